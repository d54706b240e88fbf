import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import {
  listByYear,
  titleOfPage,
  UNDATED,
  yearLink,
  monthsOfPage,
  yearPagesOf,
  yearPaths,
} from '../../../src/lib/year-lists.ts';
import { itemOf } from '../../support/items.ts';

const slugs = (items: readonly Item[]) => items.map(({ slug }) => slug);
const many = Array.from({ length: 300 }, (_, i) => {
  const year = 2026 - Math.floor(i / 100);
  return itemOf(`n${i}`, i % 50 === 0 ? String(year) : `${year}-0${1 + (i % 9)}-01`);
});
const items = [...many, itemOf('u', null), itemOf('v', null)];

describe('listByYear', () => {
  it('lists few entries whole: by year, and the undated', () => {
    const few = [itemOf('b', '2026'), itemOf('a', '[2025-12-30,2026-01-02]'), itemOf('u', null)];
    const lists = listByYear(few);
    expect(lists.years.map(({ period, items: its }) => [period, slugs(its)])).toEqual([
      ['2026', ['b', 'a']],
      ['2025', ['a']],
    ]);
    expect(slugs(lists.undated)).toEqual(['u']);
    expect([lists.newest, lists.pages]).toEqual([[], []]);
  });

  it('lists forty rows whole, and one more by pages', () => {
    const rows = (count: number) =>
      listByYear(Array.from({ length: count }, (_, i) => itemOf(`n${i}`, i < 39 ? '2026' : null)));
    expect(rows(40)).toMatchObject({ newest: [], pages: [] });
    expect([rows(40).years.length, rows(40).undated.length]).toEqual([1, 1]);
    expect(rows(41)).toMatchObject({ years: [], undated: [] });
    expect(slugs(rows(41).newest)).toEqual(Array.from({ length: 10 }, (_, i) => `n${i}`));
    expect(rows(41).pages.map(({ period, items: its }) => [period, its.length])).toEqual([
      ['2026', 39],
      [UNDATED, 2],
    ]);
  });

  it('has no page of the undated where nothing is undated', () => {
    expect(listByYear(many).pages.map(({ period }) => period)).toEqual(['2026', '2025', '2024']);
  });

  it('counts an entry of two years twice before it decides', () => {
    const twice = Array.from({ length: 30 }, (_, i) => itemOf(`n${i}`, '[2025-12-30,2026-01-02]'));
    expect(listByYear(twice).pages).toHaveLength(2);
  });

  it('leads on to pages where there are many', () => {
    const lists = listByYear(items);
    expect([lists.years, lists.undated]).toEqual([[], []]);
    expect(slugs(lists.newest)).toEqual(slugs(items.slice(0, lists.newest.length)));
    expect(lists.pages.map(({ period }) => period)).toEqual(['2026', '2025', '2024', UNDATED]);
  });
});

describe('yearPagesOf', () => {
  it('has every entry on exactly one page, in order', () => {
    const pages = yearPagesOf(listByYear(items));
    expect(pages.flatMap((page) => slugs(page.items))).toEqual(slugs(items));
    for (const page of pages) {
      const { months, monthUnknown } = monthsOfPage(page);
      const shown = [...months.flatMap((month) => month.items), ...monthUnknown];
      expect(new Set(slugs(shown))).toEqual(new Set(slugs(page.items)));
      expect(page.items.length).toBeLessThanOrEqual(50);
    }
  });

  it('knows its neighbours in time; the undated have none', () => {
    const pages = yearPagesOf(listByYear(items));
    const of = (year: string) => pages.find(({ period }) => period === year);
    expect(of('2026')).toMatchObject({ later: null, earlier: '2025', total: 100 });
    expect(of('2024')).toMatchObject({ later: '2025', earlier: null });
    expect(of(UNDATED)).toMatchObject({ later: null, earlier: null, total: 2, number: 1 });
  });

  it('has forty rows on each, all but the last', () => {
    const pages = yearPagesOf(listByYear(items)).filter(({ period }) => period === '2025');
    expect(pages.map((page) => [page.number, page.count, page.items.length, page.total])).toEqual([
      ...[
        [1, 3, 40, 100],
        [2, 3, 40, 100],
        [3, 3, 20, 100],
      ],
    ]);
    expect(pages[0]).toMatchObject({ later: '2026', earlier: '2024' });
  });

  it('has the months of its year alone, and what has no month apart', () => {
    const both = '[2025-12-30,2026-01-02]';
    const page = {
      ...{ number: 1, count: 1, period: '2026', total: 3, earlier: null, later: null },
      items: [itemOf('a', both), itemOf('b', '2026'), itemOf('c', '2026-01-05')],
    };
    const { months, monthUnknown } = monthsOfPage(page);
    expect(months.map(({ period, items: its }) => [period, slugs(its)])).toEqual([
      ['2026-01', ['a', 'c']],
    ]);
    expect(slugs(monthUnknown)).toEqual(['b']);
  });

  it('has an address for each, the first of a year without a number', () => {
    const paths = yearPaths('sea', items).map(({ params }) => params);
    expect(paths.slice(0, 3)).toEqual([
      { id: 'sea', year: '2026', page: undefined },
      { id: 'sea', year: '2026', page: '2' },
      { id: 'sea', year: '2026', page: '3' },
    ]);
    expect(paths.at(-1)).toEqual({ id: 'sea', year: UNDATED, page: undefined });
  });

  it('has none where all are listed together', () => {
    expect(yearPagesOf(listByYear(items.slice(-2)))).toEqual([]);
  });

  it('gives each page a title of its own', () => {
    const titles = yearPagesOf(listByYear(items)).map((page) => titleOfPage('Sea', page));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[0]).toBe('Sea, 2026, page 1 of 3');
    expect(titles.at(-1)).toBe('Sea, undated');
  });
});

describe('yearLink', () => {
  it('leads to the page of the year where there is one, else down the page', () => {
    const page = (year: string) => `/names/sea/${year}/`;
    expect(yearLink(listByYear(items), page)('2026')).toBe('/names/sea/2026/');
    expect(yearLink(listByYear(items.slice(-2)), page)('2026')).toBe('#y2026');
  });
});
