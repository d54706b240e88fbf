import { generateAtomFeed, type AtomFeed } from 'feedsmith';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';
import { datingOf, spansOf } from './dates.ts';
import { counted } from './words.ts';

/**
 * Feeds of the archive: Atom 1.0 (RFC 4287). The same entries give the same bytes: nothing in a feed
 * comes from the clock.
 */

export interface FeedFacts {
  readonly title: string;
  readonly subtitle: string;
  /** The whole address of the feed, which is its id. */
  readonly url: string;
  /** The whole address of the page that lists the same entries. */
  readonly page: string;
  /** BCP 47 tag of the archive's own words. */
  readonly language: string;
  readonly archive: { readonly name: string; readonly url: string };
  readonly topics: FeedTopics;
  /** The whole address of an entry. */
  readonly entryUrl: (slug: string) => string;
}

/** The topics of the archive: the whole address of their list, and the label of each by its id. */
interface FeedTopics {
  readonly url: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** So many entries a feed has: readers ask again long before as many are new. */
const FEED_LENGTH = 50;

/**
 * When a feed of no entries was last changed, as RFC 4287 will have a date: never, so the beginning of
 * its calendar.
 */
const NEVER = '1970-01-01T00:00:00.000Z';

/**
 * Writes a feed of the newest entries. Atom asks for a date of each: the undated are left out, and the
 * subtitle says how many there are.
 * @param items the newest first
 */
export function writeFeed(items: readonly Item[], facts: FeedFacts): string {
  const dated = items.filter(({ date }) => date !== null);
  const entries = dated.slice(0, FEED_LENGTH).map((item) => entryOf(item, facts));
  const undated = items.length - dated.length;
  const left = words.feeds.leftOut(undated, counted('entry', undated));
  const { language, archive } = facts;
  return generateAtomFeed({
    xml: { lang: language },
    id: facts.url,
    title: { value: xmlText(facts.title) },
    subtitle: { value: xmlText(undated === 0 ? facts.subtitle : `${facts.subtitle} ${left}`) },
    updated:
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? NEVER,
    authors: [{ name: archive.name, uri: archive.url }],
    links: [
      { href: facts.url, rel: 'self', type: 'application/atom+xml' },
      { href: facts.page, rel: 'alternate', type: 'text/html' },
    ],
    entries,
  });
}

type FeedEntry = AtomFeed.Entry<string>;

function entryOf(item: Item, facts: FeedFacts): FeedEntry {
  const { date, language } = item;
  const url = facts.entryUrl(item.slug);
  const { publisher } = item.source;
  const signed = item.authors.length > 0 ? item.authors : [publisher ?? facts.archive.name];
  return {
    // Of the headline and the summary; labels and the archive's name are words of the feed.
    ...(language !== null && language !== facts.language && { xml: { lang: language } }),
    id: url,
    title: { value: xmlText(item.title) || item.slug },
    updated: instant(lastDay(item.updated) ?? lastDay(date) ?? ''),
    // Only where the very day is known: a date of publication is never made up.
    ...(date !== null && datingOf(date) === 'day' && { published: instant(date) }),
    authors: signed.map((name) => ({ name: xmlText(name) || facts.archive.name })),
    links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    categories: item.topics.map((id) => ({
      term: id,
      scheme: facts.topics.url,
      label: facts.topics.labels.get(id) ?? id,
    })),
    summary: { value: xmlText(item.summary) },
  };
}

/** The last day that a date can be: by then the text was as it is. */
function lastDay(edtf: string | null): string | null {
  const days = spansOf(edtf).map(({ to }) => to);
  return days.sort().at(-1) ?? null;
}

function instant(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** What XML 1.0 has no place for, not even escaped (section 2.2, Char). */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function xmlText(text: string): string {
  return text.replace(NOT_XML, ' ').trim();
}
