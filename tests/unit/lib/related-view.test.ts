import { expect, test } from 'vitest';
import { describeRelated, describeRelations, reasonPieces } from '../../../src/lib/related-view.ts';
import type { Name } from '../../../src/schema/names.ts';
import { newestFirst } from '../../../src/lib/chronology.ts';
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
])('a reason in words: %j', (reason, expected) => {
  expect(words(reason)).toBe(expected);
});

test('a name of another language is marked as such', () => {
  const pieces = reasonPieces({ names: ['koy'], days: [], apart: null }, names);
  expect(pieces).toContainEqual({ text: 'Kıyıköy', lang: 'tr' });
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
});
