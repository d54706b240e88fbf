import { readPageOrder } from '../lib/search-pages.ts';
import { rarityOf, weightScored, type Postings } from '../lib/search-postings.ts';
import { END } from '../lib/search-text.ts';
import { words } from '../words.ts';
import { Renewed, unzip, type ArchiveFiles } from './archive-files.ts';

/** The part of Pagefind's browser interface (1.5.2) that the search relies on. */
interface PagefindApi {
  options(options: { readonly ranking: { readonly pageLength: number } }): Promise<void>;
  init(): Promise<void>;
  /** Loads the pieces of the index that hold the words of a query. */
  preload(term: string): Promise<void>;
  /** @param term words, all of which must begin a word of a result; in quotation marks a phrase */
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
}

/** Pagefind's engine, asked for single words: its results are places in the order of the archive, and their weights. */
export class Pagefind {
  readonly #api: PagefindApi;
  readonly #places: ReadonlyMap<string, number>;
  /** A beginning has many words, and its next letter most of them again. */
  readonly #found = new Map<string, Postings>();

  private constructor(api: PagefindApi, places: ReadonlyMap<string, number>) {
    this.#api = api;
    this.#places = places;
  }

  /** @throws Error where a part of it cannot be loaded */
  static async open(files: ArchiveFiles): Promise<Pagefind> {
    const name = files.manifest.pages ?? '';
    const pages = await files.packed(name);
    const meta = await pages.clone().arrayBuffer();
    const order = readPageOrder(await unzip(pages), files.manifest.entries);
    giveFile(`${files.folder}${name}`, meta);
    const api = (await import(/* @vite-ignore */ `${files.folder}pagefind.js`)) as PagefindApi;
    // The length of a page is of no use: it has each of its words once, and its weight is to be read from the score.
    await api.options({ ranking: { pageLength: 0 } });
    await api.init();
    return new Pagefind(api, new Map(order.map((id, place) => [id, place])));
  }

  /** The entries of words, each by itself: of what they begin Pagefind would rank by the length of words. */
  async postingsOf(asked: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    const unknown = asked.filter((word) => !this.#found.has(word));
    // A search loads the first alone of the pieces that could hold what is asked for.
    if (unknown.length > 0) {
      await this.#api.preload(unknown.map((word) => `${word}${END}`).join(' '));
    }
    for (const word of unknown) {
      const postings = await this.#postings(`${word}${END}`);
      // What could not be loaded is asked for again.
      if (postings.entries.length > 0) this.#found.set(word, postings);
    }
    return this.#found;
  }

  /**
   * @param word as it stands in Pagefind's index, with its end
   * @throws Renewed where the index is of another build than our own files
   */
  async #postings(word: string): Promise<Postings> {
    const { results } = await this.#api.search(word);
    const rarity = rarityOf(results.length, this.#places.size);
    const found = results.map(({ id, score }): [entry: number, weight: number] => {
      const place = this.#places.get(id);
      if (place === undefined) throw new Renewed(words.searchNotes.otherBuild);
      return [place, weightScored(score / rarity)];
    });
    found.sort(([a], [b]) => a - b);
    return {
      entries: Uint32Array.from(found, ([entry]) => entry),
      weights: Uint8Array.from(found, ([, weight]) => weight),
    };
  }
}

/** Lets Pagefind have a file that is loaded already: it would ask the host for it a second time. */
function giveFile(address: string, content: ArrayBuffer): void {
  const ask = globalThis.fetch;
  const { pathname } = new URL(address);
  globalThis.fetch = (input, init) =>
    typeof input === 'string' && input.endsWith(pathname)
      ? Promise.resolve(new Response(content.slice(0)))
      : ask(input, init);
}
