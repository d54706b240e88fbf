import { widened } from './word-forms.ts';

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, over 16-bit units. */
const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/**
 * Gives words numbers from 0 on, each its own, in the order in which they are first met. A table of our own, as
 * it is asked for every word of an archive: a Map needs a string for each, and took eight times as long.
 */
export class WordNumbers {
  /** Every word, at its number. */
  readonly names: string[] = [];
  /** Open addressing: a word's number and one more at the place of its hash, or behind it. A power of two long. */
  #slots = new Uint32Array(1 << 12);
  /** By number: the hash of the word, and where it begins in `#letters`; it ends where the next begins. */
  #hashes = new Uint32Array(1 << 11);
  #starts = new Uint32Array(1 << 11);
  #letters = new Uint16Array(1 << 14);

  /** @param names words that have their numbers already */
  constructor(names: readonly string[] = []) {
    for (const name of names) {
      const units = Uint16Array.from({ length: name.length }, (_, i) => name.charCodeAt(i));
      this.of(units, 0, units.length);
    }
  }

  /** The number of a word that stands in `units`, from `from` up to, not including, `to`. */
  of(units: Uint16Array, from: number, to: number): number {
    let hash = FNV_OFFSET;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (units[i] ?? 0), FNV_PRIME);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1) return this.#add(units.subarray(from, to), hash, slot);
      if (this.#hashes[number] === hash && this.#is(number, units.subarray(from, to)))
        return number;
    }
  }

  #is(number: number, word: Uint16Array): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i += 1) {
      if (this.#letters[start + i] !== word[i]) return false;
    }
    return true;
  }

  #add(word: Uint16Array, hash: number, slot: number): number {
    const number = this.names.push(String.fromCharCode(...word)) - 1;
    if (number + 2 > this.#starts.length) {
      this.#hashes = widened(this.#hashes, Uint32Array);
      this.#starts = widened(this.#starts, Uint32Array);
    }
    const start = this.#starts[number] ?? 0;
    while (start + word.length > this.#letters.length) {
      this.#letters = widened(this.#letters, Uint16Array);
    }
    this.#letters.set(word, start);
    this.#starts[number + 1] = start + word.length;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.names.length * 2 > this.#slots.length) this.#spread();
    return number;
  }

  /** Half of the slots stay empty, so that few words stand behind the place of their hash. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.names.length; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while ((this.#slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
