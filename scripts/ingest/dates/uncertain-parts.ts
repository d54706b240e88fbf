import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { expressionAt } from './expression.ts';
import { ABOUT, PERHAPS } from './uncertain-words.ts';
import { monthAt } from './words.ts';

/** What dates that are not known to the day are made of: words of doubt, and whole dates or parts of them. */

export interface Doubts {
  /** The date is about right. */
  readonly about: boolean;
  /** The date is supposed. */
  readonly perhaps: boolean;
}

/** A year of four figures, as a group. */
export const YEAR = '([12]\\d{3})';

/** Makes a pattern of words that stand in lines of a table. */
export function wordsPattern(before: string, words: string, after: string): RegExp {
  return new RegExp(`${before}(?:${words.replaceAll(/\|\s+/g, '|')})${after}`, 'iu');
}

/** What follows a word: a blank, or nothing after a dot or a sign (`c.1985`, `~1985`). */
const APART = '(?:(?<=[.~≈]) ?| )';
const BRACKETED = /^\[(.*)\]$/;
const QUALIFIERS: readonly (readonly [RegExp, keyof Doubts])[] = [
  [wordsPattern('^', ABOUT.before, APART), 'about'],
  [wordsPattern(' ?', ABOUT.after, '$'), 'about'],
  [wordsPattern('^', PERHAPS.before, APART), 'perhaps'],
  [wordsPattern(' ?', PERHAPS.after, '$'), 'perhaps'],
];

/** Takes brackets and words of doubt away, whatever their order. */
export function withoutDoubts(line: string): Doubts & { readonly rest: string } {
  let rest = line.trim();
  const found = { about: false, perhaps: false };
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(BRACKETED, '$1').trim();
    for (const [words, what] of QUALIFIERS) {
      const without = rest.replace(words, '').trim();
      if (without === rest) continue;
      found[what] = true;
      rest = without;
    }
  }
  return { ...found, rest };
}

/** One of several dates, or an end of a span: parts that the others lack are said there. */
export interface Side extends Doubts {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

/** What is doubted of one side is doubted of all. */
export function doubtsOf(sides: readonly (Side | null)[]): Doubts {
  return {
    about: sides.some((side) => side?.about),
    perhaps: sides.some((side) => side?.perhaps),
  };
}

const ORDINAL = '(?:st|nd|rd|th|er|º|°|\\.)?';
const DAY = new RegExp(`^(?:the )?(\\d{1,2})${ORDINAL}(?:,? ${YEAR})?$`, 'iu');
const DAY_OF_MONTH = new RegExp(`^(?:the )?(\\d{1,2})${ORDINAL} (?:of |de |d['’])?`, 'iu');
const MONTH_THEN_DAY = new RegExp(`^\\.? (\\d{1,2})${ORDINAL}$`, 'iu');

export function sideOf(text: string): Side | null {
  const { rest, about, perhaps } = withoutDoubts(text);
  const parts = partsOf(rest);
  return parts && { ...parts, about, perhaps };
}

function partsOf(text: string): Omit<Side, keyof Doubts> | null {
  const [year, month, day] = wholeOf(text)?.split('-') ?? [];
  if (year !== undefined)
    return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  const [, alone, ofYear] = DAY.exec(text) ?? [];
  if (alone !== undefined)
    return { day: two(alone), ...(ofYear !== undefined && { year: ofYear }) };
  const [head, before] = DAY_OF_MONTH.exec(text) ?? [];
  const at = head?.length ?? 0;
  const named = monthAt(text, at);
  if (!named || named.other !== undefined) return null;
  const tail = text.slice(named.end);
  const [, after] = MONTH_THEN_DAY.exec(tail) ?? [];
  if (after === undefined && !/^\.?$/.test(tail)) return null;
  if (after !== undefined && before !== undefined) return null;
  const ofMonth = before ?? after;
  return {
    month: two(String(named.value)),
    ...(ofMonth !== undefined && { day: two(ofMonth) }),
  };
}

/** Gives each side the parts that another says; null where they are not all days, all months or all years. */
export function completed(sides: readonly (Side | null)[]): string[] | null {
  const known = sides.filter((side) => side !== null);
  if (known.length < sides.length || known.length < 2) return null;
  const [first, last] = [known[0], known.at(-1)];
  const month = last?.month ?? first?.month;
  const dates = known.map((side) => {
    const year = side.year ?? last?.year;
    const ofDay = side.day === undefined ? side.month : (side.month ?? month);
    if (year === undefined || (side.day !== undefined && ofDay === undefined)) return null;
    return [year, ofDay, side.day].filter((part) => part !== undefined).join('-');
  });
  const whole = dates.filter((date) => date !== null && isDate(date));
  const lengths = new Set(whole.map((date) => date?.length));
  return whole.length === dates.length && lengths.size === 1
    ? whole.filter((date) => date !== null)
    : null;
}

function isDate(date: string): boolean {
  return isCalendarDay(`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length));
}

const ISO = /^[12]\d{3}(?:-\d{2}(?:-\d{2})?)?$/;

/** A day, a month or a year with nothing left out; null for anything else, and for one of two readings. */
export function wholeOf(text: string): string | null {
  if (ISO.test(text)) return isDate(text) ? text : null;
  const found = expressionAt(text, 0);
  const [reading] = found?.readings ?? [];
  return found?.end === text.length && found.readings.length === 1 && !found.doubtful
    ? (reading ?? null)
    : null;
}

function two(figures: string): string {
  return figures.padStart(2, '0');
}
