import { knownDate } from './export-dates.ts';
import type { Export, FoundRecord } from './search-export.ts';

/**
 * Writes records as one JSON object (RFC 8259): the search, the archive, the day, how many were found, and
 * the entries. Keys stand in one order always; what is not known is null.
 */
export function toJson({ search, archive, exported, records }: Export): string {
  const { address, words } = search;
  const file = {
    search: { address, words },
    archive,
    exported,
    found: records.length,
    entries: records.map(describe),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Every key by name: a record may have been made with others, or in another order. */
function describe(record: FoundRecord): unknown {
  const { span } = knownDate(record.date);
  return {
    slug: record.slug,
    url: record.url,
    title: record.title,
    authors: record.authors,
    publisher: record.publisher,
    date: record.date,
    dateFrom: span?.from ?? null,
    dateTo: span?.to ?? null,
    dateKind: record.dating,
    dateWords: record.dateText,
    updated: record.updated,
    language: record.language,
    topics: record.topics.map(({ id, label }) => ({ id, label })),
    names: record.names.map(({ id, label, kind }) => ({ id, label, kind })),
    publishedAt: record.address,
    originalTitle: record.sourceTitle,
    wording: record.wording,
    paragraphs: record.paragraphs,
    summary: record.summary,
    sha256: record.sha256,
  };
}
