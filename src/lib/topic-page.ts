import type { TopicsFile } from '../schema/topics.ts';
import type { Item } from './chronology.ts';
import { companionsOf, showCompany, type Company, type Surroundings } from './company.ts';
import { chartOf, type EntryChart } from './name-page.ts';
import {
  overlapsOf,
  termsByWeight,
  termsOf,
  type TermGroup,
  type TopicCount,
  type TopicOverlap,
} from './topics.ts';
import { listByYear, type YearLists } from './year-lists.ts';

/** What the page of a topic shows. */
export interface TopicPage extends TopicCount, YearLists {
  readonly overlaps: readonly TopicOverlap[];
  readonly terms: readonly TermGroup[];
  readonly termCount: number;
  readonly chart: EntryChart;
  /** The names that stand in its entries. */
  readonly company: Company;
}

/** The archive that a topic is a part of. */
export interface TopicArchive extends Surroundings {
  /** Every entry, the newest first. */
  readonly items: readonly Item[];
  readonly taxonomy: TopicsFile;
}

/** Gathers the page of a topic. */
export function describeTopic(count: TopicCount, archive: TopicArchive): TopicPage {
  const { items } = count;
  return {
    ...count,
    overlaps: overlapsOf(count, archive.taxonomy),
    terms: termsByWeight(count.topic),
    termCount: termsOf(count.topic).length,
    chart: chartOf(items, { span: archive.span, all: archive.items }),
    company: showCompany(companionsOf(items, archive)),
    ...listByYear(items),
  };
}
