import type { TextFacts, TextGist } from './same-story-facts.ts';

/**
 * How many entries have each fact and each word, and what it weighs therefore: `ln((N + 1) / df)`. Counted
 * in a table of fixed size by the hash (count sketch of one row: Cormode and Muthukrishnan, 2005), where two
 * that fall together are taken for commoner than they are, never for rarer.
 */
export class FactCounts {
  readonly #size: number;
  readonly #entries: Uint32Array = new Uint32Array(2 ** TABLE_BITS);
  /** @param size how many entries the archive has */
  constructor(size: number) {
    this.#size = size;
  }

  /** Counts the facts and the words of an entry, each given once. */
  add({ facts }: TextFacts, { words }: TextGist): void {
    for (const fact of facts) this.#count(fact);
    for (const word of words) this.#count(word);
  }

  /** Whether more than one entry has it, and at most √N: those with which to look for others. */
  isRare(fact: number): boolean {
    const count = this.#entries[fact >>> DROPPED_BITS] ?? 0;
    return count > 1 && count <= Math.max(2, Math.sqrt(this.#size + 1));
  }

  /** What two entries' facts have in common: 0 nothing, 1 all. Both ordered. */
  dice(one: Uint32Array = new Uint32Array(), other: Uint32Array): number {
    let shared = 0;
    for (let a = 0, b = 0; a < one.length && b < other.length;) {
      const [ours = 0, theirs = 0] = [one[a], other[b]];
      if (ours === theirs) shared += this.#weight(ours);
      if (ours <= theirs) a += 1;
      if (theirs <= ours) b += 1;
    }
    const whole = this.#sum(one) + this.#sum(other);
    return whole === 0 ? 0 : (2 * shared) / whole;
  }

  /** Weighs the words of a text. */
  vector({ words, times }: TextGist): Map<number, number> {
    const vector = new Map<number, number>();
    let square = 0;
    for (const [i, word] of words.entries()) {
      const weight = (1 + Math.log(times[i] ?? 1)) * this.#weight(word);
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  }

  #count(hash: number): void {
    const at = hash >>> DROPPED_BITS;
    this.#entries[at] = (this.#entries[at] ?? 0) + 1;
  }

  #weight(hash: number): number {
    const count = this.#entries[hash >>> DROPPED_BITS] ?? 1;
    return Math.max(0, Math.log((this.#size + 1) / count));
  }

  #sum(facts: Uint32Array): number {
    let sum = 0;
    for (const fact of facts) sum += this.#weight(fact);
    return sum;
  }
}

/** Four million counts in 16 MB: an archive of 100,000 entries has about half a million facts and words. */
const TABLE_BITS = 22;
const DROPPED_BITS = 32 - TABLE_BITS;
