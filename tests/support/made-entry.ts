import type { Entry } from '../../src/schema/entry.ts';

/**
 * An entry, made up: dated 7 March 2026 by a line of figures.
 * @param facts what it has instead
 * @param date what the evidence for its date has instead
 */
export function entryWith(
  facts: Partial<Entry> = {},
  date: Partial<Entry['evidence']['date']> = {},
): Entry {
  return {
    id: '5c146b14-3c52-8afd-938a-375d0df1fbf6',
    title: 'Fog Over the Harbour',
    standfirst: null,
    summary: '',
    date: '2026-03-07',
    updated: null,
    language: 'en',
    authors: [],
    dateline: null,
    topics: [],
    names: [],
    paragraphs: 1,
    source: {
      file: 'fog.txt',
      sha256: 'a'.repeat(64),
      publisher: null,
      title: null,
      url: null,
      wording: 'as-received',
    },
    evidence: {
      title: { from: 'first-line', line: 1 },
      date: {
        from: 'date-line',
        line: 2,
        found: '7/3/2026',
        readings: ['2026-03-07'],
        reason: '',
        ...date,
      },
      topics: [],
      names: [],
      facts: [],
    },
    ...facts,
  };
}
