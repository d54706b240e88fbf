import { isCalendarDay } from '../schema/calendar.ts';
import type { Span } from '../schema/edtf.ts';

/**
 * Dates as spans of days, without a calendar: what the browser needs to keep ranges and dates apart.
 * Days are `YYYY-MM-DD`, which sort as text.
 */

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether any of the article's days may lie in the range. An open end is `null`. */
export function touches(spans: readonly Span[], range: Range): boolean {
  return spans.some(
    ({ from, to }) =>
      (range.from === null || to >= range.from) && (range.to === null || from <= range.to),
  );
}

export interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads a year, month or day as its first and last day.
 * @param text `2026`, `2026-01` or `2026-01-10`, blanks around it ignored
 * @returns the span, or null where the text is none of these or names no day of the calendar
 */
export function parsePeriod(text: string): Span | null {
  const match = DAY.exec(text.trim());
  if (!match) return null;
  const [, year = '', month, day] = match;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const to = day ? from : lastDay(Number(year), month ? Number(month) : 12);
  return isCalendarDay(from) && to !== null ? { from, to } : null;
}

/** The last day of a month (1 to 12); null for a month that does not exist. */
function lastDay(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.toISOString().slice(0, 10);
}
