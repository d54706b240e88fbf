import { datingOf, formatDate, latestDay } from '../dates.ts';
import { entryUrn } from '../entry-id.ts';
import type { Archive, OutputEntry } from '../outputs/output.ts';
import { whole } from '../whole.ts';
import type { FoundRecord } from '../search-export.ts';
import { urls } from '../urls.ts';
import { fullTextOf, originalOf } from './full-text.ts';
import { plainLine } from './plain-text.ts';

/** An entry as all formats of feeds have it: made once, shared by every feed it stands in. */
export interface FeedEntry {
  /** `urn:uuid:…`: it stays what it is when the address changes. */
  readonly urn: string;
  /** Whole, as all addresses here. */
  readonly url: string;
  readonly title: string;
  /** Those who sign, else the publisher, else the archive. */
  readonly authors: readonly string[];
  /** Only where the very day is known. As {@link updated} midnight of that day, UTC, by RFC 3339. */
  readonly published: string | null;
  /** The last day on which it can have been published or changed: by then the text was as it is. */
  readonly updated: string;
  /** BCP 47 tag of its text. */
  readonly language: string | null;
  readonly categories: readonly FeedCategory[];
  readonly summary: string;
  /** Its full text, as HTML. */
  readonly html: string;
  /** Where it was published, where that is known. */
  readonly original: string | null;
  /** The date as it is known: in EDTF, and in words. */
  readonly date: { readonly edtf: string; readonly words: string };
  readonly publisher: string | null;
  readonly wording: FoundRecord['wording'];
}

/** A topic or a name of an entry. */
interface FeedCategory {
  readonly id: string;
  readonly label: string;
  /** The address of the list that it is from. */
  readonly scheme: string;
}

/**
 * Makes the entry of a feed.
 * @throws TypeError where nothing dates it: feeds leave the undated out
 */
export function feedEntryOf(made: OutputEntry, archive: Pick<Archive, 'site'>): FeedEntry {
  const { item, entry, record } = made;
  const { date, publisher, wording, topics, names } = record;
  if (date === null) throw new TypeError(`${item.slug} has no date: no feed has a place for it.`);
  const name = archive.site.name;
  const signed = record.authors.length > 0 ? record.authors : [publisher ?? name];
  return {
    urn: entryUrn(entry),
    url: record.url,
    title: plainLine(record.title) || item.slug,
    authors: signed.map((author) => plainLine(author) || name),
    published: datingOf(date) === 'day' ? instant(date) : null,
    updated: updatedOf(date, record.updated),
    language: record.language,
    categories: [
      ...topics.map(({ id, label }) => ({ id, label, scheme: whole(urls.topics) })),
      ...names.map(({ id, label }) => ({ id, label, scheme: whole(urls.names) })),
    ].map((category) => ({ ...category, label: plainLine(category.label) || category.id })),
    summary: plainLine(record.summary),
    html: fullTextOf(made, archive),
    original: originalOf(record),
    date: { edtf: date, words: formatDate(date, 'long').text },
    publisher: publisher === null ? null : plainLine(publisher),
    wording,
  };
}

/**
 * When an entry was changed for the last time, as far as that is known, by RFC 3339.
 * @param date in EDTF, as `updated`
 */
export function updatedOf(date: string, updated: string | null): string {
  return instant(latestDay(updated ?? date) ?? '');
}

function instant(day: string): string {
  return `${day}T00:00:00.000Z`;
}
