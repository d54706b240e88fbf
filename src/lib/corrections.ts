import type { Correction } from '../schema/provenance.ts';

/** What an editor corrected, as it read before and as it reads now. */

/**
 * Puts each correction in the place of the words that it corrects, wherever they stand and not within other words,
 * letter for letter: a `$` in it is a dollar.
 */
export function corrected(text: string, corrections: readonly Correction[]): string {
  return corrections.reduce((words, { was, is }) => words.replace(wordsOf(was), () => is), text);
}

/** How often words stand in a text, not within other words. */
export function timesIn(text: string, was: string): number {
  return [...text.matchAll(wordsOf(was))].length;
}

/** "form" is no part of "platform" or "formed": a letter or figure at its edge ends where another would go on. */
function wordsOf(was: string): RegExp {
  const before = /^[\p{L}\p{N}]/u.test(was) ? '(?<![\\p{L}\\p{N}\\p{M}])' : '';
  const after = /[\p{L}\p{N}\p{M}]$/u.test(was) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return new RegExp(`${before}${RegExp.escape(was)}${after}`, 'gu');
}

/** Words of which a part is marked: taken out, or put in. */
export interface Passage {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/**
 * Shows each correction among the words around it, before and after. Where the words put in stand more
 * than once, or none were put in, nothing tells which place was meant, and they are shown alone.
 */
export function correctedPassages(
  text: string,
  corrections: readonly Correction[],
): [Passage[], Passage[]] {
  const places = corrections.map(({ was, is }) => ({ was, is, ...surroundings(text, is) }));
  return [
    places.map(({ was, before, after }) => ({ before, mark: was, after })),
    places.map(({ is, before, after }) => ({ before, mark: is, after })),
  ];
}

/** How much of the text is shown on each side of a correction, in letters. */
const AROUND = 36;

function surroundings(text: string, words: string): { before: string; after: string } {
  const at = words === '' ? -1 : text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) return { before: '', after: '' };
  const end = at + words.length;
  const before = text.slice(0, at);
  const after = text.slice(end);
  return {
    before: before.length <= AROUND ? before : `…${lastWords(before)}`,
    after: after.length <= AROUND ? after : `${firstWords(after)}…`,
  };
}

function lastWords(text: string): string {
  const room = text.slice(-AROUND);
  return room.slice(room.indexOf(' ') + 1);
}

function firstWords(text: string): string {
  const room = text.slice(0, AROUND);
  const blank = room.lastIndexOf(' ');
  return blank > 0 ? room.slice(0, blank) : room;
}
