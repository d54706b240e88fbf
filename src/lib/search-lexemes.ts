import type { IndexedWords } from './search-words.ts';

/**
 * The words of an entry as a full-text engine takes them that is told to leave words alone: what is a word, and
 * which letters it has, is decided here (search-text.ts), and looked for by the same functions.
 */

/**
 * Longer words are cut, and found by what is left and by beginnings: PostgreSQL takes 2,046 bytes (`MAXSTRLEN`, ts_type.h),
 * and a letter of ours has up to three in UTF-8, or four for two units.
 */
export const LONGEST = 500;
/** Behind a word that was cut: it is no letter, so that no word is taken for it. */
const CUT = '~';

/**
 * A word as it is looked for.
 * @param weight at least so much (search-postings.ts): what stands in a headline is also found by less
 */
export function lexemeOf(word: string, weight = 0): string {
  const form = word.length > LONGEST ? `${word.slice(0, LONGEST)}${CUT}`.toWellFormed() : word;
  // A blank stands in no word: the figure before it cannot be one's own.
  return weight === 0 ? form : `${weight} ${form}`;
}

/** All lexemes of an entry: each word, and again with each weight from 1 up to its own. */
export function lexemesOf({ weights }: Pick<IndexedWords, 'weights'>): string[] {
  return [...weights].flatMap(([word, weight]) =>
    Array.from({ length: weight + 1 }, (_, least) => lexemeOf(word, least)),
  );
}

/**
 * The words of an entry in their order, in which a phrase is found as {@link phraseOf} writes it: each between
 * blanks, the blocks, across which no phrase reaches, on lines of their own.
 */
export function sequenceOf({ sequence }: Pick<IndexedWords, 'sequence'>): string {
  return sequence.map((block) => phraseOf(block)).join('\n');
}

/** Words one after the other, as they stand in {@link sequenceOf}. */
export function phraseOf(words: readonly string[]): string {
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
