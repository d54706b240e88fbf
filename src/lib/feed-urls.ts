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

/** A feed as a page offers it: what its format is called, and for its head the title. */
interface FeedLink {
  readonly name: string;
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/**
 * The feeds of the archive, of a topic or of a name.
 * @param path the page that they belong to, below which they lie
 * @param title of the page
 */
export function feedLinks(path: string, title: string): FeedLink[] {
  return Object.entries(FEED_FORMATS).map(([format, { name, file, type }]) => ({
    name,
    href: `${path}${file}`,
    type,
    // The one that a reader takes unasked is called by the page's title alone.
    title: format === 'atom' ? title : `${title} (${name})`,
  }));
}
