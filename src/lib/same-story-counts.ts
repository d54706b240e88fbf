import type { TextFacts } from './same-story-facts.ts';

/**
 * How many entries have each fact and each word, and what it weighs therefore: `ln((N + 1) / df)`. Counted
 * in a table of fixed size by the hash (count sketch of one row: Cormode and Muthukrishnan, 2005), where two
 * that fall together are taken for commoner than they are, never for rarer.
 */
export class FactCounts {
  readonly #size: number;
  readonly #entries: Uint32Array = new Uint32Array(2 ** TABLE_BITS);
  /** Words of the entry that is being read; each counts once. */
  #words = new Set<number>();

  /** @param size how many entries the archive has */
  constructor(size: number) {
    this.#size = size;
  }

  /** Takes note of a word of the entry that {@link add} ends. */
  readonly word = (word: number): void => {
    this.#words.add(word);
  };

  /** Counts an entry's facts and the words noted since the last. @returns the facts as given */
  add(facts: TextFacts): TextFacts {
    for (const fact of facts.facts) this.#count(fact);
    for (const word of this.#words) this.#count(word);
    this.#words = new Set();
    return facts;
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

  /** Weighs the words of a text. @param times how often each stands there */
  vector(times: ReadonlyMap<number, number>): Map<number, number> {
    const vector = new Map<number, number>();
    let square = 0;
    for (const [word, count] of times) {
      const weight = (1 + Math.log(count)) * this.#weight(word);
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
