import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { accentTones } from '../../../src/lib/accent.ts';
import { palette } from '../../../src/lib/palette.ts';
import type { ShareFacts } from '../../../src/lib/share-facts.ts';
import { DRAWING, drawArchive, drawArticle } from '../../../src/lib/share-picture.ts';
import { wrap } from '../../../src/lib/share-wrap.ts';
import { readPng } from '../../support/read-png.ts';

const accent = { light: '#0b4f4a', dark: '#7fc9bd' };
const look = {
  name: 'MİT Kaydı',
  tagline: 'Bir arşiv.',
  accent,
  moreTopics: (count: number) => `+${count}`,
};
const facts: ShareFacts = {
  date: 'c. Dec 2023',
  headline: 'İskele rüzgârda ağır ağır çöktü, limanın ışıkları söndü',
  shown: true,
  publisher: 'Kıyı Postası',
  topics: [
    { label: 'Limanlar', glyph: 'square' },
    { label: 'Balıkçılık', glyph: 'ring' },
  ],
};

test('is of the size that previews ask for, ruled in the accent of the archive', () => {
  const { width, height, at, count } = readPng(drawArticle(facts, look));
  expect([width, height]).toEqual([1200, 630]);
  expect(at(2, 2)).toBe(palette.day.paper);
  expect(at(248, 300)).toBe(accentTones(accent)['day-line']);
  expect(at(255, 629)).toBe(accentTones(accent)['day-line']);
  expect(count(palette.day.ink)).toBeGreaterThan(5000);
  // The dot of the İ in the name.
  expect(count(accent.light)).toBeGreaterThan(5);
});

test('is small, also with a headline of many lines and every glyph', () => {
  const long = drawArticle({ ...facts, headline: `${facts.headline} `.repeat(9).trim() }, look);
  expect(drawArticle(facts, look).length).toBeLessThan(15_000);
  expect(long.length).toBeLessThan(27_000);
});

test('a headline too long for its room ends above the line of the publisher', () => {
  const { at } = readPng(drawArticle({ ...facts, headline: 'Ğ'.repeat(900) }, look));
  for (let x = 296; x < 1136; x += 7) expect(at(x, 490)).toBe(palette.day.paper);
  for (let y = 130; y < 480; y += 7) expect(at(1180, y)).toBe(palette.day.paper);
});

test.each<[string, Partial<ShareFacts>]>([
  ['without a date', { date: null }],
  ['without topics', { topics: [] }],
  ['without a publisher that can be written', { publisher: '' }],
  ['whose headline is elsewhere', { shown: false, headline: 'Headline in Arabic: see the page' }],
])('draws an article %s', (_, other) => {
  const picture = drawArticle({ ...facts, ...other }, look);
  expect(readPng(picture).height).toBe(630);
  expect(picture).not.toEqual(drawArticle(facts, look));
});

test('draws the archive itself, the dot of its name large', () => {
  const { width, count } = readPng(drawArchive(look));
  expect(width).toBe(1200);
  expect(count(accent.light)).toBeGreaterThan(50);
});

test('the same facts are the same bytes on every machine', () => {
  const hash = createHash('sha256').update(drawArticle(facts, look)).digest('hex');
  // When this changes on purpose, raise DRAWING: it makes kept pictures anew.
  expect([DRAWING, hash]).toMatchInlineSnapshot(`
    [
      3,
      "5f1e98b0a161e0cb71a4daf356596a8fbcf23989812dd52fb5e90f582f01a6ef",
    ]
  `);
});

test('a date of several lines is cut between words', () => {
  expect(wrap('28\u00A0Dec 2025', { face: 'serif', size: 36, width: 184 })).toEqual([
    '28\u00A0Dec',
    '2025',
  ]);
  expect(wrap('a very long headline of words', { face: 'serif', size: 72, width: 400 })).toEqual([
    'a very long',
    'headline',
    'of words',
  ]);
});
