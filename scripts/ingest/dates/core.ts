import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { lunarFiguresAt, otherCalendarAt, type OtherDate } from './other-calendars.ts';
import { monthAt, type WordFound } from './words.ts';

/** Which part of a date of figures alone stands first. */
export type Order = 'day-first' | 'month-first';

/** The date itself, without weekday and time. */
export interface Core {
  readonly end: number;
  /** `YYYY-MM-DD` or `YYYY-MM`, the earliest first; `YYYY-MM-DD~` of the lunar calendar, whose days are estimates. */
  readonly readings: readonly string[];
  /** What slashes or hyphens prove: a part over 12 can only be the day. */
  readonly order: Order | null;
  /** How sure it is that these figures are a date at all. */
  readonly kind: 'full' | 'month' | 'short-year';
  /** Of two readings, the one day first; for a weekday to choose by. */
  readonly dayFirst: string | null;
}

/**
 * Reads the date that begins at `at`: figures (`2026-03-07`, `07.03.2026`, `3/7/26`, `2026年3月7日`), a day and a
 * month in words in either order (`7th of March 2026`, `Mar 7, 2026`, `2026. március 7.`), in another calendar (`۱۷ اسفند ۱۴۰۲`), or a month (`March 2026`).
 *
 * @param line a plain line
 * @returns null where none begins there, or what stands there is no day of the calendar
 */
export function coreAt(line: string, at: number): Core | null {
  const code = line.charCodeAt(at);
  const figure = code >= 0x30 && code <= 0x39;
  if (!figure) return monthFirst(line, at);
  return (
    ofOtherCalendar(lunarFiguresAt(line, at)) ??
    yearFirst(line, at) ??
    eastAsian(line, at) ??
    figures(line, at) ??
    dayFirst(line, at) ??
    ofOtherCalendar(otherCalendarAt(line, at))
  );
}

function ofOtherCalendar(found: OtherDate | null): Core | null {
  return found && dated(found.date, found.end);
}

/** A date of figures ends where neither another figure nor another part follows. */
const OVER = '(?!\\d|[-./]\\d)';
const YEAR_FIRST = new RegExp(
  `([12]\\d{3})( ?[-./] ?)(\\d{1,2})\\2(\\d{1,2})${OVER}(?: ?مـ?(?!\\p{L})|\\.)?`,
  'uy',
);
const EAST_ASIAN = /([12]\d{3}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?/y;
const FIGURES = new RegExp(
  `(\\d{1,2})(\\. ?| ?/ ?| ?- ?)(\\d{1,2})\\2([12]\\d{3}|\\d{2})${OVER}`,
  'y',
);

function yearFirst(line: string, at: number): Core | null {
  YEAR_FIRST.lastIndex = at;
  const match = YEAR_FIRST.exec(line);
  if (!match) return namedAfterYear(line, at);
  const [, year = '', , month = '', day = ''] = match;
  return dated(isoDay({ year, month, day }), YEAR_FIRST.lastIndex);
}

function eastAsian(line: string, at: number): Core | null {
  EAST_ASIAN.lastIndex = at;
  const match = EAST_ASIAN.exec(line);
  if (!match) return null;
  const [, year = '', month = '', day] = match;
  const end = EAST_ASIAN.lastIndex;
  if (day !== undefined) return dated(isoDay({ year, month, day }), end);
  return isMonth(month) ? monthOnly(year, { value: Number(month) }, end) : null;
}

/**
 * `7/3/2026`: with dots the day stands first (3.17.2026 alone has the month there, which it proves);
 * slashes and hyphens are read both ways.
 */
function figures(line: string, at: number): Core | null {
  FIGURES.lastIndex = at;
  const match = FIGURES.exec(line);
  if (!match) return null;
  const end = endOfYear(line, FIGURES.lastIndex);
  if (end === null) return null;
  const [, first = '', mark = '', second = '', written = ''] = match;
  const year = fullYear(written);
  const dotted = mark.startsWith('.');
  const byDay = isoDay({ year, month: second, day: first });
  const byMonth = dotted && byDay ? null : isoDay({ year, month: first, day: second });
  const readings = [...new Set([byDay, byMonth].filter((day) => day !== null))].sort();
  if (readings.length === 0) return null;
  const kind = written.length === 2 && !dotted ? 'short-year' : 'full';
  const dayFirst = readings.length === 2 ? byDay : null;
  return { end, readings, order: provenOrder([byDay, byMonth], dotted), kind, dayFirst };
}

function provenOrder([byDay, byMonth]: readonly (string | null)[], dotted: boolean): Core['order'] {
  if (byDay && byMonth) return null;
  if (byMonth) return 'month-first';
  return dotted ? null : 'day-first';
}

/**
 * The century of a year of two figures: 69 to 99 are of the 20th, 00 to 68 of the 21st (POSIX,
 * `strptime`, `%y`). What this puts into the future is refused as a date of publication, not moved.
 */
function fullYear(written: string): string {
  if (written.length === 4) return written;
  return `${Number(written) >= 69 ? '19' : '20'}${written}`;
}

const DAY =
  /(\d{1,2})(?!\d)(?:st|nd|rd|th|ers?|[eê](?!\p{L})|[ºª°]|-?(?:го|е)(?!\p{L})|ی(?!\p{L}))?( ?[.,/-] ?| *)(?:(?:of|de|den|the|في|من)(?!\p{L}) *)?/iuy;

/** `7 March 2026`, `7. März 2026`, `1er mars 2026`, `7 de marzo de 2026`, `07-Mar-2026`, `7-Mar-26`. */
function dayFirst(line: string, at: number): Core | null {
  DAY.lastIndex = at;
  const day = DAY.exec(line);
  if (!day) return null;
  const hyphened = day[2] === '-';
  const month = monthAt(line, DAY.lastIndex);
  if (!month) return null;
  const year = yearAfter(line, month.end) ?? (hyphened ? shortYearAfter(line, month.end) : null);
  return year && named({ year: year.year, month, day: day[1] }, year.end);
}

/** `March 7, 2026`, `Mar. 7th 2026`, and a month alone: `March 2026`, `marzo de 2026`. */
function monthFirst(line: string, at: number): Core | null {
  const month = monthAt(line, at);
  if (!month) return null;
  const alone = yearAfter(line, month.end);
  if (alone) return PRINTED.test(alone.year) ? monthOnly(alone.year, month, alone.end) : null;
  DAY_AFTER.lastIndex = month.end;
  const day = DAY_AFTER.exec(line);
  const year = day && yearAfter(line, DAY_AFTER.lastIndex);
  return year && named({ year: year.year, month, day: day[1] }, year.end);
}

const DAY_AFTER = /\.?(?: ?[-/,] ?| *)(\d{1,2})(?!\d)(?:st|nd|rd|th|[ºª°])?/iy;
const YEAR_BEFORE = /([12]\d{3})[.,]?(?: |-|\/)/y;

/** `2026. március 7.`, `2026 March 7`, `2026-Mar-07`. */
function namedAfterYear(line: string, at: number): Core | null {
  YEAR_BEFORE.lastIndex = at;
  const year = YEAR_BEFORE.exec(line);
  const month = year && monthAt(line, YEAR_BEFORE.lastIndex);
  if (!month) return null;
  DAY_AFTER.lastIndex = month.end;
  const day = DAY_AFTER.exec(line);
  if (!day) return null;
  const end = DAY_AFTER.lastIndex + (line[DAY_AFTER.lastIndex] === '.' ? 1 : 0);
  // A clock may follow a month that stands after its year: 2026 March 14:30.
  if (/[\d:h]/.test(line[end] ?? '')) return null;
  return named({ year: year[1] ?? '', month, day: day[1] }, end);
}

/** Years that a month alone may have: "Mar 2901" is a price in a table. */
const PRINTED = /^(?:1[6-9]|20)/;
const YEAR = /[.׳]?(?: ?[,/-] ?| *)(?:(?:de|del|of|d[’'])(?!\p{L}) *)?([12]\d{3})(?!\d)/iuy;
const SHORT_YEAR = /-(\d{2})(?![\d:.])/y;

function yearAfter(line: string, at: number): { year: string; end: number } | null {
  YEAR.lastIndex = at;
  const match = YEAR.exec(line);
  const end = match && endOfYear(line, YEAR.lastIndex);
  return match && end !== null ? { year: match[1] ?? '', end } : null;
}

function shortYearAfter(line: string, at: number): { year: string; end: number } | null {
  SHORT_YEAR.lastIndex = at;
  const match = SHORT_YEAR.exec(line);
  return match ? { year: fullYear(match[1] ?? ''), end: SHORT_YEAR.lastIndex } : null;
}

/** What stands after the year and says "year" or "A. D.": г., р., r., م, Kurdish -an. */
const YEAR_WORD =
  /(?:(?: ?(?:года|г|року|р|roku|год|ميلادية|ميلادي|مـ|م)|an|ê)(?!\p{L})\.?| ?(?:r|m|e)\.)?(?!['’]?\p{L}|\d)/uy;

/** Where the year ends, or null where a letter goes on (`2026'da`, `2026s`). */
function endOfYear(line: string, at: number): number | null {
  YEAR_WORD.lastIndex = at;
  return YEAR_WORD.test(line) ? YEAR_WORD.lastIndex : null;
}

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function isoDay({ year, month, day }: Parts): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}

function named(
  parts: { year: string; month: Month; day: string | undefined },
  end: number,
): Core | null {
  const { year, month, day } = parts;
  if (day === undefined) return null;
  const days = monthsOf(month)
    .map((value) => isoDay({ year, month: String(value), day }))
    .filter((iso) => iso !== null);
  return days.length === 0
    ? null
    : { end, readings: days, order: null, kind: 'full', dayFirst: null };
}

function dated(day: string | null, end: number): Core | null {
  return day === null ? null : { end, readings: [day], order: null, kind: 'full', dayFirst: null };
}

function monthOnly(year: string, month: Month, end: number): Core {
  const readings = monthsOf(month).map((value) => `${year}-${String(value).padStart(2, '0')}`);
  return { end, readings, order: null, kind: 'month', dayFirst: null };
}

type Month = Pick<WordFound, 'value' | 'other'>;

/** The months that a word may name, the earliest first. */
function monthsOf({ value, other }: Month): number[] {
  return other === undefined ? [value] : [value, other].sort((a, b) => a - b);
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}
