import { isCalendarDay } from '../../../src/schema/calendar.ts';
import type { Order } from './core.ts';
import type { DateExpression } from './expression.ts';
import { monthAt } from './words.ts';

/** A date that stands in the name of a file or in an address, with the words it was read from. */
interface Placed {
  readonly found: string;
  readonly readings: readonly string[];
  readonly order: Order | null;
}

/**
 * Reads the date in a file's name or its folders: `2026-03-07-title.txt`, `20260307_x.txt`,
 * `07.03.2026 x.txt`, `2026/03/07/x.txt`; a month where only that is given: `x-2026-03.txt`.
 *
 * @param file the path, its folders parted by `/`
 * @returns null where there is none, or two different ones
 */
export function dateInFileName(file: string): DateExpression | null {
  const path = file.replace(/\\/g, '/').normalize('NFC');
  const days = [...inFolders(path), ...inName(path)];
  const name = lastSegment(path);
  const months = [...monthFolders(path), ...monthAtTheStart(name), ...monthAtTheEnd(name)];
  return theOne(days, months);
}

/**
 * Reads the date in an address: `/2026/03/07/slug`, `/2026/mar/07/`, `/2026/0307/`, `2026-03-07`, `-20260307`;
 * a month where only that is given: `/2026/03/slug`. Only the path counts. A date of folders stands before
 * one in the slug, which may be in the words of a headline.
 *
 * @param url an address, whole or from the path on
 * @returns null where there is none, or two different ones
 */
export function dateInAddress(url: string): DateExpression | null {
  const path = url
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .replace(/[?#].*/s, '')
    .normalize('NFC');
  const folders = inFolders(path);
  if (folders.length > 0) return theOne(folders, []);
  const months = monthFolders(path);
  if (months.length === 0) months.push(...monthAtTheEnd(lastSegment(path)));
  const days = inName(path).filter((day) => agrees(day, months));
  return theOne(days, months);
}

const YEAR = '(1[6-9]\\d{2}|20\\d{2})';

/** Dates whose parts are folders: the ways content systems lay out their archives. */
const FOLDERS: readonly RegExp[] = [
  new RegExp(`(?<=^|/)${YEAR}/(\\d{1,2}|\\p{L}{3,12})/(\\d{1,2})(?=/|$)`, 'gu'),
  new RegExp(`(?<=^|/)${YEAR}/(\\d{2})(\\d{2})(?=/|$)`, 'gu'),
  new RegExp(`(?<=^|/)${YEAR}-?(\\d{2})/(\\d{2})(?=/|$)`, 'gu'),
];

function inFolders(path: string): Placed[] {
  return FOLDERS.flatMap((pattern) =>
    [...path.matchAll(pattern)].flatMap(([found, year = '', month = '', day = '']) =>
      placed(found, [isoDay(year, monthNumber(month), day)], null),
    ),
  );
}

/** Not a part of a longer number, a version, or an identifier of letters and figures. */
const FREE = '(?<![\\p{L}\\d]|\\d[-._])';
const END = '(?![\\p{L}\\d]|[-._]\\d{1,2}(?!\\d))';
const YEAR_FIRST = new RegExp(`${FREE}${YEAR}([-._ ])(\\d{2})\\2(\\d{2})(?=T\\d{2}|${END})`, 'gu');
/**
 * Eight figures: only of the years in which files and addresses are named, as others are identifiers.
 * Fourteen are a time as well where a hyphen joins them to a title; alone they are when a page was captured.
 * A `t` before them is of the widest spread system of Chinese papers: `/202603/t20260307_1.html`.
 */
const COMPACT =
  /(?:(?<![\p{L}\d]|\d[-._])|(?<=\/t))((?:19|20)\d{2})(\d{2})(\d{2})(?:(?<=-\d{8})(?:[01]\d|2[0-3])[0-5]\d[0-5]\d)?(?=T\d{4}|(?![\p{L}\d]))/gu;
const YEAR_LAST = new RegExp(`${FREE}(\\d{1,2})([-._/])(\\d{1,2})\\2${YEAR}(?![\\p{L}\\d])`, 'gu');

function inName(path: string): Placed[] {
  const named = (pattern: RegExp) => [...path.matchAll(pattern)];
  return [
    ...named(YEAR_FIRST).flatMap(([found, year = '', , month = '', day = '']) =>
      placed(found, [isoDay(year, Number(month), day)], null),
    ),
    ...named(COMPACT).flatMap(([found, year = '', month = '', day = '']) =>
      placed(found, [isoDay(year, Number(month), day)], null),
    ),
    ...named(YEAR_LAST).flatMap((match) => yearLast(match)),
  ];
}

/** `07.03.2026` has the day first; `07-03-2026` and `07_03_2026` are read both ways. */
function yearLast([found, first = '', mark, second = '', year = '']: RegExpExecArray): Placed[] {
  const byDay = isoDay(year, Number(second), first);
  const byMonth = mark === '.' && byDay ? null : isoDay(year, Number(first), second);
  const order = byDay && byMonth ? null : byMonth ? 'month-first' : 'day-first';
  return placed(found, [byDay, byMonth], mark === '.' && byDay ? null : order);
}

const MONTH_FOLDER = new RegExp(
  `(?<=^|/)${YEAR}(?:/|-)(\\d{2}|\\p{L}{3,12})(?=/)(?!/\\d{1,2}/)`,
  'gu',
);

function monthFolders(path: string): Placed[] {
  return [...path.matchAll(MONTH_FOLDER)].flatMap(([found, year = '', month = '']) =>
    placed(found, [isoMonth(year, monthNumber(month))], null),
  );
}

/** A month at the beginning or the end of a name; in its middle it is a part of a title. */
const AT_THE_START = new RegExp(`^${YEAR}[-_](\\d{2})(?![\\p{L}\\d]|[-_.]?\\d)`, 'u');
const AT_THE_END = new RegExp(
  `(?<![\\p{L}\\d]|\\d[-_])${YEAR}[-_](\\d{2})(?=\\.\\p{L}[\\p{L}\\d]{0,7}$|$)`,
  'u',
);

function monthAtTheStart(name: string): Placed[] {
  return seasonless(AT_THE_START.exec(name));
}

function monthAtTheEnd(name: string): Placed[] {
  return seasonless(AT_THE_END.exec(name));
}

/** 2010-11 is a season or a budget year as well as a month. */
function seasonless(match: RegExpExecArray | null): Placed[] {
  const [found = '', year = '', month = ''] = match ?? [];
  if (Number(month) === (Number(year) + 1) % 100) return [];
  return placed(found, [isoMonth(year, Number(month))], null);
}

/** The date that all agree on: of the days if there are any, which the months must not deny. */
function theOne(days: readonly Placed[], months: readonly Placed[]): DateExpression | null {
  const [first, ...others] = days.length > 0 ? days : months;
  if (!first) return null;
  const same = others.every(({ readings }) => readings.join() === first.readings.join());
  if (!same || !agrees(first, months)) return null;
  return { ...first, role: 'unlabelled', settledBy: null };
}

function agrees({ readings }: Placed, months: readonly Placed[]): boolean {
  return months.every((month) =>
    month.readings.some((one) => readings.some((reading) => reading.startsWith(one))),
  );
}

function placed(
  found: string,
  readings: readonly (string | null)[],
  order: Order | null,
): Placed[] {
  const known = [...new Set(readings.filter((reading) => reading !== null))].sort();
  return known.length === 0 ? [] : [{ found, readings: known, order }];
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const month = monthAt(text, 0);
  return month?.end === text.length && month.other === undefined ? month.value : 0;
}

function isoDay(year: string, month: number, day: string): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : null;
}

function isoMonth(year: string, month: number): string | null {
  return isoDay(year, month, '01')?.slice(0, 7) ?? null;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
