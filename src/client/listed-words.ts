import { partsOf } from '../lib/search-parts.ts';
import { readPostings, type Postings } from '../lib/search-postings.ts';
import { pieceOf } from '../lib/search-vocabulary.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** Words whose entries stand in pieces of ours. */
export class ListedWords {
  readonly #files: ArchiveFiles;

  constructor(files: ArchiveFiles) {
    this.#files = files;
  }

  /** The entries of words, as far as the pieces have them. Each piece is read through once. */
  async postingsOf(words: readonly string[]): Promise<Map<string, Postings>> {
    const { lists } = await this.#files.firsts();
    const pieces = new Set(words.map((word) => pieceOf(word, lists)).filter((at) => at >= 0));
    const loaded = await Promise.all([...pieces].map((at) => this.#files.bytes(`lists/${at}.bin`)));
    const wanted = new Set(words);
    const found = new Map<string, Postings>();
    for (const { word, content } of loaded.flatMap((piece) => [...partsOf(piece)])) {
      if (wanted.has(word)) found.set(word, readPostings(content));
    }
    return found;
  }
}
