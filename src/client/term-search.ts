import { findSequences, readPlaces, scorePostings, weightOf } from '../lib/search-postings.ts';
import { partOf } from '../lib/search-parts.ts';
import type { Query, Term } from '../lib/search-query.ts';
import { waysToFind, type WaysToFind } from '../lib/search-terms.ts';
import { pieceOf, type KnownWord } from '../lib/search-vocabulary.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { FacetColumns } from './facet-columns.ts';
import { Kept } from './kept.ts';
import { WordPostings } from './word-postings.ts';
import type { WordList } from './word-list.ts';

/** How relevant each entry is, by its place in the order of the archive; 0 where it is not found. */
export type Scores = Float32Array;

/** Answers kept: a reader who narrows a search asks for the same words again and again. */
const KEPT = 60;
/** The weight of a name in an entry: that of a word that stands there twice. */
const NAMED = weightOf(2);
/** What an entry scores that nothing but a word left out speaks of: such entries rank by their dates. */
const LEAST = 1e-9;

/**
 * Finds the entries of words, phrases and names, exactly: only words that the list of words has are looked up, and
 * what is found is held to the number of entries that have them (word-postings.ts).
 */
export class TermSearch {
  readonly #files: ArchiveFiles;
  readonly #words: WordList;
  readonly #facets: FacetColumns;
  readonly #kept = new Kept<string, Scores | null>(KEPT);
  readonly #postings: WordPostings;

  constructor(files: ArchiveFiles, words: WordList, facets: FacetColumns) {
    this.#files = files;
    this.#words = words;
    this.#facets = facets;
    this.#postings = new WordPostings(files);
  }

  /**
   * The entries that answer every clause of a query.
   * @returns null where nothing is asked for, so that every entry answers
   * @throws Error where a part of the index cannot be loaded
   */
  async find({ clauses }: Query): Promise<Scores | null> {
    let found: Scores | null = null;
    for (const { any, not } of clauses) {
      const lists = await Promise.all(any.map((term) => this.findTerm(term)));
      const clause = either(lists) ?? new Float32Array(this.#files.manifest.entries);
      if (not) found = without(found ?? all(clause.length), clause);
      else found = found === null ? clause.slice() : both(found, clause);
    }
    return found;
  }

  /** The entries that answer a term; null where the archive has no word that could. */
  async findTerm({ kind, words, names }: Term): Promise<Scores | null> {
    const asTyped = this.#every(words.map((word) => this.#word(waysToFind(kind, word))));
    const named = names.map(({ id }) => this.#named(id));
    return either(await Promise.all([asTyped, ...named]));
  }

  /** The entries of all lists; null where one of them is not known. */
  async #every(finding: readonly Promise<Scores | null>[]): Promise<Scores | null> {
    const lists = await Promise.all(finding);
    const known = lists.filter((list) => list !== null);
    const [first, ...rest] = known;
    return first && known.length === lists.length ? rest.reduce(both, first) : null;
  }

  async #word({ sequence, whole, beginning }: WaysToFind): Promise<Scores | null> {
    return either(
      await Promise.all([
        sequence && this.#sequence(sequence),
        whole === null ? null : this.#whole(whole),
        beginning === null
          ? null
          : this.#kept.get(`${beginning}*`, () => this.#startingWith(beginning)),
      ]),
    );
  }

  #whole(word: string): Promise<Scores | null> {
    return this.#kept.get(word, async () => {
      const known = await this.#words.find(word);
      return known && this.#scored([known]);
    });
  }

  /** The entries that have one of some words; of each entry the best that any of them says. */
  async #scored(known: readonly KnownWord[]): Promise<Scores> {
    const best = new Float32Array(this.#files.manifest.entries);
    for (const postings of await this.#postings.of(known)) scorePostings(postings, best);
    return best;
  }

  async #startingWith(start: string): Promise<Scores | null> {
    const words = await this.#words.beginningWith(start);
    return words.length === 0 ? null : this.#scored(words);
  }

  /** The entries in which words stand one after the other, as relevant as the words are together. */
  #sequence(parts: readonly string[]): Promise<Scores | null> {
    return this.#kept.get(`"${parts.join(' ')}"`, async () => {
      const scores = await this.#every(parts.map((part) => this.#whole(part)));
      if (!scores) return null;
      const different = [...new Set(parts)];
      const places = await Promise.all(different.map((part) => this.#places(part, scores)));
      const byPart = new Map(different.map((part, i) => [part, places[i] ?? new Map()]));
      const found = new Set(findSequences(parts.map((part) => byPart.get(part) ?? new Map())));
      return scores.map((score, entry) => (found.has(entry) ? score : 0));
    });
  }

  async #places(word: string, wanted: Scores): Promise<ReadonlyMap<number, Uint32Array>> {
    const piece = pieceOf(word, (await this.#files.firsts()).places);
    if (piece === -1) return new Map();
    const own = partOf(await this.#files.bytes(`places/${piece}.bin`), word);
    return own ? readPlaces(own, (entry) => (wanted[entry] ?? 0) > 0) : new Map();
  }

  /** The entries that name a name, whatever its spelling there. */
  #named(id: string): Promise<Scores | null> {
    return this.#kept.get(`=${id}`, async () => {
      const entries = await this.#facets.entriesOfName(id);
      if (!entries) return null;
      const weights = new Uint8Array(entries.length).fill(NAMED);
      const scores = new Float32Array(this.#files.manifest.entries);
      scorePostings({ entries, weights }, scores);
      return scores;
    });
  }

  /** Loads beforehand what the next word would wait for. */
  prepare(): void {
    this.#postings.prepare();
  }
}

function all(size: number): Scores {
  return new Float32Array(size).fill(LEAST);
}

/** Of each entry the best that any list says; null where no list is known. */
function either(lists: readonly (Scores | null)[]): Scores | null {
  const [first, ...rest] = lists.filter((list) => list !== null);
  if (!first || rest.length === 0) return first ?? null;
  const best = first.slice();
  for (const list of rest) {
    for (let i = 0; i < best.length; i += 1) best[i] = Math.max(best[i] ?? 0, list[i] ?? 0);
  }
  return best;
}

/** The entries of both, their relevance added up. */
function both(one: Scores, other: Scores): Scores {
  return one.map((score, i) => {
    const more = other[i] ?? 0;
    return score > 0 && more > 0 ? score + more : 0;
  });
}

function without(found: Scores, out: Scores): Scores {
  return found.map((score, i) => ((out[i] ?? 0) > 0 ? 0 : score));
}
