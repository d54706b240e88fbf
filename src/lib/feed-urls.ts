import { urls } from './urls.ts';

/** The addresses of the feeds, below the base of the site. */
export const feedUrls = {
  all: `${urls.home}feed.xml`,
  topic: (id: string): string => `${urls.topic(id)}feed.xml`,
} as const;
