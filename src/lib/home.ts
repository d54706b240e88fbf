import type { Name } from '../schema/names.ts';
import type { TopicsFile } from '../schema/topics.ts';
import { site } from '../site.config.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { formatMonth, monthsOf } from './dates.ts';
import { layOut, type Histogram } from './histogram.ts';
import { mostNamed, type NameCount } from './names.ts';
import { countTopics, type TopicCount } from './topics.ts';
import { yearRows, type YearRow } from './year-rows.ts';

/** What the home page shows. */
export interface Home {
  readonly count: number;
  /** `Dec 2023 to Mar 2026. Each slip is one entry and bears its day.` */
  readonly span: string;
  readonly histogram: Histogram;
  /** The months of the newest years, where the histogram has no months itself. */
  readonly years: readonly YearRow[];
  readonly latest: readonly Item[];
  readonly topics: readonly TopicCount[];
  readonly names: readonly NameCount[];
}

/** How many names the home page lists. */
const NAMES_SHOWN = 6;
/** How many years it opens by their months, where there are too many months for one picture. */
const YEARS_SHOWN = 3;

/** Gathers the home page. @param items the newest first */
export function describeHome(
  items: readonly Item[],
  taxonomy: TopicsFile,
  names: ReadonlyMap<string, Name>,
): Home {
  const histogram = layOut(items);
  return {
    count: items.length,
    span: describeSpan(items, histogram),
    histogram,
    years: histogram.unit === 'month' ? [] : newestYears(items),
    latest: items.slice(0, site.latest),
    topics: countTopics(items, taxonomy),
    names: mostNamed(items, names, { kinds: ['person', 'organisation'], most: NAMES_SHOWN }),
  };
}

function newestYears(items: readonly Item[]): YearRow[] {
  return yearRows(items)
    .flatMap((row) => (row.kind === 'year' ? [row] : []))
    .slice(0, YEARS_SHOWN);
}

function describeSpan(items: readonly Item[], { form }: Histogram): string {
  const months = items.flatMap(({ date }) => monthsOf(date)).sort();
  const [oldest] = months;
  const newest = months.at(-1);
  if (oldest === undefined || newest === undefined) return '';
  const names = [...new Set([oldest, newest])].map((month) => formatMonth(month, 'short'));
  const [from = '', to] = names;
  const span = to === undefined ? from : words.charts.span(from, to);
  return form === 'slips' ? `${span}. ${words.home.slipNote}` : `${span}.`;
}
