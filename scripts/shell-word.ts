/**
 * Writes a path so that a shell takes it for one word: as it is where it can stand so, else in quotation marks, which
 * those of Windows take, too, or in the POSIX shell's strong ones (IEEE Std 1003.1, XCU 2.2.2).
 */
export function shellWord(path: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./-]+$/u.test(path)) return path;
  if (!/["$`\\!]/.test(path)) return `"${path}"`;
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
