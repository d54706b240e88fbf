import { generateRssFeed, type RssFeed } from 'feedsmith';
import { FEED_FORMATS } from '../feed-urls.ts';
import { plainHtml } from '../plain-html.ts';
import type { FeedEntry } from './entry.ts';
import type { FeedFacts } from './plan.ts';
import { guarded, unguarded } from './xml.ts';

/** Writes a feed as RSS 2.0, after the RSS Advisory Board's profile of it. @param entries the newest first */
export function writeRss(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const { language, page, title, subtitle, updated, urls } = facts;
  return unguarded(
    generateRssFeed({
      title: guarded(title),
      link: page,
      description: guarded(subtitle),
      language,
      ...(updated !== null && { lastBuildDate: updated }),
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: [{ href: urls.rss, rel: 'self', type: FEED_FORMATS.rss.type }] },
      items: entries.map((entry) => itemOf(entry, language)),
    }),
  );
}

/**
 * An entry as an item. Its authors are Dublin Core's, as those of RSS are e-mail addresses. Dates in Dublin Core are
 * W3CDTF to readers of feeds, which has no word for what is uncertain: a date that is not one day stands in the text alone.
 */
function itemOf(entry: FeedEntry, language: string): RssFeed.Item<string> {
  return {
    title: guarded(entry.title),
    link: entry.url,
    // Readers take it for HTML: the text's own `<` and `&` are written for it.
    ...(entry.summary !== '' && { description: guarded(plainHtml(entry.summary)) }),
    categories: entry.categories.map(({ label, scheme }) => ({
      name: guarded(label),
      domain: scheme,
    })),
    guid: { value: entry.urn, isPermaLink: false },
    ...(entry.published !== null && { pubDate: entry.published }),
    dc: {
      creators: entry.authors.map(guarded),
      ...(entry.language !== null &&
        entry.language !== language && { languages: [entry.language] }),
      ...(entry.original !== null && { sources: [entry.original] }),
    },
    content: { encoded: guarded(entry.html) },
  };
}
