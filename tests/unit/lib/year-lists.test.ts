import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import {
  listByYear,
  titleOfPage,
  UNDATED,
  yearLink,
  monthsOfPage,
  yearPagesOf,
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

  it('has none where all are listed together', () => {
    expect(yearPagesOf(listByYear(items.slice(-2)))).toEqual([]);
  });

  it('gives each page a title of its own', () => {
    const titles = yearPagesOf(listByYear(items)).map((page) => titleOfPage('Sea', page));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles[0]).toMatch(/^Sea, 2026, page 1 of /);
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
