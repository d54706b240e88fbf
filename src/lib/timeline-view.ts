import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { formatDate, formatMonth } from './dates.ts';
import type { Told } from './statements.ts';
import { textLanguage, type TextLanguage } from './text-language.ts';
import { pageUrl } from './paging.ts';
import {
  byMonth,
  wasToCome,
  type TimelineDate,
  type TimelineMonth,
  type TimelinePage,
  type TimelineRow,
} from './timeline.ts';
import type { AxisColumn } from './timeline-axis.ts';
import { urls } from './urls.ts';
import { countedOnPage } from './words.ts';

/** What a row of the timeline shows. */
export interface RowView {
  readonly kind: TimelineRow['kind'];
  readonly title: string;
  readonly language: TextLanguage;
  readonly href: string;
  /** Whose report it is, and of what day. */
  readonly source: string;
  /** Null for a publication. */
  readonly told: ToldView | null;
}

interface ToldView extends Pick<Told, 'before' | 'found' | 'after'> {
  /** The place in words: `paragraph 3`. */
  readonly place: string;
  /** How the date was come by, where it does not stand there whole; null where it does. */
  readonly rule: string | null;
  readonly toCome: boolean;
  /** Further places of the same entry that give the date. */
  readonly also: readonly { readonly href: string; readonly place: string }[];
}

/** @param told what each entry's text dates, by slug */
export function viewRow(
  { kind, date, item, where }: TimelineRow,
  told: ReadonlyMap<string, readonly Told[]>,
): RowView {
  const [first, ...others] = where;
  const found = told.get(item.slug)?.find((one) => one.where === first && one.date === date);
  return {
    kind,
    title: item.title,
    language: textLanguage(item.language, site.language),
    href: placeUrl(item, first),
    source: sourceOf(item, kind === 'told' && !isByReport(found)),
    told:
      found && first !== undefined
        ? {
            before: found.before,
            found: found.found,
            after: found.after,
            place: placeName(first),
            rule: ruleInWords(found, item),
            toCome: wasToCome(date, item.date),
            also: others.map((place) => ({ href: placeUrl(item, place), place: placeName(place) })),
          }
        : null,
  };
}

/** Where the rule names the report's day, it need not be said twice. */
function isByReport(told: Told | undefined): boolean {
  return (
    told !== undefined && !['stated', 'event-year', 'text-year', 'decision'].includes(told.rule)
  );
}

function sourceOf({ source, date }: Item, dated: boolean): string {
  const publisher = source.publisher ?? words.timeline.publisherUnknown;
  if (!dated) return publisher;
  if (date === null) return `${publisher}, ${words.timeline.undatedReport}`;
  return `${publisher}, ${words.timeline.report(formatDate(date, 'long').text)}`;
}

/** A paragraph or heading has an anchor; the standfirst stands at the head of the page. */
function placeUrl({ slug }: Item, where: string | undefined): string {
  const anchor = where === undefined || where === 'standfirst' ? '' : `#${where}`;
  return `${urls.article(slug)}${anchor}`;
}

function placeName(where: string): string {
  const { places } = words.timeline;
  if (where === 'standfirst') return places.standfirst;
  const number = Number(where.slice(1));
  return where.startsWith('h') ? places.heading(number) : places.paragraph(number);
}

function ruleInWords({ rule, found, seen, reason }: Told, { date }: Item): string | null {
  const { rules } = words.timeline;
  const published = date === null ? null : formatDate(date, 'long').text;
  switch (rule) {
    case 'stated':
      return null;
    case 'event-year':
      return rules.yearAlone;
    case 'text-year':
      return rules.seen(found, placeName(seen ?? 'p1'));
    case 'decision':
      return rules.decided(found, reason ?? '');
    case 'day-before':
    case 'month-before':
    case 'weekday-before':
    case 'day-after':
    case 'month-after':
    case 'weekday-after':
    case 'relative':
      return published === null ? null : rules.byReport(found, published);
  }
}

/** Where a column of the axis of years leads: several years together lead to the list of years. */
export function yearHref({ period, upTo }: Pick<AxisColumn, 'period' | 'upTo'>): string {
  return upTo ? '#h-years' : urls.timelineYear(period);
}

/** A month of the list with its heading and anchor. */
interface MonthView {
  readonly id: string;
  readonly title: string;
  readonly dates: readonly TimelineDate[];
}

function viewMonth({ month, dates }: TimelineMonth, year: string): MonthView {
  if (month === null) return { id: `m${year}`, title: words.timeline.monthUnknown(year), dates };
  return { id: `m${month}`, title: formatMonth(month), dates };
}

/** What a page of a year shows. */
export interface YearPageView {
  /** Of the browser's tab; the second page of a year has another than the first. */
  readonly title: string;
  readonly lead: string;
  readonly months: readonly MonthView[];
  /** Where a month of the axis leads: to its heading, on the page on which it begins. */
  readonly href: (column: { readonly period: string }) => string | null;
}

export function viewYearPage(page: TimelinePage): YearPageView {
  const { year, number, count, counts, monthPages } = page;
  const sum = (kind: 'told' | 'published') => counts.reduce((all, one) => all + one[kind], 0);
  const where = words.timeline.title;
  return {
    title: number === 1 ? `${where} ${year}` : `${where} ${year}, ${number}/${count}`,
    lead: words.timeline.leadOfYear(
      countedOnPage('told', sum('told')),
      countedOnPage('publication', sum('published')),
    ),
    months: byMonth(page.rows).map((month) => viewMonth(month, year)),
    href: ({ period }) => {
      const at = monthPages.get(period);
      if (at === undefined) return null;
      const anchor = `#m${period}`;
      return at === number ? anchor : `${pageUrl(urls.timelineYear(year), at)}${anchor}`;
    },
  };
}
