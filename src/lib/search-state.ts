import { parsePeriod, type Range } from './spans.ts';

/** A search as its address says it: everything that decides which entries are shown, and nothing else. */

export interface SearchState {
  readonly q: string;
  /** Topic ids; an entry of any of them is shown. All, where there is none. */
  readonly topics: readonly string[];
  /** As typed; {@link readRange} reads it. */
  readonly from: string;
  readonly to: string;
  readonly withoutUndated: boolean;
  /** Null for what suits the query: the best match first, or without words the newest. */
  readonly sort: 'newest' | 'oldest' | null;
}

/** Reads an address. Parameters that are not understood are passed over. */
export function readState(params: URLSearchParams): SearchState {
  const sort = params.get('sort');
  return {
    q: clean(params.get('q')),
    topics: [...new Set(params.getAll('topic').map(clean))].filter((topic) => topic !== ''),
    from: clean(params.get('from')),
    to: clean(params.get('to')),
    withoutUndated: params.get('undated') === 'out',
    sort: sort === 'newest' || sort === 'oldest' ? sort : null,
  };
}

function clean(text: string | null): string {
  return (text ?? '').trim().replace(/\s+/g, ' ');
}

/** Writes an address that {@link readState} reads back, without what goes without saying. */
export function writeState(state: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  const add = (name: string, value: string) => {
    if (value !== '') params.append(name, value);
  };
  add('q', state.q);
  for (const topic of state.topics) add('topic', topic);
  add('from', state.from);
  add('to', state.to);
  if (state.withoutUndated) add('undated', 'out');
  if (state.sort) add('sort', state.sort);
  return params;
}

/** The dates asked for, and what is wrong with them in words, each beside its own field. */
export interface RangeReading {
  /** Null where neither end is given, or where what is given cannot be applied. */
  readonly range: Range | null;
  readonly faults: { readonly from: string | null; readonly to: string | null };
}

/** Reads both ends of the dates: the first day of what `from` names, the last of what `to` names. */
export function readRange({ from, to }: Pick<SearchState, 'from' | 'to'>): RangeReading {
  const first = parsePeriod(from)?.from ?? null;
  const last = parsePeriod(to)?.to ?? null;
  const faults = { from: faultOf(from, first), to: faultOf(to, last) };
  if (first !== null && last !== null && first > last) {
    const fault = `This ends on ${last}, before ${first}, when “From” begins. The dates are not applied.`;
    return { range: null, faults: { ...faults, to: fault } };
  }
  return { range: first === null && last === null ? null : { from: first, to: last }, faults };
}

function faultOf(text: string, day: string | null): string | null {
  if (text === '' || day !== null) return null;
  return `“${text}” is no date. Write 2026, 2026-01 or 2026-01-10.`;
}

/** Names the dates applied, as typed: `2026-01 to 2026-03`, `from 2026-01`, `until 2026`. */
export function describeRange(
  { from, to }: Pick<SearchState, 'from' | 'to'>,
  range: Range,
): string {
  if (range.from === null) return `until ${to}`;
  if (range.to === null) return `from ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
