import type { Span } from '../schema/edtf.ts';
import type { Dating } from './dates.ts';
import { dayNumber } from './day-numbers.ts';

/**
 * The days of many entries side by side, as numbers: what filters and charts count over without a
 * string in sight. Entry `i` has the spans from `starts[i]` up to, not including, `starts[i + 1]`.
 */
export interface DayTable {
  /** One more than there are entries. */
  readonly starts: Uint32Array;
  /** First and last day of each span, as {@link dayNumber} counts them. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How well each entry is dated: a place in {@link DATINGS}. */
  readonly datings: Uint8Array;
}

/**
 * Whether one of an entry's days lies in these.
 * @param days the first and the last of them, as {@link dayNumber} counts
 */
export function touches(
  { starts, from, to }: DayTable,
  entry: number,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let s = starts[entry] ?? 0; s < (starts[entry + 1] ?? 0); s += 1) {
    if ((to[s] ?? 0) >= first && (from[s] ?? 0) <= last) return true;
  }
  return false;
}

/** Every way to be dated, in the order in which they are listed and stored. */
export const DATINGS = [
  'day',
  'month',
  'year',
  'approximate',
  'one-of',
  'interval',
  'undated',
] as const satisfies readonly Dating[];

/** An entry's days, as an entry's date gives them; no spans where it is undated. */
export interface Dated {
  readonly spans: readonly Span[];
  readonly dating: Dating;
}

/** Lays the days of entries side by side, in the order given. */
export function toDayTable(entries: readonly Dated[]): DayTable {
  const starts = new Uint32Array(entries.length + 1);
  for (const [i, { spans }] of entries.entries()) starts[i + 1] = (starts[i] ?? 0) + spans.length;
  const spans = entries.flatMap((entry) => entry.spans);
  return {
    starts,
    from: Int32Array.from(spans, ({ from }) => dayNumber(from)),
    to: Int32Array.from(spans, ({ to }) => dayNumber(to)),
    datings: Uint8Array.from(entries, ({ dating }) => DATINGS.indexOf(dating)),
  };
}
