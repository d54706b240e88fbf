import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst, type Item } from '../../../src/lib/chronology.ts';
import { FOLLOWED, keyLists, sharedKeys, weightOf } from '../../../src/lib/related-keys.ts';
import { relatedIn, type RelatedEntry } from '../../../src/lib/related.ts';
import { itemOf } from '../../support/items.ts';

/** Entries that share nothing, so that what few have is rare. */
const others = Array.from({ length: 40 }, (_, i) =>
  itemOf(`other-${i}`, null, { names: [`x${i}`] }),
);

/** The entries that have any, with them. */
function relateAll(items: readonly Item[]): ReadonlyMap<string, readonly RelatedEntry[]> {
  const relatedTo = relatedIn(items);
  const all = items.map(({ slug }) => [slug, relatedTo(slug)] as const);
  return new Map(all.filter(([, related]) => related.length > 0));
}

function relatedTo(slug: string, items: readonly Item[]): string[] {
  const related = relateAll(newestFirst(items)).get(slug) ?? [];
  return related.map(({ item }) => item.slug);
}

describe('related entries', () => {
  const quay = itemOf('quay', '2026-01-06', { names: ['mayor', 'quay', 'town'] });
  const crane = itemOf('crane', '2026-01-09', { names: ['town', 'quay', 'mayor'] });

  test('share rare names, which are the reason, and are near in time', () => {
    const found = relateAll([crane, quay, ...others]).get('quay');
    expect(found).toEqual([
      { item: crane, reason: { names: ['town', 'quay', 'mayor'], days: [], apart: 3 } },
    ]);
  });

  test('the names of a reason are those that weigh most', () => {
    const often = others.slice(0, 4).map((item) => ({ ...item, names: ['town'] }));
    const found = relateAll([crane, quay, ...often, ...others.slice(4)]).get('quay');
    expect(found?.[0]?.reason.names).toEqual(['quay', 'mayor', 'town']);
  });

  test('do not share an everyday name alone', () => {
    const everywhere = others.map((item, i) => (i < 20 ? { ...item, names: ['town'] } : item));
    expect([...relateAll(everywhere).keys()]).toEqual([]);
  });

  test('are not told by publisher, topic or nearness alone', () => {
    const facts = { topics: ['t'], source: { publisher: 'P', wording: 'as-received' as const } };
    const same = [itemOf('one', '2026-01-06', facts), itemOf('two', '2026-01-06', facts)];
    expect([...relateAll([...same, ...others]).keys()]).toEqual([]);
  });

  test('a day that both speak of is a reason beside a name, and none alone', () => {
    const statements = [{ date: '2024-12-08', where: 'p1' }];
    const dated = { statements, names: [] as string[] };
    const [one, two] = [itemOf('one', null, dated), itemOf('two', null, dated)];
    expect(relatedTo('one', [one, two, ...others])).toEqual([]);
    const named = [one, two].map((item) => ({ ...item, names: ['quay'] }));
    const reason = relateAll([...named, ...others]).get('one')?.[0]?.reason;
    expect(reason).toEqual({ names: ['quay'], days: ['2024-12-08'], apart: null });
  });

  test('years and months are too wide to be a reason', () => {
    const facts = { statements: [{ date: '2024', where: 'p1' }], names: ['quay'] };
    const related = relateAll([itemOf('one', null, facts), itemOf('two', null, facts), ...others]);
    expect(related.get('one')?.[0]?.reason.days).toEqual([]);
  });

  test('of what they share, three names and two days are given as the reason, the days in order', () => {
    const on = (dates: readonly string[]) => dates.map((date) => ({ date, where: 'p1' }));
    const facts = {
      names: ['a', 'b', 'c', 'd'],
      statements: on(['2024-12-10', '2024-12-09', '2024-12-08']),
    };
    // Commoner than the others, so it weighs least.
    const often = others.slice(0, 3).map((item) => ({ ...item, statements: on(['2024-12-08']) }));
    const items = [
      ...[itemOf('one', '2026-01-06', facts), itemOf('two', '2026-01-13', facts)],
      ...[...often, ...others.slice(3)],
    ];
    expect(relateAll(items).get('one')?.[0]?.reason).toEqual({
      ...{ names: ['a', 'b', 'c'], days: ['2024-12-09', '2024-12-10'], apart: 7 },
    });
  });

  test.each([
    ['2026-01-13', 7],
    ['2026-01-14', null],
  ])('are said to be near up to a week apart: on %s %s', (date, apart) => {
    const found = relateAll([{ ...crane, date }, quay, ...others]).get('quay');
    expect(found?.[0]?.reason.apart).toBe(apart);
  });

  test('undated entries take part', () => {
    expect(relatedTo('quay', [quay, { ...crane, date: null }, ...others])).toEqual(['crane']);
  });

  test('of entries that share as much, the nearest in time stand first', () => {
    const far = { ...crane, slug: 'far', date: '2020-01-01' };
    expect(relatedTo('quay', [quay, far, crane, ...others])).toEqual(['crane', 'far']);
  });

  test('of entries near in time and those of the same topics, which weigh the same, those of the archive first', () => {
    const middle = itemOf('middle', '2026-01-04', { names: ['i', 'a'], topics: ['t', 'u'] });
    const near = itemOf('near', '2026-01-04', { names: ['a'] });
    const akin = itemOf('akin', null, { names: ['i'], topics: ['t', 'u'] });
    const found = relateAll([near, middle, akin]).get('middle') ?? [];
    expect(found.map(({ item }) => item.slug)).toEqual(['near', 'akin']);
  });

  test('an empty archive and one of one entry have none', () => {
    expect([relateAll([]).size, relateAll([quay]).size]).toEqual([0, 0]);
  });
});

/** Archives in which no list is too long to be followed whole. */
const archives = fc
  .array(
    fc.record({
      names: fc.uniqueArray(fc.constantFrom(...Array.from('abcdefghij')), { maxLength: 6 }),
      topics: fc.uniqueArray(fc.constantFrom('t', 'u'), { maxLength: 2 }),
      date: fc.option(fc.constantFrom('2026-01-01', '2026-01-04', '2026-03', '2024-12~')),
    }),
    { maxLength: FOLLOWED },
  )
  .map((facts) => newestFirst(facts.map(({ date, ...rest }, i) => itemOf(`e${i}`, date, rest))));

/** What the shared names, or topics, of two entries weigh, by counting all entries anew. */
function plainWeight(items: readonly Item[], pair: readonly [Item, Item], of: 'names' | 'topics') {
  const [one, other] = pair;
  const counts = one[of]
    .filter((key) => other[of].includes(key))
    .map((key) => items.filter((item) => item[of].includes(key)).length)
    .filter((count) => count <= (items.length + 1) ** 0.75);
  return counts.reduce((sum, count) => sum + Math.log((items.length + 1) / count), 0);
}

function plainRelated(items: readonly Item[], item: Item): string[] {
  const least = Math.log(items.length + 1) / 2;
  return items
    .filter((other) => other !== item)
    .map((other) => ({ other, weight: plainWeight(items, [item, other], 'names') }))
    .filter(({ weight }) => weight > 0 && weight >= least - 1e-9)
    .map(({ other, weight }) => {
      const days = [item.date, other.date].map((date) =>
        date?.length === 10 ? Date.parse(date) : NaN,
      );
      const gap = Math.abs((days[0] ?? NaN) - (days[1] ?? NaN)) / 86_400_000;
      const near = Number.isNaN(gap) ? 0 : (least / 2) * (7 / (7 + gap));
      return { other, rank: weight + near + plainWeight(items, [item, other], 'topics') / 4 };
    })
    .sort((a, b) => (Math.abs(a.rank - b.rank) > 1e-6 ? b.rank - a.rank : 0))
    .slice(0, 5)
    .map(({ other }) => other.slug);
}

test('entries are related as a plain scan of all pairs relates them', () => {
  fc.assert(
    fc.property(archives, (items) => {
      const related = relateAll(items);
      for (const item of items) {
        const found = (related.get(item.slug) ?? []).map((one) => one.item.slug);
        expect(found).toEqual(plainRelated(items, item));
      }
    }),
  );
});

test('the order in which entries come does not matter, as the archive has an order of its own', () => {
  fc.assert(
    fc.property(archives, (items) => {
      const mixed = newestFirst([...items].reverse());
      expect([...relateAll(mixed)]).toEqual([...relateAll(items)]);
    }),
  );
});

test('a list that is too long is followed to those next in time', () => {
  const many = Array.from({ length: 2000 }, (_, i) =>
    itemOf(`e${i}`, null, { names: i % 10 === 0 ? ['quay', 'town'] : [`x${i}`] }),
  );
  const found = relateAll(many).get('e1000') ?? [];
  expect(found).toHaveLength(5);
  for (const { item } of found) {
    expect(Math.abs(Number(item.slug.slice(1)) - 1000)).toBeLessThanOrEqual(10 * FOLLOWED);
  }
});

test.each([
  ['at the end of them', 36, 20, 40, [24, 25, 26, 27, 28]],
  ['among them', 30, 20, 40, [22, 23, 24, 25, 26]],
])(
  'of many that share as much, those sixteen are weighed that stand next to an entry %s',
  (_, at, from, to, expected) => {
    const items = Array.from({ length: 500 }, (__, i) =>
      itemOf(`e${i}`, null, { names: from <= i && i <= to ? ['quay'] : [] }),
    );
    const found = relateAll(items).get(`e${at}`) ?? [];
    expect(found.map(({ item }) => item.slug)).toEqual(expected.map((i) => `e${i}`));
  },
);

test('one that shares more is weighed however far it stands, and of two as near the first of the archive', () => {
  const names = (i: number) => {
    if (i === 30 || i === 40) return ['quay', 'town'];
    return 20 <= i && i < 40 && i !== 29 && i !== 31 ? ['quay'] : [];
  };
  const items = Array.from({ length: 500 }, (_, i) => itemOf(`e${i}`, null, { names: names(i) }));
  const found = relateAll(items).get('e30') ?? [];
  const first = ['e40', 'e21', 'e22', 'e23', 'e24'];
  expect(found.map(({ item }) => item.slug)).toEqual(first);
});

test('the weight of what two entries share is the same from either side', () => {
  fc.assert(
    fc.property(archives, (items) => {
      const lists = keyLists(items.map(({ names }) => names));
      for (const i of items.keys()) {
        for (const j of items.keys()) {
          const [there, back] = [sharedKeys(lists, i, j), sharedKeys(lists, j, i)];
          expect(weightOf(lists, there)).toBe(weightOf(lists, back));
        }
      }
    }),
  );
});
