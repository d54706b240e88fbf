import { expect, test } from 'vitest';
import { oldestFirst, readEntries } from '../../../src/lib/search-catalogue.ts';

const entries = readEntries({
  shards: [],
  entries: [
    ['b', '2026-01-10', []],
    ['c', '2026-01-10', ['syria']],
    ['a', '2023-12-01/2023-12-31', []],
    ['two', '2026-10-01,2022-01-10', []],
    ['none', 'undated', []],
  ],
});

test('readEntries reads days and topics', () => {
  expect(entries[1]).toEqual({
    id: 'c',
    spans: [{ from: '2026-01-10', to: '2026-01-10' }],
    topics: ['syria'],
  });
  expect(entries[4]?.spans).toEqual([]);
});

test('oldestFirst orders by the earliest possible day, days alike as they were, the undated last', () => {
  expect(oldestFirst(entries).map(({ id }) => id)).toEqual(['two', 'a', 'b', 'c', 'none']);
});
