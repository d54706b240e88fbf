import { generateJsonFeed, type JsonFeed } from 'feedsmith';
import { whole } from '../whole.ts';
import { urls as pages } from '../urls.ts';
import type { FeedEntry } from './entry.ts';
import type { FeedFacts } from './plan.ts';

/** What JSON Feed has no word for, as an extension of it (1.1, "Extensions"). Keys are as in the exports of the search. */
interface ArchiveFacts {
  readonly _archive: {
    /** What the dates mean. */
    readonly about: string;
    /** In EDTF. */
    readonly date: string;
    readonly dateWords: string;
    readonly publisher: string | null;
    readonly wording: FeedEntry['wording'];
  };
}

/** Writes a feed as JSON Feed 1.1. @param entries the newest first */
export function writeJson(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const { archive, language, page, title, subtitle, urls } = facts;
  const feed = {
    title,
    home_page_url: page,
    feed_url: urls.json,
    description: subtitle,
    language,
    authors: [archive],
    items: entries.map((entry) => itemOf(entry, language)),
  };
  // feedsmith leaves an empty list out, which the format does not.
  return `${JSON.stringify({ ...Object(generateJsonFeed(feed)), items: feed.items })}\n`;
}

function itemOf(entry: FeedEntry, language: string): JsonFeed.Item<string> & ArchiveFacts {
  return {
    id: entry.urn,
    url: entry.url,
    ...(entry.original !== null && { external_url: entry.original }),
    title: entry.title,
    content_html: entry.html,
    ...(entry.summary !== '' && { summary: entry.summary }),
    ...(entry.published !== null && { date_published: entry.published }),
    date_modified: entry.updated,
    authors: entry.authors.map((name) => ({ name })),
    tags: [...new Set(entry.categories.map(({ label }) => label))],
    ...(entry.language !== null && entry.language !== language && { language: entry.language }),
    _archive: {
      about: whole(`${pages.about}#dates`),
      date: entry.date.edtf,
      dateWords: entry.date.words,
      publisher: entry.publisher,
      wording: entry.wording,
    },
  };
}
