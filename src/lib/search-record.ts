import type { Entry } from '../schema/entry.ts';
import { renderBody } from './body.ts';
import { earliestDay, formatDate, spansOf } from './dates.ts';
import type { EntryFile } from './entry-file.ts';
import { encodeFacts, type Facts } from './search-facts.ts';
import { joinedForm, runsOf, tokensOf } from './search-text.ts';
import { formatSpans } from './spans.ts';

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

/** Where an entry stands in each order, from 0. */
export interface Order {
  readonly newest: number;
  readonly oldest: number;
}

/** A word for Pagefind that no reader can ask for. It keeps a phrase from reaching across blocks. */
const BARRIER = '_';

/**
 * Makes the record of an entry.
 * @param file the entry, opened
 * @param slug the last part of its address
 * @param order its place among all entries, from {@link orderEntries}
 */
export function toRecord({ entry, body }: EntryFile, slug: string, order: Order): SearchRecord {
  const blocks = renderBody(body).map(({ id, text }) => ({ id, text }));
  const title = indexText([entry.title]);
  const standfirst = indexText(entry.standfirst === null ? [] : [entry.standfirst]);
  const text = indexText(blocks.map((block) => block.text));
  const facts = factsOf(entry, slug, blocks);
  // Filters and orders stand outside the part that is searched, and so does nothing else.
  const html = `<!doctype html><html lang="zxx"><head><title></title></head><body>
<main data-pagefind-body><h1>${title}</h1><p data-pagefind-weight="3">${standfirst}</p><p>${text}</p><i id='${encodeFacts(facts)}'></i></main>
${entry.topics.map((topic) => `<i data-pagefind-filter="topic">${topic}</i>`).join('')}
<i data-pagefind-filter="date">${formatSpans(spansOf(entry.date))}</i>
<i data-pagefind-sort="newest">${ordinal(order.newest)}</i><i data-pagefind-sort="oldest">${ordinal(order.oldest)}</i>
</body></html>`;
  const words = `${title} ${standfirst} ${text}`.split(' ').filter((word) => word.length > 0);
  return { url: `/articles/${slug}/`, html, words: words.filter((word) => word !== BARRIER) };
}

function ordinal(place: number): string {
  return String(place).padStart(7, '0');
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

/**
 * Works out both orders: by the earliest possible day, then by address, the undated last in either.
 * @param entries the slug and date of all of them
 */
export function orderEntries(
  entries: readonly { readonly slug: string; readonly date: string | null }[],
): ReadonlyMap<string, Order> {
  const keys = entries.map(({ slug, date }) => ({ slug, day: earliestDay(date) }));
  const ranks = (direction: 1 | -1): Map<string, number> => {
    const sorted = keys.toSorted(
      (a, b) =>
        Number(a.day === null) - Number(b.day === null) ||
        direction * compare(a.day ?? '', b.day ?? '') ||
        compare(a.slug, b.slug),
    );
    return new Map(sorted.map(({ slug }, place) => [slug, place]));
  };
  const newest = ranks(-1);
  const oldest = ranks(1);
  return new Map(
    keys.map(({ slug }) => [
      slug,
      { newest: newest.get(slug) ?? 0, oldest: oldest.get(slug) ?? 0 },
    ]),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
