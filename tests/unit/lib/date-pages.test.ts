import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../src/lib/chronology.ts';
import {
  decadesOf,
  monthPages,
  monthUnknownPages,
  yearPages,
  yearsOverview,
} from '../../../src/lib/date-pages.ts';
import { itemOf } from '../../support/items.ts';

const items = [
  itemOf('c', '2026-03-07'),
  itemOf('turn', '[2025-12-31,2026-01-02]'),
  itemOf('year', '2025'),
  itemOf('a', '2023-12~'),
];

describe('pages of months', () => {
  it('link each month to the next that has entries', () => {
    const labels = monthPages(items).map(({ period, earlier, later }) => [
      period,
      earlier?.label,
      later?.label,
    ]);
    expect(labels).toEqual([
      ['2026-03', 'January 2026', undefined],
      ['2026-01', 'December 2025', 'March 2026'],
      ['2025-12', 'December 2023', 'January 2026'],
      ['2023-12', undefined, 'December 2025'],
    ]);
  });

  it('list the days first, the newest at the top, then what has no known day', () => {
    const [page] = monthPages(
      newestFirst([
        itemOf('month', '2026-01'),
        itemOf('b', '2026-01-10'),
        itemOf('a', '2026-01-10'),
        itemOf('first', '2026-01-01'),
        itemOf('either', '[2025-12-30,2026-01-20]'),
      ]),
    );
    expect(page?.page.items.map(({ slug }) => slug)).toEqual([
      'a',
      'b',
      'first',
      'month',
      'either',
    ]);
    const anchors = [...(page?.anchors ?? [])].map(([{ slug }, anchor]) => [slug, anchor]);
    expect(anchors).toEqual([
      ['a', 'd10'],
      ['first', 'd1'],
      ['month', 'day-not-known'],
    ]);
  });

  it('are cut where a month is long, and lose nobody', () => {
    const crowd = Array.from({ length: 120 }, (_, i) => itemOf(`n${i}`, '2026-03-20'));
    const pages = monthPages(newestFirst(crowd));
    expect(pages.map(({ page }) => page.items.length)).toEqual([50, 50, 20]);
    const listed = pages.flatMap(({ page }) => page.items.map(({ slug }) => slug));
    expect(new Set(listed).size).toBe(120);
  });

  it('are called by their month, and know their address, their year and their whole list', () => {
    const [, january] = monthPages(items);
    expect(january).toMatchObject({
      ...{ period: '2026-01', title: 'January 2026', url: '/dates/2026/01/', year: '2026' },
      slug: '01',
      total: { count: 1, datings: '1 with several readings, none undated' },
      earlier: { href: '/dates/2025/12/', label: 'December 2025' },
      later: { href: '/dates/2026/03/', label: 'March 2026' },
    });
  });

  it('of years without a month link each other', () => {
    const [later, earlier] = monthUnknownPages([itemOf('b', '2025'), itemOf('a', '2023')]);
    expect(later).toMatchObject({
      ...{ url: '/dates/2025/month-not-known/', later: null, total: { count: 1 } },
      earlier: { href: '/dates/2023/month-not-known/', label: '2023, month not known' },
    });
    expect(earlier?.later?.href).toBe('/dates/2025/month-not-known/');
  });

  it('have the anchors of their own part of a long list', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => itemOf(`n${i}`, '2026-03-20'));
    const pages = monthPages(newestFirst([...crowd, itemOf('early', '2026-03-02')]));
    expect(pages.map(({ anchors }) => [...anchors.values()])).toEqual([['d20'], ['d2']]);
  });

  it('have a place for the entries of a year without a month', () => {
    expect(monthUnknownPages(items)).toMatchObject([
      {
        title: '2025, month not known',
        year: '2025',
        slug: 'month-not-known',
        page: { items: [{ slug: 'year' }] },
      },
    ]);
  });
});

describe('pages of years', () => {
  it('have a calendar, and name what has no month', () => {
    const [, page] = yearPages(items);
    expect(page).toMatchObject({
      period: '2025',
      earlier: { label: '2023' },
      later: { label: '2026' },
      listed: true,
    });
    expect(page?.later?.href).toBe('/dates/2026/');
    expect(page?.monthUnknown.map(({ slug }) => slug)).toEqual(['year']);
    expect(page?.calendar.months.map(({ count }) => count)).toEqual([
      ...Array<number>(11).fill(0),
      1,
    ]);
  });

  it('list their entries only where they are few', () => {
    const crowd = Array.from({ length: 51 }, (_, i) => itemOf(`n${i}`, '2026-03-20'));
    expect(yearPages(crowd)[0]?.listed).toBe(false);
    expect(yearPages(crowd.slice(1))[0]?.listed).toBe(true);
  });
});

describe('yearsOverview', () => {
  it('shows years by month, and very many of them by decade', () => {
    expect(yearsOverview(items)).toMatchObject({ count: 3, decades: null });
    expect(yearsOverview(items).rows.map(({ kind }) => kind)).toEqual([
      ...['year', 'year', 'gap', 'year'],
    ]);
    const forty = Array.from({ length: 40 }, (_, i) => itemOf(`y${i}`, `${1990 + i}-05-01`));
    expect(yearsOverview(newestFirst(forty))).toMatchObject({ count: 40, decades: null });
    const long = Array.from({ length: 41 }, (_, i) => itemOf(`y${i}`, `${1990 + i}-05-01`));
    const { count, rows, decades } = yearsOverview(newestFirst(long));
    expect([count, rows]).toEqual([41, []]);
    expect(decades?.map(({ decade, count: own }) => [decade, own])).toEqual([
      ['2030', 1],
      ['2020', 10],
      ['2010', 10],
      ['2000', 10],
      ['1990', 10],
    ]);
  });

  it('shows decades wherever its chart leads to decades', () => {
    // Few enough years for rows of months, too many with those between them for a column each.
    const sparse = Array.from({ length: 70 }, (_, i) =>
      itemOf(`y${i}`, `${1900 + Math.floor(i / 2) * 2}-0${1 + (i % 2) * 4}-01`),
    );
    const { histogram, decades } = yearsOverview(newestFirst(sparse));
    expect(histogram.unit).toBe('decade');
    expect(decades?.map(({ decade }) => decade)).toEqual(
      histogram.columns.map(({ period }) => period).reverse(),
    );
  });

  it('names the years of a decade that have nothing', () => {
    const [decade] = decadesOf([
      { year: '1999', count: 2 },
      { year: '1991', count: 1 },
    ]);
    expect([decade?.decade, decade?.count]).toEqual(['1990', 3]);
    expect(decade?.years.map(({ period }) => period)).toEqual(
      Array.from({ length: 10 }, (_, i) => String(1999 - i)),
    );
    expect(decade?.years.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  });
});
