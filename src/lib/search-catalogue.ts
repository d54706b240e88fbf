import { ByteReader, ByteWriter } from './bytes.ts';
import type { DayTable } from './search-days.ts';
import type { Facet } from './search-facets.ts';

/**
 * What the search must know of all entries at once, in files of ours and not in Pagefind's: its filters and
 * orders (1.5.2) are other bytes in every build, know no spans of days, and count an active facet as 0.
 * An entry is known by its place in the order of the archive: 0 is the newest, the undated stand last.
 */

/** The file that names all others, `archive.json`. It alone keeps its name from build to build. */
export interface Manifest {
  /** {@link FORMAT} of the code that wrote it. */
  readonly format: number;
  /** The folder of this build's files beside it, named by their content. */
  readonly build: string;
  readonly entries: number;
  /** Pagefind's file about its pages, which must be of the same build; null where all words have lists of ours. */
  readonly pages: string | null;
}

/**
 * What is first in each piece of the files that are cut into pieces, in order, so that the piece of a word is known
 * without loading it: `firsts.bin`.
 */
export interface Firsts {
  /** The first word of each piece of the list of words, `words/<place>.bin`. */
  readonly words: readonly string[];
  /** The first word of each piece of the entries of words, `lists/<place>.bin`; none where Pagefind holds them. */
  readonly lists: readonly string[];
  /** The first word of each piece of the places of words, `places/<place>.bin`. */
  readonly places: readonly string[];
  /** The first key of each piece of the headlines, `headlines/<place>.bin`. */
  readonly headlines: readonly string[];
}

/** Counts up when files of the index change their form: an old script must not read them. */
export const FORMAT = 6;

/**
 * The file of what a page of results shows of an entry: one for each, so that a page of ten loads no more than is shown.
 * They are counted from the oldest on: what is added at the newer end changes the names of none.
 * @param place of the entry in the order of the archive
 * @param total how many entries there are
 */
export function textFile(place: number, total: number): string {
  return `texts/${total - 1 - place}.bin`;
}

/** Facets whose values stand in a file of their own; `dating` is part of the days. */
export type StoredFacet = Exclude<Facet, 'dating'>;

/** Which entries have which values of a facet. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** For each value its entries, in ascending order. */
  readonly entries: readonly Uint32Array[];
}

/** Writes the days of all entries, in the order of the archive. */
export function encodeDays({ starts, from, to, datings }: DayTable): Uint8Array {
  const out = new ByteWriter().number(datings.length);
  for (const dating of datings) out.number(dating);
  for (let i = 0; i < datings.length; i += 1) out.number((starts[i + 1] ?? 0) - (starts[i] ?? 0));
  let before = 0;
  for (const day of from) {
    out.signed(day - before);
    before = day;
  }
  for (const [i, day] of to.entries()) out.number(day - (from[i] ?? 0));
  return out.finish();
}

/** Reads what {@link encodeDays} wrote. */
export function decodeDays(bytes: Uint8Array): DayTable {
  const read = new ByteReader(bytes);
  const entries = read.number();
  const datings = Uint8Array.from({ length: entries }, () => read.number());
  const starts = new Uint32Array(entries + 1);
  for (let i = 0; i < entries; i += 1) starts[i + 1] = (starts[i] ?? 0) + read.number();
  const spans = starts[entries] ?? 0;
  let before = 0;
  const from = Int32Array.from({ length: spans }, () => (before += read.signed()));
  const to = Int32Array.from({ length: spans }, (_, i) => (from[i] ?? 0) + read.number());
  return { starts, from, to, datings };
}

/** Writes a facet. */
export function encodeFacet({ values, entries }: FacetColumn): Uint8Array {
  const out = new ByteWriter().number(values.length);
  for (const value of values) out.text(value);
  for (const list of entries) writeAscending(out, list);
  return out.finish();
}

/** Reads what {@link encodeFacet} wrote. */
export function decodeFacet(bytes: Uint8Array): FacetColumn {
  const read = new ByteReader(bytes);
  const values = Array.from({ length: read.number() }, () => read.text());
  return { values, entries: values.map(() => readAscending(read)) };
}

/** Writes different whole numbers in ascending order by their differences, behind their number. */
export function writeAscending(out: ByteWriter, list: Uint32Array): void {
  out.number(list.length);
  let before = -1;
  for (const value of list) {
    out.number(value - before - 1);
    before = value;
  }
}

/** Reads what {@link writeAscending} wrote. */
export function readAscending(read: ByteReader): Uint32Array {
  let before = -1;
  return Uint32Array.from({ length: read.number() }, () => (before += read.number() + 1));
}
