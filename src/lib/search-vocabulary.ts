/**
 * Every word of the index, in pieces that a browser can load one at a time. Pagefind falls back to
 * strangers where it does not know a word, and loads only one piece of its index for a beginning that
 * many pieces answer (1.5.2, both); knowing the words beforehand, we ask it only what it answers well.
 */

/** The table of contents: written as `vocabulary.json`. */
export interface Vocabulary {
  readonly entries: number;
  /** In the order of their words. */
  readonly shards: readonly { readonly first: string; readonly file: string }[];
}

/** 2,000 words are about 18 KB, 6 KB compressed; 10,000 articles have some thirty such pieces. */
const WORDS_PER_SHARD = 2000;

/** Splits words into pieces. @returns the words of each piece, in the order of code units */
export function shardWords(words: Iterable<string>, size = WORDS_PER_SHARD): string[][] {
  const sorted = [...new Set(words)].sort(inCodeUnits);
  const count = Math.ceil(sorted.length / size);
  return Array.from({ length: count }, (_, i) => sorted.slice(i * size, (i + 1) * size));
}

function inCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The pieces that can hold a word beginning with `prefix`. */
export function shardsFor(prefix: string, { shards }: Vocabulary): string[] {
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
