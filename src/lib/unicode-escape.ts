/** Writes letters as escapes of JSON: `\u2028`, one for each UTF-16 unit. */
export function unicodeEscape(letters: string): string {
  let escaped = '';
  for (let at = 0; at < letters.length; at += 1) {
    escaped += `\\u${letters.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
