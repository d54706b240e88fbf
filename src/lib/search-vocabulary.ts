import { inCodeUnits } from './code-units.ts';

/**
 * Every word of the index, in pieces that a browser can load one at a time. Pagefind 1.5.2 answers an
 * unknown word with strangers, and of the many pieces of its index that can hold a beginning it loads
 * one; knowing the words beforehand, we ask it only what it answers well.
 */

/** A piece: its first word, and its file below the folder of the index. */
export interface Shard {
  readonly first: string;
  readonly file: string;
}

/** 2,000 words are about 18 KB, 6 KB compressed; 10,000 articles have some thirty such pieces. */
const WORDS_PER_SHARD = 2000;

/** Splits words into pieces. @returns the words of each piece, in the order of code units */
export function shardWords(words: Iterable<string>, size = WORDS_PER_SHARD): string[][] {
  const sorted = [...new Set(words)].sort(inCodeUnits);
  const count = Math.ceil(sorted.length / size);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * size, (i + 1) * size));
}

/** The files of the pieces that can hold a word beginning with `prefix`. @param shards in order */
export function shardsFor(prefix: string, shards: readonly Shard[]): string[] {
  return shards
    .filter(({ first }, i) => {
      const next = shards[i + 1]?.first;
      const endsBefore = next !== undefined && next <= prefix;
      const beginsAfter = first > prefix && !first.startsWith(prefix);
      return !endsBefore && !beginsAfter;
    })
    .map(({ file }) => file);
}

/** The words that begin with `prefix`. */
export function wordsBeginning(prefix: string, words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith(prefix));
}
