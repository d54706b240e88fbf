import { urls } from './urls.ts';

/** A feed as the head of a page names it. */
interface FeedLink {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/**
 * The three feeds of the archive, of a topic or of a name.
 * @param path the page that they belong to, below which they lie
 */
export function feedLinks(path: string, title: string): FeedLink[] {
  return [
    { href: `${path}feed.xml`, type: 'application/atom+xml', title },
    { href: `${path}rss.xml`, type: 'application/rss+xml', title: `${title} (RSS)` },
    { href: `${path}feed.json`, type: 'application/feed+json', title: `${title} (JSON Feed)` },
  ];
}

/** The addresses of the feeds, below the base of the site. */
export const feedUrls = {
  all: `${urls.home}feed.xml`,
  topic: (id: string): string => `${urls.topic(id)}feed.xml`,
} as const;
