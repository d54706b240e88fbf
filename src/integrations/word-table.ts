import { inCodeUnits } from '../lib/code-units.ts';
import { BARRIER, type EntryWords } from '../lib/entry-words.ts';
import { ByteWriter } from '../lib/bytes.ts';
import { writePlaces, writePostings, type Postings } from '../lib/search-postings.ts';
import { cutParts, type PartsPiece } from '../lib/search-parts.ts';
import type { KnownWord } from '../lib/search-vocabulary.ts';

/** About so many bytes are a piece of places, before compression, and one of entries: a search loads one a word. */
const PLACES_BYTES = 32_000;
const LISTS_BYTES = 16_000;

/** The words of a whole archive, turned from the words of each entry to the entries of each word. */
export class WordTable {
  readonly #names: readonly string[];
  readonly #common: number;
  /** The numbers of all words that an entry has, in the order of their names. */
  readonly #sorted: readonly number[];
  /** By word, where its entries begin in `#entries`; they end where those of the next begin. */
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #weights: Uint8Array;
  /** The same for every place of a word: in which entry, and where in it. */
  readonly #placeStarts: Uint32Array;
  readonly #placeEntries: Uint32Array;
  readonly #places: Uint32Array;

  /**
   * @param names the words, by their numbers
   * @param entries the words of each entry, in the order of the archive
   * @param common words of more entries than this are common
   */
  constructor(names: readonly string[], entries: readonly EntryWords[], common: number) {
    this.#names = names;
    this.#common = common;
    this.#starts = countUp(names.length, entries, ({ words }) => words);
    [this.#entries, this.#weights] = sortEntries(this.#starts, entries);
    this.#placeStarts = countUp(names.length, entries, ({ sequence }) => sequence);
    [this.#placeEntries, this.#places] = sortPlaces(this.#placeStarts, entries);
    this.#sorted = names
      .map((_, word) => word)
      .filter((word) => this.#count(word) > 0)
      .sort((a, b) => inCodeUnits(names[a] ?? '', names[b] ?? ''));
  }

  /** Every word, in the order of code units. */
  words(): KnownWord[] {
    let files = 0;
    return this.#sorted.map((word) => {
      const file = this.isCommon(word) ? files++ : null;
      const joined = this.#placeStarts[word] === this.#placeStarts[word + 1];
      return { word: this.#nameOf(word), count: this.#count(word), file, joined };
    });
  }

  /** Whether a word, by its number, has a file of its own. */
  isCommon(word: number): boolean {
    return this.#count(word) > this.#common;
  }

  /** The files of the common words, in order: `words()` gives each its place here as its file. */
  commonFiles(): Uint8Array[] {
    const out = new ByteWriter();
    return this.#sorted
      .filter((word) => this.isCommon(word))
      .map((word) => {
        writePostings(out, this.#postings(word));
        return out.takeOut();
      });
  }

  /** The entries of all other words. */
  listPieces(): PartsPiece[] {
    const rare = this.#sorted.filter((word) => !this.isCommon(word));
    return cutParts(rare, {
      nameOf: (word) => this.#nameOf(word),
      write: (out, word) => {
        writePostings(out, this.#postings(word));
      },
      size: LISTS_BYTES,
    });
  }

  /** The places of all words. What only a joint makes of two words stands nowhere by itself. */
  placePieces(): PartsPiece[] {
    const standing = this.#sorted.filter(
      (word) => this.#placeStarts[word] !== this.#placeStarts[word + 1],
    );
    return cutParts(standing, {
      nameOf: (word) => this.#nameOf(word),
      write: (out, word) => {
        const [from, to] = [this.#placeStarts[word], this.#placeStarts[word + 1]];
        const entries = this.#placeEntries.subarray(from, to);
        writePlaces(out, { entries, places: this.#places.subarray(from, to) });
      },
      size: PLACES_BYTES,
    });
  }

  #nameOf(word: number): string {
    return this.#names[word] ?? '';
  }

  #count(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  #postings(word: number): Postings {
    const [from, to] = [this.#starts[word], this.#starts[word + 1]];
    return { entries: this.#entries.subarray(from, to), weights: this.#weights.subarray(from, to) };
  }
}

/** Where the numbers of each word begin, once they are sorted by word. */
function countUp(
  words: number,
  entries: readonly EntryWords[],
  listOf: (entry: EntryWords) => Uint32Array,
): Uint32Array {
  const starts = new Uint32Array(words + 1);
  for (const entry of entries) {
    for (const word of listOf(entry)) {
      if (word !== BARRIER) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    }
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** Sorts by counting: within a word the entries stay in their order. */
function sortEntries(
  starts: Uint32Array,
  list: readonly EntryWords[],
): [entries: Uint32Array, weights: Uint8Array] {
  const total = starts.at(-1) ?? 0;
  const [entries, weights] = [new Uint32Array(total), new Uint8Array(total)];
  const next = starts.slice();
  for (const [entry, { words, weights: own }] of list.entries()) {
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? 0;
      const at = next[word] ?? 0;
      entries[at] = entry;
      weights[at] = own[i] ?? 0;
      next[word] = at + 1;
    }
  }
  return [entries, weights];
}

/** Likewise; a barrier takes up a place. */
function sortPlaces(
  starts: Uint32Array,
  list: readonly EntryWords[],
): [entries: Uint32Array, places: Uint32Array] {
  const total = starts.at(-1) ?? 0;
  const [entries, places] = [new Uint32Array(total), new Uint32Array(total)];
  const next = starts.slice();
  for (const [entry, { sequence }] of list.entries()) {
    for (let place = 0; place < sequence.length; place += 1) {
      const word = sequence[place] ?? BARRIER;
      if (word === BARRIER) continue;
      const at = next[word] ?? 0;
      entries[at] = entry;
      places[at] = place;
      next[word] = at + 1;
    }
  }
  return [entries, places];
}
