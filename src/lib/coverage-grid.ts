import { words } from '../words.ts';
import { groupByMonth, groupByYear, withoutMonth, type Item } from './chronology.ts';
import { formatMonth } from './dates.ts';
import { urls } from './urls.ts';

/** Periods in rows of ten or twelve: the months of years, or the years of decades. */
export interface CoverageGrid {
  readonly unit: 'month' | 'year';
  readonly heads: readonly string[];
  readonly rows: readonly GridRow[];
}

interface GridRow {
  readonly label: string;
  readonly href: string | null;
  readonly cells: readonly GridCell[];
  /** Entries of which only the year is known; of decades none. */
  readonly unplaced: number;
  readonly count: number;
}

interface GridCell {
  readonly count: number;
  readonly href: string | null;
  /** How dark it is drawn: 0 for none, 1 to 4 by the share of the fullest cell. */
  readonly level: number;
  /** Whether the period lies within the time from the first entry to the last. */
  readonly within: boolean;
}

/** Above so many years the grid shows years of decades: 40 rows of twelve are two screens. */
const YEARS_BY_MONTH = 40;
/** How many shades a cell may have. */
const LEVELS = 4;

/** Counts entries by month, or by year where there are too many years for their months. */
export function gridOf(items: readonly Item[]): CoverageGrid {
  const years = groupByYear(items).reverse();
  const first = Number(years[0]?.period);
  const last = Number(years.at(-1)?.period);
  if (years.length === 0) return { unit: 'month', heads: [], rows: [] };
  return last - first < YEARS_BY_MONTH
    ? monthGrid(items, { first, last })
    : yearGrid(items, { first, last });
}

interface Years {
  readonly first: number;
  readonly last: number;
}

function monthGrid(items: readonly Item[], { first, last }: Years): CoverageGrid {
  const counts = new Map(groupByMonth(items).map(({ period, items: all }) => [period, all.length]));
  const byYear = new Map(groupByYear(items).map(({ period, items: all }) => [period, all]));
  const cellOf = cellsFor(counts, urls.month);
  return {
    unit: 'month',
    heads: MONTHS.map((month) => formatMonth(`2001-${month}`, 'bare')),
    rows: range(first, last).map((number) => {
      const year = String(number).padStart(4, '0');
      const members = byYear.get(year) ?? [];
      return {
        label: year,
        href: members.length > 0 ? urls.year(year) : null,
        cells: MONTHS.map((month) => cellOf(`${year}-${month}`)),
        unplaced: withoutMonth(members).length,
        count: members.length,
      };
    }),
  };
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

function yearGrid(items: readonly Item[], { first, last }: Years): CoverageGrid {
  const counts = new Map(groupByYear(items).map(({ period, items: all }) => [period, all.length]));
  const cellOf = cellsFor(counts, urls.year);
  const decade = (year: number) => Math.floor(year / 10);
  return {
    unit: 'year',
    heads: Array.from({ length: 10 }, (_, i) => String(i)),
    rows: range(decade(first), decade(last)).map((tens) => {
      const years = Array.from({ length: 10 }, (_, i) => String(tens * 10 + i).padStart(4, '0'));
      const cells = years.map(cellOf);
      return {
        label: words.coverage.decade(tens * 10),
        href: null,
        cells,
        unplaced: 0,
        count: cells.reduce((sum, { count }) => sum + count, 0),
      };
    }),
  };
}

function cellsFor(
  counts: ReadonlyMap<string, number>,
  urlOf: (period: string) => string,
): (period: string) => GridCell {
  const periods = [...counts.keys()].sort();
  const most = Math.max(0, ...counts.values());
  return (period) => {
    const count = counts.get(period) ?? 0;
    return {
      count,
      href: count > 0 ? urlOf(period) : null,
      level: count === 0 ? 0 : Math.ceil((count / most) * LEVELS),
      within: period >= (periods[0] ?? '') && period <= (periods.at(-1) ?? ''),
    };
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
