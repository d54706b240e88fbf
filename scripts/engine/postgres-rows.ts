import type { Item } from '../../src/lib/chronology.ts';
import { datingOf, spansOf } from '../../src/lib/dates.ts';
import { dayNumber } from '../../src/lib/day-numbers.ts';
import type { EntryFile } from '../../src/lib/entry-file.ts';
import { factsOf, recordOf } from '../../src/lib/search-entry.ts';
import { lexemesOf, sequenceOf } from '../../src/lib/search-lexemes.ts';
import { textOf } from '../../src/lib/search-record.ts';
import type { IndexedWords, WordReader } from '../../src/lib/search-words.ts';
import { toVector } from '../../src/service/tsquery.ts';
import { copyRow, storableJson } from './copy-text.ts';

/** Bytes of lexemes in one row: PostgreSQL's `tsvector` holds a megabyte (`MAXSTRPOS`, ts_type.h). */
const ROW_BYTES = 500_000;

/** The rows of an entry, in the form that COPY reads. */
export interface Rows {
  readonly entry: string;
  readonly words: string;
}

/**
 * Writes the rows of an entry.
 * @param place its place in the order of the archive
 * @param reader reads its words, as those of all others
 */
export function rowsOf(
  { slug, date }: Pick<Item, 'slug' | 'date'>,
  place: number,
  { file, reader }: { readonly file: EntryFile; readonly reader: WordReader },
): Rows & { readonly indexed: IndexedWords } {
  const { entry } = file;
  const text = textOf(file);
  const indexed = reader.read(text);
  const spans = spansOf(date);
  const titles = reader.read({ title: text.title, standfirst: null, blocks: [] });
  return {
    indexed,
    entry: copyRow([
      ...[place, entry.id, slug, entry.title, entry.date, datingOf(date)],
      spans.map(({ from }) => dayNumber(from)),
      spans.map(({ to }) => dayNumber(to)),
      ...[entry.topics, entry.names, entry.source.publisher],
      toVector(
        lexemesOf({ weights: new Map([...titles.weights.keys()].map((word) => [word, 0])) }),
      ),
      sequenceOf(indexed),
      storableJson(factsOf(file, slug, text)),
      storableJson(recordOf(file, slug)),
    ]),
    words: inRows(lexemesOf(indexed))
      .map((lexemes) => copyRow([place, toVector(lexemes)]))
      .join(''),
  };
}

/** Parts lexemes so that each row can be held; most entries have one. */
function inRows(lexemes: readonly string[]): string[][] {
  const rows: string[][] = [[]];
  let bytes = 0;
  for (const lexeme of lexemes) {
    bytes += Buffer.byteLength(lexeme);
    if (bytes > ROW_BYTES) {
      rows.push([]);
      bytes = Buffer.byteLength(lexeme);
    }
    rows.at(-1)?.push(lexeme);
  }
  return rows;
}
