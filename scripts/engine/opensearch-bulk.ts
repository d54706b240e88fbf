import { datingOf, earliestDay, spansOf } from '../../src/lib/dates.ts';
import type { EntryFile } from '../../src/lib/entry-file.ts';
import { UNKNOWN_PUBLISHER } from '../../src/lib/search-facets.ts';
import { textOf } from '../../src/lib/search-record.ts';
import type { Name } from '../../src/schema/names.ts';
import { storableJson } from './copy-text.ts';

/** Entries as documents of OpenSearch, for `POST /_bulk` (docs.opensearch.org, 3.x: "Bulk API"). */

/** The largest file, in bytes: hosts of OpenSearch refuse requests from 10 MB on (`http.max_content_length`). */
const MOST_BYTES = 10_000_000;

interface Place {
  readonly index: string;
  readonly slug: string;
  /** The address of its page. */
  readonly url: string;
}

/** Writes an entry: a line of what to do, and a line of what it is. @returns both with their line feeds */
export function bulkLines(
  file: EntryFile,
  { index, slug, url }: Place,
  names: ReadonlyMap<string, Name>,
): string {
  const action = { index: { _index: index, _id: file.entry.id } };
  const document = { slug, url, ...documentOf(file, names) };
  return `${storableJson(action)}\n${storableJson(document)}\n`;
}

function documentOf(file: EntryFile, names: ReadonlyMap<string, Name>) {
  const { entry } = file;
  const { blocks } = textOf(file);
  const named = entry.names.flatMap((id) => names.get(id) ?? []);
  const ofKind = (kind: Name['kind']) =>
    named.filter((name) => name.kind === kind).map(({ id }) => id);
  return {
    language: entry.language,
    title: entry.title,
    standfirst: entry.standfirst,
    body: blocks.map(([, text]) => text),
    summary: entry.summary,
    date: entry.date,
    dating: datingOf(entry.date),
    days: spansOf(entry.date).map(({ from, to }) => ({ gte: from, lte: to })),
    first_day: earliestDay(entry.date),
    topic: entry.topics,
    person: ofKind('person'),
    organisation: ofKind('organisation'),
    place: ofKind('place'),
    publisher: entry.source.publisher ?? UNKNOWN_PUBLISHER,
    named: named.flatMap(({ label, spellings }) => [label, ...spellings]),
  };
}

/**
 * Gathers the lines of entries into files, as few as can be.
 * @param most the largest file in bytes; a single entry that is larger has one of its own
 */
export async function* intoFiles(
  entries: AsyncIterable<string>,
  most = MOST_BYTES,
): AsyncGenerator<string> {
  let lines: string[] = [];
  let bytes = 0;
  for await (const entry of entries) {
    const own = Buffer.byteLength(entry);
    if (lines.length > 0 && bytes + own > most) {
      yield lines.join('');
      [lines, bytes] = [[], 0];
    }
    lines.push(entry);
    bytes += own;
  }
  if (lines.length > 0) yield lines.join('');
}
