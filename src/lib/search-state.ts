import { FACETS, type Choice, type Facet } from './search-facets.ts';

/** A search as its address says it: everything that decides what the page shows, and nothing else. */

export interface SearchState {
  readonly q: string;
  /** Whether words typed without quotation marks are beginnings of words: `match=beginning`. */
  readonly beginnings: boolean;
  /** Whether only what was typed is looked for, not the other spellings of a name: `names=typed`. */
  readonly asTyped: boolean;
  /** `topic=syria`, repeatable; `not-topic=syria` leaves out. */
  readonly facets: Readonly<Record<Facet, Choice>>;
  /** Both ends of the dates as typed. */
  readonly from: string;
  readonly to: string;
  readonly withoutUndated: boolean;
  /** What the chart of dates shows: `2024`, `2024-01/2024-06`; all of the archive where it is empty. */
  readonly view: string;
  /** Null for what suits the query: the best match first, or without words the newest. */
  readonly sort: 'newest' | 'oldest' | null;
  readonly byMonth: boolean;
  /** How many results are drawn: a multiple of {@link PAGE}. */
  readonly shown: number;
}

/** Gives what a value of a facet is called today, of one that may have been kept for years. */
export type ValueOfToday = (facet: Facet, value: string) => string;

/** How many results are drawn at first, and with each "more". Ten texts are about 20 KB. */
export const PAGE = 10;
/** So many can be asked for by an address; the rest is reached by "more", by filters and by export. */
const MOST_SHOWN = 500;

const NO_CHOICE: Choice = { in: [], out: [] };

/** Everything, as the search page shows it when it is opened without a question. */
export const EVERYTHING: SearchState = {
  q: '',
  beginnings: false,
  asTyped: false,
  facets: perFacet(() => NO_CHOICE),
  from: '',
  to: '',
  withoutUndated: false,
  view: '',
  sort: null,
  byMonth: false,
  shown: PAGE,
};

/** Makes something for each facet. */
export function perFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}

/**
 * Reads an address. Parameters that are not understood are passed over.
 * @param today what a value of a facet is called today: as it is written, where left out
 */
export function readState(
  params: URLSearchParams,
  today: ValueOfToday = (_, value) => value,
): SearchState {
  const text = (name: string) => clean(params.get(name) ?? '');
  const sort = params.get('sort');
  return {
    q: text('q'),
    beginnings: params.get('match') === 'beginning',
    asTyped: params.get('names') === 'typed',
    facets: perFacet((facet) => {
      const all = (name: string) => {
        const values = params.getAll(name).map((value) => today(facet, clean(value)));
        return [...new Set(values)].filter(Boolean);
      };
      const out = all(`not-${facet}`);
      return { in: all(facet).filter((value) => !out.includes(value)), out };
    }),
    from: text('from'),
    to: text('to'),
    withoutUndated: params.get('undated') === 'out',
    view: text('view'),
    sort: sort === 'newest' || sort === 'oldest' ? sort : null,
    byMonth: params.get('group') === 'month',
    shown: readShown(params.get('show')),
  };
}

function clean(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function readShown(text: string | null): number {
  const pages = /^\d{1,4}$/.test(text ?? '') ? Math.ceil(Number(text) / PAGE) : 1;
  return Math.min(Math.max(pages * PAGE, PAGE), MOST_SHOWN);
}

/** Writes an address that {@link readState} reads back, without what goes without saying. */
export function writeState(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  const add = (name: string, value: string) => {
    if (value !== '') params.append(name, value);
  };
  add('q', state.q);
  add('match', state.beginnings ? 'beginning' : '');
  add('names', state.asTyped ? 'typed' : '');
  for (const facet of FACETS) {
    for (const value of state.facets[facet].in) add(facet, value);
    for (const value of state.facets[facet].out) add(`not-${facet}`, value);
  }
  add('from', state.from);
  add('to', state.to);
  add('undated', state.withoutUndated ? 'out' : '');
  add('view', state.view);
  add('sort', state.sort ?? '');
  add('group', state.byMonth ? 'month' : '');
  add('show', state.shown > PAGE ? String(state.shown) : '');
  return params;
}

/** Whether anything but words narrows the search. */
export function hasFilters({ facets, from, to, withoutUndated }: SearchState): boolean {
  const chosen = FACETS.some((facet) => facets[facet].in.length + facets[facet].out.length > 0);
  return chosen || from !== '' || to !== '' || withoutUndated;
}

/** The same words without any filter, drawn from the first result. */
export function withoutFilters(state: SearchState): SearchState {
  const { facets, from, to, withoutUndated, view, shown } = EVERYTHING;
  return { ...state, facets, from, to, withoutUndated, view, shown };
}
