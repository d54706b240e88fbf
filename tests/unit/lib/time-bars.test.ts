import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPath, barsOf, yearSpanOf } from '../../../src/lib/time-bars.ts';
import { itemOf } from '../../support/items.ts';

const dates = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1996, max: 2025 }).map(String),
  fc
    .tuple(fc.integer({ min: 1996, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
);
const archives = fc
  .array(dates, { minLength: 1, maxLength: 60 })
  .map((all) => all.map((date, i) => itemOf(`e${i}`, date)));

describe('barsOf', () => {
  it('has every entry in one bar, or tells how many it leaves out', () => {
    fc.assert(
      fc.property(archives, (items) => {
        const span = yearSpanOf(items);
        if (!span) return;
        const bars = barsOf(items, span);
        const drawn = bars.counts.reduce((sum, count) => sum + count, 0);
        expect(drawn + bars.left).toBe(items.length);
        for (const { year, count } of bars.years) {
          expect(count).toBe(items.filter(({ date }) => date?.startsWith(year)).length);
        }
      }),
    );
  });

  it('draws months of ten years, quarters of thirty, years of more, never too many for a small screen', () => {
    const of = (from: string, to: string) => barsOf([itemOf('a', `${to}-12-31`)], { from, to });
    expect(of('2016', '2025')).toMatchObject({ unit: 'month', tallest: 1 });
    expect(of('1996', '2025')).toMatchObject({ unit: 'quarter', tallest: 1 });
    expect(of('1925', '2025')).toMatchObject({ unit: 'year', tallest: 1 });
    for (const bars of [of('2025', '2025'), of('2016', '2025'), of('1996', '2025')]) {
      expect(bars.counts.length).toBeLessThanOrEqual(120);
      expect(bars.counts.at(-1)).toBe(1);
      expect(bars.years.filter(({ labelled }) => labelled).length).toBeLessThanOrEqual(7);
    }
  });

  it('has an entry of two possible months in both, and leaves one of a year alone out of months', () => {
    const items = [itemOf('a', '[2026-01-10,2026-10-01]'), itemOf('b', '2026'), itemOf('c', null)];
    const bars = barsOf(items, { from: '2026', to: '2026' });
    expect(bars.counts).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    expect([bars.left, bars.years[0]?.count]).toEqual([2, 2]);
  });
});

describe('barPath', () => {
  it('draws a bar for each count, the tallest over the whole height, a single entry to be seen', () => {
    const path = barPath({ unit: 'year', counts: [1, 0, 1000], tallest: 1000, years: [], left: 0 });
    expect(path).toBe('M0.1 100v-3h.8v3zM2.1 100v-100h.8v100z');
  });
});

describe('the years of bars', () => {
  const of = (from: string, to: string) => barsOf([itemOf('a', `${to}-12-31`)], { from, to });

  it('take equal parts of the width', () => {
    expect(of('2024', '2026').years).toEqual([
      { year: '2024', count: 0, x: 0, width: 33.33, labelled: true },
      { year: '2025', count: 0, x: 33.33, width: 33.33, labelled: true },
      { year: '2026', count: 1, x: 66.67, width: 33.33, labelled: true },
    ]);
  });

  it.each([
    ['2021', '2026', ['2021', '2022', '2023', '2024', '2025', '2026']],
    ['2020', '2026', ['2020', '2022', '2024', '2026']],
    ['2014', '2026', ['2015', '2020', '2025']],
    ['1996', '2026', ['2000', '2010', '2020']],
    ['1966', '2026', ['1980', '2000', '2020']],
    ['1900', '2026', ['1900', '1950', '2000']],
    ['1700', '2026', ['1700', '1800', '1900', '2000']],
  ])('from %s to %s are labelled as there is room', (from, to, labelled) => {
    const { years } = of(from, to);
    expect(years.flatMap((one) => (one.labelled ? [one.year] : []))).toEqual(labelled);
  });

  it.each([
    ['2017', '2026', 'month', 120],
    ['2016', '2026', 'quarter', 44],
    ['1997', '2026', 'quarter', 120],
    ['1996', '2026', 'year', 31],
  ])('from %s to %s are drawn by the %s', (from, to, unit, bars) => {
    const { unit: drawn, counts } = of(from, to);
    expect([drawn, counts.length]).toEqual([unit, bars]);
    expect(counts.indexOf(1)).toBe(bars - 1);
  });

  it('count an entry of a year alone where years are drawn', () => {
    const bars = barsOf([itemOf('a', '2000'), itemOf('b', null)], { from: '1980', to: '2020' });
    expect([bars.counts[20], bars.left]).toEqual([1, 1]);
  });

  it('count an entry of two months of a quarter once', () => {
    const bars = barsOf([itemOf('a', '[2000-01-10,2000-02-10]')], { from: '2000', to: '2020' });
    expect(bars).toMatchObject({ unit: 'quarter', tallest: 1, left: 0 });
  });
});

describe('yearSpanOf', () => {
  it('is of the first and the last year of the entries, none where nothing is dated', () => {
    const items = [itemOf('a', '2026-01-05'), itemOf('b', '2021'), itemOf('c', null)];
    expect(yearSpanOf(items)).toEqual({ from: '2021', to: '2026' });
    expect(yearSpanOf([itemOf('c', null)])).toBeNull();
    expect(yearSpanOf([])).toBeNull();
  });
});

it('a bar is as high as its part of the tallest, to a tenth', () => {
  expect(barPath({ unit: 'year', counts: [1, 3], tallest: 3, years: [], left: 0 })).toBe(
    'M0.1 100v-33.3h.8v33.3zM1.1 100v-100h.8v100z',
  );
});
