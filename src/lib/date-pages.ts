import { words } from '../words.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import {
  groupByMonth,
  groupByYear,
  totalOf,
  withoutMonth,
  type Item,
  type ListTotal,
  type Period,
} from './chronology.ts';
import { formatMonth } from './dates.ts';
import { layOut, type Histogram } from './histogram.ts';
import { anchorsOf, orderMonth } from './month-list.ts';
import { PAGE_SIZE, pagesOf, type ListPage } from './paging.ts';
import { urls } from './urls.ts';
import { yearRows, type EmptyYears, type YearRow } from './year-rows.ts';

/** A link to another period. */
export interface PeriodLink {
  readonly href: string;
  readonly label: string;
}

/** A page of a month or a year, with the pages before and after it. */
interface PeriodPage extends Period {
  readonly earlier: PeriodLink | null;
  readonly later: PeriodLink | null;
}

/** The page of a year: a calendar, and the entries themselves where they are few. */
export interface YearPage extends PeriodPage {
  readonly calendar: Calendar;
  /** Entries of this year of which no month is known. */
  readonly monthUnknown: readonly Item[];
  /** Whether the page has room to list the entries. */
  readonly listed: boolean;
}

/** Every year that has entries, the newest first. @param items the newest first */
export function yearPages(items: readonly Item[]): YearPage[] {
  const link = (year: string) => ({ href: urls.year(year), label: year });
  return linked(groupByYear(items), link).map((page) => ({
    ...page,
    calendar: calendarOf(page),
    monthUnknown: withoutMonth(page.items),
    listed: page.items.length <= PAGE_SIZE,
  }));
}

/** One page of the list of a month, or of the entries of a year without one. */
export interface MonthPage extends Omit<PeriodPage, 'items'> {
  /** `January 2026`; `2024, month not known`. */
  readonly title: string;
  readonly url: string;
  readonly year: string;
  /** The last part of its address: `01`, `month-not-known`. */
  readonly slug: string;
  /** Of the whole list. */
  readonly total: ListTotal;
  /** Anchors of days that stand on this page. */
  readonly anchors: ReadonlyMap<Item, string>;
  readonly page: ListPage<Item>;
}

/** Every page of every month that has entries, the newest month first. @param items the newest first */
export function monthPages(items: readonly Item[]): MonthPage[] {
  const link = (month: string) => ({ href: urls.month(month), label: formatMonth(month) });
  return linked(groupByMonth(items), link).flatMap((month) => {
    const [year = '', slug = ''] = month.period.split('-');
    const { href: url, label: title } = link(month.period);
    return cut({ ...month, items: orderMonth(month.items), title, url, year, slug });
  });
}

/** The pages of every year's entries without a month. @param items the newest first */
export function monthUnknownPages(items: readonly Item[]): MonthPage[] {
  const years = groupByYear(withoutMonth(items));
  const link = (year: string) => ({
    href: urls.monthNotKnown(year),
    label: words.dates.monthNotKnown(year),
  });
  return linked(years, link).flatMap((year) => {
    const { href: url, label: title } = link(year.period);
    return cut({ ...year, title, url, year: year.period, slug: MONTH_NOT_KNOWN });
  });
}

/** A decade with its years. */
export interface DecadeRow {
  /** Its first year. */
  readonly decade: string;
  /** Entries of its years; one that may belong to two of them counts in both. */
  readonly count: number;
  /** All ten, the newest first, with how many entries they have. */
  readonly years: readonly { readonly period: string; readonly count: number }[];
}

/** All years of the archive: by their months, or, where they are very many, by decade. */
export interface YearsOverview {
  readonly histogram: Histogram;
  /** How many years have entries. */
  readonly count: number;
  readonly rows: readonly (YearRow | EmptyYears)[];
  readonly decades: readonly DecadeRow[] | null;
}

/** Up to so many years are shown with their months: 40 rows are about 50 KB of HTML. */
export const YEARS_BY_MONTH = 40;

/** Gathers the years. @param items the newest first */
export function yearsOverview(items: readonly Item[]): YearsOverview {
  const histogram = layOut(items);
  const rows = yearRows(items);
  const years = rows.flatMap((row) => (row.kind === 'year' ? [row] : []));
  // A histogram of decades leads to decades.
  const many = years.length > YEARS_BY_MONTH || histogram.unit === 'decade';
  const shown = many ? { rows: [], decades: decadesOf(years) } : { rows, decades: null };
  return { histogram, count: years.length, ...shown };
}

/** Gathers years into decades, the newest first. @param rows the newest first */
export function decadesOf(rows: readonly Pick<YearRow, 'year' | 'count'>[]): DecadeRow[] {
  return [...Map.groupBy(rows, ({ year }) => `${year.slice(0, 3)}0`)].map(([decade, members]) => {
    const counts = new Map(members.map(({ year, count }) => [year, count]));
    const years = Array.from({ length: 10 }, (_, i) => `${decade.slice(0, 3)}${9 - i}`);
    return {
      decade,
      count: members.reduce((sum, { count }) => sum + count, 0),
      years: years.map((period) => ({ period, count: counts.get(period) ?? 0 })),
    };
  });
}

const MONTH_NOT_KNOWN = 'month-not-known';

type WholeList = Omit<MonthPage, 'page' | 'anchors' | 'total'> & Pick<Period, 'items'>;

function cut({ items, ...list }: WholeList): MonthPage[] {
  const total = totalOf(items);
  const anchors = anchorsOf(items);
  return pagesOf(items).map((page) => ({
    ...list,
    total,
    anchors: new Map(
      page.items.flatMap((item) => {
        const anchor = anchors.get(item);
        return anchor === undefined ? [] : [[item, anchor] as const];
      }),
    ),
    page,
  }));
}

function linked(
  periods: readonly Period[],
  link: (period: string) => PeriodLink,
): (Period & PeriodPage)[] {
  const to = (one: Period | undefined) => (one ? link(one.period) : null);
  return periods.map((one, i) => ({
    ...one,
    later: to(periods[i - 1]),
    earlier: to(periods[i + 1]),
  }));
}
