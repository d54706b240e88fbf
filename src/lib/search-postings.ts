import { ByteReader, ByteWriter } from './bytes.ts';
import { readAscending, writeAscending } from './search-catalogue.ts';

/**
 * Where words stand: the entries that have them, and for every word its places within the entries, by which
 * phrases are found. Entries are known by their place in the order of the archive. A common word has a file of its
 * own; all others, and the places, stand together in pieces (search-parts.ts).
 */

/**
 * How much a word counts in an entry, from 0: once, twice or three times, more often or in the
 * standfirst, in the headline. `pagefind` is the weight of its element in Pagefind's index (a first heading
 * has 7 there), `score` what the word then scores in Pagefind 1.5.2 for each unit of its rarity where the length of
 * pages does not count: measured, and the same to three places in 60 and in 600 pages.
 */
export const WEIGHTS = [
  { pagefind: 1, score: 1.68 },
  { pagefind: 2, score: 2.42 },
  { pagefind: 3, score: 2.83 },
  { pagefind: 7, score: 8.53 },
] as const;

/** How rare a word is that `count` of `total` entries have: as BM25 has it, and Pagefind. */
export function rarityOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** The weight of which Pagefind's score for each unit of rarity tells. */
export function weightScored(score: number): number {
  const distances = WEIGHTS.map((weight) => Math.abs(weight.score - score));
  return distances.indexOf(Math.min(...distances));
}

/** The weight of a word that stands `times` times in the text of an entry. */
export function weightOf(times: number): number {
  return times >= 4 ? 2 : times >= 2 ? 1 : 0;
}

/** The entries that have a word, in ascending order, and its weight in each. */
export interface Postings {
  readonly entries: Uint32Array;
  readonly weights: Uint8Array;
}

/** Writes the entries of a word. */
export function writePostings(out: ByteWriter, { entries, weights }: Postings): void {
  writeAscending(out, entries);
  for (let i = 0; i < weights.length; i += 4) {
    let four = 0;
    for (let k = 0; k < 4; k += 1) four |= (weights[i + k] ?? 0) << (2 * k);
    out.byte(four);
  }
}

/** Reads what {@link writePostings} wrote. */
export function readPostings(read: ByteReader): Postings {
  const entries = readAscending(read);
  const packed = read.bytes(Math.ceil(entries.length / 4));
  const weights = new Uint8Array(entries.length);
  for (let i = 0; i < weights.length; i += 1) {
    weights[i] = ((packed[i >> 2] ?? 0) >> (2 * (i & 3))) & 3;
  }
  return { entries, weights };
}

/**
 * Tells how relevant a word, or a name, makes each entry. The length of an entry does not count: it has
 * each of its words once, by its weight.
 * @param best what is known of every entry so far; what is more than that is written into it
 */
export function scorePostings({ entries, weights }: Postings, best: Float32Array): void {
  const rarity = rarityOf(entries.length, best.length);
  for (let i = 0; i < entries.length; i += 1) {
    const entry = entries[i] ?? 0;
    const score = rarity * (WEIGHTS[weights[i] ?? 0]?.score ?? 1);
    best[entry] = Math.max(best[entry] ?? 0, score);
  }
}

/** Every place of a word: beside each other the entry, in ascending order, and the place in it. */
export interface WordPlaces {
  readonly entries: Uint32Array;
  /** The numbers of the words there, in ascending order within an entry. */
  readonly places: Uint32Array;
}

/** Writes the places of a word. */
export function writePlaces(out: ByteWriter, { entries, places }: WordPlaces): void {
  let different = 0;
  for (let i = 0; i < entries.length; i += 1) if (entries[i] !== entries[i - 1]) different += 1;
  out.number(different);
  let before = -1;
  for (const entry of entries) {
    if (entry === before) continue;
    out.number(entry - before - 1);
    before = entry;
  }
  for (let from = 0; from < entries.length;) {
    let to = from + 1;
    while (to < entries.length && entries[to] === entries[from]) to += 1;
    writeAscending(out, places.subarray(from, to));
    from = to;
  }
}

/**
 * Reads what {@link writePlaces} wrote.
 * @param wanted whether the places in an entry are of use; those of others are passed over
 * @returns the entries wanted with the places there
 */
export function readPlaces(
  read: ByteReader,
  wanted: (entry: number) => boolean,
): Map<number, Uint32Array> {
  const found = new Map<number, Uint32Array>();
  for (const entry of readAscending(read)) {
    const places = readAscending(read);
    if (wanted(entry)) found.set(entry, places);
  }
  return found;
}

/**
 * The entries in which words stand one after the other.
 * @param parts the places of each word of the phrase, in order
 */
export function findSequences(parts: readonly ReadonlyMap<number, Uint32Array>[]): number[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const found = [...first].filter(([entry, places]) => {
    const others = rest.map((part) => new Set(part.get(entry)));
    return places.some((place) => others.every((other, i) => other.has(place + i + 1)));
  });
  return found.map(([entry]) => entry);
}
