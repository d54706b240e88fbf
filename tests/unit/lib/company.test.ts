import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import { companionsOf, showCompany, type Surroundings } from '../../../src/lib/company.ts';
import { countNames } from '../../../src/lib/names.ts';
import type { Name } from '../../../src/schema/names.ts';
import { itemOf } from '../../support/items.ts';

const KINDS: readonly Name['kind'][] = ['person', 'organisation', 'place'];
const nameOf = (i: number): Name => ({
  id: `n${i}`,
  label: `N${i}`,
  kind: KINDS[i % 3] ?? 'person',
  spellings: [],
});
const names = new Map(Array.from({ length: 60 }, (_, i) => [`n${i}`, nameOf(i)]));
const around = (items: readonly Item[]): Surroundings => ({
  total: items.length,
  counts: countNames(items),
  names,
  span: null,
});
const naming = (items: readonly Item[], id: string) =>
  items.filter((item) => item.names.includes(id));
const company = (items: readonly Item[], id: string) =>
  companionsOf(naming(items, id), around(items), id);

/** Archives of up to 30 entries that name up to six of eight names, one of them no longer in the file. */
const archives = fc
  .array(
    fc.uniqueArray(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', 'x'), { maxLength: 6 }),
    { maxLength: 30 },
  )
  .map((lists) =>
    lists.map((list, i) =>
      itemOf(`e${i}`, i % 4 === 0 ? null : `20${50 - i}`, { names: list.map((n) => `n${n}`) }),
    ),
  );

describe('companionsOf', () => {
  it('counts what a plain scan counts, for each name of the file and no other', () => {
    fc.assert(
      fc.property(archives, (items) => {
        for (const companion of company(items, 'n0')) {
          const both = naming(naming(items, 'n0'), companion.name.id);
          expect(companion.together).toBe(both.length);
          expect(companion.entries).toBe(naming(items, companion.name.id).length);
          const dated = both.filter(({ date }) => date !== null);
          expect(companion.last).toBe(dated[0] ?? null);
          expect(companion.first).toBe(dated.at(-1) ?? null);
        }
        const beside = new Set(naming(items, 'n0').flatMap((item) => item.names));
        const found = company(items, 'n0').map(({ name }) => name.id);
        expect(found.toSorted()).toEqual(
          [...beside].filter((id) => id !== 'n0' && id !== 'nx').sort(),
        );
      }),
    );
  });

  it('finds one beside the other as often as the other beside the one', () => {
    fc.assert(
      fc.property(archives, (items) => {
        for (const { name, together, tie } of company(items, 'n0')) {
          const back = company(items, name.id).find((one) => one.name.id === 'n0');
          expect(back).toMatchObject({ together, tie });
        }
      }),
    );
  });

  it('does not let a name that stands in every entry come before one that is telling', () => {
    const items = Array.from({ length: 200 }, (_, i) =>
      itemOf(`e${i}`, null, { names: i < 40 ? ['n1', 'n2', 'n3'] : ['n1', 'n4'] }),
    );
    const [first, second] = company(items, 'n2');
    expect([first?.name.id, first?.tie]).toEqual(['n3', 'more']);
    expect([second?.name.id, second?.together, second?.tie]).toEqual(['n1', 40, 'unclear']);
  });

  it('takes the entries of a topic as well, which nobody is left out of', () => {
    const items = [itemOf('a', null, { names: ['n1', 'n2'], topics: ['sea'] }), itemOf('b', null)];
    const found = companionsOf(items.slice(0, 1), around(items));
    expect(found.map(({ name, expected }) => [name.id, expected])).toEqual([
      ['n1', 0.5],
      ['n2', 0.5],
    ]);
  });
});

describe('the order of companions', () => {
  const order = (items: readonly Item[]) =>
    companionsOf(items.slice(0, 4), around(items)).map(({ name }) => name.id);

  it('is by how telling they are, then by how many entries name both, then by label', () => {
    // Each of n1, n2 and n3 is named by one entry of four alone, n4 by two: n4 tells more.
    const lists = [['n3', 'n4'], ['n1', 'n4'], ['n2'], []];
    const others = Array.from({ length: 20 }, () => [] as string[]);
    const items = [...lists, ...others].map((list, i) => itemOf(`e${i}`, null, { names: list }));
    expect(order(items)).toEqual(['n4', 'n1', 'n2', 'n3']);
    // What all entries name tells nothing; of those the more frequent come first.
    const every = ['n5', 'n6'];
    const all = items.map((item) => ({ ...item, names: every }));
    expect(order(all)).toEqual(every);
  });

  it('has what is rarer here than elsewhere last', () => {
    const items = Array.from({ length: 40 }, (_, i) =>
      itemOf(`e${i}`, null, { names: i === 0 ? ['n1', 'n2'] : i < 4 ? ['n1'] : ['n2'] }),
    );
    const found = companionsOf(items.slice(0, 4), around(items));
    expect(found.map(({ name, tie }) => [name.id, tie])).toEqual([
      ['n1', 'more'],
      ['n2', 'less'],
    ]);
    expect(found[1]).toMatchObject({ together: 1, entries: 37, expected: 3.7 });
    expect(showCompany(found.slice(1)).longest).toBe(3.7);
  });

  it('takes names that the archive did not count for as frequent as they are here', () => {
    const items = [itemOf('a', '2026', { names: ['n1'] })];
    const [one] = companionsOf(items, { ...around(items), total: 10, counts: new Map() });
    expect(one).toMatchObject({ together: 1, entries: 1, expected: 0.1, first: items[0] });
  });
});

describe('showCompany', () => {
  it('draws six of a kind and lists thirty', () => {
    const item = itemOf('a', null, { names: [...names.keys()] });
    const companions = companionsOf([item], around([item]));
    const { kinds, rows } = showCompany(companions);
    expect(kinds.map((group) => group.companions.length)).toEqual([6, 6, 6]);
    expect(rows).toEqual(companions.slice(0, 30));
    const people = companions.filter(({ name }) => name.kind === 'person');
    expect(showCompany(people).kinds.map(({ kind }) => kind)).toEqual(['person']);
  });

  it('draws a few of each kind and lists more, but not a crowd', () => {
    const item = itemOf('a', null, { names: [...names.keys()] });
    const shown = showCompany(companionsOf([item], around([item]), 'n0'));
    expect(shown.total).toBe(59);
    expect(shown.rows.length).toBeLessThan(shown.total);
    expect(shown.kinds.map(({ kind }) => kind)).toEqual(KINDS);
    for (const { kind, companions } of shown.kinds) {
      expect(companions.length).toBeLessThan(19);
      expect(companions.every(({ name }) => name.kind === kind)).toBe(true);
    }
  });

  it('measures bars by the longest of counts and expectations', () => {
    const items = [itemOf('a', null, { names: ['n1', 'n2'] })];
    expect(showCompany(companionsOf(items, around(items), 'n1')).longest).toBe(1);
    expect(showCompany([])).toEqual({ kinds: [], rows: [], total: 0, longest: 0 });
  });
});
