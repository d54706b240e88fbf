/**
 * Makes a line plain without moving a letter: Arabic, Persian and full-width figures become ASCII,
 * full-width punctuation too, every blank a space, marks of direction spaces. What is found at a place
 * of the plain line stands at the same place of the original.
 *
 * @param text one line
 * @returns a text of the same length in UTF-16 units
 */
export function plainLine(text: string): string {
  return ASCII.test(text) ? text : text.replace(STRANGE, plainLetter);
}

const ASCII = /^[ -~]*$/;
const STRANGE = /[\s\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff٠-٩۰-۹\uff01-\uff5e]/g;

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return ' ';
}
