import { countLines } from './lines-of-text.ts';

/**
 * What a byte from 0x80 to 0xBF, the second and third of a letter in UTF-8, is in windows-1252. Where
 * that has no letter, readers keep the number of the byte.
 */
const NEXT = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/**
 * Sequences that no language writes: a Latin letter in two, with a lower-case letter beside them (a
 * quotation in capitals does end in `Ä“`); a sign in two, such as `Â°`; a quotation mark, a dash, the
 * euro or the trade mark in three; three Cyrillic, Greek or Arabic letters in six.
 */
const DOUBLE = new RegExp(
  [
    `(?<=[a-z])[ÃÄÅ]${NEXT}`,
    `[ÃÄÅ]${NEXT}(?=[a-z])`,
    '(?<!\\p{L})Â[\\u00A0£©«®°±·»½]',
    'â€[\\u009D¦“”˜™œž¢]|â‚¬|â„¢',
    `(?:[ÐÑ]${NEXT}){3}|(?:[ÎÏ]${NEXT}){3}|(?:[ØÙ]${NEXT}){3}`,
  ].join('|'),
  'u',
);

/**
 * Finds text that was UTF-8, was read as windows-1252, and was saved as UTF-8 again: `TÃ¼rkiye`. It is
 * valid UTF-8 and wrong words, which nothing here repairs.
 * @returns the first line (from 1) with such letters and the word or sign that holds them
 */
export function looksDoubleEncoded(text: string): { line: number; example: string } | null {
  const match = DOUBLE.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const start = /\S{0,20}$/.exec(before)?.[0] ?? '';
  const rest = /^\S{0,20}/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  return { line: countLines(before), example: `${start}${match[0]}${rest}`.trim() };
}
