import { oneWord } from './search-names.ts';
import type { Term } from './search-query.ts';

/** What follows from a term of a query, wherever terms are dealt with. */

/** How a word of a term is found: in any of these ways that is not null. */
export interface WaysToFind {
  /** One after the other, in one block of text. */
  readonly sequence: readonly string[] | null;
  /** As a word by itself, or as all of what joints join. */
  readonly whole: string | null;
  /** As the beginning of one. */
  readonly beginning: string | null;
}

/** Says how a word of a term is found: the rule for the index as for the marks. */
export function waysToFind(kind: Term['kind'], word: readonly string[]): WaysToFind {
  const sequence = word.length > 1 ? word : null;
  if (kind === 'phrase' && sequence) return { sequence, whole: null, beginning: null };
  // A single letter would begin a good part of all words.
  if (kind === 'beginning' && countLetters(word) > 1) {
    return { sequence, whole: null, beginning: word.join('') };
  }
  return { sequence, whole: sequence ? oneWord(word) : word.join(''), beginning: null };
}

/** How many letters and figures a word has. */
export function countLetters(word: readonly string[]): number {
  return Array.from(word.join('')).length;
}

/** Whether two terms ask for the same. */
export function isSameTerm(a: Term, b: Term): boolean {
  return termKey(a) === termKey(b);
}

/**
 * Whether a term is written without quotation marks and star. A beginning that still stands for names
 * was typed as a word, where all words are beginnings.
 */
export function isBare({ kind, names }: Term): boolean {
  return kind === 'words' || (kind === 'beginning' && names.length > 0);
}

/** What two terms that ask for the same have in common. */
export function termKey({ kind, words, names }: Term): string {
  return JSON.stringify([kind, words, names.map(({ id }) => id)]);
}
