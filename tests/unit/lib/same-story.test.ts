import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../src/lib/chronology.ts';
import { findSameStories, leastAlike, tellingsBySlug } from '../../../src/lib/same-story.ts';
import {
  council,
  ferryFirst,
  ferrySecond,
  ferrySold,
  story,
  type ToldEntry,
} from '../../support/told-twice.ts';

async function pairsOf(entries: readonly ToldEntry[]): Promise<string[]> {
  const files = new Map(entries.map(({ item, text }) => [item.slug, `---\n---\n${text}`]));
  const found = await findSameStories(newestFirst(entries.map(({ item }) => item)), {
    names: new Map(),
    read: ({ slug }) => Promise.resolve(files.get(slug) ?? ''),
  });
  return found.map(({ first, second }) => `${first.slug} + ${second.slug}`);
}

const PAIR = `${ferrySecond.item.slug} + ${ferryFirst.item.slug}`;

const dated = (entry: ToldEntry, date: string | null): ToldEntry => ({
  ...entry,
  item: { ...entry.item, date },
});

describe('the same story told twice', () => {
  test('is found in other words, and another story of the same ship is not', async () => {
    expect(await pairsOf(story)).toEqual([PAIR]);
  });

  test('is none where weeks lie between', async () => {
    expect(
      await pairsOf([ferryFirst, dated(ferrySecond, '2026-04-05'), ferrySold, council]),
    ).toEqual([]);
  });

  test('is found where a date is only estimated, or none, if it shares more', async () => {
    const estimated = [ferryFirst, dated(ferrySecond, '2026-03~'), ferrySold, council];
    expect(await pairsOf(estimated)).toHaveLength(1);
    expect(await pairsOf([ferryFirst, dated(ferrySecond, null), ferrySold, council])).toHaveLength(
      1,
    );
  });

  test('takes more than a few words', async () => {
    const cut = story.map((entry) => ({ ...entry, text: entry.text.slice(0, 200) }));
    expect(await pairsOf(cut)).toEqual([]);
  });

  test('tables of figures are not compared', async () => {
    const row = (i: number) => `${1000 + i * 7} ${2000 + i * 3}`;
    const table = `Prices of the week in crowns\n${Array.from({ length: 60 }, (_, i) => row(i)).join('\n')}`;
    const tables = ['one', 'two'].map((slug) => ({
      item: { ...ferryFirst.item, slug },
      text: table,
    }));
    expect(await pairsOf([...tables, ferrySold, council])).toEqual([]);
  });

  test('an entry has at most three others beside it, the most alike', async () => {
    const copies = Array.from({ length: 6 }, (_, i) => ({
      ...ferryFirst,
      item: { ...ferryFirst.item, slug: `copy-${i}` },
    }));
    const crowd = [
      ...copies,
      ...Array.from({ length: 40 }, (_, i) => ({
        ...council,
        item: { ...council.item, slug: `council-${i}`, date: null },
        text: `Entry ${i}`,
      })),
    ];
    const pairs = await pairsOf(crowd);
    for (const { item } of copies) {
      const own = pairs.filter((pair) => pair.split(' + ').includes(item.slug));
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(3);
    }
  });

  test('is told of both entries', () => {
    const one = { first: ferrySecond.item, second: ferryFirst.item, alike: 0.5 };
    const tellings = tellingsBySlug([one]);
    expect(tellings.get(ferryFirst.item.slug)).toEqual([one]);
    expect(tellings.get(ferrySecond.item.slug)).toEqual([one]);
  });

  test('an empty archive and one of one entry have none', async () => {
    expect([await pairsOf([]), await pairsOf([ferryFirst])]).toEqual([[], []]);
  });
});

test('the same pairs are found in whatever order the entries come', async () => {
  const order = fc.shuffledSubarray(story, { minLength: story.length });
  await fc.assert(
    fc.asyncProperty(order, async (entries) => {
      expect(await pairsOf(entries)).toEqual([PAIR]);
    }),
    { numRuns: 10 },
  );
});

test('the more entries, the more alike a pair must be, within bounds', () => {
  const sizes = [1, 5, 50, 500, 5000, 100_000].map(leastAlike);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect([sizes[0], sizes.at(-1)]).toEqual([0.16, 0.5]);
});
