import { inCodeUnits } from '../lib/code-units.ts';
import { encodePlaces, type CommonWord } from '../lib/search-postings.ts';
import type { IndexedWords } from '../lib/search-words.ts';
import type { KnownWord } from '../lib/search-vocabulary.ts';

/** About so many bytes are a piece of places, before compression; a common word has one of its own. */
const PIECE_BYTES = 32_000;
/** Stands between blocks: phrases do not reach across. No word has this number. */
const BARRIER = 0xffff_ffff;

interface EntryWords {
  readonly words: Uint32Array;
  /** Beside `words`: the weight of each. */
  readonly weights: Uint8Array;
  /** The words in their order, blocks apart. */
  readonly sequence: Uint32Array;
}

/**
 * All words of an archive, entry by entry, as numbers: a word is given its number when it is first met.
 */
export class WordTable {
  readonly #common: number;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** How many entries have each word. */
  readonly #counts: number[] = [];
  #entries: EntryWords[] = [];

  /** @param common words of more entries than this are common */
  constructor(common: number) {
    this.#common = common;
  }

  /** Adds the words of the next entry. */
  add({ weights, sequence }: IndexedWords): void {
    const words = Uint32Array.from(weights.keys(), (word) => this.#numberOf(word));
    for (const word of words) this.#counts[word] = (this.#counts[word] ?? 0) + 1;
    const places = sequence.flatMap((block) => [
      ...block.map((word) => this.#numberOf(word)),
      BARRIER,
    ]);
    this.#entries.push({
      words,
      weights: Uint8Array.from(weights.values()),
      sequence: Uint32Array.from(places),
    });
  }

  /** Puts the entries into another order. @param order the present place of each, in the new order */
  reorder(order: readonly number[]): void {
    this.#entries = order.flatMap((place) => this.#entries[place] ?? []);
  }

  /** Every word, in the order of code units. */
  words(): KnownWord[] {
    const { starts } = this.#placesByWord();
    let files = 0;
    return this.#sorted().map((number) => {
      const count = this.#counts[number] ?? 0;
      const file = count > this.#common ? files++ : null;
      const joined = starts[number] === starts[number + 1];
      return { word: this.#names[number] ?? '', count, file, joined };
    });
  }

  /** The words of an entry that are not common, with their weights. */
  rareOf(entry: number): Map<string, number> {
    const { words, weights } = this.#entries[entry] ?? { words: [], weights: [] };
    const rare = new Map<string, number>();
    for (const [i, word] of words.entries()) {
      if ((this.#counts[word] ?? 0) > this.#common) continue;
      rare.set(this.#names[word] ?? '', weights[i] ?? 0);
    }
    return rare;
  }

  /** The common words, in order: `words()` gives each its place here as its file. */
  commonWords(): CommonWord[] {
    const sorted = this.#sorted().filter((word) => (this.#counts[word] ?? 0) > this.#common);
    const lists = new Map(
      sorted.map((word) => {
        const size = this.#counts[word] ?? 0;
        return [word, { entries: new Uint32Array(size), weights: new Uint8Array(size), filled: 0 }];
      }),
    );
    for (const [entry, { words, weights }] of this.#entries.entries()) {
      for (const [i, word] of words.entries()) {
        const list = lists.get(word);
        if (!list) continue;
        list.entries[list.filled] = entry;
        list.weights[list.filled++] = weights[i] ?? 0;
      }
    }
    return [...lists.values()];
  }

  /** The places of all words, in pieces that a browser can load, each with its first word. */
  placePieces(): { first: string; content: Uint8Array }[] {
    const { starts, entries, places } = this.#placesByWord();
    const pieces: { first: string; parts: Uint8Array[]; size: number }[] = [];
    for (const number of this.#sorted()) {
      const [from, to] = [starts[number] ?? 0, starts[number + 1] ?? 0];
      // What only a joint makes of two words stands nowhere by itself.
      if (from === to) continue;
      const word = this.#names[number] ?? '';
      const part = encodePlaces({
        word,
        entries: entries.subarray(from, to),
        places: places.subarray(from, to),
      });
      const last = pieces.at(-1);
      if (last && last.size + part.length <= PIECE_BYTES) {
        last.parts.push(part);
        last.size += part.length;
      } else {
        pieces.push({ first: word, parts: [part], size: part.length });
      }
    }
    return pieces.map(({ first, parts }) => ({ first, content: Buffer.concat(parts) }));
  }

  /** Sorts all places by word by counting: entries and places stay in their order within each. */
  #placesByWord(): { starts: Uint32Array; entries: Uint32Array; places: Uint32Array } {
    const starts = new Uint32Array(this.#names.length + 1);
    for (const { sequence } of this.#entries) {
      for (const word of sequence) {
        if (word !== BARRIER) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
      }
    }
    for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const total = starts.at(-1) ?? 0;
    const [entries, places] = [new Uint32Array(total), new Uint32Array(total)];
    const next = starts.slice();
    for (const [entry, { sequence }] of this.#entries.entries()) {
      for (const [place, word] of sequence.entries()) {
        if (word === BARRIER) continue;
        const at = next[word] ?? 0;
        entries[at] = entry;
        places[at] = place;
        next[word] = at + 1;
      }
    }
    return { starts, entries, places };
  }

  #sorted(): number[] {
    const names = this.#names;
    return names.map((_, word) => word).sort((a, b) => inCodeUnits(names[a] ?? '', names[b] ?? ''));
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#names.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }
}
