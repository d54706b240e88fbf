import { feedUrls, type FeedFormat } from '../feed-urls.ts';
import { writeAtom } from '../feeds/atom.ts';
import { feedEntryOf, type FeedEntry } from '../feeds/entry.ts';
import { writeJson } from '../feeds/json.ts';
import { writeOpml } from '../feeds/opml.ts';
import { feedsOf, planFeeds, type FeedFacts, type PlannedFeed } from '../feeds/plan.ts';
import { writeRss } from '../feeds/rss.ts';
import { urls } from '../urls.ts';
import type { Output, OutputFolder } from './output.ts';

type WriteFeed = (facts: FeedFacts, entries: readonly FeedEntry[]) => string;

const WRITERS: readonly (readonly [format: FeedFormat, write: WriteFeed])[] = [
  ['atom', writeAtom],
  ['rss', writeRss],
  ['json', writeJson],
];

/**
 * The feeds, in Atom, RSS and JSON Feed, and their list. A feed is written when the last of its entries has come, and
 * its entries are then let go; what stands in no feed is never made into HTML.
 */
export const feedsOutput: Output = (archive, folder) => {
  const waiting = beginFeeds(archive, folder);
  return {
    add: (entry) => {
      const { slug } = entry.item;
      const growing = waiting.get(slug);
      if (!growing) return;
      waiting.delete(slug);
      const made = feedEntryOf(entry, archive);
      for (const { feed, entries } of growing) {
        entries.push(made);
        if (entries.length === feed.items.length) writeFeed({ feed, entries }, folder);
      }
    },
  };
};

/** A feed, and those of its entries that have come. */
interface GrowingFeed {
  readonly feed: PlannedFeed;
  readonly entries: FeedEntry[];
}

/** Writes the list of feeds and those of no entries. @returns by the slug of an entry the feeds that wait for it */
function beginFeeds(
  archive: Parameters<Output>[0],
  folder: OutputFolder,
): Map<string, GrowingFeed[]> {
  const planned = planFeeds(archive);
  folder.write(pathOf(feedUrls.list), writeOpml(planned));
  const waiting = new Map<string, GrowingFeed[]>();
  for (const feed of feedsOf(planned)) {
    const growing: GrowingFeed = { feed, entries: [] };
    const files = WRITERS.flatMap(([format]) => pathsOf(feed, format));
    // All are asked for: each is to be remembered.
    const kept = files.filter((path) => folder.keeps(path, feed.items, feed.facts));
    if (kept.length === files.length) continue;
    if (feed.items.length === 0) writeFeed(growing, folder);
    for (const { slug } of feed.items) {
      const others = waiting.get(slug);
      if (others) others.push(growing);
      else waiting.set(slug, [growing]);
    }
  }
  return waiting;
}

function writeFeed({ feed, entries }: GrowingFeed, folder: OutputFolder): void {
  for (const [format, write] of WRITERS) {
    const text = write(feed.facts, entries);
    for (const path of pathsOf(feed, format)) folder.write(path, text);
  }
}

/** Where a feed goes: to its address, and to those that it had before. */
function pathsOf({ address, former }: PlannedFeed, format: FeedFormat): string[] {
  return [address, ...former].map((of) => pathOf(of(format)));
}

/** Where what is at an address goes, below the base of the site. */
function pathOf(address: string): string {
  return address.slice(urls.home.length);
}
