import type { Name } from '../schema/names.ts';
import type { TopicsFile } from '../schema/topics.ts';
import { site } from '../site.config.ts';
import { groupByMonth, type Item } from './chronology.ts';
import { formatMonth } from './dates.ts';
import { layOut, type Histogram } from './histogram.ts';
import { mostNamed, type NameCount } from './names.ts';
import { countTopics, type TopicCount } from './topics.ts';

/** What the home page shows. */
export interface Home {
  readonly count: number;
  /** `Dec 2023 to Mar 2026. Each slip is one entry and bears its day.` */
  readonly span: string;
  readonly histogram: Histogram;
  readonly latest: readonly Item[];
  readonly topics: readonly TopicCount[];
  readonly names: readonly NameCount[];
}

/** How many names the home page lists. */
const NAMES_SHOWN = 6;

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
    latest: items.slice(0, site.latest),
    topics: countTopics(items, taxonomy),
    names: mostNamed(items, names, { kinds: ['person', 'organisation'], most: NAMES_SHOWN }),
  };
}

function describeSpan(items: readonly Item[], { form }: Histogram): string {
  const months = groupByMonth(items).map(({ period }) => period);
  const [newest] = months;
  const oldest = months.at(-1);
  if (newest === undefined || oldest === undefined) return '';
  const slips = form === 'slips' ? ' Each slip is one entry and bears its day.' : '';
  const span = [...new Set([oldest, newest])]
    .map((month) => formatMonth(month, 'short'))
    .join(' to ');
  return `${span}.${slips}`;
}
