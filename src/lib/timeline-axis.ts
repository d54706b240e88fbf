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

export interface AxisGap extends Place {
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
/** The space that a name needs, in per cent: 33 px of a telephone's 280. */
const NAME_WIDTH = 12;
const LEAST_COLUMNS = 5;

/**
 * Lays out years; empty ones between are drawn, long runs of them folded.
 * @param counts of years that have something, the earliest first
 */
export function layOutYears(counts: readonly TimelineCount[]): TimelineAxis {
  const shared = Math.max(0, counts.length - MOST_COLUMNS + 1);
  const early = shared > 1 ? [mergedUpTo(counts.slice(0, shared))] : counts.slice(0, shared);
  const late = counts.slice(shared).map((count) => ({ ...count, upTo: false }));
  const cells: Cell[] = [];
  for (const count of [...early.map((one) => ({ upTo: false, ...one })), ...late]) {
    const before = cells.at(-1);
    if (before) cells.push(...between(Number(before.period), Number(count.period)));
    cells.push({ ...count, kind: 'column' });
  }
  return placed(cells);
}

/** Lays out the twelve months of a year, with a column before them for what has no month. */
export function layOutMonths(year: string, counts: readonly TimelineCount[]): TimelineAxis {
  const byPeriod = new Map(counts.map((count) => [count.period, count]));
  const whole = byPeriod.get(year);
  const months = Array.from({ length: 12 }, (_, i) => addMonths(`${year}-01`, i));
  const cells = [...(whole ? [year] : []), ...months].map((period): Cell => ({
    kind: 'column',
    upTo: false,
    ...(byPeriod.get(period) ?? empty(period)),
  }));
  return placed(cells);
}

type Cell =
  | (TimelineCount & { readonly kind: 'column'; readonly upTo: boolean })
  | {
      readonly kind: 'gap';
      readonly period: string;
      readonly from: string;
      readonly length: number;
    };

function mergedUpTo(counts: readonly TimelineCount[]) {
  const sum = (key: 'told' | 'published') => counts.reduce((all, one) => all + one[key], 0);
  const period = counts.at(-1)?.period ?? '';
  return { period, told: sum('told'), published: sum('published'), upTo: true };
}

function empty(period: string): TimelineCount {
  return { period, told: 0, published: 0 };
}

function between(from: number, to: number): Cell[] {
  const length = to - from - 1;
  if (length >= GAP_LENGTH)
    return [{ kind: 'gap', from: yearText(from + 1), period: yearText(to - 1), length }];
  return Array.from({ length }, (_, i) => ({
    ...empty(yearText(from + 1 + i)),
    kind: 'column',
    upTo: false,
  }));
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function placed(cells: readonly Cell[]): TimelineAxis {
  const total = cells.reduce((sum, { kind }) => sum + (kind === 'gap' ? GAP_WIDTH : 1), 0);
  const step = 100 / Math.max(total, LEAST_COLUMNS);
  const columns: AxisColumn[] = [];
  const gaps: AxisGap[] = [];
  let x = 0;
  let name = -Infinity;
  for (const cell of cells) {
    const width = round(step * (cell.kind === 'gap' ? GAP_WIDTH : 1));
    if (cell.kind === 'gap') {
      gaps.push({ x: round(x), width, from: cell.from, to: cell.period, length: cell.length });
    } else {
      const center = x + width / 2;
      const named = center - name >= NAME_WIDTH;
      if (named) name = center;
      const { period, told, published, upTo } = cell;
      columns.push({ x: round(x), width, period, told, published, upTo, named });
    }
    x += width;
  }
  const highest = {
    told: Math.max(0, ...columns.map(({ told }) => told)),
    published: Math.max(0, ...columns.map(({ published }) => published)),
  };
  const form = Math.max(highest.told, highest.published) <= MOST_MARKS ? 'marks' : 'bars';
  return { form, columns, gaps, highest };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
