import { toClauses } from './search-clauses.ts';
import { readItems } from './search-items.ts';
import type { NameIndex, QueryName } from './search-names.ts';
import { toPieces } from './search-pieces.ts';

/**
 * What a reader asks for, read from what was typed: words, found whole; `"phrases"`; `word*` for words
 * that begin so; `-word` or `NOT word` to leave out; `a OR b`. Words that spell a name are one term, and
 * find that name in its other spellings too.
 */

/** A part of a query that stands for itself: a word, words that spell a name, or a phrase. */
export interface Term {
  /**
   * `words` are found whole, all of them somewhere in an entry; of a `beginning` every word is found by
   * its beginning, but whole where it has one letter; a `phrase` is found in order within one paragraph.
   */
  readonly kind: 'words' | 'beginning' | 'phrase';
  /** As typed, without quotation marks, star and minus. */
  readonly typed: string;
  /**
   * Folded. One list for each typed word, with several parts where a mark joins them: `al-Qaeda`; for
   * a phrase one list with all of its words.
   */
  readonly words: readonly (readonly string[])[];
  /** The names of the authority file that the words spell: an entry with one of them answers too. */
  readonly names: readonly QueryName[];
}

/** One or more terms, joined by OR. */
export interface Clause {
  readonly any: readonly Term[];
  /** Whether what answers is left out. */
  readonly not: boolean;
  /** Whether its words must not be read together with those before it, as one name. */
  readonly apart: boolean;
}

/** All clauses must hold. */
export interface Query {
  readonly clauses: readonly Clause[];
  /** Sentences on what could not be taken as typed. */
  readonly notes: readonly string[];
}

/** How a query is to be read. */
export interface Reading {
  /** Whether words without quotation marks are beginnings of words. */
  readonly beginnings: boolean;
  /** Null to look for words only as typed. */
  readonly names: NameIndex | null;
}

/** Reads what was typed. Any text can be read; takes time in proportion to its length. */
export function parseQuery(text: string, reading: Reading): Query {
  const { items, notes } = readItems(text);
  const { clauses, notes: more } = toClauses(toPieces(items, reading));
  return { clauses, notes: [...new Set([...notes, ...more])] };
}

/** The terms that are looked for, in order, without those that are left out. Matches count by them. */
export function positiveTerms({ clauses }: Query): Term[] {
  return clauses.flatMap(({ any, not }) => (not ? [] : any));
}
