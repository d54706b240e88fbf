import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { two, type SpokenCalendar } from './statements-calendar.ts';

/** Spans of which only the last month or day has its year: `March–April 2024`, `from 15 May to 3 June 2024`. */

/** How far before the last date its first is looked for, in letters. */
const BEFORE = 48;
const ORDINAL = '(?:st|nd|rd|th|er|º|°|\\.)?';
/** What may stand before a span; "between" has its second date behind an "and". */
const OPENED = '(?:(from|von|vom|desde|between|zwischen|entre) (?:the )?)?';
const TO =
  '(?: (?:to|through|until|till|bis|à|au|al?|ad|hasta) | ?[-–—] ?)|( (?:and|und|et|y) )|( ile )';

const patterns = new WeakMap<SpokenCalendar, RegExp>();

function patternOf(calendar: SpokenCalendar): RegExp {
  const known = patterns.get(calendar);
  if (known) return known;
  const day = `(\\d{1,2})${ORDINAL}`;
  const made = new RegExp(
    `(?<![\\p{L}\\p{M}\\d.,:/$€£₺#%-]|\\d )${OPENED}(?:${day} (?:of |de )?)?(${calendar.months.source})(?:\\.? ${day}|\\.)?(?:${TO})(?:the )?$`,
    'iu',
  );
  patterns.set(calendar, made);
  return made;
}

const CLOSED_TR = /^(?: \p{L}+)? aras/u;
/** What is moved from one date to another lasts through neither. */
const MOVED =
  /(?:mov|postpon|reschedul|delay|defer|push|shift|adjourn|chang|extend|brought|ertele|verschob)\p{L}*(?: (?:it|them|this|back|forward|\p{L}+ly)){0,2} $/iu;

/** A span, where it begins in the line. */
export interface SpanFound {
  readonly start: number;
  /** EDTF, of two months or two days. */
  readonly date: string;
}

/**
 * Finds the first date of the span that a date ends. It has the year of the last one, or the one before where it
 * would come after it otherwise ("from November to February 2024").
 *
 * @param line a plain line
 * @param last the last date, a day or a month with its year, and where it stands
 * @returns null where no span ends with it
 */
export function spanEndedBy(
  line: string,
  { start, end, date }: { readonly start: number; readonly end: number; readonly date: string },
  calendar: SpokenCalendar,
): SpanFound | null {
  const from = Math.max(0, start - BEFORE);
  const match = patternOf(calendar).exec(line.slice(from, start));
  if (!match) return null;
  const [, opened, dayBefore, name = '', dayAfter, and, ile] = match;
  const between = /^(?:between|zwischen|entre)$/iu.test(opened ?? '');
  if (between !== (and !== undefined)) return null;
  if (ile !== undefined && !CLOSED_TR.test(line.slice(end, end + BEFORE))) return null;
  const begin = from + match.index;
  if (opened !== undefined && MOVED.test(line.slice(Math.max(0, begin - BEFORE), begin)))
    return null;
  const first = firstDate({ date, month: calendar.monthOf(name), days: [dayBefore, dayAfter] });
  return first === null ? null : { start: begin, date: `${first}/${date}` };
}

interface FirstParts {
  readonly date: string;
  readonly month: number;
  readonly days: readonly (string | undefined)[];
}

/** Both are days or both are months: "from March to 5 April" leaves its first day open. */
function firstDate({ date, month, days }: FirstParts): string | null {
  const [day, another] = days.filter((one) => one !== undefined);
  const ofDays = date.length === 'YYYY-MM-DD'.length;
  if (month === 0 || another !== undefined || (day !== undefined) !== ofDays) return null;
  const rest = [month, ...(day === undefined ? [] : [Number(day)])].map(two).join('-');
  if (rest === date.slice(5)) return null;
  const year = Number(date.slice(0, 4)) - (rest > date.slice(5) ? 1 : 0);
  const first = `${String(year).padStart(4, '0')}-${rest}`;
  return isCalendarDay(ofDays ? first : `${first}-01`) ? first : null;
}
