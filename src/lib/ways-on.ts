import { words } from '../words.ts';
import { urls } from './urls.ts';

/** Ways into the archive that a page can end with. */
export type Way = 'latest' | 'dates' | 'timeline' | 'topics' | 'names' | 'coverage';

/** A place of the site and what it leads to. */
export interface WayOn {
  readonly href: string;
  readonly label: string;
  readonly note: string;
}

/** Describes places of the site, in the order asked for. */
export function waysOn(places: readonly Way[]): WayOn[] {
  const { ways } = words.frame;
  return places.map((place) => ({ href: WAY_URLS[place], ...ways[place] }));
}

const WAY_URLS: Readonly<Record<Way, string>> = {
  latest: urls.home,
  dates: urls.dates,
  timeline: urls.timeline,
  topics: urls.topics,
  names: urls.names,
  coverage: urls.coverage,
};
