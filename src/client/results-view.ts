import type { Outcome, Result } from '../lib/search-outcome.ts';
import { PAGE, writeState } from '../lib/search-state.ts';
import { numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { part, show, stamp } from './dom.ts';
import { drawEntry } from './entry-view.ts';

/** The entries drawn at present. */
export function resultsDrawn(root: ParentNode): HTMLElement[] {
  return [...part(root, 'results').querySelectorAll<HTMLElement>(':scope > .entry')];
}

/**
 * Draws results into the list, before its total. Of the same search with more of them only what is new
 * is drawn, so that nothing moves.
 * @param before what is drawn at present
 */
export function drawResults(root: HTMLElement, outcome: Outcome, before?: Outcome): void {
  const list = part(root, 'results');
  const total = part(list, 'total');
  const kept = before && isSame(before, outcome) ? resultsDrawn(root).length : 0;
  if (kept === 0) list.replaceChildren(total);
  const fresh = outcome.results.slice(kept);
  let { month } = outcome.results[kept - 1] ?? { month: '' };
  for (const result of fresh) {
    if (outcome.state.byMonth && result.month !== month) total.before(drawMonth(root, result));
    ({ month } = result);
    total.before(drawEntry(root, result));
  }
  const left = outcome.total - outcome.results.length;
  const more = part(root, 'more');
  more.textContent = words.searchSaid.more(numeral(Math.min(PAGE, left)), numeral(left));
  show(more, left > 0);
}

/** Whether two answers are of one search, of which more or less is shown. */
function isSame(a: Outcome, b: Outcome): boolean {
  const [one, other] = [a, b].map(({ state }) => writeState({ ...state, shown: PAGE, view: '' }));
  return one?.toString() === other?.toString() && a.results.length <= b.results.length;
}

function drawMonth(root: HTMLElement, { month }: Result): HTMLElement {
  const head = stamp(root, 'month');
  part(head, 'month').textContent = month;
  return head;
}
