import type { TopicsFile } from '../schema/topics.ts';
import { site } from '../site.config.ts';
import { groupByMonth, groupByYear, undatedOf, type Item, type Period } from './chronology.ts';
import { layOut, type Histogram } from './histogram.ts';
import {
  overlapsOf,
  termsByWeight,
  termsOf,
  type TermGroup,
  type TopicCount,
  type TopicOverlap,
} from './topics.ts';

/** What the page of a topic shows. */
export interface TopicPage extends TopicCount {
  readonly overlaps: readonly TopicOverlap[];
  readonly terms: readonly TermGroup[];
  readonly termCount: number;
  readonly histogram: Histogram;
  /** All entries by year while they are few; otherwise the newest, and the months to go on from. */
  readonly years: readonly Period[];
  readonly newest: readonly Item[];
  readonly months: readonly Period[];
  readonly undated: readonly Item[];
}

/** How many entries the page of a busy topic lists before it leads on to the months. */
const NEWEST_SHOWN = 20;

/** Gathers the page of a topic. @param all every entry of the archive, the newest first */
export function describeTopic(
  count: TopicCount,
  all: readonly Item[],
  taxonomy: TopicsFile,
): TopicPage {
  const few = count.items.length <= site.listLimit;
  return {
    ...count,
    overlaps: overlapsOf(count, taxonomy),
    terms: termsByWeight(count.topic),
    termCount: termsOf(count.topic).length,
    histogram: layOut(all, count.items),
    years: few ? groupByYear(count.items) : [],
    newest: few ? [] : count.items.slice(0, NEWEST_SHOWN),
    months: few ? [] : groupByMonth(count.items),
    undated: few ? undatedOf(count.items) : [],
  };
}
