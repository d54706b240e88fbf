import { decodeFacts, type Facts } from '../lib/search-facts.ts';
import type { Query, Term } from '../lib/search-query.ts';
import { UNDATED, parseSpans, touches, type Range } from '../lib/spans.ts';
import type { Pagefind, PagefindResult, SearchOptions } from './pagefind.ts';
import type { WordList } from './word-list.ts';

/** What a query finds, by the index's own ids of entries. */
export interface Found {
  /** In order of relevance. */
  readonly ids: readonly string[];
  /** The terms that no entry can answer. Where there is one, nothing is found. */
  readonly unknown: readonly Term[];
}

/** How many words of those just loaded are looked up, to see that they were. */
const PROBES = 8;

/**
 * The index, asked so that its answers are exact: Pagefind is given only words that the list of words
 * has, and only after every piece of the index that holds them is loaded. What it does otherwise is
 * told in search-vocabulary.ts.
 */
export class ArchiveIndex {
  readonly #pagefind: Pagefind;
  readonly #words: WordList;
  readonly #results = new Map<string, PagefindResult>();
  readonly #lists = new Map<string, Promise<readonly string[]>>();

  constructor(pagefind: Pagefind, words: WordList) {
    this.#pagefind = pagefind;
    this.#words = words;
  }

  /** Finds the entries that answer every term of a query. @throws Error where the index is not whole */
  async find({ terms }: Query): Promise<Found> {
    const finders = await Promise.all(terms.map((term) => this.#finderOf(term)));
    const unknown = terms.filter((_, i) => finders[i] === null);
    if (unknown.length > 0 || terms.length === 0) return { ids: [], unknown };
    // Pagefind ranks words; of a phrase all words are found too, and then those without it are dropped.
    const ranking = terms.filter((term) => term.kind === 'phrase' || term.parts.length === 1);
    const needed = finders.filter((finder) => finder !== null);
    const lists = [];
    for (const find of needed) lists.push(await find());
    const ranked =
      ranking.length > 0
        ? await this.#search(ranking.flatMap(({ parts }) => parts).join(' '))
        : (lists[0] ?? []);
    const sets = lists.map((list) => new Set(list));
    return { ids: ranked.filter((id) => sets.every((set) => set.has(id))), unknown };
  }

  /** Every entry; from the newest or the oldest, the undated last in both. */
  all(order: 'newest' | 'oldest'): Promise<readonly string[]> {
    return this.#once(order, () => this.#search(null, { sort: { [order]: 'asc' } }));
  }

  /** The entries of one topic. */
  ofTopic(topic: string): Promise<readonly string[]> {
    return this.#once(`topic ${topic}`, () => this.#withValues('topic', [topic]));
  }

  /** The entries that nothing dates. */
  undated(): Promise<readonly string[]> {
    return this.#once(UNDATED, () => this.#withValues('date', [UNDATED]));
  }

  /** The entries that may be of these dates: approximate ones and both readings are compared whole. */
  inRange(range: Range): Promise<readonly string[]> {
    return this.#once(`range ${range.from ?? ''}/${range.to ?? ''}`, async () => {
      const { date = {} } = await this.#pagefind.filters();
      const values = Object.keys(date).filter((value) => touches(parseSpans(value), range));
      return this.#withValues('date', values);
    });
  }

  /** What is shown of an entry. @throws Error where its part of the index cannot be loaded */
  async facts(id: string): Promise<Facts> {
    const data = await this.#results.get(id)?.data();
    const carrier = data?.anchors.find(({ element }) => element === 'i');
    if (!carrier) throw new Error(`The index has nothing to show of its entry ${id}.`);
    return decodeFacts(carrier.id);
  }

  /** How to look for a term; null where the list of words says that nothing can answer it. */
  async #finderOf({ kind, parts }: Term): Promise<(() => Promise<readonly string[]>) | null> {
    const finders: (() => Promise<readonly string[]>)[] = [];
    if (kind === 'phrase' || parts.length > 1) {
      const known = await Promise.all(parts.map((part) => this.#words.has(part)));
      if (known.every(Boolean)) finders.push(() => this.#searchPhrase(parts));
    }
    if (kind === 'word') {
      const beginning = parts.join('');
      const words = await this.#words.beginningWith(beginning);
      if (words.length > 0) finders.push(() => this.#searchBeginning(beginning, words));
    }
    if (finders.length === 0) return null;
    return async () => [...new Set((await Promise.all(finders.map((find) => find()))).flat())];
  }

  async #searchPhrase(parts: readonly string[]): Promise<readonly string[]> {
    await this.#load(parts);
    return this.#search(`"${parts.join(' ')}"`);
  }

  async #searchBeginning(beginning: string, words: readonly string[]): Promise<readonly string[]> {
    await this.#load(words);
    return this.#search(beginning);
  }

  /** Pagefind is silent where it could not load a piece of the index; a word of it is then unknown. */
  async #load(words: readonly string[]): Promise<void> {
    await this.#pagefind.preload(words.join(' '));
    const step = Math.max(1, Math.floor((words.length - 1) / (PROBES - 1)));
    const probes = words.filter((_, i) => i % step === 0 || i === words.length - 1);
    // A filter that nothing passes: how many there are is asked, not which.
    const filters = { date: { any: [''] } };
    const found = await Promise.all(
      probes.map((word) => this.#pagefind.search(`"${word}"`, { filters })),
    );
    const missing = probes.find((_, i) => found[i]?.unfilteredResultCount === 0);
    if (missing !== undefined) {
      throw new Error(`The part of the index that holds “${missing}” could not be loaded.`);
    }
  }

  #withValues(filter: string, any: readonly string[]): Promise<readonly string[]> {
    // To Pagefind, any of nothing is no filter.
    if (any.length === 0) return Promise.resolve([]);
    return this.#search(null, { filters: { [filter]: { any } } });
  }

  async #search(term: string | null, options?: SearchOptions): Promise<readonly string[]> {
    const { results } = await this.#pagefind.search(term, options);
    for (const result of results) this.#results.set(result.id, result);
    return results.map(({ id }) => id);
  }

  #once(key: string, ask: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const known = this.#lists.get(key);
    if (known) return known;
    const asked = ask();
    this.#lists.set(key, asked);
    asked.catch(() => this.#lists.delete(key));
    return asked;
  }
}
