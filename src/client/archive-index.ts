import type { Listed } from '../lib/search-catalogue.ts';
import { decodeFacts, type Facts } from '../lib/search-facts.ts';
import type { Query, Term } from '../lib/search-query.ts';
import { BARRIER } from '../lib/search-text.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { WordList } from './word-list.ts';

/** What a query finds, by the ids of the catalogue. */
export interface Found {
  /** In order of relevance. */
  readonly ids: readonly string[];
  /** The terms that no entry can answer. Where there is one, nothing is found. */
  readonly unknown: readonly Term[];
}

/** How many words of those just loaded are looked up, to see that they were. */
const PROBES = 8;
/** Of a phrase, only words of this length take part in the ranking: `of` begins too many others. */
const RANKED = 3;

type Find = () => Promise<readonly string[]>;

/**
 * The index, asked so that its answers are exact: Pagefind is given only words that the list of words
 * has, and only after every piece of the index that holds them is loaded. What it does otherwise is
 * told in search-vocabulary.ts.
 */
export class ArchiveIndex {
  /** Every entry, the newest first, the undated last. */
  readonly entries: readonly Listed[];
  readonly #pagefind: Pagefind;
  readonly #words: WordList;
  readonly #results = new Map<string, PagefindResult>();

  constructor(entries: readonly Listed[], words: WordList, pagefind: Pagefind) {
    this.entries = entries;
    this.#words = words;
    this.#pagefind = pagefind;
  }

  /**
   * Finds the entries that answer every term of a query; none for a query without terms.
   * @throws Error where a part of the index cannot be loaded
   */
  async find({ terms }: Query): Promise<Found> {
    const finders = await Promise.all(terms.map((term) => this.#finderOf(term)));
    const unknown = terms.filter((_, i) => finders[i] === null);
    if (unknown.length > 0 || terms.length === 0) return { ids: [], unknown };
    const lists = [];
    for (const find of finders) lists.push((await find?.()) ?? []);
    const ranked = (await this.#rank(terms)) ?? lists[0] ?? [];
    const sets = lists.map((list) => new Set(list));
    return { ids: ranked.filter((id) => sets.every((set) => set.has(id))), unknown };
  }

  /** What is shown of some entries. @throws Error where a part of the index cannot be loaded */
  async factsOf(ids: readonly string[]): Promise<Facts[]> {
    // Every entry has the barrier: with it, one piece of the index lists them all.
    if (ids.some((id) => !this.#results.has(id))) await this.#search(`"${BARRIER}"`);
    return Promise.all(ids.map((id) => this.#facts(id)));
  }

  async #facts(id: string): Promise<Facts> {
    const data = await this.#results.get(id)?.data();
    const carrier = data?.anchors.find(({ element }) => element === 'i');
    if (!carrier) throw new Error(`The index has nothing to show of its entry ${id}.`);
    return decodeFacts(carrier.id);
  }

  /** How to look for a term; null where the list of words says that nothing can answer it. */
  async #finderOf({ kind, parts }: Term): Promise<Find | null> {
    const finders: Find[] = [];
    if (kind === 'phrase' || parts.length > 1) {
      const known = await Promise.all(parts.map((part) => this.#words.has(part)));
      if (known.every(Boolean)) finders.push(() => this.#loaded(parts, `"${parts.join(' ')}"`));
    }
    if (kind === 'word') {
      const beginning = parts.join('');
      const words = await this.#words.beginningWith(beginning);
      if (words.length > 0) finders.push(() => this.#loaded(words, beginning));
    }
    if (finders.length === 0) return null;
    return async () => [...new Set((await Promise.all(finders.map((find) => find()))).flat())];
  }

  /**
   * The entries by relevance, those that answer all terms and others; null where there is nothing to
   * rank by, or one word, found by relevance already. A phrase is ranked by its words, which its entries all have: Pagefind does not rank phrases.
   */
  async #rank(terms: readonly Term[]): Promise<readonly string[] | null> {
    const words = terms.flatMap(({ kind, parts }) => {
      if (kind === 'phrase') return parts.filter((part) => part.length >= RANKED);
      return parts.length === 1 ? parts : [];
    });
    const ranked = terms.length === 1 && terms[0]?.kind === 'word';
    return ranked || words.length === 0 ? null : this.#search(words.join(' '));
  }

  async #loaded(words: readonly string[], query: string): Promise<readonly string[]> {
    await this.#load(words);
    return this.#search(query);
  }

  /** Pagefind is silent where it could not load a piece of the index; a word of it is then unknown. */
  async #load(words: readonly string[]): Promise<void> {
    await this.#pagefind.preload(words.join(' '));
    const step = Math.max(1, Math.floor((words.length - 1) / (PROBES - 1)));
    const probes = words.filter((_, i) => i % step === 0 || i === words.length - 1);
    for (const word of probes) {
      const { results } = await this.#pagefind.search(`"${word}"`);
      if (results.length === 0) {
        throw new Error(`The part of the index that holds “${word}” could not be loaded.`);
      }
    }
  }

  async #search(term: string): Promise<readonly string[]> {
    const { results } = await this.#pagefind.search(term);
    for (const result of results) this.#results.set(result.id, result);
    return results.map(({ id }) => id);
  }
}
