// One module of date-fns at a time: the whole takes over a second to load, more than an ingest does.
import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { readEdtf, type DatePoint, type DateValue, type Span } from '../schema/edtf.ts';
import { words } from '../words.ts';

/**
 * Dates as the archive keeps and shows them. The only module that uses date-fns. Months and what joins
 * dates come from the words of the interface, so that a script in the browser has those of one language.
 */

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

/** The latest possible day, by which a text was as it is; null where undated. */
export function latestDay(edtf: string | null): string | null {
  return (
    spansOf(edtf)
      .map((span) => span.to)
      .sort()
      .at(-1) ?? null
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
 * none where the month is not known (a year alone, or undated). Of an interval shorter than a year each
 * that it touches; of a longer one the first and the last.
 */
export function monthsOf(edtf: string | null): string[] {
  if (edtf === null) return [];
  const { kind, points } = readEdtf(edtf);
  if (kind === 'interval') {
    const months = runOfMonths(points[0].from, points[1].to);
    if (months.length < 12) return months;
  }
  const known = points.filter((point) => point.precision !== 'year');
  return [...new Set(known.map((point) => point.from.slice(0, 7)))].sort();
}

/** The years (`YYYY`) in which an entry may belong; of an interval each that it touches. */
export function yearsOf(edtf: string | null): string[] {
  if (edtf === null) return [];
  const { kind, points } = readEdtf(edtf);
  const months =
    kind === 'interval'
      ? runOfMonths(points[0].from, points[1].to)
      : points.map((point) => point.from);
  return [...new Set(months.map((month) => month.slice(0, 4)))].sort();
}

/** Every month from that of one day to that of another. */
function runOfMonths(from: string, to: string): string[] {
  const first = from.slice(0, 7);
  const length = monthsBetween(first, to.slice(0, 7)) + 1;
  return Array.from({ length }, (_, i) => addMonths(first, i));
}

/** The parts of a date as shown: what is estimated is marked, the rest is not. */
export interface DateText {
  /**
   * The whole in the words of the interface: `10 Jan 2026`, `c. Dec 2023`, `10 Jan or 1 Oct 2026`,
   * `undated`; `10 Oca 2026`, `Ara 2023 civarı`, `10 Oca veya 1 Eki 2026`, `tarihsiz`.
   */
  readonly text: string;
  readonly dating: Dating;
  /** What HTML's `<time datetime>` may hold, or null where the date is not one day, month or year. */
  readonly datetime: string | null;
}

/** `short` has months of three letters, `long` has them whole. */
type Style = 'short' | 'long';

/** Writes a date for readers, no more precisely than it is known. @param edtf null for none */
export function formatDate(edtf: string | null, style: Style = 'short'): DateText {
  if (edtf === null) return { text: words.dates.undated, dating: 'undated', datetime: null };
  const value = readEdtf(edtf);
  return {
    text: wordsFor(value, style),
    dating: datingOf(edtf),
    datetime: value.kind === 'point' ? edtf.replace(/[~?%]/g, '') : null,
  };
}

function wordsFor(value: DateValue, style: Style): string {
  if (value.kind === 'point') return pointText(value.points[0], style);
  const joint = value.kind === 'one-of' ? words.dates.or : words.dates.to;
  const years = new Set(value.points.map((point) => point.from.slice(0, 4)));
  // One year for all of them is written once, at the end.
  const once = years.size === 1 && value.points.every((point) => point.precision !== 'year');
  const last = value.points.length - 1;
  return value.points
    .map((point, i) => pointText(point, style, once && i < last ? '' : undefined))
    .join(joint);
}

function pointText(point: DatePoint, style: Style, year = point.from.slice(0, 4)): string {
  const month = monthName(point.from, style);
  const parts = { day: [dayNumber(point.from), month, year], month: [month, year], year: [year] };
  const text = parts[point.precision].filter((part) => part !== '').join(' ');
  return point.approximate ? words.dates.about(text) : text;
}

/** The name of a month or of that of a day. @param period `YYYY-MM` or `YYYY-MM-DD` */
function monthName(period: string, style: Style): string {
  const { months, monthsShort } = words.dates;
  return (style === 'long' ? months : monthsShort)[Number(period.slice(5, 7)) - 1] ?? '';
}

/** The day of its month as it is written: `2026-01-06` is `6`. */
export function dayNumber(day: string): string {
  return String(Number(day.slice(8, 10)));
}

/** Names a month: `2026-01` is `January 2026`; without the year `Jan` (`bare`) or `January` (`name`). */
export function formatMonth(
  month: string,
  style: 'long' | 'short' | 'bare' | 'name' = 'long',
): string {
  const name = monthName(month, style === 'long' || style === 'name' ? 'long' : 'short');
  return style === 'bare' || style === 'name' ? name : `${name} ${month.slice(0, 4)}`;
}

/**
 * Names the month under which an entry stands in a list by months: that of its earliest possible day.
 * @returns `January 2026`, `2023, month not known`, `Undated`
 */
export function nameMonthOf(edtf: string | null): string {
  const day = earliestDay(edtf);
  if (day === null) return words.dates.undatedMonth;
  const [month] = monthsOf(edtf);
  return month === undefined ? words.dates.monthNotKnown(day.slice(0, 4)) : formatMonth(month);
}

/** The day of the week by ISO 8601: 1 is Monday, 7 Sunday. @param day `YYYY-MM-DD` */
export function weekdayOf(day: string): number {
  return getISODay(parseISO(day));
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
