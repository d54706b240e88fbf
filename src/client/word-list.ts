import { piecesFor, pieceOf, readWords, type KnownWord } from '../lib/search-vocabulary.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** The words of the archive, loaded piece by piece. */
export class WordList {
  readonly #files: ArchiveFiles;
  readonly #read = new Map<number, Promise<readonly KnownWord[]>>();

  constructor(files: ArchiveFiles) {
    this.#files = files;
  }

  /** A word, if any entry has it. */
  async find(word: string): Promise<KnownWord | null> {
    const piece = pieceOf(word, this.#files.manifest.words);
    if (piece === -1) return null;
    return (await this.#piece(piece)).find((known) => known.word === word) ?? null;
  }

  /** The words that begin with something, themselves included. */
  async beginningWith(prefix: string): Promise<KnownWord[]> {
    const pieces = await Promise.all(
      piecesFor(prefix, this.#files.manifest.words).map((piece) => this.#piece(piece)),
    );
    return pieces.flat().filter(({ word }) => word.startsWith(prefix));
  }

  #piece(place: number): Promise<readonly KnownWord[]> {
    const known = this.#read.get(place);
    if (known) return known;
    const reading = this.#files.text(`words/${place}.bin`).then(readWords);
    this.#read.set(place, reading);
    reading.catch(() => this.#read.delete(place));
    return reading;
  }
}
