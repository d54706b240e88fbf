import { urls } from './urls.ts';

/** The feeds of a site: in which formats, and where. */

/**
 * The formats of feeds: how each is called, its file, and its media type. Atom's is registered (RFC 4287), JSON
 * Feed's is its specification's (1.1, "Discovery"), that of RSS is what readers and the RSS Advisory Board's
 * autodiscovery expect.
 */
export const FEED_FORMATS = {
  atom: { name: 'Atom', file: 'feed.xml', type: 'application/atom+xml' },
  rss: { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml' },
  json: { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

/** The addresses of the feeds, below the root of the host. */
export const feedUrls = {
  all: (format: FeedFormat): string => `${urls.home}${FEED_FORMATS[format].file}`,
  topic: (id: string, format: FeedFormat): string =>
    `${urls.topic(id)}${FEED_FORMATS[format].file}`,
  name: (id: string, format: FeedFormat): string => `${urls.name(id)}${FEED_FORMATS[format].file}`,
  /** The list of all feeds, in OPML. */
  list: `${urls.home}feeds.opml`,
} as const;
