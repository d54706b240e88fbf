import { addMonths, spansOf } from '../../../src/lib/dates.ts';
import { dayNumber, dayText } from '../../../src/lib/day-numbers.ts';
import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { readEdtf, type Span } from '../../../src/schema/edtf.ts';
import type { StatementRule } from '../../../src/schema/entry.ts';
import { weekdayOf } from '../dates/weekday-words.ts';
import type { Tense } from './statements-context.ts';
import { two } from './statements-calendar.ts';
import type { Said } from './statements-said.ts';

/** What words that need the day of the report come to, once that is known. */

export interface Resolved {
  /** EDTF. */
  readonly date: string;
  readonly rule: StatementRule;
}

/** How long a day without its year may lie back or ahead: papers leave out the year of the last months. */
const MOST_BACK = 300;
const MOST_AHEAD = 183;
/** Where no verb tells, the day behind must be near; the day ahead is half a year away then. */
const BACK_UNTOLD = 183;
/** Months by themselves are said of nearer times still. */
const MONTHS_BACK = 9;
const MONTHS_AHEAD = 5;

/**
 * Resolves words against the publication. It may be known as a span of days, or be an estimate, which is taken a
 * month wider on either side: then the words are resolved only if they come to the same on every day of it.
 *
 * @param published EDTF, or null where nothing dates the report: then nothing is resolved
 * @returns null where the words can mean more than one date
 */
export function resolve(said: Said, tense: Tense, published: string | null): Resolved | null {
  if (said.kind === 'whole') return { date: said.date, rule: 'stated' };
  if (said.kind === 'year') return { date: said.year, rule: 'event-year' };
  const [first, ...others] = boundsOf(published).map((day) => resolveOn(said, tense, day));
  if (!first || others.some((other) => other?.date !== first.date)) return null;
  return first;
}

const bounds = new Map<string, readonly string[]>();

/** The first and the last day on which the report may have been published; one of them where it is known. */
function boundsOf(published: string | null): readonly string[] {
  if (published === null) return [];
  if (isCalendarDay(published)) return [published];
  const known = bounds.get(published);
  if (known) return known;
  const wide = readEdtf(published).points.some(({ approximate }) => approximate);
  const days = spansOf(published).flatMap((span) => (wide ? widened(span) : [span.from, span.to]));
  bounds.set(published, days);
  return days;
}

function widened({ from, to }: Span): string[] {
  const after = addMonths(to.slice(0, 7), 2);
  return [`${addMonths(from.slice(0, 7), -1)}-01`, plusDays(`${after}-01`, -1)];
}

type Relative = Exclude<Said, { kind: 'whole' | 'year' }>;

function resolveOn(said: Relative, tense: Tense, day: string): Resolved | null {
  switch (said.kind) {
    case 'day':
      return dayOn(said, tense, day);
    case 'month':
      return monthOn(said.month, tense, day);
    case 'weekday':
      return weekdayOn(said, tense, day);
    case 'days':
      // "Surviving now and thriving tomorrow" is no day: one to come has its verb.
      if (said.steps > 0 && tense !== 'to-come') return null;
      return { date: plusDays(day, said.steps), rule: 'relative' };
    case 'months':
      return { date: addMonths(day.slice(0, 7), said.steps), rule: 'relative' };
    case 'weeks':
      return weekOn(said.steps, day);
  }
}

function dayOn(said: Extract<Said, { kind: 'day' }>, tense: Tense, day: string): Resolved | null {
  if (tense === 'unclear') return null;
  const monthDay = `${two(said.month)}-${two(said.day)}`;
  const before = nearestDay(monthDay, day, -1);
  const after = nearestDay(monthDay, day, 1);
  const fits = (date: string | null): date is string =>
    date !== null && (said.weekday === null || weekdayOf(date) === said.weekday);
  const back = before === null ? Infinity : daysBetween(before, day);
  const ahead = after === null ? Infinity : daysBetween(day, after);
  const found = (date: string, rule: StatementRule) => ({ date: withFirst(said, date), rule });
  if (tense === 'to-come')
    return fits(after) && ahead <= MOST_AHEAD ? found(after, 'day-after') : null;
  const most = tense === 'past' || said.weekday !== null ? MOST_BACK : BACK_UNTOLD;
  return fits(before) && back <= most ? found(before, 'day-before') : null;
}

function withFirst({ first, day }: Extract<Said, { kind: 'day' }>, date: string): string {
  return first < day ? `${date.slice(0, 8)}${two(first)}/${date}` : date;
}

/** The nearest such day before a day, itself included, or after it; null where it is over a year away. */
function nearestDay(monthDay: string, day: string, step: 1 | -1): string | null {
  const year = Number(day.slice(0, 4));
  const dates = [year, year + step].map((one) => `${String(one).padStart(4, '0')}-${monthDay}`);
  return (
    dates.find((date) => isCalendarDay(date) && (step === 1 ? date > day : date <= day)) ?? null
  );
}

function monthOn(month: number, tense: Tense, day: string): Resolved | null {
  if (tense === 'unclear') return null;
  const now = Number(day.slice(5, 7));
  const back = (now - month + 12) % 12;
  const current = day.slice(0, 7);
  const ahead = (month - now + 12) % 12;
  if (tense === 'to-come' && ahead > 0) {
    return ahead <= MONTHS_AHEAD ? { date: addMonths(current, ahead), rule: 'month-after' } : null;
  }
  // Without a verb the month may as well be one to come.
  const most = tense === 'past' ? MONTHS_BACK : 3;
  return back <= most ? { date: addMonths(current, -back), rule: 'month-before' } : null;
}

function weekdayOn(
  { weekday, turn }: Extract<Said, { kind: 'weekday' }>,
  tense: Tense,
  day: string,
): Resolved | null {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (turn === 'last') {
    // "Last Friday", said on a Saturday or a Friday, may be the one of the week before.
    return back < 2 ? null : { date: plusDays(day, -back), rule: 'weekday-before' };
  }
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (turn === 'next' || tense === 'to-come' || (turn === 'this' && tense !== 'past')) {
    // "Next Friday" may be the one after; on the day itself it is open which is meant.
    return ahead === 0 || (turn === 'next' && ahead > 2)
      ? null
      : { date: plusDays(day, ahead), rule: 'weekday-after' };
  }
  return tense === 'past' ? { date: plusDays(day, -back), rule: 'weekday-before' } : null;
}

/** Weeks begin on Monday (ISO 8601). At a weekend "last week" may be the one that ends. */
function weekOn(steps: number, day: string): Resolved | null {
  const sinceMonday = (weekdayOf(day) + 6) % 7;
  if (sinceMonday > 4) return null;
  const monday = plusDays(day, steps * 7 - sinceMonday);
  return { date: `${monday}/${plusDays(monday, 6)}`, rule: 'relative' };
}

function plusDays(day: string, steps: number): string {
  return dayText(dayNumber(day) + steps);
}

function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
