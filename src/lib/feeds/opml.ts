import { generateOpml, type Opml } from 'feedsmith';
import { feedsOf, type FeedGroup, type PlannedFeed } from './plan.ts';
import { plainLine } from './plain-text.ts';

/**
 * Writes the list of all feeds as OPML 2.0, a subscription list that readers take in one go. Each feed is in it once,
 * as Atom: its other formats have the same entries, and who takes the list would have each three times.
 */
export function writeOpml(feeds: FeedGroup): string {
  return generateOpml({
    head: { title: plainLine(feeds.title), docs: 'http://opml.org/spec2.opml' },
    body: { outlines: outlinesOf(feeds) },
  });
}

function outlinesOf({ feeds, groups }: FeedGroup): Opml.Outline<string>[] {
  return [
    ...feeds.map(outlineOf),
    ...groups
      .filter((group) => feedsOf(group).length > 0)
      .map((group) => ({ text: plainLine(group.title), outlines: outlinesOf(group) })),
  ];
}

function outlineOf({ facts }: PlannedFeed): Opml.Outline<string> {
  const { title, subtitle, urls, page, language } = facts;
  return {
    ...{ text: title, title, description: subtitle, type: 'rss' },
    ...{ xmlUrl: urls.atom, htmlUrl: page, language },
  };
}
