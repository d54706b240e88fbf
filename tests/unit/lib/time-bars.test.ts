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
