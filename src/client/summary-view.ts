import { describeTitle, describeTotal, type AlsoSearched } from '../lib/search-messages.ts';
import type { Longer, Outcome, Unknown } from '../lib/search-outcome.ts';
import { hasFilters, PAGE, withoutFilters, type SearchState } from '../lib/search-state.ts';
import { counted, numeral } from '../lib/words.ts';
import { words } from '../words.ts';
import { part, say, show, stamp, write, withNamed } from './dom.ts';
import { linked } from './search-link.ts';

/** All that is said about the results but the results themselves. */

/** Draws heads, counts, what was understood, and the total of an answered search. */
export function drawSummary(root: HTMLElement, outcome: Outcome): void {
  const { state, total } = outcome;
  const said = words.searchSaid;
  const number = numeral(total);
  write(part(root, 'understood-words'), outcome.understood, 'b');
  part(root, 'big-count').textContent = number;
  part(root, 'count-inline').textContent = `${number} `;
  part(root, 'noun').textContent = said.found(counted('entry', total, false));
  say(part(root, 'heading'), state.q === '' ? said.record : said.resultsFor(state.q));
  part(root, 'undated-count').textContent = `(${numeral(outcome.undated)})`;
  const title = `${describeTitle(state.q, total)}. ${root.dataset['site'] ?? ''}`;
  document.title = title;
  withNamed(title, (named) => {
    if (document.title === title) document.title = named;
  });
  drawAlso(root, outcome);
  drawNotes(root, outcome.notes);
  drawTotal(root, outcome);
  show(part(root, 'nothing'), total === 0);
  show(part(root, 'tools'), total > 0);
  part(root, 'unknown').replaceChildren(
    ...outcome.unknown.map((unknown) => drawUnknown(root, unknown, state)),
  );
  part(root, 'longer').replaceChildren(
    ...outcome.longer.map((longer) => drawLonger(root, longer, state)),
  );
}

/** "Also searched: …", with the way to what was typed alone; or the way back to all spellings. */
function drawAlso(root: HTMLElement, { state, also, hasWords }: Outcome): void {
  show(part(root, 'also'), also.length > 0);
  part(root, 'also-names').replaceChildren(...also.flatMap((name, i) => drawNames(root, name, i)));
  linked(part(root, 'only-typed'), root, { ...state, asTyped: true, shown: PAGE });
  show(part(root, 'typed-only'), state.asTyped && hasWords);
  linked(part(root, 'all-spellings'), root, { ...state, asTyped: false, shown: PAGE });
}

function drawNames(root: HTMLElement, name: AlsoSearched, place: number): (string | Element)[] {
  const label = stamp(root, 'also');
  label.textContent = name.label;
  if (name.lang !== null) label.lang = name.lang;
  // Each by itself: among them are some that are written from right to left.
  const spellings = name.spellings.flatMap((spelling, i) => {
    const own = document.createElement('bdi');
    own.textContent = spelling;
    return i > 0 ? [', ', own] : [own];
  });
  const more = name.more > 0 ? words.searchSaid.andMore(numeral(name.more)) : '';
  return [...(place > 0 ? ['; '] : []), label, ' (', ...spellings, `${more})`];
}

function drawNotes(root: HTMLElement, notes: readonly string[]): void {
  const holder = part(root, 'notes');
  say(holder, notes.join(' '));
  show(holder, notes.length > 0);
}

function drawTotal(root: HTMLElement, outcome: Outcome): void {
  const { state, total, matches, undated, reading } = outcome;
  part(root, 'total-count').textContent = numeral(total);
  part(root, 'total-words').textContent = describeTotal({
    shown: total,
    matches,
    undated,
    hasWords: outcome.hasWords,
    hasFilters: hasFilters(state),
    undatedInRange: reading.range !== null && !state.withoutUndated,
  });
  const more = matches - total;
  const link = part(root, 'unfiltered');
  link.textContent = words.searchSaid.withoutFilters(numeral(more));
  linked(link, root, withoutFilters(state));
  show(link, hasFilters(state) && more > 0);
}

function drawUnknown(root: HTMLElement, unknown: Unknown, state: SearchState): HTMLElement {
  const holder = stamp(root, 'unknown');
  say(part(holder, 'reason'), unknown.words);
  const nearest = part(holder, 'nearest');
  show(nearest, unknown.nearest.length > 0);
  part(nearest, 'words').replaceChildren(
    ...unknown.nearest.map(({ word, count, q }) => {
      const item = stamp(root, 'nearest');
      const link = part(item, 'word');
      say(link, word);
      linked(link, root, { ...state, q, shown: PAGE });
      part(item, 'word-count').textContent = counted('entry', count);
      return item;
    }),
  );
  const link = part(holder, 'without');
  show(link, unknown.without !== '');
  say(link, words.searchSaid.without(unknown.typed));
  linked(link, root, { ...state, q: unknown.without, shown: PAGE });
  return holder;
}

function drawLonger(root: HTMLElement, longer: Longer, state: SearchState): HTMLElement {
  const { typed, more, q } = longer;
  const holder = stamp(root, 'longer');
  const named = longer.words.map(({ word, count }) => `${word} (${numeral(count)})`).join(', ');
  const others = more > 0 ? words.searchSaid.andMore(numeral(more)) : '';
  say(part(holder, 'words'), words.searchSaid.longer(typed, `${named}${others}`));
  linked(part(holder, 'beginning'), root, { ...state, q, shown: PAGE });
  return holder;
}
