import type { Span } from '../schema/edtf.ts';
import { words } from '../words.ts';
import { parsePeriod } from './spans.ts';

/** Years, months and days by their names, and the days they have: what every part of the search shares. */

/**
 * Names a period in the language of the archive, as `formatDate` does (lib/dates.ts), but without date-fns and
 * the parser of EDTF, which are too much for a browser.
 * @param period `2026`, `2026-01` or `2026-01-10`
 * @param style `short` has months of three letters, `long` has them whole
 * @returns `2026`, `Jan 2026`, `10 January 2026`
 */
export function formatPeriod(period: string, style: 'short' | 'long' = 'short'): string {
  const [year, month, day] = period.split('-');
  const name = words.searchPeriods.months[Number(month) - 1];
  const parts = [day && Number(day), style === 'short' ? name?.slice(0, 3) : name, year];
  return parts.filter(Boolean).join(' ');
}

/** Names days by the widest periods that are exactly these: `2024 to 2026`, `10 Jan 2026`. */
export function nameSpan(span: Span, style: 'short' | 'long' = 'short'): string {
  return periodsOf(span)
    .map((period) => formatPeriod(period, style))
    .join(words.searchPeriods.to);
}

/** The period from first to last day, or the two that begin and end there: years, months or days. */
export function periodsOf({ from, to }: Span): string[] {
  const length = [4, 7, 10].find(
    (figures) =>
      parsePeriod(from.slice(0, figures))?.from === from &&
      parsePeriod(to.slice(0, figures))?.to === to,
  );
  return [...new Set([from.slice(0, length), to.slice(0, length)])];
}

/**
 * The days of a period, also of a decade or a century, of the years 0001 to 9999.
 * @param period `2026-01-10`, `2026-01`, `2026`, `1920s` (EDTF: `192X`) or `19XX`
 * @returns null for all else
 */
export function daysOf(period: string): Span | null {
  const [, decade, century] = /^(?:(\d{3})(?:0s|X)|(\d\d)XX)$/.exec(period) ?? [];
  const figures = decade ?? century;
  if (figures === undefined) return parsePeriod(period);
  const [first, last] = [figures.padEnd(4, '0'), figures.padEnd(4, '9')];
  return { from: `${first === '0000' ? '0001' : first}-01-01`, to: `${last}-12-31` };
}
