import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { citationKey } from './citation-key.ts';
import { cslDate } from './cite-dates.ts';
import { CITE_STYLES, gathered, type CitePiece } from './cite-styles.ts';
import { datingOf, formatDate } from './dates.ts';
import { toBibtex } from './export-bibtex.ts';
import { readAuthor } from './export-authors.ts';
import { keywordsOf, notesOf } from './export-notes.ts';
import type { Export, FoundRecord } from './search-export.ts';
import { series } from './series.ts';
import type { Entry } from '../schema/entry.ts';
import type { Name } from '../schema/names.ts';
import type { Topic } from '../schema/topics.ts';

/** How an entry is cited: in words, in three styles, and as data for reference managers. */

/** The citation of an entry, in parts, each of which may be in a language and direction of its own. */
export interface Citation {
  /** `Ada Reed and Ben Moss.`; empty where nobody signs. */
  readonly authors: string;
  /** The headline, ended as a sentence. */
  readonly title: string;
  readonly rest: string;
}

/** Where the entry is: the name of the archive, and the entry's whole address. */
export interface Archived {
  readonly name: string;
  readonly url: string;
}

type CitedItem = Pick<Item, 'title' | 'date' | 'authors'> & {
  readonly source: Pick<Item['source'], 'publisher' | 'wording'>;
};

/**
 * The citation of an entry in words, as far as its facts are known.
 * @param paragraph the number of the paragraph that is cited; null for the whole
 */
export function citationOf(
  item: CitedItem,
  archive: Archived,
  paragraph: number | null = null,
): Citation {
  const publisher = item.source.publisher ?? words.cite.publisherUnknown;
  const date = formatDate(item.date, 'long').text;
  const wording = item.source.wording === 'retold' ? words.cite.retoldIn : words.cite.in;
  const place =
    paragraph === null
      ? archive.url
      : `${words.cite.paragraphNumber(String(paragraph))}. ${archive.url}#p${paragraph}`;
  return {
    authors: item.authors.length === 0 ? '' : ended(series(item.authors)),
    title: ended(item.title),
    rest: `${publisher}, ${date}. ${wording}${archive.name}. ${place}`,
  };
}

/**
 * A paragraph as a quotation with its citation, ready to be copied. The words within the quotation marks are
 * those of the paragraph, unchanged; where they are a retelling's, it says so.
 */
export function quotationOf(
  item: CitedItem,
  archive: Archived,
  { number, text }: { readonly number: number; readonly text: string },
): string {
  const { authors, title, rest } = citationOf(item, archive, number);
  const citation = [authors, `“${title}”`, rest].filter((part) => part !== '').join(' ');
  const notice = item.source.wording === 'retold' ? `\n${words.cite.retoldWords}` : '';
  return `“${text}”\n\n${citation}${notice}`;
}

/** A form in which an entry can be cited. `pieces` have italics; `text` is for a program. */
export type CiteForm =
  | { readonly name: string; readonly pieces: readonly CitePiece[] }
  | { readonly name: string; readonly text: string };

/** The forms of an entry's citation besides the one in words that its page shows; RIS and CSL-JSON are files. */
export function citeForms(record: FoundRecord, archive: string): CiteForm[] {
  const cited = {
    authors: record.authors.map((author) => readAuthor(author, record)),
    title: record.title,
    publisher: record.publisher,
    date: record.date,
    archive,
    retold: record.wording === 'retold',
    url: record.url,
  };
  const file: Export = {
    search: { address: '', words: '' },
    archive,
    exported: '',
    records: [record],
  };
  return [
    ...CITE_STYLES.map(({ name, cite }) => ({ name, pieces: gathered(cite(cited)) })),
    { name: 'BibTeX', text: toBibtex(file).trim() },
  ];
}

/** An entry in CSL-JSON (schema 1.0.2). What is not known is left out. */
export function cslItem(record: FoundRecord, archive: string): Readonly<Record<string, unknown>> {
  return {
    id: citationKey(record),
    type: 'article-newspaper',
    title: record.title,
    author: record.authors.map((author) => readAuthor(author, record)),
    ...(record.publisher !== null && { 'container-title': record.publisher }),
    ...(record.date !== null && { issued: cslDate(record.date) }),
    archive,
    URL: record.url,
    ...(record.language !== null && { language: record.language }),
    ...(record.topics.length > 0 && { keyword: keywordsOf(record) }),
    ...(record.summary !== '' && { abstract: record.summary }),
    note: notesOf(record, archive).join(' '),
  };
}

/** An entry as the writers of exports take it. */
export function recordOf(
  entry: Entry,
  {
    slug,
    url,
    names,
    topics,
  }: {
    readonly slug: string;
    readonly url: string;
    readonly names: ReadonlyMap<string, Name>;
    readonly topics: readonly Topic[];
  },
): FoundRecord {
  const { source } = entry;
  return {
    slug,
    id: entry.id,
    url,
    title: entry.title,
    authors: entry.authors,
    publisher: source.publisher,
    date: entry.date,
    dateText: formatDate(entry.date).text,
    dating: datingOf(entry.date),
    updated: entry.updated,
    language: entry.language ?? site.language,
    topics: topics.map(({ id, label }) => ({ id, label })),
    names: entry.names.flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, label: name.label, kind: name.kind }] : [];
    }),
    address: source.url,
    sourceTitle: source.title,
    wording: source.wording,
    summary: entry.summary,
    paragraphs: entry.paragraphs,
    sha256: source.sha256,
  };
}

/** A text that ends as a sentence does. */
export function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
