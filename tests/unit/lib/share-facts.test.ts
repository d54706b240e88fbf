import { expect, test } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import { shareAlt, shareFacts } from '../../../src/lib/share-facts.ts';
import type { TopicsFile } from '../../../src/schema/topics.ts';

const taxonomy = {
  threshold: 1,
  headlineFactor: 1,
  topics: [
    { id: 'a', label: 'Ports', glyph: 'square', definition: 'x', terms: ['x'] },
    { id: 'b', label: 'الموانئ', glyph: 'ring', definition: 'x', terms: ['x'] },
  ],
} as unknown as TopicsFile;

function facts(item: { title: string; language?: string | null; publisher?: string | null }) {
  const { title, language = null, publisher = null } = item;
  const entry = { title, language, date: '2026-01-10', topics: ['b', 'a'], source: { publisher } };
  return shareFacts(entry as unknown as Item, taxonomy, 'en');
}

test('writes what is there', () => {
  expect(facts({ title: 'Çağrı: “Şırnak’ta ışık”', publisher: 'Kıyı Postası' })).toEqual({
    date: '10 Jan 2026',
    headline: 'Çağrı: “Şırnak’ta ışık”',
    shown: true,
    publisher: 'Kıyı Postası',
    topics: [{ label: 'Ports', glyph: 'square' }],
  });
});

test.each([
  ['Taken apart: Kalın', 'Taken apart: Kalın'],
  ['Letters taken apart: Şule'.normalize('NFD'), 'Letters taken apart: Şule'],
  ['Signs 🚢 go, → words stay', 'Signs go, words stay'],
])('%s', (title, headline) => {
  expect(facts({ title })).toMatchObject({ headline, shown: true });
});

test.each([
  ['ميناء في الجنوب', 'ar', 'Headline in Arabic: see the page'],
  ['Порт закрыт', 'ru', 'Headline in Russian: see the page'],
  ['Ports: порт', null, 'The headline is on the page'],
  ['港口', 'not a tag', 'The headline is on the page'],
  ['🚢', 'en', 'Headline in English: see the page'],
])(
  'a headline in letters that are not there is not shown in part: %s',
  (title, language, headline) => {
    expect(facts({ title, language })).toMatchObject({ headline, shown: false });
  },
);

test('a publisher in other letters is left to the page, an unknown one is called so', () => {
  expect(facts({ title: 'A', publisher: 'Вестник' }).publisher).toBe('');
  expect(facts({ title: 'A' }).publisher).toBe('Publisher unknown');
});

test('topics come in the order of the taxonomy, those of the entry alone', () => {
  const more = { topics: [...taxonomy.topics, { ...taxonomy.topics[0], id: 'c', label: 'Tides' }] };
  const item = {
    title: 'A',
    language: null,
    date: null,
    topics: ['c', 'a'],
    source: { publisher: null },
  };
  const found = shareFacts(item as unknown as Item, more as unknown as TopicsFile, 'en');
  expect(found.topics.map(({ label }) => label)).toEqual(['Ports', 'Tides']);
  expect(found.date).toBe('undated');
});

test('the headline elsewhere is told of in the language of the interface', () => {
  const item = {
    title: 'ميناء',
    language: 'ar',
    date: null,
    topics: [],
    source: { publisher: null },
  };
  expect(shareFacts(item as unknown as Item, taxonomy, 'tr').headline).toContain('Arapça');
  expect(facts({ title: 'ميناء', language: 'qqq' }).headline).toBe('The headline is on the page');
});

test('a title of blanks is none', () => {
  expect(facts({ title: ' \u200E ' })).toMatchObject({ shown: false });
});

test('a picture is told of in words', () => {
  const source = { publisher: 'Kıyı Postası', wording: 'retold' as const };
  expect(shareAlt({ title: 'Sis', date: '2026-01-10', source })).toBe(
    'Title card: “Sis”. 10 Jan 2026. Kıyı Postası.',
  );
});
