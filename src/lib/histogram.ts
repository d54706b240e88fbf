import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { datingOf, formatMonth } from './dates.ts';
import {
  cellsOf,
  countWithoutMonth,
  groupBy,
  type Cell,
  type Cells,
  type Unit,
} from './histogram-cells.ts';
import { roomsFor, type LabelSpace, type Room } from './label-room.ts';

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
const LABEL_SPACE: Readonly<Record<Unit, LabelSpace>> = {
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
  const archive = cellsOf(all);
  const { unit, cells } = archive;
  const bins = binsOf(archive, chosen);
  const end = 100 - bins.length * BIN_WIDTH;
  const placed = place(cells, end);
  const columns = columnsOf(placed, chosen, unit);
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
  chosen: readonly Item[],
  unit: Unit,
): Column[] {
  const periods = cells.flatMap((cell) => (cell.kind === 'period' ? [cell] : []));
  const rooms = roomsFor(periods, LABEL_SPACE[unit]);
  const byPeriod = new Map(groupBy[unit](chosen).map(({ period, items }) => [period, items]));
  return periods.map(({ period, items, x, width }, i) => {
    const own = byPeriod.get(period) ?? [];
    return {
      period,
      label: unit === 'month' ? formatMonth(period, 'bare') : namePeriod(period, unit),
      room: rooms[i] ?? 'none',
      items,
      chosen: new Set(own),
      unsure: own.filter(isUnsure).length,
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
  const rooms = roomsFor(marks, LABEL_SPACE.year);
  return marks.map((mark, i) => ({ ...mark, room: rooms[i] ?? 'none' }));
}

/** The entries of a year alone stand in a bin where columns are months; the undated always do. */
function binsOf({ unit, ...all }: Cells, chosen: readonly Item[]): Omit<Bin, keyof Place>[] {
  const own = countWithoutMonth(chosen);
  const undated = { kind: 'undated' as const, count: own.undated, total: all.undated };
  const yearOnly = { kind: 'year-only' as const, count: own.yearOnly, total: all.yearOnly };
  return unit === 'month' && all.yearOnly > 0 ? [yearOnly, undated] : [undated];
}
