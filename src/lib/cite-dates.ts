import { readEdtf, type DatePoint } from '../schema/edtf.ts';
import { words } from '../words.ts';
import { formatDate } from './dates.ts';

/** Dates as the styles of citation write them, no more precisely than they are known. */

interface Parts {
  readonly year: string;
  /** In the style's words; empty where it is not known, as the day. */
  readonly month: string;
  readonly day: string;
}

/** A date that a style can write: one day, month or year, or the two ends of a span. */
interface Span {
  readonly from: Parts;
  readonly to: Parts | null;
  readonly approximate: boolean;
}

/**
 * Writes a date for Chicago: `January 10, 2026`, `January 30–March 2, 2026`, `[December 2023?]`.
 * In Turkish the day comes first.
 * @param edtf null for none
 */
export function chicagoDate(edtf: string | null): string {
  if (edtf === null) return words.cite.noDate;
  const span = readSpan(edtf, words.cite.months);
  if (span === null) return formatDate(edtf, 'long').text;
  const text = words.cite.dayFirst ? dayFirst(span) : monthFirst(span);
  return span.approximate ? `[${text}?]` : text;
}

/** Writes a date for MLA: `10 Jan. 2026`, `circa Dec. 2023` ; null for none. */
export function mlaDate(edtf: string | null): string | null {
  if (edtf === null) return null;
  const span = readSpan(edtf, words.cite.mlaMonths);
  if (span === null) return formatDate(edtf, 'long').text;
  const text = dayFirst(span);
  return span.approximate ? `${words.cite.mlaCirca} ${text}` : text;
}

/** Writes a date for APA: `2026, January 10`, `ca. 2023, December`, `n.d.` (Publication Manual, 7th ed., 9.14 and 9.17). */
export function apaDate(edtf: string | null): string {
  if (edtf === null) return words.cite.noDate;
  const span = readSpan(edtf, words.cite.months);
  if (span === null) return formatDate(edtf, 'long').text;
  const text = yearFirst(span);
  return span.approximate ? `${words.cite.circa} ${text}` : text;
}

/** A date in CSL-JSON: parts where they are known, words where they are not those of one day or span. */
export type CslDate =
  | {
      readonly 'date-parts': readonly (readonly number[])[];
      readonly circa?: true;
    }
  | { readonly literal: string };

/** Writes a date for CSL-JSON (schema 1.0.2, `date-variable`); undefined for none. */
export function cslDate(edtf: string | null): CslDate | undefined {
  if (edtf === null) return undefined;
  const { kind, points } = readEdtf(edtf);
  if (kind === 'one-of') return { literal: formatDate(edtf, 'long').text };
  const dateParts = points.map((point) => digitsOf(point).map(Number));
  const circa = points.some(({ approximate }) => approximate);
  return { 'date-parts': dateParts, ...(circa && { circa }) };
}

/** Null for "one of", and for a span whose ends are not known to the same precision. */
function readSpan(edtf: string, months: readonly string[]): Span | null {
  const { kind, points } = readEdtf(edtf);
  const [from, to] = points;
  if (kind === 'one-of') return null;
  if (to && to.precision !== from.precision) return null;
  return {
    from: partsOf(from, months),
    to: to ? partsOf(to, months) : null,
    approximate: points.some(({ approximate }) => approximate),
  };
}

function partsOf(point: DatePoint, months: readonly string[]): Parts {
  const [year = '', month, day] = digitsOf(point);
  return {
    year,
    month: month === undefined ? '' : (months[Number(month) - 1] ?? ''),
    day: day === undefined ? '' : String(Number(day)),
  };
}

/** The year, the month and the day of a date, as far as it gives them. */
function digitsOf({ from, precision }: DatePoint): string[] {
  return from.split('-').slice(0, { year: 1, month: 2, day: 3 }[precision]);
}

/** `10–12 Jan. 2026`: what both ends share stands once, at the end. */
function dayFirst({ from, to }: Span): string {
  if (!to) return spaced(from.day, from.month, from.year);
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const start = spaced(from.day, sameMonth ? '' : from.month, sameYear ? '' : from.year);
  return ranged(start, spaced(to.day, to.month, to.year));
}

/** `January 10–12, 2026`. */
function monthFirst({ from, to }: Span): string {
  const withYear = ({ day, month, year }: Parts) =>
    day === '' ? spaced(month, year) : `${month} ${day}, ${year}`;
  if (!to) return withYear(from);
  if (from.year !== to.year) return ranged(withYear(from), withYear(to));
  return withYear({ ...from, day: '', month: daysOfMonths(from, to) }).replace(
    / (?=\d+$)/,
    from.day === '' ? ' ' : ', ',
  );
}

/** `2026, January 10–12`. */
function yearFirst({ from, to }: Span): string {
  const years = to && to.year !== from.year ? ranged(from.year, to.year) : from.year;
  const days = to ? daysOfMonths(from, to) : spaced(from.month, from.day);
  return days === '' ? years : `${years}, ${days}`;
}

/** `January 10–12`, `January 30–March 2`, `January–March`; empty where only years are known. */
function daysOfMonths(from: Parts, to: Parts): string {
  const end = from.year === to.year && from.month === to.month ? to.day : spaced(to.month, to.day);
  const start = spaced(from.month, from.day);
  return start === '' ? '' : ranged(start, end);
}

function ranged(from: string, to: string): string {
  return from === '' ? to : to === '' || from === to ? from : `${from}–${to}`;
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
