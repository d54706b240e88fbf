import type { Span } from '../schema/edtf.ts';
import { words } from '../words.ts';
import { dayNumber, dayText } from './day-numbers.ts';
import type { Fault, ReadDays } from './search-date-text.ts';
import { parsePeriod } from './spans.ts';

/** Days named from today, in English and Turkish. */

/**
 * `today`, `last year`, `last 30 days`. "Last month" is the one of the calendar before this; "past month"
 * and "last 3 months" end today, and begin the day after the same day so long ago. Weeks begin on Monday.
 * @param text folded
 * @param today the reader's day, `YYYY-MM-DD`
 * @returns a fault where the days lie before the year 1; null where the text is nothing of the kind
 */
export function readNearToday(text: string, today: string): ReadDays | Fault | null {
  if (/^(?:today|now|bugun)$/.test(text)) return { from: today, to: today, isPair: false };
  const calendar = CALENDAR.exec(/^(?:yesterday|dun)$/.test(text) ? 'last day' : text);
  if (calendar) {
    const [, isThis, ...units] = calendar;
    const unit = unitOf(units);
    const day = isThis === undefined ? goBack({ day: today, unit, steps: 1 }) : today;
    return day === null
      ? { fault: words.searchDates.yearZero }
      : { ...around(day, unit), isPair: false };
  }
  const counted = COUNTED.exec(text);
  if (!counted) return null;
  const [, steps = '1', ...units] = counted;
  if (Number(steps) === 0) return null;
  const before = goBack({ day: today, unit: unitOf(units), steps: Number(steps) });
  if (before === null) return { fault: words.searchDates.yearZero };
  return { from: dayText(dayNumber(before) + 1), to: today, isPair: true };
}

const CALENDAR =
  /^(?:(this|bu)|last|previous|gecen) (?:(days?|gun)|(weeks?|hafta)|(months?|ay)|(?:years?|yil|sene))$/;
const COUNTED =
  /^(?:the )?(?:last|past|previous|son|gecen) (?:(\d{1,4}) )?(?:(days?|gun)|(weeks?|hafta)|(months?|ay)|(?:years?|yil|sene))$/;

type Unit = 'day' | 'week' | 'month' | 'year';

/** Which of the groups of these was met; the last unit has none. */
function unitOf([day, week, month]: readonly (string | undefined)[]): Unit {
  if (day !== undefined) return 'day';
  if (week !== undefined) return 'week';
  return month === undefined ? 'year' : 'month';
}

/** The same day so many units ago, or the last of a month that is shorter; null before the year 1. */
function goBack({ day, unit, steps }: { day: string; unit: Unit; steps: number }): string | null {
  if (unit === 'day' || unit === 'week') {
    return dayText(dayNumber(day) - steps * (unit === 'week' ? 7 : 1));
  }
  const months =
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - steps * (unit === 'year' ? 12 : 1);
  if (months < 12) return null;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
  const last = parsePeriod(month)?.to ?? day;
  const same = `${month}${day.slice(7)}`;
  return same < last ? same : last;
}

/** The day, week, month or year around a day. */
function around(day: string, unit: Unit): Span {
  if (unit === 'week') {
    const number = dayNumber(day);
    // Day 0 was a Thursday.
    const monday = number - ((((number + 3) % 7) + 7) % 7);
    return { from: dayText(monday), to: dayText(monday + 6) };
  }
  return parsePeriod(day.slice(0, { day: 10, month: 7, year: 4 }[unit])) ?? { from: day, to: day };
}
