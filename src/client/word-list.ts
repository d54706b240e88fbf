import { load } from './load.ts';
import { shardsFor, wordsBeginning, type Shard } from '../lib/search-vocabulary.ts';

/** The words of the index, loaded piece by piece. */
export class WordList {
  readonly #folder: string;
  readonly #shards: readonly Shard[];
  readonly #loaded = new Map<string, Promise<readonly string[]>>();

  /** @param folder the address of the index, with a slash at its end */
  constructor(folder: string, shards: readonly Shard[]) {
    this.#folder = folder;
    this.#shards = shards;
  }

  async beginningWith(prefix: string): Promise<string[]> {
    const files = shardsFor(prefix, this.#shards);
    const words = await Promise.all(files.map((file) => this.#load(file)));
    return words.flatMap((piece) => wordsBeginning(prefix, piece));
  }

  async has(word: string): Promise<boolean> {
    // Among all words that begin with it, a word itself is the first.
    const [file] = shardsFor(word, this.#shards);
    return file !== undefined && (await this.#load(file)).includes(word);
  }

  #load(file: string): Promise<readonly string[]> {
    const known = this.#loaded.get(file);
    if (known) return known;
    const loading = load(`${this.#folder}${file}`)
      .then((response) => response.text())
      .then((text) => text.split('\n'));
    this.#loaded.set(file, loading);
    // What failed once is asked for again with the next query.
    loading.catch(() => this.#loaded.delete(file));
    return loading;
  }
}
