import { datingOf, formatDate } from '../../src/lib/dates.ts';
import type { Export, FoundRecord } from '../../src/lib/search-export.ts';

/** A record as a search hands it on, made up; its date in words and its kind follow the date. */
export function foundRecord(facts: Partial<FoundRecord> = {}): FoundRecord {
  const { slug = 'mit-goes-global', date = '2026-01-10' } = facts;
  return {
    slug,
    id: '5c146b14-3c52-8afd-938a-375d0df1fbf6',
    url: `https://archive.example/articles/${slug}/`,
    title: 'MİT goes global',
    authors: ['Ada Reed'],
    publisher: 'The Merse Courier',
    date,
    dateText: formatDate(date).text,
    dating: datingOf(date),
    updated: null,
    language: 'en',
    topics: [{ id: 'syria', label: 'Syria' }],
    names: [
      { id: 'ibrahim-kalin', label: 'İbrahim Kalın', kind: 'person' },
      { id: 'mit', label: 'MİT', kind: 'organisation' },
      { id: 'ankara', label: 'Ankara', kind: 'place' },
    ],
    address: null,
    sourceTitle: null,
    wording: 'as-received',
    summary: 'The service works further from home.',
    paragraphs: 9,
    sha256: 'ab'.repeat(32),
    ...facts,
  };
}

/** An export of these records, for a search for `kalin` on 21 November 2026. */
export function exportOf(...records: readonly FoundRecord[]): Export {
  return {
    search: { address: 'https://archive.example/search/?q=kalin', words: 'kalin' },
    archive: 'The MİT Record',
    exported: '2026-11-21',
    records,
  };
}
