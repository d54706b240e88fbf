import { shardsFor, wordsBeginning, type Vocabulary } from '../lib/search-vocabulary.ts';

/** The words of the index, loaded piece by piece. */
export class WordList {
  /** How many entries the index covers. */
  readonly entries: number;
  readonly #folder: string;
  readonly #vocabulary: Vocabulary;
  readonly #shards = new Map<string, Promise<readonly string[]>>();

  constructor(folder: string, vocabulary: Vocabulary) {
    this.#folder = folder;
    this.#vocabulary = vocabulary;
    this.entries = vocabulary.entries;
  }

  async beginningWith(prefix: string): Promise<string[]> {
    const files = shardsFor(prefix, this.#vocabulary);
    const shards = await Promise.all(files.map((file) => this.#shard(file)));
    return shards.flatMap((words) => wordsBeginning(prefix, words));
  }

  async has(word: string): Promise<boolean> {
    return (await this.beginningWith(word)).includes(word);
  }

  #shard(file: string): Promise<readonly string[]> {
    const known = this.#shards.get(file);
    if (known) return known;
    const loading = load(`${this.#folder}${file}`)
      .then((response) => response.text())
      .then((text) => text.split('\n'));
    this.#shards.set(file, loading);
    // What failed once is asked for again with the next query.
    loading.catch(() => this.#shards.delete(file));
    return loading;
  }
}

/** Loads the table of contents. @param folder the address of the index, with a slash at its end */
export async function loadWordList(folder: string): Promise<WordList> {
  const response = await load(`${folder}vocabulary.json`);
  return new WordList(folder, (await response.json()) as Vocabulary);
}

async function load(address: string): Promise<Response> {
  // Asked anew each time, answered from the cache if unchanged: an old table does not fit a new index.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}
