import { words } from '../../../src/words.ts';
import type { Order } from './core.ts';
import { readingWhere, type DateExpression } from './expression.ts';
import { monthInLanguage } from './words.ts';

/** What is known besides the words of an ambiguous date. Every part may be left out. */
export interface SettleHints {
  /** Other dates of the same document, EDTF days or months: of its address, its name, its metadata. */
  readonly dates?: readonly string[];
  /** The day (`YYYY-MM-DD`) by which the document existed, where that is on record. */
  readonly notAfter?: string;
  /** What other dates of the same document prove. */
  readonly documentOrders?: readonly Order[];
  /** What dates of other articles of the same publisher prove, one for each date. */
  readonly publisherOrders?: readonly Order[];
  /** BCP 47: `tr`, `en-GB`, `en_US`, or a region alone as `und-GB`. */
  readonly language?: string | null;
}

export interface Settled {
  readonly readings: readonly string[];
  /** For readers of the entry, a full sentence. */
  readonly reason: string;
}

/**
 * Chooses between the two readings of `1/10/2026`, from the surest evidence to the weakest:
 *
 * 1. a reading that lies after the document existed is none;
 * 2. another date of the document is one of the readings, or its month, or the day beside it (an
 *    address may count the day in another zone);
 * 3. another date of the document can be read in one order only;
 * 4. other articles of the publisher can, nine in ten of them at least;
 * 5. the word for the month is one month alone in the language of the text (`listopad` is October in Croatian, November in Polish);
 * 6. the site's language and region, as CLDR has their short dates. It is last because page
 *    templates ship with `en-US` and many sites never change it. `en` alone settles nothing.
 *
 * Evidence that contradicts itself settles nothing at its step, and none weaker is asked.
 *
 * @param date its words and its readings, two for an ambiguous one
 * @returns the one reading and the reason, or null where nothing settles it
 */
export function settleReadings(
  { found, readings }: Pick<DateExpression, 'found' | 'readings'>,
  hints: SettleHints,
): Settled | null {
  if (readings.length < 2) return null;
  for (const step of STEPS) {
    const verdict = step({ found, readings }, hints);
    if (verdict === 'contradiction') return null;
    if (verdict) return { readings: [verdict.reading], reason: verdict.reason };
  }
  return null;
}

type Ambiguous = Pick<DateExpression, 'found' | 'readings'>;
type Verdict = { readonly reading: string; readonly reason: string } | 'contradiction' | null;
type Step = (date: Ambiguous, hints: SettleHints) => Verdict;

const STEPS: readonly Step[] = [
  byExistence,
  byOtherDates,
  byDocument,
  byPublisher,
  byMonthWord,
  byLanguage,
];

function byExistence({ readings }: Ambiguous, { notAfter }: SettleHints): Verdict {
  if (notAfter === undefined) return null;
  const possible = readings.filter((reading) => reading <= notAfter);
  if (possible.length === 0) return 'contradiction';
  return only(possible, words.ingest.afterwards(notAfter));
}

function byOtherDates({ readings }: Ambiguous, { dates = [] }: SettleHints): Verdict {
  for (const fits of [isWithin, isBeside]) {
    const fitting = readings.filter((reading) => dates.some((date) => fits(reading, date)));
    if (fitting.length > 1) return 'contradiction';
    const [reading] = fitting;
    const other = dates.find((date) => reading !== undefined && fits(reading, date));
    if (other !== undefined) {
      return only(fitting, words.ingest.otherDate(other));
    }
  }
  return null;
}

function isWithin(reading: string, date: string): boolean {
  return date.length >= 'YYYY-MM'.length && reading.startsWith(date);
}

const DAY_IN_MS = 86_400_000;

function isBeside(reading: string, date: string): boolean {
  if (date.length !== reading.length) return false;
  return Math.abs(Date.parse(reading) - Date.parse(date)) <= DAY_IN_MS;
}

function byDocument(date: Ambiguous, { documentOrders = [] }: SettleHints): Verdict {
  const [order] = documentOrders;
  if (order === undefined) return null;
  if (documentOrders.some((other) => other !== order)) return 'contradiction';
  return inOrder(date, order, words.ingest.documentOrder[order]);
}

/** A syndicated article keeps the order of the house it came from, so one in ten may differ. */
export const PUBLISHER_SHARE = 0.9;

function byPublisher(date: Ambiguous, { publisherOrders = [] }: SettleHints): Verdict {
  const { length } = publisherOrders;
  if (length === 0) return null;
  const dayFirst = publisherOrders.filter((order) => order === 'day-first').length / length;
  const share = Math.max(dayFirst, 1 - dayFirst);
  if (share < PUBLISHER_SHARE) return 'contradiction';
  const order = dayFirst > 1 / 2 ? 'day-first' : 'month-first';
  return inOrder(date, order, words.ingest.publisherOrder[order]);
}

function byMonthWord({ found, readings }: Ambiguous, { language }: SettleHints): Verdict {
  if (!language) return null;
  for (const [word] of found.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const month = monthInLanguage(word, language);
    const fitting = readings.filter((reading) => Number(reading.split('-')[1]) === month);
    if (fitting.length > 0) return only(fitting, words.ingest.monthWord(word, language));
  }
  return null;
}

function byLanguage(date: Ambiguous, { language }: SettleHints): Verdict {
  const order = language ? orderOf(language) : null;
  return !language || order === null
    ? null
    : inOrder(date, order, words.ingest.localeOrder[order](language));
}

/** The order of a locale's short dates, from CLDR; null where it is not known, or the year is first. */
function orderOf(tag: string): Order | null {
  const locale = localeOf(tag);
  const format = locale && shortDates(locale);
  if (!format) return null;
  const parts = format.formatToParts(Date.UTC(2026, 2, 7)).map(({ type }) => type);
  const [day, month, year] = [parts.indexOf('day'), parts.indexOf('month'), parts.indexOf('year')];
  if (year < Math.max(day, month)) return null;
  return day < month ? 'day-first' : 'month-first';
}

interface Locale {
  readonly language: string;
  readonly region: string | undefined;
}

/** Reads a tag; a region alone (`und-GB`) gets the language that most people there speak. */
function localeOf(tag: string): Locale | null {
  try {
    const written = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const { language, region } = written.region ? written.maximize() : written;
    return { language, region };
  } catch {
    return null;
  }
}

function shortDates({ language, region }: Locale): Intl.DateTimeFormat | null {
  const tag = region === undefined ? language : `${language}-${region}`;
  // A language unknown to CLDR would be given the dates of the machine's own.
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return null;
  const format = new Intl.DateTimeFormat(tag, {
    dateStyle: 'short',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  // English without a region, or with one that CLDR has no dates for, would be given American ones.
  const resolved = new Intl.Locale(format.resolvedOptions().locale);
  return language === 'en' && resolved.region === undefined ? null : format;
}

function inOrder(date: Ambiguous, order: Order, reason: string): Verdict {
  const reading = readingWhere(date, order);
  return reading === null ? null : { reading, reason };
}

function only(readings: readonly string[], reason: string): Verdict {
  const [reading, ...others] = readings;
  return reading === undefined || others.length > 0 ? null : { reading, reason };
}
