import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { isEdtf } from '../../../src/schema/edtf.ts';
import { readDateLine } from './date-line.ts';
import type { DateExpression } from './expression.ts';
import { withOurFigures } from './other-calendars.ts';
import { plainLine } from './plain.ts';
import { readUncertain } from './uncertain.ts';
import { monthAt, weekdayAt } from './words.ts';

/** The longest value that can be a date, in letters. */
const LONGEST = 120;

/**
 * Reads a value of metadata: a field of front matter, JSON, CSV or JSON-LD, a meta tag.
 *
 * The day is the one written, in its own zone. A count of seconds or milliseconds since 1970 names an
 * instant and no zone, so its day is that of UTC. A value that says several dates gives the one of
 * publication, else the one without a label, else the update.
 *
 * @param value for example `2026-03-07T14:30:00+03:00`, `Sat, 07 Mar 2026 14:30:00 GMT`, `20260307`,
 *   `1772893800`, `2026-03`, `2026`, EDTF as entries are dated with (`2023-12~`, `2024-03/2024-05`), whatever
 *   {@link readDateLine} reads, and whatever {@link readUncertain} does, which is one reading however much it leaves open
 * @returns null where it is no date
 */
export function readDateValue(value: string): DateExpression | null {
  const found = value.trim().replace(QUOTED, '$2').trim();
  if (found === '' || found.length > LONGEST) return null;
  const plain = plainLine(withOurFigures(found));
  const reading =
    isoReading(plain) ?? instantReading(plain) ?? edtfReading(plain) ?? asctimeReading(plain);
  if (reading !== null)
    return { found, role: 'unlabelled', readings: [reading], order: null, settledBy: null };
  const dates = readDateLine(found);
  const ranked = (['published', 'unlabelled', 'updated'] as const).map((role) =>
    dates.find((date) => date.role === role),
  );
  return ranked.find((date) => date !== undefined) ?? uncertainValue(found);
}

function uncertainValue(found: string): DateExpression | null {
  const date = readUncertain(found)?.date;
  return date === undefined
    ? null
    : { found, role: 'unlabelled', readings: [date], order: null, settledBy: null };
}

/** Quotation marks that a badly written CSV or front matter leaves around a value. */
const QUOTED = /^(["'])(.*)\1$/su;

const ZONE = '(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[A-Za-z/_+-]+\\])?';
const TIME = `[T ]+\\d{2}(?::?\\d{2}(?::?\\d{2}(?:[.,]\\d{1,9})?)?)? ?${ZONE}`;
/** ISO 8601 and its relatives, extended (`2026-03-07T14:30Z`) and basic (`20260307T143000`). */
const ISO_DAY = new RegExp(`^([12]\\d{3})([-/.]?)(\\d{2})\\2(\\d{2})(?:${TIME})?$`, 'i');
/** With a mark that a number or a version has not: 202603 and 2026.03 are no months. */
const ISO_MONTH = /^([12]\d{3})[-/](\d{2})$/;
const YEAR = /^[12]\d{3}$/;

function isoReading(text: string): string | null {
  const [, year = '', , month = '', day = ''] = ISO_DAY.exec(text) ?? [];
  if (year !== '') return calendarDay(`${year}-${month}-${day}`);
  const [, ofYear = '', alone = ''] = ISO_MONTH.exec(text) ?? [];
  if (ofYear !== '') return calendarDay(`${ofYear}-${alone}-01`)?.slice(0, 7) ?? null;
  return YEAR.test(text) ? text : null;
}

/** Seconds or milliseconds since 1970; ten figures are 2001 to 2286, as are thirteen. */
const INSTANT = /^(?:\/Date\()?([1-9]\d{9})(\d{3})?(?:[.]\d{1,9})?(?:[+-]\d{4})?(?:\)\/)?$/;

function instantReading(text: string): string | null {
  const match = INSTANT.exec(text);
  return match ? new Date(Number(match[1]) * 1000).toISOString().slice(0, 10) : null;
}

/** What else than plain dates EDTF writes: a year first, marks of doubt, both ends of a span, one of several. */
const EDTF = /^\[?\d{4}[\d-]*[~?%/,][\d~?%/,-]*\]?$/;

function edtfReading(text: string): string | null {
  return EDTF.test(text) && isEdtf(text) ? text : null;
}

/** `Sat Mar 7 14:30:00 2026`, C's asctime: the one shape with the time before the year. */
const ASCTIME = /(?<! ) +(\d{1,2}) \d{2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5}| [+-]\d{4})? ([12]\d{3})$/u;

function asctimeReading(text: string): string | null {
  const match = ASCTIME.exec(text);
  if (!match) return null;
  const weekday = weekdayAt(text, 0);
  const month = monthAt(text, weekday ? weekday.end + 1 : 0);
  if (month?.end !== match.index) return null;
  const [, day = '', year = ''] = match;
  return calendarDay(`${year}-${pad(month.value)}-${day.padStart(2, '0')}`);
}

function calendarDay(text: string): string | null {
  return isCalendarDay(text) ? text : null;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
