import { words } from '../words.ts';
import {
  groupByMonth,
  groupByYear,
  undatedOf,
  withoutMonth,
  type Item,
  type Period,
} from './chronology.ts';
import { pageParam, pagesOf, type ListPage } from './paging.ts';
import { numeral } from './words.ts';

/**
 * The entries of a name or a topic by year: all on its page while they are few; else the newest, and for
 * each year a page or several of its own.
 */
export interface YearLists {
  /** Where all are listed: by year, and those that nothing dates. */
  readonly years: readonly Period[];
  readonly undated: readonly Item[];
  /** Where they are too many: the newest. */
  readonly newest: readonly Item[];
  /** Where they are too many: the years that have pages, and {@link UNDATED}. */
  readonly pages: readonly Period[];
}

/** What takes the place of a year in the address of those that nothing dates. */
export const UNDATED = 'undated';

/** Up to so many rows are listed on the page itself, which has a chart and a table besides. */
const LISTED_WHOLE = 40;
const NEWEST_SHOWN = 10;
/** Fewer than elsewhere: each month of the page has a head and a total of its own. */
const ROWS = 40;

/** @param items the newest first */
export function listByYear(items: readonly Item[]): YearLists {
  const years = groupByYear(items);
  const undated = undatedOf(items);
  // An entry of two possible years is listed twice.
  const rows = years.reduce((sum, year) => sum + year.items.length, undated.length);
  if (rows <= LISTED_WHOLE) return { years, undated, newest: [], pages: [] };
  return {
    years: [],
    undated: [],
    newest: items.slice(0, NEWEST_SHOWN),
    pages: undated.length === 0 ? years : [...years, { period: UNDATED, items: undated }],
  };
}

/** One page of the entries of a year. */
export interface YearPage extends ListPage<Item> {
  /** `2026`, or {@link UNDATED}. */
  readonly period: string;
  /** How many entries the year has, on all of its pages. */
  readonly total: number;
  /** The years before and after that have entries; null where there is none. */
  readonly earlier: string | null;
  readonly later: string | null;
}

/** The pages of all years; none where all entries are listed together. */
export function yearPagesOf({ pages }: YearLists): YearPage[] {
  const dated = pages.filter(({ period }) => period !== UNDATED);
  return pages.flatMap((year) => {
    const place = dated.indexOf(year);
    const neighbours = {
      later: dated[place - 1]?.period ?? null,
      earlier: (place < 0 ? undefined : dated[place + 1]?.period) ?? null,
    };
    return pagesOf(year.items, ROWS).map((page) => ({
      ...page,
      ...neighbours,
      period: year.period,
      total: year.items.length,
    }));
  });
}

/** The entries of a page by month. */
export interface MonthsOfPage {
  /** An entry that may belong to another year has its months of this one. */
  readonly months: readonly Period[];
  /** Those of which only the year is known, or not even that. */
  readonly monthUnknown: readonly Item[];
}

export function monthsOfPage({ items, period: year }: YearPage): MonthsOfPage {
  return {
    months: groupByMonth(items).filter(({ period }) => period.startsWith(year)),
    monthUnknown: withoutMonth(items),
  };
}

/** The addresses of the pages of all years of a name or a topic, as Astro asks for them. */
export function yearPaths(id: string, items: readonly Item[]) {
  return yearPagesOf(listByYear(items)).map((page) => ({
    params: { id, year: page.period, page: pageParam(page.number) },
    page,
  }));
}

/** Titles a page of a year: `Syria, 2024`, `Syria, 2024, page 2 of 3`. */
export function titleOfPage(label: string, { period, number, count }: YearPage): string {
  const text = words.names.years;
  return [
    label,
    nameOfYear(period),
    ...(count > 1 ? [text.page(numeral(number), numeral(count))] : []),
  ].join(', ');
}

/** A year within a sentence: `2026`, or `undated`. */
export function nameOfYear(period: string): string {
  return period === UNDATED ? words.names.years.undatedInTitle : period;
}

/** Where the year of a chart leads: to its page, or where all entries are listed to its part of the list. */
export function yearLink(
  { pages }: YearLists,
  pageOf: (year: string) => string,
): (year: string) => string {
  return pages.length > 0 ? pageOf : (year) => `#y${year}`;
}
