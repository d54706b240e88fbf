import type { EntryFile } from './entry-file.ts';
import { renderBody } from './body.ts';
import { WEIGHTS } from './search-postings.ts';
import { END } from './search-text.ts';

/** An entry as the index takes it: its text, and the page made of its words for Pagefind. */

/** The text of an entry, in the blocks that a phrase cannot reach across. */
export interface IndexedText {
  readonly title: string;
  readonly standfirst: string | null;
  /** Paragraphs and headings: anchor and text. */
  readonly blocks: readonly (readonly [id: string, text: string])[];
}

/** Takes the text out of an entry's file. */
export function textOf({ entry, body }: EntryFile): IndexedText {
  const blocks = renderBody(body).map(({ id, text }) => [id, text] as const);
  return { title: entry.title, standfirst: entry.standfirst, blocks };
}

/**
 * The page made for Pagefind: each word once, in an element of its weight. Letters, figures, blanks and
 * marks only: there is nothing to escape.
 * @param weights the words that Pagefind is to hold
 */
export function toPage(weights: ReadonlyMap<string, number>): string {
  const of = (weight: number) =>
    [...weights]
      .filter(([, own]) => own === weight)
      .map(([word]) => `${word}${END}`)
      .sort()
      .join(' ');
  const [title, ...others] = WEIGHTS.map((_, weight) => weight).reverse();
  const rest = others.map((weight) => {
    const { pagefind } = WEIGHTS[weight] ?? WEIGHTS[0];
    return `<p data-pagefind-weight="${pagefind}">${of(weight)} ${END}</p>`;
  });
  // Pagefind puts a full stop to the end of an element; a mark alone keeps it away from the last word.
  return `<!doctype html><html lang="zxx"><head><title></title></head><body><main data-pagefind-body><h1>${of(title ?? 0)} ${END}</h1>${rest.join('')}</main></body></html>`;
}
