import type { Entry } from '../schema/entry.ts';
import { renderBody } from './body.ts';
import { formatDate } from './dates.ts';
import type { EntryFile } from './entry-file.ts';
import { encodeFacts, type Facts } from './search-facts.ts';
import { BARRIER, joinedForm, runsOf, tokensOf } from './search-text.ts';

/**
 * An entry as the index takes it: a page made for Pagefind alone. Its text is nothing but folded words
 * and barriers, so that a word of the index is a word of search-text.ts by construction.
 */

export interface SearchRecord {
  readonly url: string;
  readonly html: string;
  /** Every word that the index holds of it, some of them more than once. */
  readonly words: readonly string[];
}

/** Makes the record of an entry. @param slug the last part of its address */
export function toRecord({ entry, body }: EntryFile, slug: string): SearchRecord {
  const blocks = renderBody(body).map(({ id, text }) => ({ id, text }));
  const title = indexText([entry.title]);
  const standfirst = indexText(entry.standfirst === null ? [] : [entry.standfirst]);
  const text = indexText(blocks.map((block) => block.text));
  const facts = factsOf(entry, slug, blocks);
  const html = `<!doctype html><html lang="zxx"><head><title></title></head><body><main data-pagefind-body>
<h1>${title}</h1><p data-pagefind-weight="3">${standfirst}</p><p>${text}</p><i id='${encodeFacts(facts)}'></i>
</main></body></html>`;
  const words = `${title} ${standfirst} ${text}`.split(' ').filter((word) => word.length > 0);
  return { url: `/articles/${slug}/`, html, words: words.filter((word) => word !== BARRIER) };
}

/**
 * The words of some blocks, a barrier between blocks; at the end what joints join, written as one
 * (`alqaeda`), each for itself. Letters, figures, blanks and barriers only: there is nothing to escape.
 */
function indexText(blocks: readonly string[]): string {
  const tokens = blocks.map(tokensOf);
  const joined = tokens.flatMap((block) =>
    runsOf(block)
      .filter((run) => run.length > 1)
      .map(joinedForm),
  );
  const texts = tokens.map((block) => block.map(({ form }) => form).join(' '));
  // Pagefind puts a full stop to the end of an element, and takes a word with a mark apart at its figures.
  return [...texts, ...new Set(joined), ''].join(` ${BARRIER} `);
}

function factsOf(
  entry: Entry,
  slug: string,
  blocks: readonly { readonly id: string; readonly text: string }[],
): Facts {
  return {
    slug,
    title: entry.title,
    summary: entry.summary,
    date: formatDate(entry.date),
    publisher: entry.source.publisher,
    retold: entry.source.wording === 'retold',
    paragraphs: entry.paragraphs,
    topics: entry.topics,
    blocks: blocks.map(({ id, text }) => [id, text]),
  };
}
