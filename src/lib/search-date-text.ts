import type { Span } from '../schema/edtf.ts';
import { words } from '../words.ts';
import { monthNamed, PASSED_OVER } from './search-month-names.ts';
import { readNearToday } from './search-near-today.ts';
import { daysOf } from './search-periods.ts';
import { parsePeriod } from './spans.ts';

/**
 * A date, or two with something between them, read from a folded text: numbers and names of months in
 * any usual order, and words for days near today.
 */

/** The days that a text names. */
export interface ReadDays extends Span {
  /** Whether the text names both ends of a range. */
  readonly isPair: boolean;
}

/** The end of a sentence that begins with what was typed. */
export interface Fault {
  readonly fault: string;
}

/** How to read it. */
interface Way {
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly monthFirst: boolean;
}

const NOT_UNDERSTOOD: Fault = { fault: words.searchDates.notUnderstood };
const NO_YEAR: Fault = { fault: words.searchDates.noYear };
const NO_YEAR_0: Fault = { fault: words.searchDates.yearZero };

/** Reads a period, or two with something between them. @param text folded, of single blanks */
export function readText(text: string, way: Way): ReadDays | Fault {
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
const BETWEEN = [/ (?:to|until|till|through|and|bis|ile|ve) |(?<!\.)\.{2,}| - /g, /\//g, /-/g];

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
  if (first.from > last.to) return { fault: words.searchDates.endsFirst };
  return { from: first.from, to: last.to, isPair: true };
}

/** @returns null where this is no way to write a date, a fault where it is, but of no day */
function readPeriod(text: string, way: Way): ReadDays | Fault | null {
  const bare = text.replace(/^(?:(?:c|ca|circa|about|around)\b\.? ?|~)|[~?%]$| civari$/g, '');
  return (
    readNumbers(bare, way) ??
    readNames(bare) ??
    readLongPeriod(bare) ??
    readNearToday(bare, way.today)
  );
}

/** `2026`, `2026-01`, `2026/01/10`, `10.01.2026`, `10/01/2026`, `01/2026`. */
function readNumbers(text: string, { monthFirst }: Way): ReadDays | Fault | null {
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

/** `Jan 2026`, `10 Ocak 2026`, `January 10th, 2026`. */
function readNames(text: string): ReadDays | Fault | null {
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

/** `1920s`, and in EDTF `192X` and `19XX`. */
function readLongPeriod(text: string): ReadDays | null {
  const period = text.replace("'s", 's').replace(/(?<!x)x+$/, (unknown) => unknown.toUpperCase());
  const days = daysOf(period);
  return days && { ...days, isPair: false };
}

function periodOf(parts: {
  year: string;
  month: string | undefined;
  day: string | undefined;
}): ReadDays | Fault {
  const { year, month, day } = parts;
  const given = [year, month, day].filter((part) => part !== undefined);
  const span = parsePeriod(given.map((part) => part.padStart(2, '0')).join('-'));
  if (year === '0000') return NO_YEAR_0;
  if (span) return { ...span, isPair: false };
  const name = words.searchPeriods.months[Number(month) - 1];
  if (name === undefined) return { fault: words.searchDates.noMonth(month ?? '') };
  const length = parsePeriod(`${year}-${(month ?? '').padStart(2, '0')}`)?.to.slice(8) ?? '';
  return { fault: words.searchDates.noDay(`${name} ${year}`, length) };
}
