import { ByteReader, ByteWriter } from './bytes.ts';
import { readAscending, writeAscending } from './search-catalogue.ts';

/**
 * Where words stand: for common words the entries that have them, which Pagefind 1.5.2 is slow to list;
 * for every word its places within the entries, by which phrases are found. Entries are known by their
 * place in the order of the archive.
 */

/**
 * How much a word counts in an entry, from 0: once, twice or three times, more often or in the
 * standfirst, in the headline. `pagefind` is the weight of its element in Pagefind's index (a first heading
 * has 7 there), `score` what the same word then scores in Pagefind for each unit of its rarity, measured
 * on 10,000 articles, so that both kinds of word can be added up.
 */
export const WEIGHTS = [
  { pagefind: 1, score: 1.4 },
  { pagefind: 2, score: 2.6 },
  { pagefind: 3, score: 3.7 },
  { pagefind: 7, score: 8.7 },
] as const;

/** The weight of a word that stands `times` times in the text of an entry. */
export function weightOf(times: number): number {
  return times >= 4 ? 2 : times >= 2 ? 1 : 0;
}

/** The entries of a common word and its weight in each. */
export interface CommonWord {
  readonly entries: Uint32Array;
  readonly weights: Uint8Array;
}

/** Writes a common word. @param word its entries in ascending order */
export function encodeCommon({ entries, weights }: CommonWord): Uint8Array {
  const out = new ByteWriter();
  writeAscending(out, entries);
  for (let i = 0; i < weights.length; i += 4) {
    const four = [0, 1, 2, 3].reduce((sum, k) => sum + ((weights[i + k] ?? 0) << (2 * k)), 0);
    out.bytes(Uint8Array.of(four));
  }
  return out.finish();
}

/** Reads what {@link encodeCommon} wrote. */
export function decodeCommon(bytes: Uint8Array): CommonWord {
  const read = new ByteReader(bytes);
  const entries = readAscending(read);
  const packed = read.bytes(Math.ceil(entries.length / 4));
  const weights = entries.map((_, i) => ((packed[i >> 2] ?? 0) >> (2 * (i & 3))) & 3);
  return { entries, weights: Uint8Array.from(weights) };
}

/**
 * How much a common word, or a name, adds to the relevance of each entry: BM25's rarity, without the length of the
 * entries, as its words stand in nearly all of them.
 */
export function scoreCommon({ entries, weights }: CommonWord, total: number): Float32Array {
  const rarity = Math.log(1 + (total - entries.length + 0.5) / (entries.length + 0.5));
  const scores = new Float32Array(total);
  for (let i = 0; i < entries.length; i += 1) {
    scores[entries[i] ?? 0] = rarity * (WEIGHTS[weights[i] ?? 0]?.score ?? 1);
  }
  return scores;
}

/** Every place of a word: beside each other the entry, in ascending order, and the place in it. */
export interface WordPlaces {
  readonly word: string;
  readonly entries: Uint32Array;
  /** The numbers of the words there, in ascending order within an entry. */
  readonly places: Uint32Array;
}

/** Writes the places of a word; several, one after the other in order of the words, are a piece. */
export function encodePlaces({ word, entries, places }: WordPlaces): Uint8Array {
  const content = new ByteWriter();
  writeAscending(content, new Set(entries));
  for (let from = 0; from < entries.length;) {
    let to = from + 1;
    while (to < entries.length && entries[to] === entries[from]) to += 1;
    writeAscending(content, places.subarray(from, to));
    from = to;
  }
  const out = new ByteWriter().text(word).number(content.length);
  return out.bytes(content.finish()).finish();
}

/**
 * Finds the places of a word in a piece.
 * @param wanted whether the places in an entry are of use; those of others are passed over
 * @returns the entries wanted with the places there, none where the piece does not have the word
 */
export function readPlaces(
  bytes: Uint8Array,
  word: string,
  wanted: (entry: number) => boolean,
): Map<number, Uint32Array> {
  const read = new ByteReader(bytes);
  const found = new Map<number, Uint32Array>();
  while (!read.done) {
    const isWord = read.text() === word;
    const content = read.bytes(read.number());
    if (!isWord) continue;
    const own = new ByteReader(content);
    for (const entry of readAscending(own)) {
      const places = readAscending(own);
      if (wanted(entry)) found.set(entry, places);
    }
    break;
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
