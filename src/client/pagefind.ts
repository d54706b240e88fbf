import { readPageOrder } from '../lib/search-pages.ts';
import { words } from '../words.ts';
import { Renewed, unzip, type ArchiveFiles } from './archive-files.ts';

/** The part of Pagefind's browser interface (1.5.2) that the search relies on. */
interface PagefindApi {
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

/** Pagefind's engine, whose results are places in the order of the archive. */
export class Pagefind {
  readonly #api: PagefindApi;
  readonly #places: ReadonlyMap<string, number>;

  private constructor(api: PagefindApi, places: ReadonlyMap<string, number>) {
    this.#api = api;
    this.#places = places;
  }

  /** @throws Error where a part of it cannot be loaded */
  static async open(files: ArchiveFiles): Promise<Pagefind> {
    const pages = await files.pages();
    const meta = await pages.clone().arrayBuffer();
    const order = readPageOrder(await unzip(pages), files.manifest.entries);
    giveFile(`${files.folder}${files.manifest.pages}`, meta);
    const api = (await import(/* @vite-ignore */ `${files.folder}pagefind.js`)) as PagefindApi;
    await api.init();
    return new Pagefind(api, new Map(order.map((id, place) => [id, place])));
  }

  preload(term: string): Promise<void> {
    return this.#api.preload(term);
  }

  /**
   * @returns how relevant each entry is, by its place; 0 where it is not found
   * @throws Renewed where the index is of another build than our own files
   */
  async search(term: string): Promise<{ scores: Float32Array; count: number }> {
    const { results } = await this.#api.search(term);
    const scores = new Float32Array(this.#places.size);
    for (const { id, score } of results) {
      const place = this.#places.get(id);
      if (place === undefined) throw new Renewed(words.searchNotes.otherBuild);
      scores[place] = score;
    }
    return { scores, count: results.length };
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
