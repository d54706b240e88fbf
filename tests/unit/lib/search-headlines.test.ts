import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasWords,
  headlinesFor,
  shardHeadlines,
  type Headline,
  type HeadlineShards,
} from '../../../src/lib/search-headlines.ts';
import { tokensOf } from '../../../src/lib/search-text.ts';
import { makeUp } from '../../support/made-up.ts';

const headline = (title: string, i = 0): Headline => ({
  slug: `entry-${i}`,
  title,
  date: '10 Jan 2026',
  lang: null,
});

/** Finds in pieces that are there already, and notes which are asked for. */
async function find(words: readonly string[], { firsts, shards }: HeadlineShards) {
  const loaded: number[] = [];
  const found = await headlinesFor(words, {
    firsts,
    load: (place) => {
      loaded.push(place);
      const shard = shards[place];
      return shard ? Promise.resolve(shard) : Promise.reject(new RangeError(`no piece ${place}`));
    },
  });
  return { found, loaded };
}

describe('hasWords', () => {
  test.each([
    ['MİT’in Şırnak’taki ışığı', ['isi', 'mit'], true],
    ['Raid on an al-Qaeda cell', ['qae'], true],
    ['Raid on an al-Qaeda cell', ['alqa', 'cell'], true],
    ['U.S. and Türkiye', ['us', 'turk'], true],
    ['Ministry of defence', ['istry'], false],
    ['Ministry of defence', ['ministry', 'foreign'], false],
    ['Ministry of defence', [], true],
  ])('%s: %j is %s', (title, words, wanted) => {
    expect(hasWords(title, words)).toBe(wanted);
  });
});

const made = makeUp(2000).map(({ article }, i) => headline(article.headline, i));
const pieces = shardHeadlines(made);

test('pieces are small enough to load while one types, and in the order of their first beginnings', () => {
  expect(pieces.shards.length).toBeGreaterThan(10);
  expect(pieces.firsts).toHaveLength(pieces.shards.length);
  expect(pieces.firsts).toEqual([...pieces.firsts].sort());
  for (const shard of pieces.shards) expect(JSON.stringify(shard).length).toBeLessThan(25_000);
});

test('the same headlines give the same bytes', () => {
  expect(JSON.stringify(shardHeadlines(made))).toBe(JSON.stringify(pieces));
});

test('one word loads one piece, and finds the newest of its headlines', async () => {
  for (const word of new Set(made.slice(0, 50).flatMap(({ title }) => tokensOf(title)))) {
    const key = word.form.slice(0, 3);
    const { found, loaded } = await find([key], pieces);
    const all = made.filter(({ title }) => hasWords(title, [key]));
    expect(found).toEqual(all.slice(0, found.length));
    expect(found.length).toBe(Math.min(all.length, key.length < 2 ? 0 : key.length < 3 ? 12 : 60));
    expect(loaded.length).toBe(key.length < 2 ? 0 : 1);
  }
});

test('no more than two pieces are loaded, however many words', async () => {
  const words = tokensOf(made[1500]?.title ?? '').map(({ form }) => form);
  const { found, loaded } = await find(words, pieces);
  expect(found).toContainEqual(made[1500]);
  expect(loaded.length).toBeLessThanOrEqual(2);
});

test('nothing is found where nothing is kept', async () => {
  expect((await find(['kalin'], shardHeadlines([]))).found).toEqual([]);
  expect((await find(['0'], pieces)).found).toEqual([]);
  expect((await find(['00000'], pieces)).found).toEqual([]);
  expect((await find([], pieces)).found).toEqual([]);
});

test('a headline of many long letters has a piece of its own', async () => {
  const long = headline('x'.repeat(30_000), 1);
  const { firsts, shards } = shardHeadlines([headline('Alpha'), long, headline('Zulu', 2)]);
  expect(firsts).toEqual(['al', 'xx', 'xxx', 'zu']);
  expect((await find(['xxxx'], { firsts, shards })).found).toEqual([long]);
});

test('a piece has each headline once, and under each beginning its places, the newest first', () => {
  const entries = ['Fog at Fogo', 'Quay fog', 'A quay'].map(headline);
  expect(shardHeadlines(entries)).toEqual({
    firsts: ['at'],
    shards: [
      {
        headlines: [
          [3, 'entry-0', 'Fog at Fogo', '10 Jan 2026', null],
          [2, 'entry-1', 'Quay fog', '10 Jan 2026', null],
          [1, 'entry-2', 'A quay', '10 Jan 2026', null],
        ],
        keys: { at: [0], fo: [0, 1], fog: [0, 1], qu: [1, 2], qua: [1, 2] },
      },
    ],
  });
  expect(shardHeadlines([])).toEqual({ firsts: [], shards: [] });
});

test('twelve of the newest stand under two letters, sixty under three', async () => {
  const many = shardHeadlines(Array.from({ length: 70 }, (_, i) => headline(`Fog ${i}`, i)));
  const found = async (words: readonly string[]) => (await find(words, many)).found;
  expect((await found(['fo'])).map(({ slug }) => slug)).toEqual(
    Array.from({ length: 12 }, (_, i) => `entry-${i}`),
  );
  expect(await found(['fog'])).toHaveLength(60);
  expect(await found(['fog', '59'])).toHaveLength(1);
});

test('a headline is handed back as it was given, whatever its language', async () => {
  const turkish = { ...headline('Sisli iskele', 7), date: 'undated', lang: 'tr' };
  const { found } = await find(['sisli'], shardHeadlines([headline('Fog'), turkish]));
  expect(found).toEqual([turkish]);
});

test('a second piece is loaded only where the first does not tell enough', async () => {
  const fogs = Array.from({ length: 200 }, (_, i) =>
    headline(`Fog ${i === 150 ? 'zz' : `a${i}`} ${'x'.repeat(90)}`, i),
  );
  const many = shardHeadlines(fogs);
  // The list of the longer word is full, and none of it has the other: the other’s list is asked.
  const rare = await find(['fog', 'zz'], many);
  expect(rare.found.map(({ slug }) => slug)).toEqual(['entry-150']);
  expect(rare.loaded).toHaveLength(2);
  // Of a list that is not full all is told.
  expect((await find(['zzz', 'fog'], many)).loaded).toHaveLength(1);
  // With five found no more is asked.
  expect((await find(['fog', 'a1'], many)).loaded).toHaveLength(1);
});

test('the same beginning is looked up once, and no more than two', async () => {
  const { shards, firsts } = shardHeadlines([headline('Fog')]);
  expect((await find(['fog', 'fogs'], { firsts, shards })).loaded).toEqual([0]);
  expect((await find(['aaa', 'bbb', 'ccc'], pieces)).loaded.length).toBeLessThanOrEqual(2);
});

test('as long as no list is full, what is found is what a plain scan finds', async () => {
  const word = fc
    .array(fc.constantFrom('a', 'b', 'ı', 'İ', 'ş', 'ß', '1', '-', '’', '𐌰'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((letters) => letters.join(''));
  const titles = fc.array(
    fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 11 },
  );
  await fc.assert(
    fc.asyncProperty(titles, word, word, async (some, one, other) => {
      const entries = some.map(headline);
      const words = tokensOf(`${one} ${other}`).map(({ form }) => form);
      const { found } = await find(words, shardHeadlines(entries));
      const wanted = words.some((form) => Array.from(form).length >= 2)
        ? entries.filter(({ title }) => hasWords(title, words))
        : [];
      expect(found).toEqual(wanted);
    }),
  );
});
