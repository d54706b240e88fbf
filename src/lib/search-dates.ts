import type { Span } from '../schema/edtf.ts';
import { dayNumber, dayText } from './day-numbers.ts';
import { fold } from './fold.ts';
import { daysOf, formatPeriod, MONTHS, nameSpan, periodsOf } from './search-periods.ts';
import { parsePeriod, type Range } from './spans.ts';

/**
 * Dates as readers type them: numbers and names of months in any usual order, in English, Turkish,
 * German, French or Spanish, and words for days near today. What can be read in two ways is asked
 * back; what cannot be read is refused in words. Days are `YYYY-MM-DD`, of the years 0001 to 9999.
 */

export type End = 'from' | 'to';

/** One of the ways in which a text can be read. */
interface PossibleDate extends Span {
  /** In words: `10 January 2026`. */
  readonly words: string;
  /** What goes into the field instead, and can be read in one way only: `2026-01-10`. */
  readonly write: string;
}

/** What was typed into one field of the dates. */
export type DateReading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'span';
      readonly from: string;
      readonly to: string;
      /** `2026`, `10 Jan 2026`, `Jan 2024 to Mar 2024`. */
      readonly words: string;
      /** Whether the text names both ends of a range: `2024 to 2026`, `last 30 days`. */
      readonly isPair: boolean;
    }
  | { readonly kind: 'ask'; readonly readings: readonly PossibleDate[]; readonly words: string }
  | { readonly kind: 'fault'; readonly words: string };

/** One end of the dates asked for. At most one of the last three says something. */
export interface EndReading {
  /** The days named, of which the end takes the first or the last; null where there are none. */
  readonly span: Span | null;
  /** The day that the end was understood as: `1 Jan 2026`. */
  readonly words: string | null;
  /** What is wrong. */
  readonly fault: string | null;
  /** What to ask back, and the answers to choose from. */
  readonly ask: { readonly words: string; readonly readings: readonly PossibleDate[] } | null;
}

/** The dates asked for. An end that is at fault, or asked back, is not applied; the other is. */
export interface RangeReading {
  /** Null where nothing is applied. */
  readonly range: Range | null;
  readonly from: EndReading;
  readonly to: EndReading;
}

/**
 * Reads what was typed into one field of the dates.
 * @param text as typed
 * @param today the reader's day, `YYYY-MM-DD`
 * @param end the field: `since 2024` is read in the one, `until 2024` in the other
 */
export function readDate(text: string, { today, end }: { today: string; end: End }): DateReading {
  const plain = tidy(text).replace(OPENINGS[end], '');
  if (plain === '') return { kind: 'empty' };
  // Whoever writes day/month writes it so throughout, so a text has two readings at most.
  const dayFirst = readText(plain, { today, monthFirst: false });
  const monthFirst = readText(plain, { today, monthFirst: true });
  const spans = [dayFirst, monthFirst].filter((one) => 'from' in one);
  const [span, other] = spans;
  if (span && other && (span.from !== other.from || span.to !== other.to)) return ask(text, spans);
  if (span) return { kind: 'span', ...span, words: nameSpan(span) };
  return { kind: 'fault', words: `“${text.trim()}” ${'fault' in dayFirst ? dayFirst.fault : ''}` };
}

/**
 * Reads both ends of the dates: the first day of what `from` names, the last of what `to` names. Where
 * one field names both ends and the other is empty, it is both.
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function readRange(
  typed: { readonly from: string; readonly to: string },
  today: string,
): RangeReading {
  const first = readDate(typed.from, { today, end: 'from' });
  const last = readDate(typed.to, { today, end: 'to' });
  const from = readEnd(first.kind === 'empty' && isPair(last) ? last : first, 'from');
  const to = readEnd(last.kind === 'empty' && isPair(first) ? first : last, 'to');
  const range = { from: from.span?.from ?? null, to: to.span?.to ?? null };
  if (range.from !== null && range.to !== null && range.from > range.to) {
    const [ends, begins] = [formatPeriod(range.to), formatPeriod(range.from)];
    const fault = `This ends on ${ends}, before “From” begins on ${begins}. The dates are not applied.`;
    return { range: null, from, to: { ...NO_END, fault } };
  }
  return { range: range.from === null && range.to === null ? null : range, from, to };
}

/** Names the dates applied: `Jan 2026 to Mar 2026`, `from 10 Jan 2026`, `until 2023`, `2026`. */
export function describeRange({ range, from, to }: RangeReading): string {
  if (!range) return '';
  if (range.from !== null && range.to !== null) return nameSpan({ from: range.from, to: range.to });
  if (range.from !== null) return `from ${nameEnd(from, range.from)}`;
  return range.to === null ? '' : `until ${nameEnd(to, range.to)}`;
}

/** Of one end, the period typed is named, not its day alone: `from 2026`. */
function nameEnd({ span }: EndReading, day: string): string {
  const [period, more] = span ? periodsOf(span) : [];
  return formatPeriod(period === undefined || more !== undefined ? day : period);
}

const NO_END: EndReading = { span: null, words: null, fault: null, ask: null };

function readEnd(reading: DateReading, end: End): EndReading {
  if (reading.kind === 'empty') return NO_END;
  if (reading.kind === 'fault') return { ...NO_END, fault: reading.words };
  if (reading.kind === 'ask') return { ...NO_END, ask: reading };
  return { ...NO_END, span: reading, words: formatPeriod(reading[end]) };
}

function isPair(reading: DateReading): boolean {
  return reading.kind === 'span' && reading.isPair;
}

function ask(text: string, spans: readonly Found[]): DateReading {
  const readings = spans.map(({ from, to }) => ({
    from,
    to,
    words: nameSpan({ from, to }, 'long'),
    write: periodsOf({ from, to }).join(' to '),
  }));
  const years = new Set(spans.map(({ to }) => to.slice(0, 4)));
  const names = readings.map(({ words }, i) =>
    years.size === 1 && i === 0 ? words.replace(/ \d{4}$/, '') : words,
  );
  return { kind: 'ask', readings, words: `“${text.trim()}” can be ${names.join(' or ')}. Which?` };
}

interface Found extends Span {
  readonly isPair: boolean;
}

/** The end of a sentence that begins with what was typed. */
interface Fault {
  readonly fault: string;
}

interface Way {
  readonly today: string;
  readonly monthFirst: boolean;
}

const OPENINGS: Readonly<Record<End, RegExp>> = {
  from: /^(from|since|in|on|between) /,
  to: /^(until|till|to|up to|through|in|on) /,
};

const NOT_UNDERSTOOD: Fault = {
  fault: 'is not understood as a date. Write a year, a month or a day: 2026, Jan 2026, 2026-01-10.',
};
const NO_YEAR: Fault = { fault: 'has no year of four figures. Write it in full, as in 2026.' };
const NO_YEAR_0: Fault = { fault: 'is no date: years are 0001 to 9999.' };

function tidy(text: string): string {
  return (
    fold(text)
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // Turkish endings: 2026'da.
      .replace(/'(?!s\b)[a-z]*/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([/.]) ?(?=\d)/g, '$1')
      .trim()
  );
}

/** A period, or two with something between them. */
function readText(text: string, way: Way): Found | Fault {
  const whole = readPeriod(text, way);
  if (whole && 'from' in whole) return whole;
  const pairs = splits(text).map(([left, right]) => readPair({ left, right }, way));
  return (
    pairs.find((pair) => pair !== null && 'from' in pair) ??
    whole ??
    pairs.find((pair) => pair !== null) ??
    NOT_UNDERSTOOD
  );
}

/** The stronger first: a hyphen, and then a slash, may stand within a date. */
const BETWEEN = [/ (?:to|until|till|through|and|bis|ile) |\.\.+| - /g, /\//g, /-/g];

function splits(text: string): [string, string][] {
  return BETWEEN.flatMap((joint) =>
    [...text.matchAll(joint)].map((match): [string, string] => [
      text.slice(0, match.index).trim(),
      text.slice(match.index + match[0].length).trim(),
    ]),
  );
}

function readPair({ left, right }: { left: string; right: string }, way: Way) {
  const last = readPeriod(right, way);
  const tail = right.split(' ');
  // "10-12 Jan 2026" and "Jan to Mar 2024" leave out on the left what the right says again.
  const wholes = tail.map((_, i) => [left, ...tail.slice(i + 1)].join(' ')).reverse();
  const readings = wholes.map((whole) => readPeriod(whole, way));
  const first = readings.find((reading) => reading !== null && 'from' in reading) ?? readings[0];
  if (!first || !last) return null;
  if (!('from' in first)) return first;
  if (!('from' in last)) return last;
  if (first.from > last.to) return { fault: 'ends before it begins.' };
  return { from: first.from, to: last.to, isPair: true };
}

/** @returns null where this is no way to write a date, a fault where it is, but of no day */
function readPeriod(text: string, way: Way): Found | Fault | null {
  const bare = text.replace(/^(?:(?:c|ca|circa|about|around)\b\.? ?|~)|[~?%]$/g, '');
  return (
    readNumbers(bare, way) ??
    readNames(bare) ??
    readLongPeriod(bare) ??
    readNearToday(bare, way.today)
  );
}

/** `2026`, `2026-01`, `2026/01/10`, `10.01.2026`, `10/01/2026`, `01/2026`. */
function readNumbers(text: string, { monthFirst }: Way): Found | Fault | null {
  const yearFirst = /^(\d{4})(?:([-/.])(\d\d?)(?:\2(\d\d?))?)?$/.exec(text);
  if (yearFirst) {
    const [, year = '', , month, day] = yearFirst;
    return periodOf({ year, month, day });
  }
  const yearLast = /^(?:(\d\d?)([-/.]))?(\d\d?)[-/.](\d{4})$/.exec(text);
  if (yearLast) {
    const [, before, joint, after, year = ''] = yearLast;
    // With dots the day comes first wherever dates are written so.
    return monthFirst && before !== undefined && joint !== '.'
      ? periodOf({ year, month: before, day: after })
      : periodOf({ year, month: after, day: before });
  }
  return /^\d\d?(?:[-/. ]\d\d?){0,2}$/.test(text) ? NO_YEAR : null;
}

/** Turkish, German, French and Spanish, folded; in the order of the months. */
const NAMES = [
  'ocak januar janvier enero',
  'subat februar fevrier febrero',
  'mart marz mars marzo',
  'nisan april avril abril',
  'mayis mai mayo',
  'haziran juni juin junio',
  'temmuz juli juillet julio',
  'agustos august aout agosto',
  'eylul september septembre septiembre',
  'ekim oktober octobre octubre',
  'kasim november novembre noviembre',
  'aralik dezember decembre diciembre',
];
/** Three letters name a month, unless two months begin with them (`jui`: June, July in French). */
const LEAST_OF_A_NAME = 3;

/** Days of the week are not compared with the date, articles and prepositions say nothing. */
const PASSED_OVER =
  /^(?:of|the|de|del|den|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|pazar(?:tesi)?|sali|carsamba|persembe|cuma(?:rtesi)?)$/;

/** `Jan 2026`, `10 Ocak 2026`, `January 10th, 2026`. */
function readNames(text: string): Found | Fault | null {
  const years: string[] = [];
  const months: number[] = [];
  const days: string[] = [];
  for (const word of text.split(/[\s,./-]+/)) {
    if (word === '' || PASSED_OVER.test(word)) continue;
    const month = monthNamed(word);
    const [, day] = /^(\d\d?)(?:st|nd|rd|th|er)?$/.exec(word) ?? [];
    if (month > 0) months.push(month);
    else if (day !== undefined) days.push(day);
    else if (/^\d{4}$/.test(word)) years.push(word);
    else return null;
  }
  const [month, second] = months;
  if (month === undefined || second !== undefined || years.length > 1 || days.length > 1) {
    return null;
  }
  const [year] = years;
  return year === undefined ? NO_YEAR : periodOf({ year, month: String(month), day: days[0] });
}

/** 1 to 12; 0 where no month, or more than one, begins so. */
function monthNamed(word: string): number {
  if (word.length < LEAST_OF_A_NAME) return 0;
  const found = NAMES.flatMap((names, i) => {
    const all = [...names.split(' '), fold(MONTHS[i] ?? '')];
    return all.some((name) => name.startsWith(word)) ? [i + 1] : [];
  });
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

/** `1920s`, and in EDTF `192X` and `19XX`. */
function readLongPeriod(text: string): Found | null {
  const period = text.replace("'s", 's').replace(/x+$/, (unknown) => unknown.toUpperCase());
  const days = daysOf(period);
  return days && { ...days, isPair: false };
}

function periodOf(parts: {
  year: string;
  month: string | undefined;
  day: string | undefined;
}): Found | Fault {
  const { year, month, day } = parts;
  const given = [year, month, day].filter((part) => part !== undefined);
  const span = parsePeriod(given.map((part) => part.padStart(2, '0')).join('-'));
  if (year === '0000') return NO_YEAR_0;
  if (span) return { ...span, isPair: false };
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return { fault: `is no date: there is no month ${month ?? ''}.` };
  const length = parsePeriod(`${year}-${(month ?? '').padStart(2, '0')}`)?.to.slice(8) ?? '';
  return { fault: `is no date: ${name} ${year} has ${length} days.` };
}

const CALENDAR =
  /^(?:(this|bu)|last|previous|gecen) (?:(days?|gun)|(weeks?|hafta)|(months?|ay)|(?:years?|yil|sene))$/;
const COUNTED =
  /^(?:the )?(?:last|past|previous|son|gecen) (?:(\d{1,4}) )?(?:(days?|gun)|(weeks?|hafta)|(months?|ay)|(?:years?|yil|sene))$/;

type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * `today`, `last year`, `last 30 days`. "Last month" is the one of the calendar before this; "past month"
 * and "last 3 months" end today, and begin the day after the same day so long ago. Weeks begin on Monday.
 */
function readNearToday(text: string, today: string): Found | Fault | null {
  if (/^(?:today|now|bugun)$/.test(text)) return { from: today, to: today, isPair: false };
  const calendar = CALENDAR.exec(/^(?:yesterday|dun)$/.test(text) ? 'last day' : text);
  if (calendar) {
    const [, isThis, ...units] = calendar;
    const unit = unitOf(units);
    const day = isThis === undefined ? goBack({ day: today, unit, steps: 1 }) : today;
    return day === null ? NO_YEAR_0 : { ...around(day, unit), isPair: false };
  }
  const counted = COUNTED.exec(text);
  if (!counted) return null;
  const [, steps = '1', ...units] = counted;
  if (Number(steps) === 0) return NOT_UNDERSTOOD;
  const before = goBack({ day: today, unit: unitOf(units), steps: Number(steps) });
  if (before === null) return NO_YEAR_0;
  return { from: dayText(dayNumber(before) + 1), to: today, isPair: true };
}

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
