import { weightOf } from './search-postings.ts';
import type { IndexedText } from './search-record.ts';
import { widened, WordForms } from './word-forms.ts';
import { WordNumbers } from './word-numbers.ts';

/** The words of an entry as numbers, for an index of many entries. */
export interface EntryWords {
  /** Every different word, those that joints make of others among them, in the order in which they are met. */
  readonly words: Uint32Array;
  /** Beside `words`: the weight of each (search-postings.ts). */
  readonly weights: Uint8Array;
  /** The words of each block in order, {@link BARRIER} behind each block; the joined ones stand only as their parts. */
  readonly sequence: Uint32Array;
}

/** Stands between blocks: phrases do not reach across. No word has this number. */
export const BARRIER = 0xffff_ffff;

/** The least that a word of the standfirst and one of the headline weigh. */
const STANDFIRST = 2;
const HEADLINE = 3;
/** From so often on it makes no difference. */
const OFTEN = 255;

/** Reads entries one after the other. Its arrays are used for each of them again. */
export class EntryReader {
  readonly #numbers: WordNumbers;
  readonly #forms = new WordForms();
  #sequence = new Uint32Array(4096);
  #length = 0;
  /** Every different word of the entry; by word, how often the blocks have it, and the least that it weighs. */
  #met: number[] = [];
  #times = new Uint8Array(1 << 15);
  #least = new Uint8Array(1 << 15);
  /** What joints join, as one word. */
  #run = new Uint16Array(256);

  constructor(numbers: WordNumbers) {
    this.#numbers = numbers;
  }

  /** Reads the words of an entry's text. */
  read({ title, standfirst, blocks }: IndexedText): EntryWords {
    this.#length = 0;
    this.#met = [];
    this.#block(title, HEADLINE);
    this.#block(standfirst ?? '', STANDFIRST);
    for (const [, text] of blocks) this.#block(text, 0);
    const words = new Uint32Array(this.#met);
    const weights = new Uint8Array(words.length);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? 0;
      weights[i] = Math.max(this.#least[word] ?? 0, weightOf(this.#times[word] ?? 0));
      this.#times[word] = 0;
      this.#least[word] = 0;
    }
    return { words, weights, sequence: this.#sequence.slice(0, this.#length) };
  }

  /** Reads each word of a block, and each that joints make of several: `al`, `qaeda`, `alqaeda`. */
  #block(text: string, least: number): void {
    const forms = this.#forms;
    forms.read(text);
    for (let at = 0; at < forms.count;) {
      const from = at;
      do {
        const word = this.#numbers.of(forms.units, forms.starts[at] ?? 0, forms.ends[at] ?? 0);
        this.#append(word);
        this.#meet(word, least);
        at += 1;
      } while (at < forms.count && forms.joined[at] === 1);
      if (at > from + 1) this.#meet(this.#joined(from, at), least);
    }
    this.#append(BARRIER);
  }

  /** The number of what joints make of the words from `from` up to `to`. */
  #joined(from: number, to: number): number {
    const { units, starts, ends } = this.#forms;
    let length = 0;
    for (let i = from; i < to; i += 1) {
      const word = units.subarray(starts[i], ends[i]);
      while (length + word.length > this.#run.length) this.#run = widened(this.#run, Uint16Array);
      this.#run.set(word, length);
      length += word.length;
    }
    return this.#numbers.of(this.#run, 0, length);
  }

  #append(word: number): void {
    if (this.#length === this.#sequence.length) {
      this.#sequence = widened(this.#sequence, Uint32Array);
    }
    this.#sequence[this.#length++] = word;
  }

  #meet(word: number, least: number): void {
    while (word >= this.#times.length) {
      this.#times = widened(this.#times, Uint8Array);
      this.#least = widened(this.#least, Uint8Array);
    }
    const times = this.#times[word] ?? 0;
    const before = this.#least[word] ?? 0;
    if (times === 0 && before === 0) this.#met.push(word);
    if (least === 0) this.#times[word] = Math.min(times + 1, OFTEN);
    else if (least > before) this.#least[word] = least;
  }
}
