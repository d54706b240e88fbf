/** A piece of a text of the interface: what stands in brackets is marked by its number, from 0. */
export interface Piece {
  readonly text: string;
  readonly mark: number | null;
}

/**
 * Takes a text with marked words apart: `See [the rules] and [why].` has the marks 0 and 1.
 * @param text brackets may not stand within brackets
 * @returns the pieces in order; pages put the marked ones into a link or other markup
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/\[([^[\]]*)\]/)
    .map((part, i) => ({ text: part, mark: i % 2 === 0 ? null : (i - 1) / 2 }))
    .filter((piece) => piece.text !== '');
}
