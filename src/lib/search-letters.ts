import { plainLetter } from './search-text.ts';

/**
 * The letters that words are made of, as a table for engines that fold by a table of their own: what
 * `tokensOf` in search-text.ts makes of each.
 */

/** The last code point of the planes of letters: beyond are none (Unicode 17, Blocks.txt). */
const LAST = 0x3_ffff;
const WORDLY = /^[\p{L}\p{N}]$/u;

/**
 * Every letter and figure that folding changes, with what becomes of it, in the order of their code points. Of Korean the
 * syllables stay whole: they are 11,172, and are the same in the text and in what is typed.
 */
export function foldedLetters(): [letter: string, plain: string][] {
  const letters: [string, string][] = [];
  for (let code = 0; code <= LAST; code += 1) {
    const letter = String.fromCodePoint(code);
    if (isHangulSyllable(code) || !WORDLY.test(letter)) continue;
    const plain = plainLetter(letter);
    if (plain !== letter) letters.push([letter, plain]);
  }
  return letters;
}

/** The block Hangul Syllables (Unicode 17, Blocks.txt). */
function isHangulSyllable(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
