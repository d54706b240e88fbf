import { ByteReader } from '../lib/bytes.ts';
import { readPostings, type Postings } from '../lib/search-postings.ts';
import type { KnownWord } from '../lib/search-vocabulary.ts';
import { words } from '../words.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { once } from './kept.ts';
import { ListedWords } from './listed-words.ts';
import { Pagefind } from './pagefind.ts';
import { savesData } from './saves-data.ts';

/** What holds the words that are not common. */
interface RareWords {
  /** The entries of each word, and its weight in them; what is not found is left out. */
  postingsOf(words: readonly string[]): Promise<ReadonlyMap<string, Postings>>;
}

/**
 * Which entries have a word, and what it weighs in each. A common word has a file of ours; all others stand in
 * Pagefind's index, or in pieces of ours where the archive is too large for it (`SiteConfig.search`).
 */
export class WordPostings {
  readonly #files: ArchiveFiles;
  readonly #rare: () => Promise<RareWords>;

  constructor(files: ArchiveFiles) {
    this.#files = files;
    this.#rare = once<RareWords>(() =>
      this.#isOurs ? Promise.resolve(new ListedWords(files)) : Pagefind.open(files),
    );
  }

  /**
   * @returns what is known of each word, in the order given
   * @throws Error where a part of the index cannot be loaded
   */
  async of(known: readonly KnownWord[]): Promise<Postings[]> {
    const rare = known.filter(({ file }) => file === null).map(({ word }) => word);
    const found: ReadonlyMap<string, Postings> =
      rare.length === 0 ? new Map<string, Postings>() : await (await this.#rare()).postingsOf(rare);
    return Promise.all(
      known.map(async ({ word, count, file }) => {
        const own: Postings | undefined =
          file === null ? found.get(word) : await this.#common(file);
        // Pagefind is silent where it could not load a piece of its index; a word of it is then unknown.
        if (own?.entries.length !== count) throw new Error(words.searchNotes.noPart(word));
        return own;
      }),
    );
  }

  /**
   * Loads Pagefind's engine beforehand, where no word has needed it yet: 150 KB that the next word would wait
   * for. A browser that is to save data is spared it.
   */
  prepare(): void {
    if (this.#isOurs || savesData()) return;
    // What cannot be loaded now is asked for again when it is needed.
    this.#rare().catch(() => undefined);
  }

  get #isOurs(): boolean {
    return this.#files.manifest.pages === null;
  }

  async #common(file: number): Promise<Postings> {
    return readPostings(new ByteReader(await this.#files.bytes(`common/${file}.bin`)));
  }
}
