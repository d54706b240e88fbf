import type { Item } from './chronology.ts';
import {
  groupByDecade,
  groupByMonth,
  groupByYear,
  undatedOf,
  withoutMonth,
  type Period,
} from './chronology.ts';
import { addMonths, datingOf, formatMonth, monthsBetween } from './dates.ts';
import { words } from '../words.ts';

/**
 * The months of an archive as a histogram: where each column stands and what it holds. Positions are
 * per cent of the width, so that the drawing needs no script to fit a screen.
 */
export interface Histogram {
  /** `slips`: one slip an entry, its day written on it. `bars`: heights alone, for busy archives. */
  readonly form: 'slips' | 'bars';
  readonly unit: Unit;
  readonly columns: readonly Column[];
  /** Runs of periods without an entry, folded into one narrow column and named. */
  readonly gaps: readonly Gap[];
  /** The years below the months; none where the columns are years or decades themselves. */
  readonly years: readonly YearMark[];
  /** What has no column in time, at the end: entries of a year alone, and undated ones. */
  readonly bins: readonly Bin[];
  /** Entries in the highest column. */
  readonly tallest: number;
  /** Where the columns end and the bins begin, in per cent. */
  readonly end: number;
}

type Unit = 'month' | 'year' | 'decade';

interface Place {
  readonly x: number;
  readonly width: number;
}

export interface Column extends Place {
  /** `YYYY-MM`, `YYYY`, or the first year of a decade. */
  readonly period: string;
  readonly label: string;
  /** Where there is room to write the label. */
  readonly room: Room;
  /** All entries of the period, oldest first, and those among them that the chart is about. */
  readonly items: readonly Item[];
  readonly chosen: ReadonlySet<Item>;
  /** How many of the chosen may belong elsewhere: estimates, two readings, spans. */
  readonly unsure: number;
}

/** On which screens a label fits beside the others. */
export type Room = 'all' | 'wide' | 'narrow' | 'none';

export interface Gap extends Place {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

interface YearMark extends Place {
  readonly year: string;
  readonly room: Room;
}

interface Bin extends Place {
  readonly kind: 'year-only' | 'undated';
  readonly count: number;
  readonly total: number;
}

/** A run of at least so many empty periods is folded. */
const GAP_LENGTH = 3;
/** Up to so many months there is a column for each; beyond, years are drawn, and beyond as many, decades. */
const COLUMNS_DRAWN = 60;
/** Up to so many columns, and entries in one, there is a slip for each entry. */
const SLIP_COLUMNS = 12;
const SLIPS_STACKED = 6;
/** Widths: of a bin in per cent, of a folded gap and the space between columns in columns. */
const BIN_WIDTH = 15;
const GAP_WIDTH = 1.4;
/**
 * The least distance of labels from center to center, in per cent of the drawing: on the narrowest screen
 * of 280 px for drawings, and on wide ones of 700. Labels are 20 to 36 px wide.
 */
const LABEL_SPACE: Readonly<Record<Unit, Readonly<Record<'narrow' | 'wide', number>>>> = {
  month: { narrow: 8.5, wide: 4 },
  year: { narrow: 12, wide: 5 },
  decade: { narrow: 15, wide: 5 },
};

/**
 * Lays out the histogram of an archive, or of a part of it against the whole.
 * @param all every entry of the archive, in any order
 * @param chosen the entries the chart is about; all of them where it is the archive's own
 */
export function layOut(all: readonly Item[], chosen: readonly Item[] = all): Histogram {
  const { unit, cells } = cut(all);
  const bins = binsOf(all, chosen, unit);
  const end = 100 - bins.length * BIN_WIDTH;
  const placed = place(cells, end);
  const columns = columnsOf(placed, new Set(chosen), unit);
  const tallest = Math.max(0, ...columns.map(({ items }) => items.length));
  const few = columns.length <= SLIP_COLUMNS && tallest <= SLIPS_STACKED;
  return {
    form: few && unit === 'month' ? 'slips' : 'bars',
    unit,
    columns,
    gaps: placed.flatMap((cell) => (cell.kind === 'gap' ? [cell] : [])),
    years: unit === 'month' ? yearMarks(columns) : [],
    bins: bins.map((bin, i) => ({ ...bin, x: end + i * BIN_WIDTH + 2.5, width: BIN_WIDTH - 3 })),
    tallest,
    end,
  };
}

/** Names a period of a histogram: `January 2026`, `2026`, `1990s`. */
export function namePeriod(period: string, unit: Unit): string {
  if (unit === 'month') return formatMonth(period);
  return unit === 'year' ? period : words.charts.decade(period);
}

/** Whether an entry may belong to another period than the one where it stands. */
export function isUnsure({ date }: Item): boolean {
  return ['approximate', 'one-of', 'interval'].includes(datingOf(date));
}

function cut(all: readonly Item[]): { readonly unit: Unit; readonly cells: Cell[] } {
  const fits = (cells: readonly Cell[]) =>
    cells.filter(({ kind }) => kind === 'period').length <= COLUMNS_DRAWN;
  const months = cellsOf(groupByMonth(all), monthRange);
  if (fits(months)) return { unit: 'month', cells: months };
  const years = cellsOf(groupByYear(all), (from, to) => yearRange(from, to));
  if (fits(years)) return { unit: 'year', cells: years };
  return {
    unit: 'decade',
    cells: cellsOf(groupByDecade(all), (from, to) => yearRange(from, to, 10)),
  };
}

type Cell =
  | { readonly kind: 'period'; readonly period: string; readonly items: readonly Item[] }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string; readonly length: number };

/** Lines periods up, the oldest first, empty ones among them, long runs of those folded. */
function cellsOf(groups: readonly Period[], range: (from: string, to: string) => string[]): Cell[] {
  const byPeriod = new Map(groups.map(({ period, items }) => [period, items]));
  const [newest] = groups;
  const oldest = groups.at(-1);
  if (!newest || !oldest) return [];
  const cells: Cell[] = [];
  let empty: string[] = [];
  for (const period of range(oldest.period, newest.period)) {
    const items = byPeriod.get(period);
    if (!items) {
      empty.push(period);
      continue;
    }
    cells.push(...foldRun(empty), { kind: 'period', period, items: [...items].reverse() });
    empty = [];
  }
  return cells;
}

function foldRun(empty: readonly string[]): Cell[] {
  const [from, to] = [empty[0], empty.at(-1)];
  if (from === undefined || to === undefined) return [];
  if (empty.length < GAP_LENGTH)
    return empty.map((period) => ({ kind: 'period', period, items: [] }));
  return [{ kind: 'gap', from, to, length: empty.length }];
}

function monthRange(from: string, to: string): string[] {
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, i) => addMonths(from, i));
}

function yearRange(from: string, to: string, step = 1): string[] {
  const first = Number(from);
  return Array.from({ length: (Number(to) - first) / step + 1 }, (_, i) =>
    String(first + i * step).padStart(4, '0'),
  );
}

function place(cells: readonly Cell[], end: number): (Cell & Place)[] {
  const weights = cells.map(({ kind }) => (kind === 'gap' ? GAP_WIDTH : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Few columns do not swell to slabs: they keep the width they would have among five.
  const step = end / Math.max(total, 5);
  const space = Math.min(1, step * 0.15);
  let x = 0;
  return cells.map((cell, i) => {
    const width = (weights[i] ?? 1) * step;
    const placed = { ...cell, x: round(x + space / 2), width: round(width - space) };
    x += width;
    return placed;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function columnsOf(
  cells: readonly (Cell & Place)[],
  picked: ReadonlySet<Item>,
  unit: Unit,
): Column[] {
  const periods = cells.flatMap((cell) => (cell.kind === 'period' ? [cell] : []));
  const rooms = roomsFor(periods, unit);
  return periods.map(({ period, items, x, width }, i) => {
    const chosen = items.filter((item) => picked.has(item));
    return {
      period,
      label: unit === 'month' ? formatMonth(period, 'bare') : namePeriod(period, unit),
      room: rooms[i] ?? 'none',
      items,
      chosen: new Set(chosen),
      unsure: chosen.filter(isUnsure).length,
      x,
      width,
    };
  });
}

function yearMarks(columns: readonly Column[]): YearMark[] {
  const byYear = Map.groupBy(columns, ({ period }) => period.slice(0, 4));
  const marks = [...byYear].map(([year, members]) => {
    const x = members[0]?.x ?? 0;
    const last = members.at(-1);
    return { year, x, width: round((last ? last.x + last.width : x) - x) };
  });
  const rooms = roomsFor(marks, 'year');
  return marks.map((mark, i) => ({ ...mark, room: rooms[i] ?? 'none' }));
}

/** Gives room to labels, from left to right: on narrow screens to fewer, which need not be among those on wide ones. */
function roomsFor(places: readonly Place[], unit: Unit): Room[] {
  const space = LABEL_SPACE[unit];
  const [narrow, wide] = [spaced(places, space.narrow), spaced(places, space.wide)];
  return places.map((place) => {
    if (narrow.has(place)) return wide.has(place) ? 'all' : 'narrow';
    return wide.has(place) ? 'wide' : 'none';
  });
}

function spaced(places: readonly Place[], least: number): ReadonlySet<Place> {
  const chosen = new Set<Place>();
  let last = -Infinity;
  for (const place of places) {
    const center = place.x + place.width / 2;
    if (center - last < least) continue;
    chosen.add(place);
    last = center;
  }
  return chosen;
}

function binsOf(all: readonly Item[], chosen: readonly Item[], unit: Unit) {
  const undated = {
    kind: 'undated' as const,
    count: undatedOf(chosen).length,
    total: undatedOf(all).length,
  };
  const dated = (items: readonly Item[]) =>
    withoutMonth(items).filter((item) => item.date !== null).length;
  const yearOnly = { kind: 'year-only' as const, count: dated(chosen), total: dated(all) };
  return unit === 'month' && yearOnly.total > 0 ? [yearOnly, undated] : [undated];
}
