import { scorePostings, weightOf } from '../lib/search-postings.ts';
import type { Query, Term } from '../lib/search-query.ts';
import { waysToFind, type WaysToFind } from '../lib/search-terms.ts';
import type { FacetColumns } from './facet-columns.ts';
import { Kept } from './kept.ts';

/** How relevant each entry is, by its place in the order of the archive; 0 where it is not found. */
export type Scores = Float32Array;

/** The weight of a name in an entry: that of a word that stands there twice. */
const NAMED = weightOf(2);
/** What an entry scores that nothing but a word left out speaks of: such entries rank by their dates. */
const LEAST = 1e-9;

/** What finds the entries of words; null where the archive has no such word. */
export interface WordFinder {
  /** A word by itself, or all of what joints join. */
  whole(word: string): Promise<Scores | null>;
  /** Words that begin so. */
  startingWith(start: string): Promise<Scores | null>;
  /**
   * Words one after the other, in one block of text.
   * @param scores the entries that have all of them, as relevant as the words are together
   */
  sequence(parts: readonly string[], scores: Scores): Promise<Scores>;
}

/** How many entries there are, who has which name, and how many answers are kept. */
interface Archive {
  readonly entries: number;
  readonly facets: FacetColumns;
  readonly kept: number;
}

/** Puts together what is found of words and names as a query asks for it, wherever the words are found. */
export class TermFinder {
  readonly #words: WordFinder;
  readonly #entries: number;
  readonly #facets: FacetColumns;
  readonly #kept: Kept<string, Scores | null>;

  constructor(words: WordFinder, { entries, facets, kept }: Archive) {
    this.#words = words;
    this.#entries = entries;
    this.#facets = facets;
    this.#kept = new Kept(kept);
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
      const clause = either(lists) ?? new Float32Array(this.#entries);
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
          : this.#kept.get(`${beginning}*`, () => this.#words.startingWith(beginning)),
      ]),
    );
  }

  #whole(word: string): Promise<Scores | null> {
    return this.#kept.get(word, () => this.#words.whole(word));
  }

  #sequence(parts: readonly string[]): Promise<Scores | null> {
    return this.#kept.get(`"${parts.join(' ')}"`, async () => {
      const scores = await this.#every(parts.map((part) => this.#whole(part)));
      return scores && this.#words.sequence(parts, scores);
    });
  }

  /** The entries that name a name, whatever its spelling there. */
  #named(id: string): Promise<Scores | null> {
    return this.#kept.get(`=${id}`, async () => {
      const entries = await this.#facets.entriesOfName(id);
      if (!entries) return null;
      const weights = new Uint8Array(entries.length).fill(NAMED);
      const scores = new Float32Array(this.#entries);
      scorePostings({ entries, weights }, scores);
      return scores;
    });
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
