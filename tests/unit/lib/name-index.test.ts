import { describe, expect, it } from 'vitest';
import { describeNames, letterPages, sizeOf, titleOfLetter } from '../../../src/lib/name-index.ts';
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

  it.each([
    [200, true, []],
    [201, false, ['Names: S', 'Names: Ş']],
  ])('of %i names stands on one page: %s', (count, whole, titles) => {
    const index = describeNames(named(count));
    expect(index.whole).toBe(whole);
    expect(letterPages(index).map(titleOfLetter)).toEqual(titles);
  });

  it('counts the pages of a letter that has several', () => {
    const [page] = letterPages(describeNames(named(5000))).filter(({ number }) => number === 2);
    if (!page) throw new Error('every letter has one page');
    expect(titleOfLetter(page)).toBe('Names: S, page 2 of 17');
    expect(titleOfLetter({ ...page, number: 1, count: 1 })).toBe('Names: S');
  });

  it('says of how many it is told no more than that', () => {
    expect(sizeOf(['a', 'b'])).toEqual({ length: 2 });
  });

  it('is empty where nobody is named', () => {
    expect(describeNames([])).toEqual({ total: 0, letters: [], whole: true, kinds: [] });
  });
});
