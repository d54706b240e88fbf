import { getItems, readEntryText } from './entries.ts';
import { statementsOf, type Told } from './statements.ts';
import {
  timelineFront,
  timelineOf,
  timelinePages,
  type TimelineFront,
  type TimelinePage,
  type TimelineRow,
} from './timeline.ts';
import { once } from './once.ts';

/** The timeline's queries. */

/** Every dated statement and publication, in the order of time. */
const getTimeline = once(async (): Promise<readonly TimelineRow[]> => timelineOf(await getItems()));

export const getTimelinePages = once(async (): Promise<readonly TimelinePage[]> =>
  timelinePages(await getTimeline()),
);

export const getTimelineFront = once(async (): Promise<TimelineFront> =>
  timelineFront(await getTimeline()),
);

/**
 * What the texts of the entries of some rows date, with its sentences, by the entry's slug. A page reads what stands on
 * it: all sentences of a large archive would be much to hold.
 */
export function getTold(rows: readonly TimelineRow[]): ReadonlyMap<string, readonly Told[]> {
  const items = new Set(rows.flatMap(({ kind, item }) => (kind === 'told' ? [item] : [])));
  return new Map(
    [...items].map((item) => [item.slug, statementsOf(readEntryText(item), item.standfirst)]),
  );
}
