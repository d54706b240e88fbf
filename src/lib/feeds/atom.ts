import { generateAtomFeed, type AtomFeed } from 'feedsmith';
import { FEED_FORMATS } from '../feed-urls.ts';
import type { FeedEntry } from './entry.ts';
import type { FeedFacts } from './plan.ts';
import { guarded, unguarded } from './xml.ts';

/** When a feed of no entries was changed, as RFC 4287 will have a date: never, so the beginning of its calendar. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Writes a feed as Atom 1.0 (RFC 4287). @param entries the newest first */
export function writeAtom(facts: FeedFacts, entries: readonly FeedEntry[]): string {
  const { archive, language, page, title, subtitle, updated, urls } = facts;
  return unguarded(
    generateAtomFeed({
      xml: { lang: language },
      id: urls.atom,
      title: { value: guarded(title) },
      subtitle: { value: guarded(subtitle) },
      updated: updated ?? NEVER,
      authors: [{ name: guarded(archive.name), uri: archive.url }],
      links: [
        { href: urls.atom, rel: 'self', type: FEED_FORMATS.atom.type },
        { href: page, rel: 'alternate', type: 'text/html' },
      ],
      entries: entries.map((entry) => entryOf(entry, language)),
    }),
  );
}

function entryOf(entry: FeedEntry, language: string): AtomFeed.Entry<string> {
  return {
    // Of headline, summary and text; labels and the archive's name are words of the feed.
    ...(entry.language !== null &&
      entry.language !== language && { xml: { lang: entry.language } }),
    id: entry.urn,
    title: { value: guarded(entry.title) },
    updated: entry.updated,
    ...(entry.published !== null && { published: entry.published }),
    authors: entry.authors.map((name) => ({ name: guarded(name) })),
    links: [
      { href: entry.url, rel: 'alternate', type: 'text/html' },
      // "The source of the information provided in the containing element" (section 4.2.7.2).
      ...(entry.original === null ? [] : [{ href: entry.original, rel: 'via' }]),
    ],
    categories: entry.categories.map(({ id, label, scheme }) => ({ term: id, scheme, label })),
    summary: { value: guarded(entry.summary) },
    content: { type: 'html', value: guarded(entry.html) },
  };
}
