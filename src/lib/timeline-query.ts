import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import type { Item } from './chronology.ts';
import { getItems } from './entries.ts';
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

/** The timeline's queries. Each entry is read once for all pages; of its text only the sentences are kept. */

/** Every dated statement and publication, in the order of time. */
const getTimeline = once(async (): Promise<readonly TimelineRow[]> => timelineOf(await getItems()));

export const getTimelinePages = once(async (): Promise<readonly TimelinePage[]> =>
  timelinePages(await getTimeline()),
);

export const getTimelineFront = once(async (): Promise<TimelineFront> =>
  timelineFront(await getTimeline()),
);

/** What each entry's text dates, with its sentences, by the entry's slug. */
export const getTold = once(async (): Promise<ReadonlyMap<string, readonly Told[]>> => {
  const items = (await getItems()).filter(({ statements }) => statements !== undefined);
  const told = new Map<string, readonly Told[]>();
  for (let i = 0; i < items.length; i += AT_ONCE) {
    const read = await Promise.all(items.slice(i, i + AT_ONCE).map(readStatements));
    for (const [slug, statements] of read) told.set(slug, statements);
  }
  return told;
});

/** How many files are open at a time. */
const AT_ONCE = 32;

async function readStatements({ slug, path, standfirst }: Item) {
  const file = await readFile(join(archivePaths.articles, path), 'utf8');
  return [slug, statementsOf(file, standfirst)] as const;
}
