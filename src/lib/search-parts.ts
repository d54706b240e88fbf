import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * What is known of many words, cut into pieces that a browser can load one at a time: a piece has words in the order of
 * code units, each with what is said of it.
 */

/** A piece, and the first word in it, by which it is found. */
export interface PartsPiece {
  readonly first: string;
  readonly content: Uint8Array;
}

/**
 * Lays words out in pieces.
 * @param words their numbers, in the order of their names
 * @param size about so many bytes are a piece; a word that needs more has one of its own
 */
export function cutParts(
  words: Iterable<number>,
  { nameOf, write, size }: PartsWriter,
): PartsPiece[] {
  const pieces: PartsPiece[] = [];
  const [piece, part, content] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
  let first = '';
  const end = (): void => {
    if (piece.length > 0) pieces.push({ first, content: piece.takeOut() });
  };
  for (const word of words) {
    const name = nameOf(word);
    write(content, word);
    part.text(name).number(content.length).take(content);
    if (piece.length > 0 && piece.length + part.length > size) end();
    if (piece.length === 0) first = name;
    piece.take(part);
  }
  end();
  return pieces;
}

export interface PartsWriter {
  readonly nameOf: (word: number) => string;
  /** Writes what is said of a word. */
  readonly write: (out: ByteWriter, word: number) => void;
  readonly size: number;
}

/** Finds what a piece says of a word; null where it does not have the word. */
export function partOf(piece: Uint8Array, word: string): ByteReader | null {
  for (const part of partsOf(piece)) if (part.word === word) return part.content;
  return null;
}

/** Goes through the words of a piece, in order. */
export function* partsOf(
  piece: Uint8Array,
): Generator<{ readonly word: string; readonly content: ByteReader }> {
  const read = new ByteReader(piece);
  while (!read.done) {
    const word = read.text();
    yield { word, content: new ByteReader(read.bytes(read.number())) };
  }
}
