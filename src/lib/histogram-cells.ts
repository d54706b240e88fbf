import {
  groupByDecade,
  groupByMonth,
  groupByYear,
  undatedOf,
  withoutMonth,
  type Item,
  type Period,
} from './chronology.ts';
import { addMonths, monthsBetween } from './dates.ts';

/** The time of an archive, cut into what a histogram has columns for. */

export type Unit = 'month' | 'year' | 'decade';

/** A period, or a run of periods without an entry. */
export type Cell =
  | { readonly kind: 'period'; readonly period: string; readonly items: readonly Item[] }
  | { readonly kind: 'gap'; readonly from: string; readonly to: string; readonly length: number };

/** A run of at least so many empty periods is folded. */
const GAP_LENGTH = 3;
/** Up to so many months there is a column for each; beyond, years are drawn, and beyond as many, decades. */
const COLUMNS_DRAWN = 60;

export interface Cells {
  readonly unit: Unit;
  /** The oldest first; the items of each, too. */
  readonly cells: readonly Cell[];
  /** Entries without a place in time, and those of which only the year is known. */
  readonly undated: number;
  readonly yearOnly: number;
}

/** Groups entries by a unit of time, the newest first. */
export const groupBy: Readonly<Record<Unit, (items: readonly Item[]) => Period[]>> = {
  month: groupByMonth,
  year: groupByYear,
  decade: groupByDecade,
};

/** What was cut before: every page with a chart asks for the same archive. */
const known = new WeakMap<readonly Item[], Cells>();

/** Cuts the time of an archive into the finest units of which there are not too many. */
export function cellsOf(all: readonly Item[]): Cells {
  const cells = known.get(all) ?? { ...cut(all), ...countWithoutMonth(all) };
  known.set(all, cells);
  return cells;
}

/** Counts what has no month. */
export function countWithoutMonth(items: readonly Item[]): Pick<Cells, 'undated' | 'yearOnly'> {
  const undated = undatedOf(items).length;
  return { undated, yearOnly: withoutMonth(items).length - undated };
}

function cut(all: readonly Item[]): Pick<Cells, 'unit' | 'cells'> {
  const fits = (cells: readonly Cell[]) =>
    cells.filter(({ kind }) => kind === 'period').length <= COLUMNS_DRAWN;
  const months = lineUp(groupByMonth(all), monthRange);
  if (fits(months)) return { unit: 'month', cells: months };
  const years = lineUp(groupByYear(all), (from, to) => yearRange(from, to, 1));
  if (fits(years)) return { unit: 'year', cells: years };
  const decades = lineUp(groupByDecade(all), (from, to) => yearRange(from, to, 10));
  return { unit: 'decade', cells: decades };
}

/** Lines periods up, the oldest first, empty ones among them, long runs of those folded. */
function lineUp(groups: readonly Period[], range: (from: string, to: string) => string[]): Cell[] {
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

function yearRange(from: string, to: string, step: number): string[] {
  const first = Number(from);
  return Array.from({ length: (Number(to) - first) / step + 1 }, (_, i) =>
    String(first + i * step).padStart(4, '0'),
  );
}
