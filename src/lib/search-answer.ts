import { dayNumber } from './day-numbers.ts';
import { DATINGS, touches, type DayTable } from './search-days.ts';
import { FACETS, type Choice, type Facet } from './search-facets.ts';
import type { Range } from './spans.ts';

/** Which of the entries that the words find are shown, in which order, and how many there are of what is not. */

/** For each entry whether it is meant: 1 or 0, by its place in the order of the archive. */
export type Mask = Uint8Array;

/** What narrows a search: for each facet the entries that it lets through, null for all of them. */
export interface Filters {
  readonly facets: Readonly<Record<Facet, Mask | null>>;
  readonly dates: Mask | null;
}

/** A value of a facet and the entries that have it, in ascending order. */
export interface FacetValue {
  readonly value: string;
  readonly entries: Uint32Array;
}

/**
 * The entries that a choice of a facet lets through.
 * @returns null for all: nothing is chosen
 */
export function chosenOf(
  values: readonly FacetValue[],
  choice: Choice,
  total: number,
): Mask | null {
  if (choice.in.length + choice.out.length === 0) return null;
  const mask = new Uint8Array(total).fill(choice.in.length > 0 ? 0 : 1);
  const set = (wanted: readonly string[], to: number) => {
    for (const { value, entries } of values) {
      if (wanted.includes(value)) for (const entry of entries) mask[entry] = to;
    }
  };
  set(choice.in, 1);
  set(choice.out, 0);
  return mask;
}

/**
 * The entries in a range of dates. Of an estimate, an interval and several readings any day may be the
 * one; the undated may be of any date, and stay unless they are left out.
 */
export function datedWithin(
  days: DayTable,
  range: Range | null,
  withoutUndated: boolean,
): Mask | null {
  if (range === null && !withoutUndated) return null;
  const first = range?.from ? dayNumber(range.from) : -Infinity;
  const last = range?.to ? dayNumber(range.to) : Infinity;
  return days.datings.map((_, entry) => {
    const isUndated = days.starts[entry] === days.starts[entry + 1];
    return Number(isUndated ? !withoutUndated : touches(days, entry, { first, last }));
  });
}

/** The kinds of date as a facet. */
export function datingValues({ datings }: DayTable): FacetValue[] {
  return DATINGS.map((value, kind) => {
    const entries = [...datings.keys()].filter((entry) => datings[entry] === kind);
    return { value, entries: Uint32Array.from(entries) };
  });
}

/** What words and filters leave. */
export interface Answer {
  readonly shown: Mask;
  /** For each facet what would be shown if nothing were chosen in it: what its values are counted over. */
  readonly beside: Readonly<Record<Facet, Mask>>;
  /** What would be shown whatever the dates: what the chart is drawn from. */
  readonly anyDate: Mask;
  /** How many answer the words, whatever the filters say. */
  readonly matches: number;
}

/** Applies filters to what the words found. @param found of the words; null for every entry */
export function answer(found: Float32Array | null, filters: Filters, total: number): Answer {
  const groups = [...FACETS.map((facet) => filters.facets[facet]), filters.dates];
  const shown = new Uint8Array(total);
  /** For each group the entries that no other group keeps out. */
  const beside = groups.map(() => new Uint8Array(total));
  let matches = 0;
  for (let entry = 0; entry < total; entry += 1) {
    if (found !== null && !((found[entry] ?? 0) > 0)) continue;
    matches += 1;
    let failed = 0;
    let only = 0;
    for (let group = 0; group < groups.length; group += 1) {
      if (groups[group]?.[entry] !== 0) continue;
      failed += 1;
      only = group;
    }
    if (failed === 0) {
      shown[entry] = 1;
      for (const mask of beside) mask[entry] = 1;
    } else if (failed === 1) {
      const mask = beside[only];
      if (mask) mask[entry] = 1;
    }
  }
  const none = new Uint8Array(total);
  const facets = Object.fromEntries(FACETS.map((facet, i) => [facet, beside[i] ?? none]));
  return {
    shown,
    beside: facets as Record<Facet, Mask>,
    anyDate: beside.at(-1) ?? none,
    matches,
  };
}

/** How many of some entries are meant. @param entries all, where they are not given */
export function countIn(mask: Mask, entries?: Uint32Array): number {
  let count = 0;
  for (const entry of entries ?? mask.keys()) count += mask[entry] ?? 0;
  return count;
}

/**
 * Puts what is shown in order.
 * @param sort by relevance the best match first, entries alike the newest first
 */
export function inOrder(
  shown: Mask,
  sort: 'newest' | 'oldest' | 'relevance',
  { scores, days }: { readonly scores: Float32Array | null; readonly days: DayTable },
): Uint32Array {
  const places = Uint32Array.from([...shown.keys()].filter((entry) => shown[entry] === 1));
  if (sort === 'newest') return places;
  if (sort === 'oldest') return places.sort(oldestFirst(days));
  // Sorting is stable: entries as relevant as each other keep the order of the archive.
  return places.sort((a, b) => (scores?.[b] ?? 0) - (scores?.[a] ?? 0) || a - b);
}

/** By the earliest possible day, the undated last; of one day in the order of the archive. */
function oldestFirst({ starts, from }: DayTable): (a: number, b: number) => number {
  const first = (entry: number) => {
    const own = from.subarray(starts[entry], starts[entry + 1]);
    return own.length === 0 ? Infinity : Math.min(...own);
  };
  return (a, b) => {
    const [one, other] = [first(a), first(b)];
    return one === other ? a - b : one - other;
  };
}
