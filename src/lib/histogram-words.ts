import { words } from '../words.ts';
import { formatMonth } from './dates.ts';
import { namePeriod, type Column, type Gap, type Histogram } from './histogram.ts';
import { urls } from './urls.ts';
import { counted, numeral } from './words.ts';

/** What a histogram says in words: to those who point, to those who listen, and in its table. */

type Unit = Histogram['unit'];

/** Words of a column, and where it leads. */
export interface NamedColumn {
  /** `January 2026`, `2026`, `1990s`. */
  readonly name: string;
  /** `January 2026: 2 of 5 entries` */
  readonly text: string;
  /** `2 of 5`; `5` where the chart is about all. */
  readonly short: string;
  readonly href: string;
}

/** Names a column. A decade leads to its place among all years. */
export function nameColumn({ period, items, chosen }: Column, unit: Unit): NamedColumn {
  const { partOf } = words.charts;
  const name = namePeriod(period, unit);
  const all = chosen.size === items.length;
  const entries = counted('entry', items.length);
  return {
    name,
    text: `${name}: ${all ? entries : partOf(numeral(chosen.size), entries)}`,
    short: all ? numeral(items.length) : partOf(numeral(chosen.size), numeral(items.length)),
    href: hrefOf(period, unit),
  };
}

/** Names an empty span: `Jan 2024 to Dec 2025`, `1951 to 1987`. */
export function nameGap({ from, to }: Gap, unit: Unit): string {
  const name = (period: string) =>
    unit === 'month' ? formatMonth(period, 'short') : namePeriod(period, unit);
  return words.charts.span(name(from), name(to));
}

/** How many gaps are named in a line; the table names all. */
const GAPS_NAMED = 3;

/** Names gaps, the longest where there are many: `Nothing kept: Jan 2024 to Dec 2025; 1951 to 1987`. */
export function describeGaps(gaps: readonly Gap[], unit: Unit): string {
  const named = gaps
    .toSorted((a, b) => b.length - a.length)
    .slice(0, GAPS_NAMED)
    .map((gap) => nameGap(gap, unit));
  const more = gaps.length - named.length;
  const rest = more > 0 ? [words.charts.moreGaps(numeral(more))] : [];
  return words.charts.gaps([...named, ...rest].join('; '));
}

function hrefOf(period: string, unit: Unit): string {
  if (unit === 'month') return urls.month(period);
  return unit === 'year' ? urls.year(period) : `${urls.dates}#decade-${period}`;
}
