// One module of date-fns at a time: the whole takes over a second to load, more than an ingest does.
import type { Locale } from 'date-fns';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { tr } from 'date-fns/locale/tr';
import { parse } from 'date-fns/parse';
import { parseISO } from 'date-fns/parseISO';
import { isCalendarDay } from '../schema/calendar.ts';
import { readEdtf, type DatePoint, type DateValue, type Span } from '../schema/edtf.ts';

/** Dates as the archive keeps and shows them. The only module that uses date-fns. */

/** What each source of a date line may look like, in date-fns tokens, with the languages it comes in. */
const DAY_FORMATS: readonly { readonly pattern: string; readonly locales: readonly Locale[] }[] = [
  { pattern: 'd MMMM yyyy', locales: [enGB, tr, de] },
  { pattern: 'd. MMMM yyyy', locales: [de] },
  { pattern: 'd MMM yyyy', locales: [enGB] },
  { pattern: 'MMMM d, yyyy', locales: [enUS] },
  { pattern: 'MMM d, yyyy', locales: [enUS] },
];
const MONTH_FORMAT = { pattern: 'MMMM yyyy', locales: [enGB, tr, de] } as const;

/** Letters and figures of a written date: date-fns alone would take `M 26` for March of the year 26. */
const WRITTEN = /^(?:\d{1,2}\.? )?\p{L}{3,}\.?(?: \d{1,2},)? \d{4}$/u;
const FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
/** date-fns needs a day to count from where a format leaves parts of a date open. */
const BASE = new Date(2000, 0, 1);

/**
 * Reads a text that is a date and nothing else.
 * @param text for example `2026-02-17`, `1/10/2026`, `7 March 2026`, `7 Mart 2026`, `March 2026`
 * @returns every EDTF date that it can stand for, the earliest first: two for `1/10/2026`, which is
 *   10 January month first and 1 October day first; none where the text is not a date
 */
export function readDateLine(text: string): string[] {
  const words = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (isCalendarDay(words)) return [words];
  const figures = FIGURES.exec(words);
  if (figures) return readFigures(figures);
  if (!WRITTEN.test(words)) return [];
  const day = firstParsed(words, DAY_FORMATS);
  if (day) return [format(day, 'yyyy-MM-dd')];
  const month = firstParsed(words, [MONTH_FORMAT]);
  return month ? [format(month, 'yyyy-MM')] : [];
}

/** `10.1.2026`: with dots the day comes first everywhere; slashes and hyphens are read both ways. */
function readFigures([, first = '', mark, second = '', year = '']: RegExpExecArray): string[] {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = mark === '.' ? null : isoDay(year, first, second);
  const readings = [dayFirst, monthFirst].filter((day) => day !== null);
  return [...new Set(readings)].sort();
}

function isoDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}

function firstParsed(
  text: string,
  formats: readonly { readonly pattern: string; readonly locales: readonly Locale[] }[],
): Date | null {
  // date-fns knows Turkish months in title case only: MAYIS must be read as Mayıs.
  const cased = text.replace(/\p{L}+/gu, (word) => titleCase(word));
  for (const { pattern, locales } of formats) {
    for (const locale of locales) {
      for (const candidate of [text, cased]) {
        const date = parse(candidate, pattern, BASE, { locale });
        if (isValid(date)) return date;
      }
    }
  }
  return null;
}

function titleCase(word: string): string {
  const turkish = /[İıĞğŞş]/.test(word) || /^(?:MAYIS|KASIM|ARALIK)$/.test(word);
  return word.slice(0, 1) + word.slice(1).toLocaleLowerCase(turkish ? 'tr' : 'en');
}

/** Joins the readings of a date into one EDTF string: themselves, or "one of" in square brackets. */
export function oneOf(readings: readonly string[]): string | null {
  const [only] = readings;
  if (only === undefined) return null;
  return readings.length === 1 ? only : `[${readings.join(',')}]`;
}

/** The days on which an article may have been published; none where it is undated. */
export function spansOf(edtf: string | null): Span[] {
  if (edtf === null) return [];
  const value = readEdtf(edtf);
  if (value.kind !== 'interval') return value.points.map(({ from, to }) => ({ from, to }));
  return [{ from: value.points[0].from, to: value.points[1].to }];
}

/** The earliest possible day, by which entries are ordered; null where undated. */
export function earliestDay(edtf: string | null): string | null {
  return (
    spansOf(edtf)
      .map((span) => span.from)
      .sort()[0] ?? null
  );
}

/** How well an entry is dated, for counts and marks. */
export type Dating = 'day' | 'month' | 'year' | 'approximate' | 'one-of' | 'interval' | 'undated';

/** Classifies a date; an estimate is `approximate` whatever its precision. */
export function datingOf(edtf: string | null): Dating {
  if (edtf === null) return 'undated';
  const value = readEdtf(edtf);
  if (value.points.some((point) => point.approximate)) return 'approximate';
  return value.kind === 'point' ? value.points[0].precision : value.kind;
}

/**
 * The months (`YYYY-MM`) in which an entry may belong: one for most, two for `[2026-01-10,2026-10-01]`,
 * none where the month is not known (a year alone, or undated). Of an interval, the first and the last.
 */
export function monthsOf(edtf: string | null): string[] {
  if (edtf === null) return [];
  const points = readEdtf(edtf).points.filter((point) => point.precision !== 'year');
  return [...new Set(points.map((point) => point.from.slice(0, 7)))].sort();
}

/** The years (`YYYY`) in which an entry may belong. */
export function yearsOf(edtf: string | null): string[] {
  if (edtf === null) return [];
  return [...new Set(readEdtf(edtf).points.map((point) => point.from.slice(0, 4)))].sort();
}

/** The parts of a date as shown: what is estimated is marked, the rest is not. */
export interface DateText {
  /** The whole in words: `10 Jan 2026`, `c. Dec 2023`, `10 Jan or 1 Oct 2026`, `undated`. */
  readonly text: string;
  readonly dating: Dating;
  /** What HTML's `<time datetime>` may hold, or null where the date is not one day, month or year. */
  readonly datetime: string | null;
}

/**
 * Writes a date for readers, no more precisely than it is known.
 * @param edtf the EDTF date, null for none
 * @param style `short` has months of three letters, `long` has them whole
 */
export function formatDate(edtf: string | null, style: 'short' | 'long' = 'short'): DateText {
  if (edtf === null) return { text: 'undated', dating: 'undated', datetime: null };
  const value = readEdtf(edtf);
  return {
    text: wordsFor(value, style),
    dating: datingOf(edtf),
    datetime: value.kind === 'point' ? edtf.replace(/[~?%]/g, '') : null,
  };
}

function wordsFor(value: DateValue, style: 'short' | 'long'): string {
  if (value.kind === 'point') return pointText(value.points[0], style);
  const joint = value.kind === 'one-of' ? ' or ' : ' to ';
  const texts = value.points.map((point) => pointText(point, style));
  const years = new Set(value.points.map((point) => point.from.slice(0, 4)));
  const last = texts.length - 1;
  // One year for all of them is written once, at the end.
  if (years.size === 1 && value.points.every((point) => point.precision !== 'year')) {
    return texts.map((text, i) => (i < last ? text.replace(/ \d{4}$/, '') : text)).join(joint);
  }
  return texts.join(joint);
}

function pointText(point: DatePoint, style: 'short' | 'long'): string {
  const month = style === 'short' ? 'MMM' : 'MMMM';
  const pattern = { day: `d ${month} yyyy`, month: `${month} yyyy`, year: 'yyyy' }[point.precision];
  const text = format(parseISO(point.from), pattern);
  return point.approximate ? `c. ${text}` : text;
}

/** Names a month: `2026-01` is `January 2026`, or `Jan` in the style `bare`. */
export function formatMonth(month: string, style: 'long' | 'short' | 'bare' = 'long'): string {
  const pattern = { long: 'MMMM yyyy', short: 'MMM yyyy', bare: 'MMM' }[style];
  return format(parseISO(`${month}-01`), pattern);
}

/** How many months `to` lies after `from`, both `YYYY-MM`. */
export function monthsBetween(from: string, to: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}

/** The month `steps` after `month`, both `YYYY-MM`; before it where `steps` is negative. */
export function addMonths(month: string, steps: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + steps;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}
