import { groupByMonth, groupByYear, withoutMonth, type Item, type Period } from './chronology.ts';

/** Years as rows of their twelve months: the way in to any number of entries. */

export interface YearRow {
  readonly kind: 'year';
  readonly year: string;
  readonly count: number;
  /** All twelve, from January. */
  readonly months: readonly MonthCell[];
  /** Entries of the year of which no month is known. */
  readonly monthUnknown: number;
}

interface MonthCell {
  /** `YYYY-MM` */
  readonly month: string;
  readonly count: number;
  /** How tall the month stands beside the fullest of all rows, from 0 (empty) to 8. */
  readonly level: number;
}

/** Years without an entry between two that have some. */
export interface EmptyYears {
  readonly kind: 'gap';
  readonly from: string;
  readonly to: string;
}

/** All years of an archive, the newest first, empty ones among them named. @param items in any order */
export function yearRows(items: readonly Item[]): (YearRow | EmptyYears)[] {
  const unknown = new Map(
    groupByYear(withoutMonth(items)).map(({ period, items: members }) => [period, members.length]),
  );
  const rows = rowsOf(groupByMonth(items), groupByYear(items)).map((row) => ({
    ...row,
    monthUnknown: unknown.get(row.year) ?? 0,
  }));
  return rows.flatMap((row, i) => [...gapBefore(rows[i - 1], row), row]);
}

/** The years of some months, without what is not in them. @param months the newest first */
export function rowsOfMonths(months: readonly Period[]): YearRow[] {
  const years = Map.groupBy(months, ({ period }) => period.slice(0, 4));
  return rowsOf(
    months,
    [...years].map(([period, members]) => ({
      period,
      // One of two possible months stands in both, and is one entry of the year.
      items: [...new Set(members.flatMap(({ items }) => items))],
    })),
  );
}

/** How many steps of height there are. */
const LEVELS = 8;

function rowsOf(months: readonly Period[], years: readonly Period[]): YearRow[] {
  const counts = new Map(months.map(({ period, items }) => [period, items.length]));
  const fullest = Math.max(1, ...counts.values());
  const cell = (month: string): MonthCell => {
    const count = counts.get(month) ?? 0;
    return { month, count, level: Math.ceil((LEVELS * count) / fullest) };
  };
  return years.map(({ period: year, items }) => ({
    kind: 'year',
    year,
    count: items.length,
    months: Array.from({ length: 12 }, (_, i) => cell(`${year}-${String(i + 1).padStart(2, '0')}`)),
    monthUnknown: 0,
  }));
}

function gapBefore(later: YearRow | undefined, row: YearRow): EmptyYears[] {
  if (!later) return [];
  const [first, last] = [Number(row.year) + 1, Number(later.year) - 1];
  const name = (year: number) => String(year).padStart(4, '0');
  return first > last ? [] : [{ kind: 'gap', from: name(first), to: name(last) }];
}
