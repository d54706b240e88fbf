/** Writes a letter as an escape of JSON: `\u2028`. @param letter one UTF-16 unit */
export function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
