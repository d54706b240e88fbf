import { addMonths } from './dates.ts';
import type { TimelineCount } from './timeline.ts';

/** The axis of a timeline: what the texts date above the line, publications below it, in per cent of the width. */
export interface TimelineAxis {
  /** `marks`: a sign for each; `bars`: heights alone, where there are more. */
  readonly form: 'marks' | 'bars';
  readonly columns: readonly AxisColumn[];
  /** Years without anything, folded and named. */
  readonly gaps: readonly AxisGap[];
  /** The most in one column, above and below the line. */
  readonly highest: { readonly told: number; readonly published: number };
}

interface Place {
  readonly x: number;
  readonly width: number;
}

export interface AxisColumn extends Place, TimelineCount {
  /** All years up to this one stand in the column: those far back do not flatten the rest. */
  readonly upTo: boolean;
  /** Whether there is room for its name below it. */
  readonly named: boolean;
}

interface AxisGap extends Place {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

/** A run of at least so many empty years is folded. */
const GAP_LENGTH = 3;
/** More columns are too thin for a telephone; the earliest years then share one. */
const MOST_COLUMNS = 40;
/** Up to so many there is a mark for each. */
const MOST_MARKS = 6;
const GAP_WIDTH = 1.6;
/** The space that a name needs, in per cent of a telephone's 280 px: 29 for a year, 20 for a month. */
const NAME_WIDTH = { year: 10.5, month: 7.1 } as const;
const LEAST_COLUMNS = 5;

/**
 * Lays out years; empty ones between are drawn, long runs of them folded. Where there is room for some years only,
 * the latest have it, and all before share the first column.
 * @param counts of years that have something, the earliest first
 */
export function layOutYears(counts: readonly TimelineCount[]): TimelineAxis {
  let cells: Cell[] = [];
  for (const [i, count] of [...counts.entries()].reverse()) {
    const [next] = cells;
    const gap = next ? between(Number(count.period), Number(next.from)) : [];
    if (i > 0 && cells.length + gap.length + 1 > MOST_COLUMNS) {
      cells = [mergedUpTo(counts.slice(0, i + 1)), ...cells];
      break;
    }
    cells = [columnOf(count), ...gap, ...cells];
  }
  return placed(cells, 'year');
}

/** Lays out the twelve months of a year, with a column before them for what has no month. */
export function layOutMonths(year: string, counts: readonly TimelineCount[]): TimelineAxis {
  const byPeriod = new Map(counts.map((count) => [count.period, count]));
  const whole = byPeriod.get(year);
  const months = Array.from({ length: 12 }, (_, i) => addMonths(`${year}-01`, i));
  const cells = [...(whole ? [year] : []), ...months].map((period) =>
    columnOf(byPeriod.get(period) ?? empty(period)),
  );
  return placed(cells, 'month');
}

/** `from` and `period` are the first and the last year or month of a gap; of a column both are its period. */
type Cell =
  | (TimelineCount & { readonly kind: 'column'; readonly from: string; readonly upTo: boolean })
  | {
      readonly kind: 'gap';
      readonly from: string;
      readonly period: string;
      readonly length: number;
    };

function columnOf(count: TimelineCount): Extract<Cell, { readonly kind: 'column' }> {
  return { ...count, kind: 'column', from: count.period, upTo: false };
}

function mergedUpTo(counts: readonly TimelineCount[]): Cell {
  const sum = (key: 'told' | 'published') => counts.reduce((all, one) => all + one[key], 0);
  const period = counts.at(-1)?.period ?? '';
  return { ...columnOf({ period, told: sum('told'), published: sum('published') }), upTo: true };
}

function empty(period: string): TimelineCount {
  return { period, told: 0, published: 0 };
}

function between(from: number, to: number): Cell[] {
  const length = to - from - 1;
  if (length >= GAP_LENGTH)
    return [{ kind: 'gap', from: yearText(from + 1), period: yearText(to - 1), length }];
  return Array.from({ length }, (_, i) => columnOf(empty(yearText(from + 1 + i))));
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function placed(cells: readonly Cell[], unit: keyof typeof NAME_WIDTH): TimelineAxis {
  const total = cells.reduce((sum, { kind }) => sum + (kind === 'gap' ? GAP_WIDTH : 1), 0);
  const step = 100 / Math.max(total, LEAST_COLUMNS);
  const columns: Unnamed[] = [];
  const gaps: AxisGap[] = [];
  let x = 0;
  for (const cell of cells) {
    const place = { x: round(x), width: round(step * (cell.kind === 'gap' ? GAP_WIDTH : 1)) };
    if (cell.kind === 'gap')
      gaps.push({ ...place, from: cell.from, to: cell.period, length: cell.length });
    else columns.push({ ...place, ...count(cell), upTo: cell.upTo });
    x += place.width;
  }
  const highest = {
    told: Math.max(0, ...columns.map(({ told }) => told)),
    published: Math.max(0, ...columns.map(({ published }) => published)),
  };
  const form = Math.max(highest.told, highest.published) <= MOST_MARKS ? 'marks' : 'bars';
  return { form, columns: named(columns, unit), gaps, highest };
}

type Unnamed = Omit<AxisColumn, 'named'>;

function count({ period, told, published }: TimelineCount): TimelineCount {
  return { period, told, published };
}

/** What the name of the shared column takes: "up to 1987". */
const SHARED_NAME = 25;

/** The latest column is named, and before it all that there is room for; of years only those that have something. */
function named(columns: readonly Unnamed[], unit: keyof typeof NAME_WIDTH): AxisColumn[] {
  let next = Infinity;
  return columns
    .toReversed()
    .map((column) => {
      const center = column.x + column.width / 2;
      const filled = unit === 'month' || column.told + column.published > 0;
      const room = columns[0]?.upTo === true && !column.upTo ? center >= SHARED_NAME : true;
      const fits = column.upTo || (filled && room && next - center >= NAME_WIDTH[unit]);
      if (fits) next = center;
      return { ...column, named: fits };
    })
    .reverse();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
