import { expect } from 'vitest';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { readProvenanceFile } from '../../src/lib/provenance-file.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { Making } from './accounting.ts';

/** What issue 2 wants of one of its five articles, retold and original alike. */
export interface Wanted {
  readonly file: string;
  readonly date: string;
  readonly dateEvidence: Partial<Entry['evidence']['date']>;
  readonly title: Entry['evidence']['title'];
  readonly standfirst: boolean;
  readonly topics: readonly string[];
  /** Line and rule of each line that goes. */
  readonly removed: readonly (readonly [line: number, rule: string])[];
}

export const WANTED: readonly Wanted[] = [
  {
    file: '000_6c603a69d7e8a905.txt',
    date: '2026-02-17',
    dateEvidence: { from: 'header', line: 1, found: 'date 2026-02-17' },
    title: { from: 'lede', line: 1 },
    standfirst: false,
    topics: ['syria', 'counterterrorism', 'intelligence-diplomacy'],
    removed: [],
  },
  {
    file: '001_353a421b1ee3f7ca.txt',
    date: '2026-01-06',
    dateEvidence: { from: 'header', line: 1, found: 'date 2026-01-06' },
    title: { from: 'header', line: 1 },
    standfirst: false,
    topics: ['syria', 'counterterrorism', 'intelligence-diplomacy'],
    removed: [],
  },
  {
    file: '002_ab9782466b668dfa.txt',
    date: '2026-01-10',
    dateEvidence: {
      from: 'decision',
      line: 5,
      found: '1/10/2026',
      readings: ['2026-01-10', '2026-10-01'],
    },
    title: { from: 'first-line', line: 3 },
    standfirst: false,
    topics: ['counterterrorism', 'intelligence-diplomacy'],
    removed: [
      [1, 'section-label'],
      [6, 'template-label'],
    ],
  },
  {
    file: '003_472dd387c17c0df7.txt',
    date: '2026-03-07',
    dateEvidence: { from: 'header', line: 1, found: 'date 2026-03-07' },
    title: { from: 'header', line: 1 },
    standfirst: true,
    topics: ['syria', 'counterterrorism'],
    removed: [
      [3, 'share-bar'],
      [33, 'related-list'],
      [35, 'related-list'],
      [37, 'related-list'],
      [39, 'related-list'],
    ],
  },
  {
    file: '004_9a32501c2cd2a9fc.txt',
    date: '2023-12~',
    dateEvidence: { from: 'decision', line: null, found: null, readings: [] },
    title: { from: 'first-line', line: 1 },
    standfirst: false,
    topics: ['hamas-mossad', 'intelligence-diplomacy'],
    removed: [
      [3, 'summary-prompt'],
      [4, 'summary-prompt'],
      [24, 'summary-prompt'],
      [25, 'summary-prompt'],
      [26, 'previous-next'],
      [28, 'previous-next'],
      [30, 'previous-next'],
      [32, 'previous-next'],
    ],
  },
];

/**
 * Checks an entry against its row of the table.
 * @param wanted the row
 * @param making the entry and its provenance as ingest wrote them
 * @param wording what the entry must call its text
 */
export function expectWanted(
  wanted: Wanted,
  { entry: file, provenance }: Pick<Making, 'entry' | 'provenance'>,
  wording: Entry['source']['wording'],
): void {
  const { entry } = readEntryFile(file, wanted.file);
  const { lines } = readProvenanceFile(provenance, wanted.file);
  const removed = lines.filter(({ as }) => as === 'removed');
  expect(entry.date).toBe(wanted.date);
  expect(entry.evidence.date).toMatchObject(wanted.dateEvidence);
  expect(entry.evidence.date.reason).not.toBe('');
  expect(entry.evidence.title).toEqual(wanted.title);
  expect(entry.standfirst !== null).toBe(wanted.standfirst);
  expect(entry.topics).toEqual(expect.arrayContaining([...wanted.topics]));
  expect(entry.topics.includes('hamas-mossad')).toBe(wanted.topics.includes('hamas-mossad'));
  expect(removed.map(({ line, rule }) => [line, rule])).toEqual(wanted.removed);
  expect(entry.source.wording).toBe(wording);
  expect(entry.names).toContain('mit');
}
