import { inCodeUnits } from './code-units.ts';

/**
 * Every word of the index with the number of entries that have it, in pieces that a browser can load one
 * at a time. Knowing the words beforehand, the search asks only for what there is, and can tell whether an answer is
 * whole: Pagefind 1.5.2 answers an unknown word with strangers, and of the many pieces of its index that can hold
 * a beginning it loads one.
 */

export interface KnownWord {
  readonly word: string;
  /** How many entries have it. */
  readonly count: number;
  /** The file of a common word, `common/<file>.bin`; null for all others. */
  readonly file: number | null;
  /** Whether it never stands by itself: `kalins`, which the joint of Kalın’s makes. */
  readonly joined: boolean;
}

/**
 * A word of more entries than this is common, and has a file of its own: 1.2 KB in the median, where a piece of many
 * words is 9 KB. Pagefind does not hold it: 1.5.2 takes 1 ms for 280 results, 15 ms for 1,000 and 220 to 600 ms for
 * 10,000 (docs/decisions/0008).
 */
export const COMMON = 1000;

/** 1,000 words are about 12 KB, 4 KB compressed; 10,000 articles have some sixty such pieces. */
const WORDS_PER_PIECE = 1000;

/** Splits words, in order, into pieces. @param words sorted by code units */
export function cutWords<T>(words: readonly T[], size = WORDS_PER_PIECE): T[][] {
  const count = Math.ceil(words.length / size);
  return Array.from({ length: count }, (_, i) => words.slice(i * size, (i + 1) * size));
}

/**
 * Writes a piece: a line a word, with its count in base 36 where it is not 1, and its file; a joined one
 * behind a plus.
 */
export function writeWords(words: readonly KnownWord[]): string {
  return words
    .map(({ word, count, file, joined }) => {
      const numbers = [count, ...(file === null ? [] : [file])].map((one) => one.toString(36));
      const line = count === 1 && file === null ? word : [word, ...numbers].join(' ');
      return joined ? `+${line}` : line;
    })
    .join('\n');
}

/** Reads what {@link writeWords} wrote. */
export function readWords(text: string): KnownWord[] {
  return text.split('\n').map((line) => {
    const joined = line.startsWith('+');
    const [word = '', count = '1', file] = line.slice(joined ? 1 : 0).split(' ');
    const number = (figures: string) => Number.parseInt(figures, 36);
    return { word, count: number(count), file: file === undefined ? null : number(file), joined };
  });
}

/**
 * The places of the pieces that can hold a word beginning with `prefix`.
 * @param firsts the first word of each piece, in order
 */
export function piecesFor(prefix: string, firsts: readonly string[]): number[] {
  return firsts.flatMap((first, place) => {
    const next = firsts[place + 1];
    const endsBefore = next !== undefined && inCodeUnits(next, prefix) <= 0;
    const beginsAfter = inCodeUnits(first, prefix) > 0 && !first.startsWith(prefix);
    return endsBefore || beginsAfter ? [] : [place];
  });
}

/** The place of the one piece that can hold a word; -1 where none can. */
export function pieceOf(word: string, firsts: readonly string[]): number {
  return firsts.findLastIndex((first) => inCodeUnits(first, word) <= 0);
}
