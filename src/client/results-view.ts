import type { ArchiveIndex } from './archive-index.ts';
import { part, show } from './dom.ts';
import { drawEntry } from './entry-view.ts';
import type { Outcome } from './run-search.ts';

/** How many results are drawn at once. */
const PER_PAGE = 20;

/**
 * Draws results into the list, before its total.
 * @param already how many are drawn; 0 replaces what is there
 * @param isCurrent whether the search is still the one asked for, when its texts have come
 * @returns the first entry drawn, or null where there is none
 */
export async function drawResults(
  { root, index }: { readonly root: HTMLElement; readonly index: ArchiveIndex },
  { answer, query }: Outcome,
  { already, isCurrent }: { readonly already: number; readonly isCurrent: () => boolean },
): Promise<HTMLElement | null> {
  const page = answer.shown.slice(already, already + PER_PAGE);
  const facts = await index.factsOf(page.map(({ id }) => id));
  if (!isCurrent()) return null;
  const list = part(root, 'results');
  const total = part(list, 'total');
  if (already === 0) list.replaceChildren(total);
  const entries = facts.map((fact) => drawEntry(root, fact, query));
  total.before(...entries);
  const left = answer.shown.length - already - entries.length;
  const more = part(root, 'more');
  more.textContent = `Show ${Math.min(PER_PAGE, left).toLocaleString('en')} more`;
  show(more, left > 0);
  return entries[0] ?? null;
}
