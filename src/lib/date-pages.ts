import { groupByMonth, groupByYear, withoutMonth, type Item, type Period } from './chronology.ts';

/** A page of a month or a year, with the pages before and after it. */
export interface PeriodPage {
  readonly period: string;
  readonly items: readonly Item[];
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Every month that has entries, the newest first. @param items the newest first */
export function monthPages(items: readonly Item[]): PeriodPage[] {
  return linked(groupByMonth(items));
}

/** Every year that has entries, the newest first. @param items the newest first */
export function yearPages(items: readonly Item[]): PeriodPage[] {
  return linked(groupByYear(items));
}

function linked(periods: readonly Period[]): PeriodPage[] {
  return periods.map((one, i) => ({
    ...one,
    later: periods[i - 1]?.period ?? null,
    earlier: periods[i + 1]?.period ?? null,
  }));
}

/** A year's entries by month, and those of which only the year is known. */
export interface YearContents {
  readonly months: readonly Period[];
  readonly monthUnknown: readonly Item[];
}

/** Sorts the entries of a year. An entry that may belong to another year stands here with its months of this one. */
export function contentsOfYear({ period, items }: PeriodPage): YearContents {
  return {
    months: groupByMonth(items).filter((month) => month.period.startsWith(period)),
    monthUnknown: withoutMonth(items),
  };
}
