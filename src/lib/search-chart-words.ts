import type { Tally, Unit } from './search-tally.ts';
import { formatPeriod, nameSpan } from './search-periods.ts';
import { namePeriod, type Column, type DateChart, type Gap } from './search-chart.ts';
import { words } from '../words.ts';
import { counted, numeral } from './words.ts';

/** What the chart of dates says in words: to those who point, to those who listen, and in its table. */

/** `January 2026: 2 of 3 entries found`. */
export function describeColumn({ period, all, found }: Column): string {
  const entries = all === 0 ? words.searchChart.nothing : describeFound({ all, found });
  return `${namePeriod(period)}: ${entries}`;
}

/** `2 of 3 entries found`. */
export function describeFound({ all, found }: Tally): string {
  return words.searchChart.found({
    found: numeral(found),
    all: numeral(all),
    entries: counted('entry', all),
  });
}

/** `24 months, nothing kept`: which is said only where it is sure. */
export function describeGap({ length, possible }: Gap, unit: Unit): string {
  const said = words.searchChart;
  const [units] = said.units[unit];
  const kept = possible === 0 ? said.nothing : said.atMost(counted('entry', possible), unit);
  return `${numeral(length)} ${units}, ${kept}`;
}

/** `January 2024 to December 2025`, or in the style `short` with months of three letters. */
export function nameGap({ from, to }: Gap, style: 'short' | 'long' = 'long'): string {
  const name = (period: string) =>
    style === 'short' && period.includes('-') ? formatPeriod(period) : namePeriod(period);
  return `${name(from)}${words.searchPeriods.to}${name(to)}`;
}

/** What the chart shows of the archive: `Whole archive, by month`; `2026, by month`. */
export function describeView({ view, unit }: DateChart): string {
  const said = words.searchChart;
  return `${view ? nameSpan(view, 'long') : said.whole}, ${said.by(unit)}`;
}
