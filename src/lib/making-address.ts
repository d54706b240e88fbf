/** The anchor of a line of a source on the account of its entry. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}
