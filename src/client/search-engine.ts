import {
  answer,
  chosenOf,
  countIn,
  datedWithin,
  datingValues,
  inOrder,
  type Answer,
  type FacetValue,
  type Filters,
} from '../lib/search-answer.ts';
import { chartDates } from '../lib/search-chart.ts';
import type { RangeReading } from '../lib/search-dates.ts';
import { FACETS, type Facet } from '../lib/search-facets.ts';
import { indexNames, type AuthorityName, type NameIndex } from '../lib/search-names.ts';
import type { FacetRow, FacetRows, Outcome } from '../lib/search-outcome.ts';
import { parseQuery, type Query } from '../lib/search-query.ts';
import type { SearchState } from '../lib/search-state.ts';
import { fold } from '../lib/fold.ts';
import type { Explained } from './explain-query.ts';
import { once } from './kept.ts';
import { drawUp } from './result-texts.ts';
import type { SearchSource } from './search-source.ts';
import type { Scores } from './term-finder.ts';

/**
 * The search of an archive, from a state to what is shown of it. It runs in a worker of the search page, in the
 * search service, and in tests.
 */
export class SearchEngine {
  readonly source: SearchSource;
  readonly #names: () => Promise<NameIndex>;
  /** The kinds of date as a facet, which no search changes. */
  readonly #datings: readonly FacetValue[];
  readonly #undated: Uint32Array;

  constructor(source: SearchSource) {
    this.source = source;
    this.#names = once(async () => indexNames(await source.facets.names()));
    this.#datings = datingValues(source.days);
    const undated = this.#datings.find(({ value }) => value === 'undated');
    this.#undated = undated?.entries ?? new Uint32Array();
  }

  /**
   * Answers a search.
   * @param today the reader's day, `YYYY-MM-DD`, for dates such as "last year"
   * @throws Error where a part of the index cannot be loaded
   */
  async search(state: SearchState, today: string): Promise<Outcome> {
    const explaining = loadExplain(state);
    const { query, found, reading, rangeWords } = await this.#match(state, today);
    const order = this.#order(found, sortOf(state, query));
    const { anyDate, shown, matches } = found.answer;
    const undated = countIn(anyDate, this.#undated);
    return {
      state,
      total: order.length,
      matches,
      undated,
      entries: shown.length,
      results: await drawUp(this.source, order.subarray(0, state.shown), query),
      ...(await (
        await explaining
      )(query, state, this.source)),
      hasWords: query.clauses.length > 0,
      reading,
      rangeWords,
      chart: chartDates(this.source.days, anyDate, { view: state.view, range: reading.range }),
    };
  }

  /** How many entries each value of each facet would show. */
  async count(state: SearchState, today: string): Promise<FacetRows> {
    const { found } = await this.#match(state, today);
    const names = new Map((await this.source.facets.names()).map((name) => [name.id, name]));
    return eachFacet(async (facet) => {
      const values = await this.#valuesOf(facet);
      const rows = rowsOf(values, found.answer.beside[facet], names);
      // The kinds of date keep the order from the day to the undated.
      return facet === 'dating' ? rows : rows.sort((a, b) => b.count - a.count);
    });
  }

  /** All that a search finds, in its order, by the places of the entries. */
  async places(state: SearchState, today: string): Promise<Uint32Array> {
    const { query, found } = await this.#match(state, today);
    return this.#order(found, sortOf(state, query));
  }

  #order({ scores, answer: { shown } }: Matched, sort: Sort): Uint32Array {
    return inOrder(shown, sort, { scores, days: this.source.days });
  }

  async #match(state: SearchState, today: string) {
    const query = parseQuery(state.q, {
      beginnings: state.beginnings,
      names: state.asTyped ? null : await this.#names(),
    });
    const { reading, rangeWords } = await readDates(state, today);
    const scores = await this.source.terms.find(query);
    const total = this.source.days.datings.length;
    const filters: Filters = {
      facets: await eachFacet(async (facet) => {
        const choice = state.facets[facet];
        // The values of a facet are loaded for those that choose among them, and for the counts.
        const isIdle = choice.in.length + choice.out.length === 0;
        return isIdle ? null : chosenOf(await this.#valuesOf(facet), choice, total);
      }),
      dates: datedWithin(this.source.days, reading.range, state.withoutUndated),
    };
    const found: Matched = { scores, answer: answer(scores, filters, total) };
    return { query, reading, rangeWords, found };
  }

  async #valuesOf(facet: Facet): Promise<readonly FacetValue[]> {
    if (facet === 'dating') return this.#datings;
    const { values, entries } = await this.source.facets.column(facet);
    return values.map((value, i) => ({ value, entries: entries[i] ?? new Uint32Array() }));
  }
}

/** What the words find, and what the filters leave of it. */
interface Matched {
  readonly scores: Scores | null;
  readonly answer: Answer;
}

type Sort = Parameters<typeof inOrder>[1];

/** Makes something for each facet, all at once. */
async function eachFacet<T>(make: (facet: Facet) => Promise<T>): Promise<Record<Facet, T>> {
  const made = FACETS.map(async (facet) => [facet, await make(facet)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<Facet, T>;
}

function rowsOf(
  values: readonly FacetValue[],
  mask: Uint8Array,
  names: ReadonlyMap<string, AuthorityName>,
): FacetRow[] {
  return values.map(({ value, entries }) => {
    const name = names.get(value);
    const label = name?.label ?? value;
    const forms = fold([label, ...(name?.spellings ?? [])].join('\n'));
    return { value, label, lang: name?.lang ?? null, forms, count: countIn(mask, entries) };
  });
}

type Explain = (
  ...asked: Parameters<typeof import('./explain-query.ts').explain>
) => Promise<Explained>;

const NOTHING_TO_EXPLAIN: Explained = {
  understood: [],
  notes: [],
  also: [],
  unknown: [],
  longer: [],
};

/** What explains a query is loaded when there is one, beside the pieces of the index that answer it. */
function loadExplain({ q }: SearchState): Promise<Explain> {
  if (q === '') return Promise.resolve(() => Promise.resolve(NOTHING_TO_EXPLAIN));
  const loading = import('./explain-query.ts').then(({ explain }) => explain);
  // It is waited for last: what fails before must not leave it unheard.
  loading.catch(() => undefined);
  return loading;
}

const NO_END = { span: null, words: null, fault: null, ask: null } as const;
const NO_DATES: RangeReading = { range: null, from: NO_END, to: NO_END };

/** Reads both ends of the dates. What reads them is loaded when the first is typed. */
async function readDates(
  { from, to }: SearchState,
  today: string,
): Promise<{ reading: RangeReading; rangeWords: string }> {
  if (from === '' && to === '') return { reading: NO_DATES, rangeWords: '' };
  const { describeRange, readRange } = await import('../lib/search-dates.ts');
  const reading = readRange({ from, to }, today);
  return { reading, rangeWords: describeRange(reading) };
}

/** Grouped by month, entries stand in the order of their dates. */
function sortOf(
  { sort, byMonth }: SearchState,
  { clauses }: Query,
): 'newest' | 'oldest' | 'relevance' {
  if (sort !== null) return sort;
  return byMonth || clauses.length === 0 ? 'newest' : 'relevance';
}
