import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeDatings,
  groupByDecade,
  groupByMonth,
  groupByYear,
  neighboursOf,
  newestFirst,
  totalOf,
  undatedOf,
  withoutMonth,
} from '../../../src/lib/chronology.ts';
import { itemOf } from '../../support/items.ts';

const items = newestFirst([
  itemOf('nothing', null),
  itemOf('about', '2023-12~'),
  itemOf('either', '[2026-01-10,2026-10-01]'),
  itemOf('b', '2026-01-06'),
  itemOf('a', '2026-01-06'),
  itemOf('year', '2025'),
]);
const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('newestFirst', () => {
  it('orders by the earliest possible day, then by address, the undated last', () => {
    expect(slugs(items)).toEqual(['either', 'a', 'b', 'year', 'about', 'nothing']);
  });

  it('gives one order whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(slugs(newestFirst(shuffled))).toEqual(slugs(items));
      }),
      { seed: 1 },
    );
  });
});

describe('groups', () => {
  it('puts an entry with two readings into both of its months', () => {
    expect(
      groupByMonth(items).map(({ period, items: members }) => [period, slugs(members)]),
    ).toEqual([
      ['2026-10', ['either']],
      ['2026-01', ['either', 'a', 'b']],
      ['2023-12', ['about']],
    ]);
  });

  it('puts an entry of two possible years into both', () => {
    const turn = itemOf('turn', '[2025-12-31,2026-01-02]');
    expect(groupByYear([turn]).map(({ period }) => period)).toEqual(['2026', '2025']);
  });

  it('puts an entry of two decades into both, and of two years of one into that once', () => {
    const list = [
      itemOf('turn', '[2009-12-31,2010-01-01]'),
      itemOf('one', '[2011-12-31,2012-01-01]'),
      itemOf('old', '1899'),
    ];
    expect(groupByDecade(list).map(({ period, items: own }) => [period, slugs(own)])).toEqual([
      ['2010', ['turn', 'one']],
      ['2000', ['turn']],
      ['1890', ['old']],
    ]);
  });

  it('loses nobody: what has no month has no month, what has no date has none', () => {
    expect(slugs(withoutMonth(items))).toEqual(['year', 'nothing']);
    expect(slugs(undatedOf(items))).toEqual(['nothing']);
  });
});

describe('describeDatings', () => {
  it('counts each kind of dating, and says that none is undated', () => {
    expect(describeDatings(items)).toBe(
      '2 dated to the day, 1 to the year, 1 estimated, 1 with several readings, 1 undated',
    );
    expect(describeDatings([])).toBe('none undated');
  });

  it('counts two of a kind as two, and says of none undated only where that is worth it', () => {
    const two = ['2026-01-06', '2026-01-07'].map((date) => itemOf(date, date));
    expect(describeDatings(two)).toBe('2 dated to the day, none undated');
    expect(describeDatings(two, false)).toBe('2 dated to the day');
    expect(totalOf(two)).toEqual({ count: 2, datings: '2 dated to the day, none undated' });
  });
});

describe('neighboursOf', () => {
  it('links dated entries in time and leaves the undated alone', () => {
    const neighbours = neighboursOf(items);
    expect(neighbours.get('a')?.later?.slug).toBe('either');
    expect(neighbours.get('a')?.earlier?.slug).toBe('b');
    expect(neighbours.get('either')?.later).toBeNull();
    expect(neighbours.get('about')?.earlier).toBeNull();
    expect(neighbours.has('nothing')).toBe(false);
  });
});
