import { dayNumber, dayText } from '../../../src/lib/day-numbers.ts';
import { addMonths } from '../../../src/lib/dates.ts';
import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { isEdtf } from '../../../src/schema/edtf.ts';
import { plainLine } from './plain.ts';
import {
  completed,
  doubtsOf,
  sideOf,
  wholeOf,
  withoutDoubts,
  wordsPattern,
  YEAR,
  type Doubts,
  type Side,
} from './uncertain-parts.ts';
import {
  AND,
  BETWEEN,
  DECADE,
  FROM,
  OR,
  PART,
  SEASONS,
  SEASONS_AFTER,
  TO,
  UNDATED,
} from './uncertain-words.ts';

/** A date that its source does not know to the day. */
export interface Uncertain {
  /** EDTF as entries are dated with: `1985~`, `2024-03?`, `[1971,1972]`, `2024-03/2024-04`. */
  readonly date: string;
  /**
   * Whether a line that says this and nothing else says it of the article: the days of a fair, the years of a war
   * and the name of a decade do not.
   */
  readonly standsAlone: boolean;
}

/** The longest such date, in letters: "probably between 28 September 2024 and 13 November 2024". */
const LONGEST = 80;

/**
 * Reads a date as catalogues, magazines and careful people write one that is not known to the day: `ca. 1985`,
 * `[1985?]`, `probably March 2024`, `3 or 4 March 2024`, `between 1906 and 1912`, `March–April 2024`, `Spring 2024`,
 * `early March 2024`, `[198-]`, `2024-03-XX`. The rules are those of DACS 2.4 and of RDA 1.9.2.
 *
 * What it gives is never more than was said. Where EDTF or the calendar has no place for the words it is less: of
 * a season the year, because its months are not the same everywhere; of "early March" the month; of one of two
 * years that are themselves in doubt the span that holds both.
 *
 * @param text the date and nothing else; square brackets, with which cataloguers mark what they supplied, may stand
 *   around it
 * @returns null where it is none, or one that is open on a side (`before 1985`), which entries are not dated with
 */
export function readUncertain(text: string): Uncertain | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const { rest, about, perhaps } = withoutDoubts(plainLine(text).replaceAll(/ +/g, ' '));
  const told = read(rest);
  if (!told) return null;
  const mark = markOf(about || told.about, perhaps || told.perhaps);
  const date = written(told, mark);
  if (!isEdtf(date)) return null;
  return { date, standsAlone: told.standsAlone && !QUESTION.test(text) };
}

/** A headline asks so; who doubts a date writes `[March 2024?]`, or `March 2024 (?)`. */
const QUESTION = /\?\s*$/u;

const NO_DATE = wordsPattern('^\\[?', UNDATED, '\\]?$');

/** Whether words in the place of a date say that there is none: `n.d.`, `[undated]`, `tarihsiz`. */
export function saysUndated(text: string): boolean {
  return NO_DATE.test(text.trim());
}

interface Told extends Doubts {
  readonly kind: 'point' | 'one-of' | 'span';
  /** EDTF without marks, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: of a span its ends. */
  readonly dates: readonly string[];
  readonly standsAlone: boolean;
}

const SURE: Doubts = { about: false, perhaps: false };

function markOf(about: boolean, perhaps: boolean): string {
  if (about && perhaps) return '%';
  return about ? '~' : perhaps ? '?' : '';
}

function written({ kind, dates }: Told, mark: string): string {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (kind === 'point') return `${first}${mark}`;
  if (kind === 'one-of' && mark === '') return `[${dates.join(',')}]`;
  return `${first}${mark}/${last}${mark}`;
}

function read(text: string): Told | null {
  return (
    ofSeason(text) ??
    ofDecade(text) ??
    notSpecified(text) ??
    ofWeek(text) ??
    partOf(text) ??
    oneOf(text) ??
    spanOf(text) ??
    ofPoint(text)
  );
}

/** `2023/24`, `2023–2024`. */
const YEARS = `${YEAR}(?: ?[-–—/] ?(\\d{4}|\\d{2}))?`;
const SEASON = wordsPattern('^(?:the )?', SEASONS, `,?(?: of| de| du)? ${YEARS}$`);
const AFTER_YEAR = wordsPattern(`^${YEAR} `, SEASONS_AFTER, '$');
/** Seasons of EDTF: 21 to 24 wherever it is, 25 to 32 of a half of the earth, quarters and more up to 41. */
const SEASON_EDTF = /^([12]\d{3})-(?:2[1-9]|3\d|4[01])$/;

function ofSeason(text: string): Told | null {
  const [, year, last] = SEASON.exec(text) ?? AFTER_YEAR.exec(text) ?? [];
  if (year !== undefined && last !== undefined) return spanBetween(year, endYear(year, last), true);
  if (year !== undefined) return point(year, true);
  const ofEdtf = twoYears(text) ? null : SEASON_EDTF.exec(text)?.[1];
  return typeof ofEdtf === 'string' ? point(ofEdtf, true) : null;
}

const DECADES = [
  wordsPattern('^(?:the )?([12]\\d{2})0', DECADE.after, '$'),
  wordsPattern('^', DECADE.before, ' ([12]\\d{2})0$'),
  /^([12]\d{2})[-xu_]$/iu,
];
const CENTURY = /^([12]\d)(?:--|xx|uu|__)$/iu;

function ofDecade(text: string): Told | null {
  const [, decade] = DECADES.map((one) => one.exec(text)).find(Boolean) ?? [];
  if (decade !== undefined) return spanBetween(`${decade}0`, `${decade}9`);
  const [, century] = CENTURY.exec(text) ?? [];
  return century === undefined ? null : spanBetween(`${century}00`, `${century}99`);
}

/** EDTF's figures that are not known, `X` and formerly `u`: no day of a month, no month of a year. */
const NOT_SPECIFIED = /^([12]\d{3}(?:-(?:0[1-9]|1[0-2])(?=-[xu]))?)(?:-(?:xx|uu)){1,2}$/iu;

function notSpecified(text: string): Told | null {
  const [, known] = NOT_SPECIFIED.exec(text) ?? [];
  return known === undefined ? null : point(known);
}

const WEEK = /^(?:the )?week (?:of|beginning|commencing|starting) (.+)$/iu;

function ofWeek(text: string): Told | null {
  const [, words = ''] = WEEK.exec(text) ?? [];
  const day = words === '' ? null : wholeOf(words);
  return day !== null && isCalendarDay(day)
    ? spanBetween(day, dayText(dayNumber(day) + 6), true)
    : null;
}

const PART_BEFORE = wordsPattern('^', PART.before, '[ -]');
const PART_AFTER = wordsPattern(' ', PART.after, '$');

/** "Early March 2024" is in March 2024, and no more is said of a day. */
function partOf(text: string): Told | null {
  const rest = text.replace(PART_BEFORE, '').replace(PART_AFTER, '');
  if (rest === text) return null;
  const decade = ofDecade(rest);
  if (decade) return decade;
  const whole = wholeOf(rest);
  return whole === null || isCalendarDay(whole) ? null : point(whole);
}

function ofPoint(text: string): Told | null {
  const whole = wholeOf(text);
  return whole === null ? null : point(whole);
}

/** A line of a year alone says nothing of an article. */
function point(date: string, standsAlone = date.length > 'YYYY'.length): Told {
  return { kind: 'point', dates: [date], standsAlone, ...SURE };
}

const EITHER = wordsPattern('^(.+?),? ', OR, ' (.+)$');

function oneOf(text: string): Told | null {
  const [, before, last] = EITHER.exec(text) ?? [];
  if (before === undefined || last === undefined) return null;
  const single = sideOf(before);
  const sides = [...(single ? [single] : before.split(/, ?/).map(sideOf)), sideOf(last)];
  const dates = completed(sides)?.sort();
  if (!dates || new Set(dates).size < dates.length) return null;
  const standsAlone = dates.every((date) => date.length > 'YYYY'.length);
  return { kind: 'one-of', dates, standsAlone, ...doubtsOf(sides) };
}

const OPENED = wordsPattern('^', FROM, ' ');
const SPANS = [
  wordsPattern(`^(?:${BETWEEN}) (.+?) `, AND, ' (.+)$'),
  /^(.+?) ile (.+) aras[ıi](?:nda)?$/iu,
  wordsPattern('^(.+?) ', TO, ' (.+)$'),
  /^(.+?) [-–—/] (.+)$/u,
  /^([^–—]+)[–—]([^–—]+)$/u,
  /^([^/]+)\/([^/]+)$/u,
  // ISO days have hyphens of their own.
  /^((?:\d{4}-\d{2}-\d{2}|[^-]+))-([^-]+)$/u,
];

function spanOf(text: string): Told | null {
  const years = twoYears(text);
  if (years) return spanBetween(...years);
  const line = text.replace(OPENED, '');
  for (const span of SPANS) {
    const [, first, last] = span.exec(line) ?? [];
    if (first === undefined || last === undefined) continue;
    const sides = [sideOf(first), sideOf(last)];
    const [from, to] = completed(sides) ?? [];
    if (from !== undefined && to !== undefined)
      return spanOfSides({ from, to, yearTold: sides[0]?.year !== undefined, sides });
  }
  return null;
}

const TWO_YEARS = /^([12]\d{3}) ?[-–—/] ?(\d{2})$/u;

/** `1914–18`; 2024-03 is a month. */
function twoYears(text: string): readonly [string, string] | null {
  const [, year = '', end = ''] = TWO_YEARS.exec(text) ?? [];
  return end > year.slice(2) && Number(end) > 12 ? [year, endYear(year, end)] : null;
}

function endYear(year: string, end: string): string {
  if (end.length === year.length) return end;
  const last = `${year.slice(0, 2)}${end}`;
  // 1999/00
  return last > year ? last : `${Number(year.slice(0, 2)) + 1}${end}`;
}

interface Ends {
  readonly from: string;
  readonly to: string;
  /** Whether the first date has a year of its own. */
  readonly yearTold: boolean;
  readonly sides: readonly (Side | null)[];
}

/** A span without a year at its first end that would run backwards began the year before. */
function spanOfSides({ from, to, yearTold, sides }: Ends): Told | null {
  const otherMonth = from.slice(5, 7) !== to.slice(5, 7);
  const begins = from > to && !yearTold && otherMonth ? yearBefore(from) : from;
  const span = spanBetween(begins, to);
  return span && { ...span, ...doubtsOf(sides) };
}

function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
}

/** How many months a double issue of a magazine has; three are as likely those of an exhibition. */
const ISSUE_MONTHS = 2;

function spanBetween(from: string, to: string, issue?: boolean): Told | null {
  if (from >= to) return null;
  const months = from.length === 'YYYY-MM'.length && to <= addMonths(from, ISSUE_MONTHS - 1);
  return { kind: 'span', dates: [from, to], standsAlone: issue ?? months, ...SURE };
}
