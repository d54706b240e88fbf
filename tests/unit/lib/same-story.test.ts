import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../src/lib/chronology.ts';
import {
  findSameStories,
  gistOfFile,
  leastAlike,
  tellingsBySlug,
} from '../../../src/lib/same-story.ts';
import { daysBetween } from '../../../src/lib/related-days.ts';
import { FactCounts } from '../../../src/lib/same-story-counts.ts';
import { factsOf, hash } from '../../../src/lib/same-story-facts.ts';
import { itemOf } from '../../support/items.ts';
import {
  council,
  ferryFirst,
  ferrySecond,
  ferrySold,
  gistsOf,
  story,
  type ToldEntry,
} from '../../support/told-twice.ts';

function pairsOf(entries: readonly ToldEntry[]): string[] {
  const found = findSameStories(newestFirst(entries.map(({ item }) => item)), {
    names: new Map(),
    gistOf: gistsOf(entries),
  });
  return found.map(({ first, second }) => `${first.slug} + ${second.slug}`);
}

const FILE = '---\ntitle: A headline of Tarnholm\n---\nin Korsund\n';
/** As many letters as there are numbers below 26. */
const letter = (i: number) => String.fromCodePoint(0x61 + i).repeat(2);
/** Ten facts in twenty words. */
const CAPITALS = Array.from({ length: 10 }, (_, i) => `at Va${letter(i)}`).join(' ');
const PAIR = `${ferrySecond.item.slug} + ${ferryFirst.item.slug}`;

const dated = (entry: ToldEntry, date: string | null): ToldEntry => ({
  ...entry,
  item: { ...entry.item, date },
});

describe('the same story told twice', () => {
  test('is found in other words, and another story of the same ship is not', () => {
    expect(pairsOf(story)).toEqual([PAIR]);
  });

  test('is none where weeks lie between', () => {
    expect(pairsOf([ferryFirst, dated(ferrySecond, '2026-04-05'), ferrySold, council])).toEqual([]);
  });

  test('is found where a date is only estimated, or none, if it shares more', () => {
    const estimated = [ferryFirst, dated(ferrySecond, '2026-03~'), ferrySold, council];
    expect(pairsOf(estimated)).toHaveLength(1);
    expect(pairsOf([ferryFirst, dated(ferrySecond, null), ferrySold, council])).toHaveLength(1);
  });

  test('takes more than a few words', () => {
    const cut = story.map((entry) => ({ ...entry, text: entry.text.slice(0, 200) }));
    expect(pairsOf(cut)).toEqual([]);
  });

  test('tables of figures are not compared', () => {
    const row = (i: number) => `${1000 + i * 7} ${2000 + i * 3}`;
    const table = `Prices of the week in crowns\n${Array.from({ length: 60 }, (_, i) => row(i)).join('\n')}`;
    const tables = ['one', 'two'].map((slug) => ({
      item: { ...ferryFirst.item, slug },
      text: table,
    }));
    expect(pairsOf([...tables, ferrySold, council])).toEqual([]);
  });

  test('an entry has at most three others beside it, the most alike', () => {
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
    const pairs = pairsOf(crowd);
    for (const { item } of copies) {
      const own = pairs.filter((pair) => pair.split(' + ').includes(item.slug));
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(3);
    }
  });

  test('of many that are alike, the first in the archive are set beside each other', () => {
    const copies = Array.from({ length: 6 }, (_, i) => ({
      ...ferryFirst,
      item: { ...ferryFirst.item, slug: `copy-${i}` },
    }));
    const others = Array.from({ length: 40 }, (_, i) => ({
      item: itemOf(`entry-${i}`, null),
      text: `Entry ${i}`,
    }));
    expect(pairsOf([...copies, ...others])).toEqual([
      ...['copy-0 + copy-1', 'copy-0 + copy-2', 'copy-0 + copy-3'],
      ...['copy-1 + copy-2', 'copy-1 + copy-3', 'copy-2 + copy-3', 'copy-4 + copy-5'],
    ]);
  });

  test.each([
    ['2026-03-08', 1],
    ['2026-03-09', 0],
    ['2026-02-26', 1],
    ['2026-02-25', 0],
  ])('is looked for five days before and after: %s', (date, count) => {
    const copy = { ...ferryFirst, item: { ...ferryFirst.item, slug: 'copy', date } };
    expect(pairsOf([ferryFirst, copy, council, ferrySold])).toHaveLength(count);
  });

  test('takes eighty words, those of the headline among them', () => {
    const tell = (words: number) =>
      ['one', 'two'].map((slug) => ({
        item: itemOf(slug, '2026-01-01', { title: 'fog' }),
        text: `${CAPITALS}${' fog'.repeat(words - 1 - 20)}`,
      }));
    expect([pairsOf(tell(79)), pairsOf(tell(80))]).toEqual([[], ['one + two']]);
  });

  test.each([
    [20, 10, 1],
    [21, 22, 1],
    [21, 21, 0],
    [21, 20, 0],
  ])('%i figures among %i other facts', (figures, others, count) => {
    const facts = Array.from({ length: others }, (_, i) => `at Va${letter(i)}`);
    const numbers = Array.from({ length: figures }, (_, i) => `${100 + i}`);
    const told = ['one', 'two'].map((slug) => ({
      item: itemOf(slug, '2026-01-01', { title: 'fog' }),
      text: `${[...facts, ...numbers].join(' ')}${' fog'.repeat(80)}`,
    }));
    expect(pairsOf(told)).toHaveLength(count);
  });

  test('is found by the names of its entries, and by the days that they date', () => {
    const shared = Array.from({ length: 4 }, (_, i) => `at Va${letter(i)}`).join(' ');
    const tell = (facts: Partial<(typeof ferryFirst)['item']>) =>
      findSameStories(
        ['one', 'two'].map((slug) => itemOf(slug, '2026-01-01', { title: 'fog', ...facts })),
        {
          names: new Map(
            ['velmar', 'korsund', 'tarn'].map((id) => [
              id,
              { id, label: id, kind: 'place', spellings: [] } as const,
            ]),
          ),
          gistOf: (item) => gistOfFile(item, `---\n---\n${shared}${' fog'.repeat(80)}`),
        },
      ).length;
    expect(tell({})).toBe(0);
    expect(tell({ names: ['velmar', 'korsund', 'unknown'] })).toBe(0);
    expect(tell({ names: ['velmar', 'korsund', 'tarn'] })).toBe(1);
    const days = ['2025-01-01', '2025-01-02', '2025-01-03'];
    expect(tell({ statements: days.map((date) => ({ date, where: 'p1' })) })).toBe(1);
  });

  test('is read of the headline and the text, not of what the file knows besides', () => {
    const gist = gistOfFile(itemOf('fog', null, { title: 'fog at Velmar' }), FILE);
    expect(gist.length).toBe(5);
    expect([...gist.capitals]).toEqual([hash('cvelmar'), hash('ckorsun')]);
  });

  test('of an entry in several pairs all are told, in their order', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((slug) => itemOf(slug, null));
    if (!a || !b || !c) throw new Error('There are three.');
    const [one, two] = [
      { first: a, second: b, alike: 0.9 },
      { first: a, second: c, alike: 0.5 },
    ];
    const tellings = tellingsBySlug([one, two]);
    expect([tellings.get('a'), tellings.get('b'), tellings.get('c')]).toEqual([
      ...[[one, two], [one], [two]],
    ]);
  });

  test('is told of both entries', () => {
    const one = { first: ferrySecond.item, second: ferryFirst.item, alike: 0.5 };
    const tellings = tellingsBySlug([one]);
    expect(tellings.get(ferryFirst.item.slug)).toEqual([one]);
    expect(tellings.get(ferrySecond.item.slug)).toEqual([one]);
  });

  test('an empty archive and one of one entry have none', () => {
    expect([pairsOf([]), pairsOf([ferryFirst])]).toEqual([[], []]);
  });
});

test('the same pairs are found in whatever order the entries come', () => {
  const order = fc.shuffledSubarray(story, { minLength: story.length });
  fc.assert(
    fc.property(order, (entries) => {
      expect(pairsOf(entries)).toEqual([PAIR]);
    }),
    { numRuns: 10 },
  );
});

/** Archives of up to nine entries: of three stories, each with some of its facts, on days that may be known ill. */
const archives = fc
  .array(
    fc.record({
      story: fc.constantFrom('a', 'b', 'c'),
      facts: fc.subarray(Array.from('bcdfghklmnprst'), { minLength: 6 }),
      date: fc.option(
        fc.constantFrom(
          '2026-01-01',
          '2026-01-04',
          '2026-01-09',
          '2026-01',
          '2026',
          '[2025-12-28,2026-01-08]',
        ),
      ),
    }),
    { maxLength: 9 },
  )
  .map((entries) =>
    entries.map(({ story: told, facts, date }, i): ToldEntry => ({
      item: itemOf(`e${i}`, date, { title: 'fog' }),
      text: `${facts.map((fact) => `at Va${told}${fact}`).join(' ')}${' fog on the quay'.repeat(25)}`,
    })),
  );

/** All pairs of an archive, each held against each. */
function plainPairs(entries: readonly ToldEntry[]): string[] {
  const items = newestFirst(entries.map(({ item }) => item));
  const counts = new FactCounts(items.length);
  const told = items.map((item) => {
    const gist = gistsOf(entries)(item);
    const facts = factsOf(gist, { names: [], days: [] });
    counts.add(facts, gist);
    return { item, gist, facts };
  });
  const pairs = told.flatMap((one, i) =>
    told.slice(i + 1).flatMap((other) => {
      const days = daysBetween(one.item.date, other.item.date);
      const shared = one.facts.facts.filter(
        (fact) => other.facts.facts.includes(fact) && counts.isRare(fact),
      );
      if (shared.length < (days === null ? 10 : 7) || (days ?? 0) > 5) return [];
      const [words, others] = [counts.vector(one.gist), counts.vector(other.gist)];
      const cosine = [...words].reduce(
        (sum, [key, weight]) => sum + weight * (others.get(key) ?? 0),
        0,
      );
      const alike = (counts.dice(one.facts.facts, other.facts.facts) + cosine) / 2;
      const least = leastAlike(items.length) * (1 + 0.03 * (days ?? 0));
      return alike < least
        ? []
        : [{ name: `${one.item.slug} + ${other.item.slug}`, alike, of: [one, other] }];
    }),
  );
  const beside = new Map<(typeof told)[number], number>();
  return pairs
    .sort((one, other) => other.alike - one.alike)
    .filter(({ of }) => {
      if (of.some((one) => (beside.get(one) ?? 0) >= 3)) return false;
      for (const one of of) beside.set(one, (beside.get(one) ?? 0) + 1);
      return true;
    })
    .map(({ name }) => name);
}

test('pairs are found as by holding each entry against each', () => {
  let found = 0;
  fc.assert(
    fc.property(archives, (entries) => {
      const pairs = pairsOf(entries);
      found += pairs.length;
      expect(pairs).toEqual(plainPairs(entries));
    }),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(0);
});

test('the more entries, the more alike a pair must be, within bounds', () => {
  const sizes = [1, 5, 50, 500, 5000, 100_000].map(leastAlike);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect([sizes[0], sizes.at(-1)]).toEqual([0.16, 0.5]);
  // 0.08 + 0.045 · ln 1000
  expect(leastAlike(999)).toBeCloseTo(0.39085, 5);
});
