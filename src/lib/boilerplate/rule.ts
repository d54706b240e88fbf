import type { Words } from '../../words.ts';

/** The shape of a rule of `boilerplate.ts`. */

/** Under which a line was removed: the id of a rule, or of what is removed elsewhere than by one. */
export type RuleId = keyof Words['boilerplate'];

/** The languages of which a rule must know the lines, where such lines exist in them. */
export const LANGUAGES = ['en', 'tr', 'de', 'fr', 'es', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Patterns by language; `any` for what is the same in every language (`©`, names of networks). */
export type Patterns = Readonly<Partial<Record<Language | 'any', RegExp>>>;

/**
 * Patterns are matched against the folded line: lower case, no diacritics, single blanks, no
 * bullets, arrows or brackets around it, a link of Markdown replaced by its words.
 */
export interface BoilerplateRule {
  /** What such a line is stands in the words of the interface, under this id. */
  readonly id: RuleId;
  /** Matched against the whole line, of at most `LONGEST.line` letters, or `longest`. */
  readonly line: Patterns;
  /** The longest line that `line` can match, in letters, where that spares looking at most lines. */
  readonly longest?: number;
  /** Folded phrases, between two stops, that settle it anywhere in a line of `LONGEST.phrase`. */
  readonly inside?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Matched against the first letters, where they settle it; lines of up to `LONGEST.notice`. */
  readonly opening?: Patterns;
  /** Matched against the last letters of a line that ends in a bracket; up to `LONGEST.notice`. */
  readonly closing?: Patterns;
  /**
   * What goes besides the line itself. `next`: one teaser after it. `rest`: the teasers after it.
   * `tags`: the keywords after it. `comments`: what readers wrote below it, to the end.
   */
  readonly scope: 'line' | 'next' | 'rest' | 'tags' | 'comments';
  /**
   * Where the line counts. `first`: with no line of text before it. `edge`: above the first or below
   * the last paragraph of prose, or beside another line that a rule takes; for labels that could be
   * a heading within the text. `section`: as `edge`, and not right above prose unless first or in a
   * row.
   */
  readonly where: 'anywhere' | 'first' | 'edge' | 'section';
  /** Lines that the rule takes: one at least for each language. */
  readonly takes: readonly string[];
  /** Lines that begin alike and stay: one at least for each language. */
  readonly leaves: readonly string[];
}
