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

const LONG = 'Bir liman kasabasında uzun süren sisten sonra gemiler yeniden yola çıktı, ';
const topics = (...labels: string[]): ShareFacts['topics'] =>
  labels.map((label) => ({ label, glyph: 'ring' }));

const WIDE = ['Limanlar ve iskeleler', 'Balıkçılık ve denizcilik'];

const digestOf = (picture: Uint8Array) =>
  createHash('sha256').update(picture).digest('hex').slice(0, 12);

// When one of these changes on purpose, raise DRAWING: it makes kept pictures anew.
test('pictures are kept by this number', () => {
  expect(DRAWING).toBe(3);
});

test.each<[what: string, Partial<ShareFacts>, digest: string]>([
  ['of a headline of three lines', {}, '5f1e98b0a161'],
  [
    'of a headline of four lines',
    { headline: `${LONG}gün boyu süren bekleyişin ardından` },
    '307316bad4f9',
  ],
  ['of a headline of five lines', { headline: LONG.repeat(2) }, 'e39210a8f117'],
  ['of a headline of six lines', { headline: LONG.repeat(3) }, '3d5dffc481f4'],
  ['of a headline that is cut off', { headline: LONG.repeat(4) }, '87fdef21995f'],
  ['of a headline that is elsewhere', { shown: false, headline: LONG }, 'c5f836cb4008'],
  ['without a date', { date: null }, '9d81991670b0'],
  ['of an interval of days', { date: '28 Dec 2025 to 3 Jan 2026' }, '81ead1fd86c6'],
  [
    'of many readings of a date',
    { date: `1 Jan 2026${' or 2 Feb 2026'.repeat(6)}` },
    '2217b9797288',
  ],
  ['of a publisher that is cut off', { publisher: LONG }, '684e0c78f79e'],
  [
    'of more topics than there is room for',
    { topics: topics(...Array.from('abcdefghijklmnopqrst')) },
    '9f09573ed7d1',
  ],
  [
    'of a last topic that has no room',
    { topics: topics(...WIDE, 'Havadurumu ve sis') },
    '1259828e0b57',
  ],
  ['of a last topic that has room', { topics: topics(...WIDE, 'Havadurumu') }, 'a8976c94cee4'],
  ['of a topic that is cut off', { topics: topics(LONG) }, '1a961d9b51ae'],
])('the same facts are the same bytes on every machine: %s', (_, other, digest) => {
  expect(digestOf(drawArticle({ ...facts, ...other }, look))).toBe(digest);
});

test.each<[what: string, Partial<typeof look>, digest: string]>([
  ['of a short name', {}, '2f72373e1000'],
  ['of a name of two lines', { name: 'Körfezin Bütün Kayıtları' }, 'e585f6c5f151'],
  ['of a name that is cut off', { name: LONG.repeat(2) }, '899336bf73c1'],
  ['of a line beneath that is cut off', { tagline: LONG.repeat(4) }, 'cb091b484e16'],
  ['of a line beneath in other letters', { tagline: 'Архив бухты' }, '7d7245cc4c64'],
])('the same archive is the same bytes on every machine: %s', (_, other, digest) => {
  expect(digestOf(drawArchive({ ...look, ...other }))).toBe(digest);
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
