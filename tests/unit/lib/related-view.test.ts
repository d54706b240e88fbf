import { expect, test } from 'vitest';
import { describeRelated, describeRelations, reasonPieces } from '../../../src/lib/related-view.ts';
import type { Name } from '../../../src/schema/names.ts';
import { newestFirst } from '../../../src/lib/chronology.ts';
import { itemOf } from '../../support/items.ts';
import { ferryFirst, ferrySecond, gistsOf, story } from '../../support/told-twice.ts';

const name = (id: string, label: string, lang?: string): Name => ({
  id,
  label,
  kind: 'place',
  spellings: [],
  ...(lang === undefined ? {} : { lang }),
});
const names = new Map(
  [name('velmar', 'Velmar'), name('koy', 'Kıyıköy', 'tr'), name('tarnholm', 'Tarnholm')].map(
    (one) => [one.id, one],
  ),
);

const words = (reason: Parameters<typeof reasonPieces>[0]) =>
  reasonPieces(reason, names)
    .map(({ text }) => text)
    .join('');

test.each([
  [{ names: ['velmar'], days: [], apart: null }, 'Both name Velmar.'],
  [
    { names: ['velmar', 'koy', 'tarnholm'], days: [], apart: 4 },
    'Both name Velmar, Kıyıköy and Tarnholm; 4 days apart.',
  ],
  [
    { names: ['koy', 'velmar'], days: ['2024-12-08'], apart: 0 },
    'Both name Kıyıköy and Velmar; both speak of 8 December 2024; published the same day.',
  ],
  [{ names: [], days: ['2024-12-08'], apart: 1 }, 'Both speak of 8 December 2024; a day apart.'],
  [
    { names: ['velmar', 'gone'], days: ['2024-12-08', '2024-12-09'], apart: null },
    'Both name Velmar; both speak of 8 December 2024 and 9 December 2024.',
  ],
  [{ names: [], days: [], apart: 2 }, '2 days apart.'],
  [{ names: ['gone'], days: [], apart: null }, ''],
])('a reason in words: %j', (reason, expected) => {
  expect(words(reason)).toBe(expected);
});

test('a name of another language is marked as such', () => {
  const pieces = reasonPieces({ names: ['velmar', 'koy'], days: [], apart: null }, names);
  expect(pieces).toEqual([
    ...[{ text: 'Both name ' }, { text: 'Velmar' }, { text: ' and ' }],
    ...[{ text: 'Kıyıköy', lang: 'tr' }, { text: '.' }],
  ]);
});

test('another telling of the story is not given again among the related', () => {
  const shared = story.map(({ item, text }) => ({
    text,
    item: { ...item, names: item.slug.startsWith('c') ? [] : ['koy', 'tarnholm'] },
  }));
  const relations = describeRelations(newestFirst(shared.map(({ item }) => item)), {
    names,
    gistOf: gistsOf(shared),
  });
  const item =
    shared.find((one) => one.item.slug === ferryFirst.item.slug)?.item ?? ferryFirst.item;
  const view = describeRelated(item, relations);
  expect(view.tellings.map((one) => one.item.slug)).toEqual([ferrySecond.item.slug]);
  expect(view.related.map((one) => one.item.slug)).toEqual(['osprey-queen-is-sold']);
  const pair = [ferryFirst, ferrySecond].map((one) => one.item.slug);
  expect(view.tellings[0]?.language).toEqual({ lang: undefined, dir: undefined });
  expect(pair.every((slug) => view.tellings[0]?.compare.includes(slug))).toBe(true);
  expect(view.related[0]?.reason[0]?.text).toBe('Both name ');
  const back = describeRelated(ferrySecond.item, relations);
  expect(back.tellings.map((one) => [one.item.slug, one.compare])).toEqual([
    [ferryFirst.item.slug, view.tellings[0]?.compare],
  ]);
});

test('the headline of an entry that another leads to has its language, and the publishers it names are found', () => {
  const wire = { ...name('wire', 'Harbour Wire'), kind: 'organisation' as const };
  const facts = { names: ['koy', 'wire'], language: 'ar' };
  const items = [
    itemOf('one', '2026-03-03', facts),
    itemOf('two', '2026-03-03', {
      ...facts,
      source: { publisher: 'Harbour Wire', wording: 'as-received' },
    }),
    itemOf('three', '2026-03-03'),
  ] as const;
  const relations = describeRelations(items, {
    names: new Map([...names, ['wire', wire]]),
    gistOf: gistsOf(items.map((item) => ({ item, text: '' }))),
  });
  const view = describeRelated(items[0], relations);
  expect(view.tellings).toEqual([]);
  expect(view.related).toMatchObject([{ item: items[1], language: { lang: 'ar', dir: 'rtl' } }]);
  expect(view.publishers).toEqual([{ publisher: wire, candidates: [items[1]] }]);
  expect(describeRelated(items[2], relations)).toEqual({
    tellings: [],
    related: [],
    publishers: [],
  });
});
