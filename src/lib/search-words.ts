import { BARRIER, EntryReader } from './entry-words.ts';
import type { IndexedText } from './search-record.ts';
import { WordNumbers } from './word-numbers.ts';

/** The words of an entry as an engine takes them that knows no numbers: how much each counts, and where they stand. */
export interface IndexedWords {
  /** Every word, those that joints make of others among them, with its weight (search-postings.ts). */
  readonly weights: ReadonlyMap<string, number>;
  /** The words of each block in order; the joined ones stand only as their parts. */
  readonly sequence: readonly (readonly string[])[];
}

/** Reads entries one after the other, as the static index does. It keeps every different word that it has met. */
export class WordReader {
  readonly #numbers = new WordNumbers();
  readonly #reader = new EntryReader(this.#numbers);

  /** Reads the words of an entry's text. */
  read(text: IndexedText): IndexedWords {
    const { words, weights, sequence } = this.#reader.read(text);
    return {
      weights: new Map(Array.from(words, (word, i) => [this.#nameOf(word), weights[i] ?? 0])),
      sequence: this.#blocksOf(sequence),
    };
  }

  #blocksOf(sequence: Uint32Array): string[][] {
    const blocks: string[][] = [];
    let block: string[] = [];
    for (const word of sequence) {
      if (word !== BARRIER) block.push(this.#nameOf(word));
      else {
        blocks.push(block);
        block = [];
      }
    }
    return blocks;
  }

  #nameOf(word: number): string {
    return this.#numbers.names[word] ?? '';
  }
}
