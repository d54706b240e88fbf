import { describe, expect, test } from 'vitest';
import { factsOf, listNames, recordOf } from '../../../src/lib/search-entry.ts';
import { dateTemplate } from '../../../src/lib/search-facts.ts';
import { readPageOrder } from '../../../src/lib/search-pages.ts';
import type { Name } from '../../../src/schema/names.ts';
import { entryWith } from '../../support/made-entry.ts';

const source = {
  ...{ file: 'fog.txt', sha256: 'b'.repeat(64), publisher: 'Bay Wire', title: 'Fog comes' },
  ...{ url: 'https://bay.example/fog', wording: 'retold' as const },
};
const entry = entryWith({
  ...{ date: '2026-03~', updated: '2026-03-09', language: 'tr', authors: ['Ada Reed'], source },
  ...{ topics: ['ports'], names: ['velmar'], paragraphs: 3, standfirst: 'Calm.', summary: 'Fog.' },
});

test('a page of results is told of an entry what it shows', () => {
  const blocks = [['p1', 'It was calm.']] as const;
  expect(factsOf({ entry, body: '' }, 'fog', { blocks })).toEqual({
    ...{ slug: 'fog', title: 'Fog Over the Harbour', language: 'tr', summary: 'Fog.' },
    date: { text: 'c.\u00A0Mar 2026', datetime: '2026-03', dating: 'approximate' },
    ...{ month: 'March 2026', publisher: 'Bay Wire', retold: true, paragraphs: 3 },
    ...{ topics: ['ports'], names: ['velmar'], standfirst: 'Calm.', blocks },
  });
  const plain = factsOf({ entry: entryWith({ date: null }), body: '' }, 'fog', { blocks: [] });
  expect(plain).toMatchObject({ month: 'Undated', publisher: null, retold: false });
});

test('an export is told of an entry what its source says', () => {
  expect(recordOf({ entry, body: '' }, 'fog')).toEqual({
    ...{ slug: 'fog', id: entry.id, title: 'Fog Over the Harbour', authors: ['Ada Reed'] },
    ...{ publisher: 'Bay Wire', date: '2026-03~', dateText: 'c. Mar 2026', dating: 'approximate' },
    ...{ updated: '2026-03-09', language: 'tr', topics: ['ports'], names: ['velmar'] },
    ...{ address: 'https://bay.example/fog', sourceTitle: 'Fog comes', wording: 'retold' },
    ...{ summary: 'Fog.', paragraphs: 3, sha256: 'b'.repeat(64) },
  });
});

test('names are listed in the order of their file, as long as an entry names them', () => {
  const name = (id: string, facts: Partial<Name> = {}): Name => {
    return { id, label: id.toUpperCase(), kind: 'place', spellings: [`Old ${id}`], ...facts };
  };
  const names = [name('a'), name('b'), name('c', { lang: 'tr' })];
  const items = [{ names: ['c', 'unknown'] }, { names: [] }, { names: ['a', 'c'] }];
  expect(listNames(items, names)).toEqual([
    { id: 'a', label: 'A', lang: null, kind: 'place', spellings: ['Old a'] },
    { id: 'c', label: 'C', lang: 'tr', kind: 'place', spellings: ['Old c'] },
  ]);
});

test.each([
  ['approximate', '2026-03', 'approximate-time'],
  ['one-of', null, 'one-of-words'],
  ['interval', null, 'known-words'],
  ['day', '2026-03-07', 'known-time'],
  ['undated', null, 'known-words'],
] as const)(
  'a date that is known as %s, to a machine as %s, has the template %s',
  (dating, datetime, template) => {
    expect(dateTemplate({ text: '', dating, datetime })).toBe(template);
  },
);

describe('readPageOrder', () => {
  const meta = Uint8Array.from(
    '\u00ffkzxx_0a1b\u0019zxx_ff00 en_1234 zxx_ zxx_9 zxx_77',
    (letter) => letter.codePointAt(0) ?? 0,
  );

  test.each([
    [2, ['zxx_0a1b', 'zxx_ff00']],
    [3, ['zxx_0a1b', 'zxx_ff00', 'zxx_9']],
    [9, ['zxx_0a1b', 'zxx_ff00', 'zxx_9', 'zxx_77']],
    [0, []],
  ])('reads the ids of %i pages, in their order', (count, ids) => {
    expect(readPageOrder(meta, count)).toEqual(ids);
  });
});
