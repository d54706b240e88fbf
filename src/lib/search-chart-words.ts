import type { Unit } from './search-tally.ts';
import { formatPeriod, nameSpan } from './search-periods.ts';
import { namePeriod, type Column, type DateChart, type Gap } from './search-chart.ts';
import { counted } from './words.ts';

/** What the chart of dates says in words: to those who point, to those who listen, and in its table. */

/** Units in the plural. */
const UNITS: Readonly<Record<Unit, string>> = {
  day: 'days',
  month: 'months',
  year: 'years',
  decade: 'decades',
  century: 'centuries',
};

/** `January 2026: 2 of 3 entries found`. */
export function describeColumn({ period, all, found }: Column): string {
  const entries =
    all === 0 ? 'nothing kept' : `${found.toLocaleString('en')} of ${counted('entry', all)} found`;
  return `${namePeriod(period)}: ${entries}`;
}

/** `24 months, nothing kept`: which is said only where it is sure. */
export function describeGap({ length, possible }: Gap, unit: Unit): string {
  const units = `${length.toLocaleString('en')} ${UNITS[unit]}`;
  if (possible === 0) return `${units}, nothing kept`;
  return `${units}, at most ${counted('entry', possible)} of no known ${unit}`;
}

/** `January 2024 to December 2025`, or in the style `short` with months of three letters. */
export function nameGap({ from, to }: Gap, style: 'short' | 'long' = 'long'): string {
  const name = (period: string) =>
    style === 'short' && period.includes('-') ? formatPeriod(period) : namePeriod(period);
  return `${name(from)} to ${name(to)}`;
}

/** What the chart shows of the archive: `Whole archive, by month`; `2026, by month`. */
export function describeView({ view, unit }: DateChart): string {
  return `${view ? nameSpan(view, 'long') : 'Whole archive'}, by ${unit}`;
}
