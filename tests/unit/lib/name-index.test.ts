import { describe, expect, it } from 'vitest';
import { describeNames, letterPages, titleOfLetter } from '../../../src/lib/name-index.ts';
import { itemOf } from '../../support/items.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: {
      id: `n${i}`,
      label: `${i % 3 === 0 ? 'Ş' : 'S'}${i}`,
      kind: i % 2 === 0 ? ('person' as const) : ('place' as const),
      spellings: [],
    },
    items: [itemOf('a', null)],
  }));

describe('describeNames', () => {
  it('has every name once, under its letter', () => {
    const index = describeNames(named(30));
    expect(index.letters.map(({ letter, things }) => [letter, things.length])).toEqual([
      ['S', 20],
      ['Ş', 10],
    ]);
    expect(index).toMatchObject({ whole: true, total: 30 });
    expect(letterPages(index)).toEqual([]);
  });

  it('gives each letter pages of its own where there are thousands', () => {
    const index = describeNames(named(5000));
    const pages = letterPages(index);
    expect(index.whole).toBe(false);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(5000);
    expect(new Set(pages.map(titleOfLetter)).size).toBe(pages.length);
    expect(
      index.kinds.map(({ kind, names, present }) => [kind, names.length, present.length]),
    ).toEqual([
      ['person', 2500, 12],
      ['place', 2500, 12],
    ]);
  });

  it('is empty where nobody is named', () => {
    expect(describeNames([])).toEqual({ total: 0, letters: [], whole: true, kinds: [] });
  });
});
