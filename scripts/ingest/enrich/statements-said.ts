import { coreAt } from '../dates/core.ts';
import { plainLine } from '../dates/plain.ts';
import { isWhole, two, type SpokenCalendar } from './statements-calendar.ts';
import { spanEndedBy } from './statements-spans.ts';

/** Words of a text that may date what it tells, and what they say before any day of publication is known. */

/** What words say. Months are 1 to 12, weekdays 0 (Sunday) to 6. */
export type Said =
  /** EDTF. */
  | { readonly kind: 'whole'; readonly date: string }
  | {
      readonly kind: 'day';
      readonly month: number;
      /** `first` is the beginning of a span within the month, else the day itself. */
      readonly first: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn }
  | { readonly kind: 'days' | 'weeks' | 'months'; readonly steps: number };

type Turn = 'last' | 'next' | 'this' | null;

/** Where they stand, in UTF-16 units of the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly said: Said;
}

/**
 * Finds the words in a text that may be dates, in their order and without overlaps.
 * @param text a paragraph or a heading
 * @param calendar of the text's language; without one only whole dates are found
 */
export function mentionsIn(text: string, calendar: SpokenCalendar | null): Mention[] {
  const line = withoutSuffixes(plainLine(text));
  const found: (Mention | null)[] = [];
  for (const { index, 0: figures } of line.matchAll(FIGURES)) {
    if (MAYBE_DATE.test(figures) && !NO_DATE_BEFORE.test(line.slice(Math.max(0, index - 2), index)))
      found.push(wholeAt(line, index, figures) ?? eventYear(line, index, figures));
  }
  if (calendar) found.push(...monthsIn(line, calendar), ...spokenIn(line, calendar));
  const mentions = found
    .filter((one) => one !== null)
    .map((one) => (calendar ? withFirstOfSpan(one, line, calendar) : one));
  return withWeekdays(withoutOverlaps(mentions), line);
}

function withFirstOfSpan(mention: Mention, line: string, calendar: SpokenCalendar): Mention {
  const { start, end, said } = mention;
  if (said.kind !== 'whole' || /[/~]/.test(said.date)) return mention;
  const span = spanEndedBy(line, { start, end, date: said.date }, calendar);
  return span ? { start: span.start, end, said: { kind: 'whole', date: span.date } } : mention;
}

function monthsIn(line: string, calendar: SpokenCalendar): (Mention | null)[] {
  return [...line.matchAll(calendar.months)].map(({ index, 0: name }) => {
    const end = index + name.length;
    if (!isWhole(line, index, end)) return null;
    const month = { index, end, value: calendar.monthOf(name) };
    return wholeInWords(line, index) ?? dayOfMonth(line, month) ?? monthAlone(line, month);
  });
}

function spokenIn(line: string, calendar: SpokenCalendar): (Mention | null)[] {
  return [...(calendar.spoken ? line.matchAll(calendar.spoken) : [])].map(({ index, 0: words }) => {
    const end = index + words.length;
    const said = isWhole(line, index, end) ? spokenWords(words, calendar) : null;
    return said && { start: index, end, said };
  });
}

/** Of mentions that share letters the one that begins first counts, of those the longest. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  let end = 0;
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** A weekday beside a date belongs to it: `Friday, March 6`, `6 Mart Cuma günü`. It proves the year of a day. */
function withWeekdays(mentions: readonly Mention[], line: string): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const between = before ? line.slice(before.end, mention.start) : null;
    const one =
      before && between !== null && NEXT_TO.test(between)
        ? joinedBy([before, mention], between.includes('('))
        : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(mention);
  }
  return joined;
}

const NEXT_TO = /^(?: (?:morning|afternoon|evening|night))?,? \(?(?:the )?$/;

function joinedBy(
  [first, second]: readonly [Mention, Mention],
  bracketed: boolean,
): Mention | null {
  const [weekday, date] = first.said.kind === 'weekday' ? [first, second] : [second, first];
  if (weekday.said.kind !== 'weekday') return null;
  const { said } = date;
  // "Thursday (Nov. 16)": the words end where the bracket would be left open.
  const start = bracketed ? date.start : first.start;
  const span = { start, end: bracketed ? date.end : second.end };
  if (said.kind === 'whole') return { ...span, said };
  return said.kind === 'day' ? { ...span, said: { ...said, weekday: weekday.said.weekday } } : null;
}

const FIGURES = /\d+/g;
/** A day or a year. */
const MAYBE_DATE = /^(?:\d{1,2}|[12]\d{3})$/;
/** Within a number, a version, an amount, a name (`B-52`), an address. */
const NO_DATE_BEFORE = /[\p{L}\d.,:/$€£₺#]$|\d $|\p{L}[-–]$/u;

/** `2026'da`, `Aralık’ta`: a Turkish ending and its apostrophe, without moving a letter. */
function withoutSuffixes(line: string): string {
  return line.replace(/(?<=\d)['’](?=\p{L})/gu, ' ');
}

/** Days before the month: `3-5 May`, `between 3 and 5 May`, `3-5 Mayıs`. */
const SPAN_BEFORE =
  /(?:(\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?)|(?:from|between) (?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:and|to) (?:the )?)$/iu;

/** A whole date that begins with figures: `8 December 2024`, `2026-03-06`, `07.03.2026`. */
function wholeAt(line: string, at: number, figures: string): Mention | null {
  const core = coreAt(line, at);
  const [date] = core?.readings ?? [];
  // Two readings are no statement of one; a year of two figures may be anything.
  if (!core || date === undefined || core.readings.length > 1 || core.kind === 'short-year')
    return null;
  if (!startsInDay(date, figures))
    return { start: at, end: core.end, said: { kind: 'whole', date } };
  const span = SPAN_BEFORE.exec(line.slice(Math.max(0, at - 24), at));
  const first = Number(span?.[1] ?? span?.[2] ?? 0);
  if (!span || !isEarlier(first, date))
    return { start: at, end: core.end, said: { kind: 'whole', date } };
  return {
    start: at - span[0].length,
    end: core.end,
    said: { kind: 'whole', date: spanOf(first, date) },
  };
}

/** Whether the figures are the day, so that another day may stand before them. */
function startsInDay(date: string, figures: string): boolean {
  return Number(date.slice(8)) === Number(figures);
}

function isEarlier(first: number, date: string): boolean {
  return first >= 1 && first < Number(date.slice(8));
}

function spanOf(first: number, date: string): string {
  return `${date.slice(0, 8)}${two(first)}/${date}`;
}

/** `December 8, 2024`, `May 3-5, 2026`, `December 2024`. */
function wholeInWords(line: string, at: number): Mention | null {
  const core = coreAt(line, at);
  const [date] = core?.readings ?? [];
  if (core && date !== undefined)
    return { start: at, end: core.end, said: { kind: 'whole', date } };
  return null;
}

interface MonthPlace {
  readonly index: number;
  readonly end: number;
  readonly value: number;
}

const DAY_BEFORE =
  /(?<![\p{L}\d.,:/$€£₺%-]|\d )(?:(\d{1,2})(?:st|nd|rd|th)?(?: ?[-–—] ?)|(?:from|between) (?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:and|to) (?:the )?)?(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?: of | de | d['’]| )$/iu;
const DAY_AFTER =
  /^\.? (\d{1,2})(?:st|nd|rd|th)?(?:(?: ?[-–—] ?| to | through )(\d{1,2})(?:st|nd|rd|th)?)?(?:, ?([12]\d{3}))?(?![\d.:/%-]*\d|[-–—]\p{L}|,\d)/u;

/** A day and its month; a year only after a span in the American order, which no other module reads. */
function dayOfMonth(line: string, { index, end, value }: MonthPlace): Mention | null {
  const from = Math.max(0, index - 32);
  const before = DAY_BEFORE.exec(line.slice(from, index));
  // "5 May 12" leaves it open which is the day.
  const after = DAY_AFTER.exec(line.slice(end, end + 32));
  if (before) {
    const first = before[1] ?? before[2];
    const start = from + before.index;
    return dayMention({ start, end, month: value, first, last: before[3], year: undefined });
  }
  if (!after) return null;
  const [words, first, last, year] = after;
  return dayMention({
    start: index,
    end: end + words.length,
    month: value,
    first,
    last: last ?? first,
    year,
  });
}

interface DayParts {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly year: string | undefined;
}

function dayMention({ start, end, month, first, last, year }: DayParts): Mention | null {
  const day = Number(last);
  const begin = first === undefined ? day : Number(first);
  if (day > (LAST_DAY[month - 1] ?? 0) || begin < 1 || begin > day) return null;
  if (year === undefined)
    return { start, end, said: { kind: 'day', month, first: begin, day, weekday: null } };
  const date = `${year}-${two(month)}-${two(day)}`;
  return { start, end, said: { kind: 'whole', date: begin < day ? spanOf(begin, date) : date } };
}

/** Of a leap year: whether a year has its 29 February is asked when the year is known. */
const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `in February`, `early December`, `şubat ayında`: a name by itself may be a woman's or a verb's. */
const MONTH_BEFORE =
  /(?:(?<=[Ii]n )(?:early |mid-|mid |late )?|(?<![\p{L}])(?:early|mid|late)[ -])$/u;
const MONTH_AFTER = /^ ay(?:ı(?:nda|nın (?:başında|sonunda|ortasında))|(?=ı))/u;

function monthAlone(line: string, { index, end, value }: MonthPlace): Mention | null {
  const before = MONTH_BEFORE.exec(line.slice(Math.max(0, index - 16), index));
  const after = MONTH_AFTER.exec(line.slice(end, end + 24));
  // "in March and April", "in May's vote": a part of more, or of something else.
  if (
    (!before && !after) ||
    /^(?: ?[-–—/]| (?:and|or|to|through) \p{Lu}|\.? \d)/u.test(line.slice(end, end + 20))
  )
    return null;
  const start = index - (before?.[0].length ?? 0);
  return { start, end: end + (after?.[0].length ?? 0), said: { kind: 'month', month: value } };
}

const RELATIVE: Readonly<Record<string, Said>> = {
  yesterday: { kind: 'days', steps: -1 },
  'last night': { kind: 'days', steps: -1 },
  today: { kind: 'days', steps: 0 },
  tomorrow: { kind: 'days', steps: 1 },
  'last week': { kind: 'weeks', steps: -1 },
  'last month': { kind: 'months', steps: -1 },
  'earlier this month': { kind: 'months', steps: 0 },
  'next month': { kind: 'months', steps: 1 },
  dün: { kind: 'days', steps: -1 },
  yarın: { kind: 'days', steps: 1 },
  'geçen hafta': { kind: 'weeks', steps: -1 },
  'geçtiğimiz hafta': { kind: 'weeks', steps: -1 },
  'geçen ay': { kind: 'months', steps: -1 },
  'geçtiğimiz ay': { kind: 'months', steps: -1 },
  'bu ay': { kind: 'months', steps: 0 },
  'önümüzdeki ay': { kind: 'months', steps: 1 },
};

const TURNS: Readonly<Record<string, Turn>> = {
  last: 'last',
  next: 'next',
  this: 'this',
  geçen: 'last',
  geçtiğimiz: 'last',
  önümüzdeki: 'next',
  bu: 'this',
};

/** What Turkish puts behind a weekday. */
const DAY_WORDS = new Set(['günü', 'günkü', 'akşamı', 'gecesi', 'sabahı']);

function spokenWords(words: string, calendar: SpokenCalendar): Said | null {
  const key = words.slice(0, 1).toLocaleLowerCase('tr') + words.slice(1);
  if (Object.hasOwn(RELATIVE, key)) return RELATIVE[key] ?? null;
  const parts = words.split(' ').filter((part) => !DAY_WORDS.has(part));
  const weekday = calendar.weekdayOf(parts.at(-1) ?? '');
  const turn = TURNS[key.split(' ')[0] ?? ''] ?? null;
  return weekday === null ? null : { kind: 'weekday', weekday, turn };
}

/** Things that happen at a time. Beside one of them a year alone says when, elsewhere it is a budget or a plan. */
const EVENTS =
  `attacks?|bombings?|massacre|coup(?:\\sattempt)?|uprising|revolution|invasion|war|earthquakes?|assassination|
  killing|murder|hijacking|elections?|referendum|summit|ceasefire|armistice|crash|explosion|famine|genocide|protests`.replaceAll(
    /\s+/g,
    '',
  );
const EVENTS_TR =
  'saldırı|darbe|deprem|devrim|savaş|seçim|referandum|suikast|katliam|isyan|muhtıra';
const EVENT_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${EVENTS}) (?:(?:of|on|in|against|at|near) (?:the )?[\\p{L}' -]{1,40} )?(?:of|in) $`,
  'iu',
);
const NO_EVENT_AFTER = /^(?:[-–/%]| ?%| (?:to|and|or|million|billion|people)\b| \p{L}+s\b)/iu;
const EVENT_AFTER = new RegExp(`^ (?:\\p{L}+ )?(?:${EVENTS})(?![\\p{L}])`, 'iu');
const EVENT_AFTER_TR = new RegExp(
  `^ (?:yılında|yılındaki|da|de|ta|te|daki|deki|taki|teki) (?:[\\p{L}'’]+ ){0,3}(?:${EVENTS_TR})`,
  'iu',
);
const PRINTED_YEAR = /^(?:1[5-9]|20)\d\d$/;

function eventYear(line: string, start: number, year: string): Mention | null {
  if (!PRINTED_YEAR.test(year)) return null;
  const end = start + year.length;
  const before = line.slice(Math.max(0, start - 80), start);
  const after = line.slice(end, end + 60);
  const told =
    (EVENT_BEFORE.test(before) && !NO_EVENT_AFTER.test(after)) ||
    (/\b(?:the|in|of) $/i.test(before) && EVENT_AFTER.test(after)) ||
    EVENT_AFTER_TR.test(after);
  return told ? { start, end, said: { kind: 'year', year } } : null;
}
