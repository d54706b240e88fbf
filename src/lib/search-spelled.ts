import type { Typing } from './search-caret.ts';
import { joinedForm, runsOf, tokensOf } from './search-text.ts';

/** How what is being typed stands in a label or a spelling. */

/** A label or spelling with the words that it can be typed as. */
export interface Spelled {
  readonly text: string;
  /** Its words, and again with those that a joint connects as one: `al qaeda`, `alqaeda`. */
  readonly readings: readonly (readonly string[])[];
}

/** How the words before the caret stand in a spelling. */
export interface Match {
  readonly spelling: string;
  /** How many of the typed words, the last of them perhaps a beginning. */
  readonly words: number;
  readonly whole: boolean;
  /** Whether this or another spelling that answers as well begins with the words. */
  readonly fromStart: boolean;
}

const FEWEST_LETTERS = 2;
/** A run of words inside a spelling begins with a word that says something: not `of` or `al`. */
const TELLING_LETTERS = 4;

/** Takes a label or spelling apart into words. */
export function spell(text: string): Spelled {
  const tokens = tokensOf(text);
  const runs = runsOf(tokens);
  const words = tokens.map(({ form }) => form);
  return { text, readings: runs.length < words.length ? [words, runs.map(joinedForm)] : [words] };
}

/**
 * Finds the spelling that most of the words before the caret stand in.
 * @param spelled of several that answer alike the first is taken
 */
export function bestMatch(typing: Typing, spelled: readonly Spelled[]): Match | null {
  const matches = spelled.flatMap(({ text, readings }) => {
    return readings.flatMap((reading) => matchWords(typing, reading, text) ?? []);
  });
  const most = Math.max(...matches.map(rank));
  const best = matches.filter((match) => rank(match) === most);
  const [first] = best;
  return first ? { ...first, fromStart: best.some(({ fromStart }) => fromStart) } : null;
}

/** Where the words that match stand in the query, in UTF-16 units. */
export function placeOf(
  { words }: Typing,
  match: Match,
): { readonly start: number; readonly end: number } {
  return { start: words.at(-match.words)?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function rank({ words, whole }: Match): number {
  return words * 2 + Number(whole);
}

/** Finds the most of the last words that stand one after the other in a spelling. */
function matchWords(typing: Typing, reading: readonly string[], spelling: string): Match | null {
  for (let size = Math.min(typing.words.length, reading.length); size > 0; size -= 1) {
    const tail = typing.words.slice(-size);
    // Half of a joined word is not what was typed: `in` of `MİT’in`.
    if (tail[0]?.joined === true || joinedForm(tail).length < FEWEST_LETTERS) continue;
    const forms = tail.map(({ form }) => form);
    const found = reading.flatMap((_, at) => {
      if (!standsAt(forms, reading, at)) return [];
      const whole = forms.at(-1) === reading[at + size - 1];
      return whole || !typing.finished
        ? [{ spelling, words: size, whole, fromStart: at === 0 }]
        : [];
    });
    if (found.length > 0) return found.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  }
  return null;
}

/** Whether words stand in a reading from a place on, the last of them perhaps as a beginning. */
function standsAt(forms: readonly string[], reading: readonly string[], at: number): boolean {
  const telling = at === 0 || forms.length === 1 || (forms[0] ?? '').length >= TELLING_LETTERS;
  if (!telling) return false;
  return forms.every((form, i) => {
    const word = reading[at + i] ?? '';
    return i === forms.length - 1 ? word.startsWith(form) : word === form;
  });
}
