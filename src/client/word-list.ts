import { piecesFor, pieceOf, readWords, type KnownWord } from '../lib/search-vocabulary.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { Kept } from './kept.ts';

/** The words of the archive, loaded piece by piece. */
export class WordList {
  readonly #files: ArchiveFiles;
  readonly #read = new Kept<number, readonly KnownWord[]>();

  constructor(files: ArchiveFiles) {
    this.#files = files;
  }

  /** A word, if any entry has it. */
  async find(word: string): Promise<KnownWord | null> {
    const piece = pieceOf(word, (await this.#files.firsts()).words);
    if (piece === -1) return null;
    return (await this.#piece(piece)).find((known) => known.word === word) ?? null;
  }

  /** The words that begin with something, themselves included. */
  async beginningWith(prefix: string): Promise<KnownWord[]> {
    const { words } = await this.#files.firsts();
    const pieces = await Promise.all(piecesFor(prefix, words).map((piece) => this.#piece(piece)));
    return pieces.flat().filter(({ word }) => word.startsWith(prefix));
  }

  #piece(place: number): Promise<readonly KnownWord[]> {
    return this.#read.get(place, async () =>
      readWords(await this.#files.text(`words/${place}.bin`)),
    );
  }
}
