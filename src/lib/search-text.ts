import { fold, withOffsets } from './fold.ts';

/**
 * What a word is, for the index, for what a reader types and for what is marked: one definition for
 * the three, so that they cannot drift apart. A word is a run of letters and figures, folded.
 */

/** A word of a text and where it stands there, in UTF-16 units. */
export interface Token {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Joined to the word before it by one mark and no blank: `Qaeda` in `al-Qaeda`, `s` in `Kalın’s`. */
  readonly joined: boolean;
}

/**
 * The letter at the end of every word of Pagefind's index: `mitǃ`. No word is the beginning of another with
 * its end, so that it finds this word whole, and ranked, which Pagefind's quotation marks would not do;
 * without the end a word finds all that begin with it. It has to be a letter: Pagefind 1.5.2 takes a word
 * with a punctuation mark apart at its figures. This one, U+01C3, is written in click languages alone.
 */
export const END = '\u01C3';

const WORD = /[\p{L}\p{N}]+/gu;
/** Hyphens (also the unbreakable), apostrophe, full stop, comma, colon, slash, ampersand. */
const JOINT = /^[-‐‑'.,:/&]$/u;
/**
 * Letters that take no room, such as soft hyphens: a word goes on behind them (UAX 29, WB4). U+200B says that one may
 * end. A pattern as JavaScript and Java read it.
 */
export const NO_ROOM = '(?!\\u200B)\\p{Cf}';
/** Such letters and marks, likewise. */
export const WITHIN_WORD = `(?:\\p{M}|${NO_ROOM})`;
const EACH_WITHIN = /* @__PURE__ */ new RegExp(WITHIN_WORD, 'gu');

/** Finds the words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const { plain, starts } = withOffsets(text, plainLetter);
  let last = 0;
  return [...plain.matchAll(WORD)].map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const joined = last > 0 && isJoint(plain.slice(last, from));
    last = to;
    return { form: match[0], start: starts[from] ?? 0, end: starts[to] ?? text.length, joined };
  });
}

/** Whether what stands between two words joins them: one mark and no blank. */
export function isJoint(between: string): boolean {
  return JOINT.test(between);
}

/** A text has few letters and many of each: each is folded once. */
const folded = new Map<string, string>();

/**
 * A letter as words are made of it. Pagefind takes every combining mark off a query, {@link fold} those without a
 * width of their own; letters that take no room are none to a reader.
 */
export function plainLetter(letter: string): string {
  let plain = folded.get(letter);
  if (plain === undefined) {
    plain = fold(letter).replace(EACH_WITHIN, '');
    folded.set(letter, plain);
  }
  return plain;
}

/**
 * Gathers words into the runs that joints make of them.
 * @returns `[[al, Qaeda], [cell]]` for `al-Qaeda cell`
 */
export function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    if (token.joined) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** A run written as one word: `alqaeda`. */
export function joinedForm(run: readonly Token[]): string {
  return run.map(({ form }) => form).join('');
}
