import type { Item } from './chronology.ts';
import { inCodeUnits } from './code-units.ts';
import { earliestDay, monthsOf, spansOf } from './dates.ts';
import { pagesOf } from './paging.ts';

/** The archive in time: what its texts date, and when they were published. */

/** A date and the entry that has it: `told` in its text, at these places, or `published` on it. */
export interface TimelineRow {
  readonly kind: 'told' | 'published';
  /** EDTF. */
  readonly date: string;
  readonly item: Item;
  /** Where the text gives the date, in its order; none for a publication. */
  readonly where: readonly string[];
}

/** All that has one date. */
export interface TimelineDate {
  readonly date: string;
  readonly rows: readonly TimelineRow[];
}

/** A month of the timeline (`YYYY-MM`); null for dates of which only the year is known. */
export interface TimelineMonth {
  readonly month: string | null;
  readonly dates: readonly TimelineDate[];
}

/** How much there is in a year or a month. */
export interface TimelineCount {
  /** `YYYY` or `YYYY-MM`; in a year, the year itself stands for what has no month. */
  readonly period: string;
  readonly told: number;
  readonly published: number;
}

/**
 * Every dated statement and every publication in the order of time; of one date the statements come first, those
 * of earlier reports before later ones. A date that an entry gives in several places is one row.
 *
 * @param items in any order
 */
export function timelineOf(items: readonly Item[]): TimelineRow[] {
  return items
    .flatMap((item): TimelineRow[] => {
      const byDate = Map.groupBy(item.statements ?? [], ({ date }) => date);
      const told = [...byDate].map(([date, places]) => ({
        kind: 'told' as const,
        date,
        item,
        where: places.map(({ where }) => where),
      }));
      if (item.date === null) return told;
      return [...told, { kind: 'published', date: item.date, item, where: [] }];
    })
    .map((row) => ({ row, key: orderOf(row) }))
    .sort((a, b) => inCodeUnits(a.key, b.key))
    .map(({ row }) => row);
}

/** A year stands before its months, a month before its days; then by date, kind and report. */
function orderOf({ kind, date, item }: TimelineRow): string {
  const day = earliestDay(date) ?? '';
  const [month] = monthsOf(date);
  const isDay = /^\d{4}-\d{2}-\d{2}/.test(date);
  const place = isDay ? day : (month ?? day.slice(0, 4));
  const order = kind === 'told' ? 0 : 1;
  return [place, date, order, earliestDay(item.date) ?? '', item.slug].join(' ');
}

/** The year to which a row belongs: that of its first possible day. */
function yearOf({ date }: Pick<TimelineRow, 'date'>): string {
  return (earliestDay(date) ?? '').slice(0, 4);
}

function monthOf({ date }: Pick<TimelineRow, 'date'>): string | null {
  return monthsOf(date)[0] ?? null;
}

/** The rows of each year, the earliest first. @param rows in the order of time */
function byYear(rows: readonly TimelineRow[]): ReadonlyMap<string, readonly TimelineRow[]> {
  return Map.groupBy(rows, yearOf);
}

/** Counts the rows of each period. @param unit `month`: what has no month counts for its year */
export function countRows(rows: readonly TimelineRow[], unit: 'year' | 'month'): TimelineCount[] {
  const groups = Map.groupBy(rows, (row) =>
    unit === 'year' ? yearOf(row) : (monthOf(row) ?? yearOf(row)),
  );
  return [...groups].map(([period, members]) => ({
    period,
    told: members.filter(({ kind }) => kind === 'told').length,
    published: members.filter(({ kind }) => kind === 'published').length,
  }));
}

/** Groups rows that stand in the order of time by month, and within it by date. */
export function byMonth(rows: readonly TimelineRow[]): TimelineMonth[] {
  return [...Map.groupBy(rows, monthOf)].map(([month, members]) => ({
    month,
    dates: byDate(members),
  }));
}

function byDate(rows: readonly TimelineRow[]): TimelineDate[] {
  return [...Map.groupBy(rows, ({ date }) => date)].map(([date, same]) => ({ date, rows: same }));
}

/** Rows of a page: a statement with its sentence takes up to 1.2 KB of HTML, a page may have 100 KB. */
export const ROWS_A_PAGE = 50;

/** Up to so many rows the whole timeline stands on its first page. */
const ROWS_AT_ONCE = 50;

/** What the first page shows: all years with their counts and, of a small archive, everything in them. */
export interface TimelineFront {
  readonly counts: readonly TimelineCount[];
  readonly told: number;
  readonly published: number;
  readonly years: readonly { readonly year: string; readonly dates: readonly TimelineDate[] }[];
}

/** @param rows in the order of time */
export function timelineFront(rows: readonly TimelineRow[]): TimelineFront {
  const told = rows.filter(({ kind }) => kind === 'told').length;
  const whole = rows.length <= ROWS_AT_ONCE ? [...byYear(rows)] : [];
  return {
    counts: countRows(rows, 'year'),
    told,
    published: rows.length - told,
    years: whole.map(([year, members]) => ({ year, dates: byDate(members) })),
  };
}

/** A page of a year: its rows, and where the months of the year begin. */
export interface TimelinePage {
  readonly year: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly rows: readonly TimelineRow[];
  /** Of the whole year. */
  readonly counts: readonly TimelineCount[];
  /** The page on which each month begins. */
  readonly monthPages: ReadonlyMap<string, number>;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Cuts each year into pages. @param rows in the order of time */
export function timelinePages(rows: readonly TimelineRow[]): TimelinePage[] {
  const years = [...byYear(rows)];
  return years.flatMap(([year, members], i) => {
    const counts = countRows(members, 'month');
    const pages = pagesOf(members, ROWS_A_PAGE);
    const monthPages = new Map<string, number>();
    for (const { number, items } of pages) {
      for (const row of items) {
        const period = monthOf(row) ?? year;
        if (!monthPages.has(period)) monthPages.set(period, number);
      }
    }
    const earlier = years[i - 1]?.[0] ?? null;
    const later = years[i + 1]?.[0] ?? null;
    return pages.map(({ number, count, items }) => ({
      year,
      number,
      count,
      rows: items,
      counts,
      monthPages,
      earlier,
      later,
    }));
  });
}

/** Whether what is told lay ahead when the report was published; false where that is not certain. */
export function wasToCome(date: string, published: string | null): boolean {
  const last = spansOf(published)
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const first = earliestDay(date);
  return last !== undefined && first !== null && first > last;
}
