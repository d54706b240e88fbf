import type { Item } from './chronology.ts';
import { groupByMonth, groupByYear, undatedOf, withoutMonth } from './chronology.ts';
import { addMonths, formatMonth, monthsBetween } from './dates.ts';

/**
 * The months of an archive as a histogram: where each column stands and what it holds. Positions are
 * per cent of the width, so that the drawing needs no script to fit a screen.
 */
export interface Histogram {
  /** `slips`: one slip an entry, its day written on it. `bars`: heights alone, for busy archives. */
  readonly form: 'slips' | 'bars';
  readonly unit: 'month' | 'year';
  readonly columns: readonly Column[];
  /** Runs of months (or years) without an entry, folded into one narrow column and named. */
  readonly gaps: readonly Gap[];
  /** The years below the months; none where the columns are years themselves. */
  readonly years: readonly YearMark[];
  /** What has no column in time, at the end: entries of a year alone, and undated ones. */
  readonly bins: readonly Bin[];
  /** Entries in the highest column. */
  readonly tallest: number;
  /** Where the columns end and the bins begin, in per cent. */
  readonly end: number;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

export interface Column extends Place {
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string;
  readonly label: string;
  /** All entries of the period, oldest first, and those among them that the chart is about. */
  readonly items: readonly Item[];
  readonly chosen: ReadonlySet<Item>;
}

interface Gap extends Place {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

interface YearMark extends Place {
  readonly year: string;
}

interface Bin extends Place {
  readonly kind: 'year-only' | 'undated';
  readonly count: number;
  readonly total: number;
}

/** A run of at least so many empty periods is folded. */
const GAP_LENGTH = 3;
/** Up to so many months there is a column for each; beyond, years are drawn. */
const MONTHS_DRAWN = 60;
/** Up to so many columns, and entries in one, there is a slip for each entry. */
const SLIP_COLUMNS = 12;
const SLIPS_STACKED = 6;
/** Widths: of a bin in per cent, of a folded gap and the space between columns in columns. */
const BIN_WIDTH = 15;
const GAP_WIDTH = 1.4;

/**
 * Lays out the histogram of an archive, or of a part of it against the whole.
 * @param all every entry of the archive, in any order
 * @param chosen the entries the chart is about; all of them where it is the archive's own
 */
export function layOut(all: readonly Item[], chosen: readonly Item[] = all): Histogram {
  const months = cellsOf(groupByMonth(all), monthRange);
  const unit =
    months.filter(({ kind }) => kind === 'period').length <= MONTHS_DRAWN ? 'month' : 'year';
  const cells = unit === 'month' ? months : cellsOf(groupByYear(all), yearRange);
  const bins = binsOf(all, chosen, unit);
  const end = 100 - bins.length * BIN_WIDTH;
  const placed = place(cells, end);
  const picked = new Set(chosen);
  const columns = placed.flatMap((cell) =>
    cell.kind === 'period' ? [columnOf(cell, picked, unit)] : [],
  );
  const tallest = Math.max(0, ...columns.map(({ items }) => items.length));
  return {
    form:
      columns.length <= SLIP_COLUMNS && tallest <= SLIPS_STACKED && unit === 'month'
        ? 'slips'
        : 'bars',
    unit,
    columns,
    gaps: placed.flatMap((cell) => (cell.kind === 'gap' ? [cell] : [])),
    years: unit === 'month' ? yearMarks(columns) : [],
    bins: bins.map((bin, i) => ({ ...bin, x: end + i * BIN_WIDTH + 2.5, width: BIN_WIDTH - 3 })),
    tallest,
    end,
  };
}

type Cell =
  | { readonly kind: 'period'; readonly period: string; readonly items: readonly Item[] }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string; readonly length: number };

type Groups = readonly { readonly period: string; readonly items: readonly Item[] }[];

/** Lines periods up, the oldest first, empty ones among them, long runs of those folded. */
function cellsOf(groups: Groups, range: (from: string, to: string) => string[]): Cell[] {
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

function yearRange(from: string, to: string): string[] {
  const first = Number(from);
  return Array.from({ length: Number(to) - first + 1 }, (_, i) =>
    String(first + i).padStart(4, '0'),
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

function columnOf(
  cell: Extract<Cell, { kind: 'period' }> & Place,
  picked: ReadonlySet<Item>,
  unit: Histogram['unit'],
): Column {
  const { period, items, x, width } = cell;
  const label = unit === 'month' ? formatMonth(period, 'bare') : period;
  return {
    period,
    label,
    items,
    chosen: new Set(items.filter((item) => picked.has(item))),
    x,
    width,
  };
}

function yearMarks(columns: readonly Column[]): YearMark[] {
  const byYear = Map.groupBy(columns, ({ period }) => period.slice(0, 4));
  return [...byYear].map(([year, members]) => {
    const x = members[0]?.x ?? 0;
    const last = members.at(-1);
    return { year, x, width: round((last ? last.x + last.width : x) - x) };
  });
}

function binsOf(all: readonly Item[], chosen: readonly Item[], unit: Histogram['unit']) {
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
