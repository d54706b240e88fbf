import { lexemeOf } from '../lib/search-lexemes.ts';

/**
 * The text forms of PostgreSQL's `tsvector` and `tsquery` (PostgreSQL 15, 8.11). A lexeme stands in single quotation marks, in which
 * a quotation mark and a backslash are doubled. Words of ours have neither; that a text is safe hangs on
 * the doubling alone.
 */

/** A `tsvector` without positions. */
export function toVector(lexemes: Iterable<string>): string {
  return Array.from(lexemes, quote).join(' ');
}

/** A query for one lexeme. @param weight what the word must have at least (search-lexemes.ts) */
export function wholeQuery(word: string, weight = 0): string {
  return quote(lexemeOf(word, weight));
}

/** A query for what begins so. */
export function beginningQuery(start: string, weight = 0): string {
  return `${quote(lexemeOf(start, weight))}:*`;
}

/** A query for several beginnings, all of them. */
export function beginningsQuery(starts: readonly string[]): string {
  return starts.map((start) => beginningQuery(start)).join(' & ');
}

function quote(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}
