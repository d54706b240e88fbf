import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { datingOf, dayNumber } from './dates.ts';
import { isUnsure, type Column, type Gap, type Histogram } from './histogram.ts';
import type { Room } from './label-room.ts';

/** Where the parts of a histogram stand: heights in pixels, widths in per cent, so that text keeps its size on any screen. */
export interface Drawing {
  /** The upper edge of the highest column, and how far it reaches down. */
  readonly top: number;
  readonly stack: number;
  /** The line on which the columns stand. */
  readonly base: number;
  readonly height: number;
  readonly columns: readonly DrawnColumn[];
  readonly gaps: readonly Gap[];
  /** Gaps that have no room for their words. */
  readonly unnamed: readonly Gap[];
}

export interface DrawnColumn extends Column {
  readonly slips: readonly Slip[];
  readonly bars: readonly Bar[];
  /** Its number of entries, where it is written over it. */
  readonly number: { readonly y: number; readonly room: Room } | null;
}

interface Slip {
  readonly item: Item;
  readonly y: number;
  /** What is written on it: its day. */
  readonly mark: string;
  readonly unsure: boolean;
  readonly chosen: boolean;
}

interface Bar {
  /** `rest`: entries that the chart is not about. */
  readonly kind: 'sure' | 'hatched' | 'rest';
  readonly y: number;
  readonly height: number;
}

export const SLIP_HEIGHT = 30;
const STEP = SLIP_HEIGHT + 3;
const HIGHEST_BAR = 120;
const TOP = 22;
/** Up to so many columns bear their numbers, more of them only that of the highest; on narrow screens fewer. */
const NUMBERED = 14;
const NUMBERED_NARROW = 8;
/** In per cent: a gap so wide has room for its words. */
const WORDY_GAP = 12;

/** Works out where everything stands. */
export function drawingOf(histogram: Histogram): Drawing {
  const { form, columns, gaps, years, tallest } = histogram;
  const stack = form === 'slips' ? Math.max(tallest, 1) * STEP : HIGHEST_BAR + 3;
  const base = TOP + stack;
  const wordy = (gap: Gap) => form === 'slips' && gap.width > WORDY_GAP;
  return {
    top: TOP,
    stack,
    base,
    height: base + (years.length > 0 ? 48 : 26),
    columns: columns.map((column) => ({
      ...column,
      slips: form === 'slips' ? slipsOf(column, base) : [],
      bars: form === 'bars' ? barsOf(column, base, tallest) : [],
      number: numberOf(column, base, histogram),
    })),
    gaps,
    unnamed: gaps.filter((gap) => !wordy(gap)),
  };
}

/** The place of an entry in a stack: the lowest is the first. */
export function slipY(base: number, index: number): number {
  return base - (index + 1) * STEP;
}

function slipsOf({ items, chosen }: Column, base: number): Slip[] {
  return items.map((item, i) => ({
    item,
    y: slipY(base, i),
    mark: markOf(item),
    unsure: isUnsure(item),
    chosen: chosen.has(item),
  }));
}

function markOf({ date }: Item): string {
  const dating = datingOf(date);
  if (dating === 'approximate') return words.charts.aboutMark;
  if (dating === 'one-of') return words.charts.orMark;
  return dating === 'day' && date !== null ? dayNumber(date) : '';
}

/** A bar stands on what is sure, then come estimates, then the entries that the chart is not about. */
function barsOf({ items, chosen, unsure }: Column, base: number, tallest: number): Bar[] {
  const sure = chosen.size - unsure;
  return (
    [
      { kind: 'rest', from: chosen.size, to: items.length },
      { kind: 'hatched', from: sure, to: chosen.size },
      { kind: 'sure', from: 0, to: sure },
    ] as const
  ).flatMap(({ kind, from, to }) => {
    const [low, high] = [barHeight(from, tallest), barHeight(to, tallest)];
    return high > low ? [{ kind, y: base - 3 - high, height: high - low }] : [];
  });
}

/** In whole pixels; one entry among thousands can still be seen. */
function barHeight(count: number, tallest: number): number {
  return count === 0 ? 0 : Math.max(2, Math.round((count / tallest) * HIGHEST_BAR));
}

function numberOf(column: Column, base: number, histogram: Histogram): DrawnColumn['number'] {
  const { form, columns, tallest } = histogram;
  const { length } = column.items;
  if (length === 0) return null;
  if (form === 'slips') return { y: slipY(base, length - 1) - 8, room: 'all' };
  // Where several are the highest, the first of them is numbered.
  const first =
    length === tallest && column === columns.find((one) => one.items.length === tallest);
  if (columns.length > NUMBERED && !first) return null;
  const room = first || columns.length < NUMBERED_NARROW ? 'all' : 'wide';
  return { y: base - 11 - barHeight(length, tallest), room };
}
