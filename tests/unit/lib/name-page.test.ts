import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import {
  chartOf,
  describeName,
  gatherNames,
  groupByKind,
  mentionIn,
  mostPresent,
  searchTogether,
  spellingsOf,
  type NamedEntries,
} from '../../../src/lib/name-page.ts';
import { countNames } from '../../../src/lib/names.ts';
import { describeIndex } from '../../../src/lib/plain-index.ts';
import { yearSpanOf } from '../../../src/lib/time-bars.ts';
import type { Name } from '../../../src/schema/names.ts';
import { itemOf } from '../../support/items.ts';

const name = (id: string, label: string, kind: Name['kind']): [string, Name] => [
  id,
  { id, label, kind, spellings: [] },
];
const names = new Map([
  name('zeyn', 'Zeyn', 'person'),
  name('isik', 'İşık', 'person'),
  name('irmak', 'Irmak', 'person'),
  name('ibis', 'Ibis', 'person'),
  name('port', 'Port', 'place'),
  name('nobody', 'Nobody', 'person'),
]);
const items = [
  itemOf('d', '2026-02-01', { names: ['port', 'isik'] }),
  itemOf('c', '2025', { names: ['isik', 'zeyn'] }),
  itemOf('b', '2023-12~', { names: ['isik', 'irmak', 'ibis', 'unheard'] }),
  itemOf('a', null, { names: ['isik', 'port'] }),
];
const gathered = () => gatherNames(items, names);
const find = (id: string): NamedEntries => {
  const found = gathered().find((one) => one.name.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

describe('gatherNames', () => {
  it('has the names that are mentioned and known, from A to Z in Turkish order', () => {
    expect(gathered().map((one) => one.name.label)).toEqual([
      'Ibis',
      'Irmak',
      'İşık',
      'Port',
      'Zeyn',
    ]);
  });

  it('has for each exactly the entries that name it, in their order', () => {
    for (const one of gathered()) {
      const scanned = items.filter((item) => item.names.includes(one.name.id));
      expect(slugs(one.items)).toEqual(slugs(scanned));
    }
  });
});

describe('groupByKind', () => {
  it('puts people before places, and leaves out kinds without a name', () => {
    expect(groupByKind(gathered()).map(({ label, names: own }) => [label, own.length])).toEqual([
      ['People', 4],
      ['Places', 1],
    ]);
  });
});

describe('mostPresent', () => {
  it('keeps the busiest, in their order', () => {
    expect(mostPresent(gathered(), 2).map((one) => one.name.id)).toEqual(['isik', 'port']);
  });
});

const surroundings = (all: readonly Item[]) => ({
  total: all.length,
  counts: countNames(all),
  names,
  span: yearSpanOf(all),
});

describe('describeName', () => {
  it('knows the first and the last dated mention, and lists few entries whole', () => {
    const page = describeName(find('isik'), surroundings(items));
    expect([page.first?.slug, page.last?.slug]).toEqual(['b', 'd']);
    expect(page.years.map(({ period, items: own }) => [period, slugs(own)])).toEqual([
      ['2026', ['d']],
      ['2025', ['c']],
      ['2023', ['b']],
    ]);
    expect(slugs(page.undated)).toEqual(['a']);
    expect(page.chart?.form).toBe('slips');
  });

  it('has no first mention where nothing is dated', () => {
    const undated = { ...find('port'), items: items.slice(3) };
    expect(describeName(undated, surroundings(items))).toMatchObject({
      first: null,
      last: null,
      years: [],
      chart: null,
    });
  });

  it('draws bars where there are many entries, over the years of the whole archive', () => {
    const many = Array.from({ length: 300 }, (_, i) => itemOf(`n${i}`, `2026-0${1 + (i % 9)}-01`));
    const page = describeName({ ...find('port'), items: many }, surroundings([...many, ...items]));
    if (page.chart?.form !== 'bars') throw new Error('no bars');
    expect(page.chart.bars.years.map(({ year }) => year)).toEqual(['2023', '2024', '2025', '2026']);
    expect(page.pages).toHaveLength(1);
  });

  it('draws no chart of an archive that nothing dates', () => {
    expect(chartOf(items, { span: null })).toBeNull();
  });

  it('names the others of its entries, and never itself', () => {
    const { company } = describeName(find('isik'), surroundings(items));
    expect(company.rows.map(({ name: { id } }) => id).toSorted()).toEqual(
      ['ibis', 'irmak', 'port', 'zeyn'].toSorted(),
    );
  });
});

describe('mentionIn', () => {
  const [item] = items;
  if (!item) throw new Error('no item');
  const at = (...where: string[]) =>
    mentionIn(item, find('isik').name, [
      { name: 'zeyn', spellings: [], where: ['p9'] },
      { name: 'isik', spellings: [], where },
    ]).anchor;

  it('leads to the paragraph, but not to the headline, which needs no leading to', () => {
    expect([at('p3', 'p4'), at('h2'), at('title', 'p1'), at()]).toEqual(['#p3', '#h2', '', '']);
    expect(at('toph1')).toBe('');
    expect(mentionIn(item, find('isik').name, [])).toEqual({ item, anchor: '' });
  });
});

describe('spellingsOf', () => {
  it('has those of the archive first, then the rest of the authority file', () => {
    const isik = { ...find('isik').name, spellings: ['Isik', 'Ishik'] };
    expect(spellingsOf(isik, [{ spelling: 'Isik', count: 4 }])).toEqual([
      { spelling: 'Isik', count: 4 },
      { spelling: 'İşık', count: 0 },
      { spelling: 'Ishik', count: 0 },
    ]);
  });
});

describe('searchTogether', () => {
  it('asks for both: names of one kind are alternatives to the search, so that one of them is typed', () => {
    const [isik, zeyn, port] = [find('isik').name, find('zeyn').name, find('port').name];
    expect(searchTogether(isik, port)).toEqual({ person: 'isik', place: 'port' });
    expect(searchTogether(isik, zeyn)).toEqual({ person: 'isik', q: 'Zeyn' });
  });
});

describe('describeIndex', () => {
  const taxonomy = { threshold: 3, headlineFactor: 2, topics: [] };

  it.each([
    [100, true],
    [101, false],
  ])('lists %i entries: %s', (count, listed) => {
    const all = Array.from({ length: count }, (_, i) => itemOf(`s${i}`, '2026-01-01'));
    expect(describeIndex(all, taxonomy, names).listed).toBe(listed);
  });

  it.each([
    [120, 120],
    [121, 30],
  ])('of %i names of one kind shows %i', (count, shown) => {
    const crowd = Array.from({ length: count }, (_, i) => name(`n${i}`, `N${i}`, 'person'));
    const all = [itemOf('a', null, { names: crowd.map(([id]) => id) })];
    const [kind] = describeIndex(all, taxonomy, new Map(crowd)).kinds;
    expect(kind?.names).toHaveLength(shown);
  });

  it('has every entry in a month, under a year alone, or among the undated', () => {
    const index = describeIndex(items, taxonomy, names);
    const all = [
      ...index.months.flatMap((month) => month.items),
      ...index.yearOnly,
      ...index.undated,
    ];
    expect(new Set(slugs(all))).toEqual(new Set(slugs(items)));
    expect(slugs(index.yearOnly)).toEqual(['c']);
    expect(index).toMatchObject({ listed: true, names: 5 });
  });

  it('counts the entries of a large archive by month, and names the most present alone', () => {
    const crowd = new Map(
      Array.from({ length: 150 }, (_, i) => name(`n${i}`, `N${i}`, i < 100 ? 'person' : 'place')),
    );
    const many = Array.from({ length: 300 }, (_, i) =>
      itemOf(`s${i}`, '2026-01-01', { names: [`n${i % 150}`, 'n120'] }),
    );
    const index = describeIndex(many, taxonomy, crowd);
    expect(index.listed).toBe(false);
    expect(index.names).toBe(150);
    expect(index.kinds.map((kind) => kind.names.length)).toEqual([30, 30]);
    expect(index.kinds[1]?.names.some((one) => one.name.id === 'n120')).toBe(true);
  });
});
