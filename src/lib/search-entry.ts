import { formatDate, nameMonthOf } from './dates.ts';
import type { EntryFile } from './entry-file.ts';
import type { Facts, StoredRecord } from './search-facts.ts';
import type { AuthorityName } from './search-names.ts';
import { showDate } from './shown-date.ts';
import type { Name } from '../schema/names.ts';

/** What the search keeps of an entry, be it in files or in a database. */

/** What a page of results shows of an entry. @param text as `textOf` takes it out of the file */
export function factsOf(
  { entry }: EntryFile,
  slug: string,
  { blocks }: Pick<Facts, 'blocks'>,
): Facts {
  return {
    slug,
    title: entry.title,
    language: entry.language,
    summary: entry.summary,
    date: { ...formatDate(entry.date), text: showDate(entry.date).text },
    month: nameMonthOf(entry.date),
    publisher: entry.source.publisher,
    retold: entry.source.wording === 'retold',
    paragraphs: entry.paragraphs,
    topics: entry.topics,
    names: entry.names,
    standfirst: entry.standfirst,
    blocks,
  };
}

/** What an export tells of an entry. */
export function recordOf({ entry }: EntryFile, slug: string): StoredRecord {
  const { text, dating } = formatDate(entry.date);
  const { title, authors, date, updated, language, topics, names, summary, paragraphs } = entry;
  return {
    ...{ slug, id: entry.id, title, authors, publisher: entry.source.publisher },
    ...{ date, dateText: text, dating, updated, language, topics, names },
    ...{ address: entry.source.url, sourceTitle: entry.source.title },
    ...{ wording: entry.source.wording, summary, paragraphs, sha256: entry.source.sha256 },
  };
}

/** The names that an entry names, in the order of the authority file. */
export function listNames(
  items: readonly { readonly names: readonly string[] }[],
  names: Iterable<Name>,
): AuthorityName[] {
  const named = new Set(items.flatMap((item) => item.names));
  return [...names]
    .filter(({ id }) => named.has(id))
    .map(({ id, label, lang, kind, spellings }) => ({
      ...{ id, label, lang: lang ?? null, kind, spellings },
    }));
}
