import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Histogram } from '../../../src/lib/histogram.ts';
import { itemOf } from '../../support/items.ts';

const five = [
  itemOf('mar', '2026-03-07'),
  itemOf('feb', '2026-02-17'),
  itemOf('jan-b', '2026-01-10'),
  itemOf('jan-a', '2026-01-06'),
  itemOf('dec', '2023-12~'),
];

/** What must hold of any drawing: nothing overlaps, nothing stands outside. */
function expectSound({ columns, gaps, bins, end }: Histogram): void {
  const cells = [...columns, ...gaps].sort((a, b) => a.x - b.x);
  cells.forEach((cell, i) => {
    expect(cell.x).toBeGreaterThanOrEqual(0);
    expect(cell.width).toBeGreaterThan(0);
    expect(cell.x + cell.width).toBeLessThanOrEqual((cells[i + 1]?.x ?? end) + 0.02);
  });
  for (const bin of bins) {
    expect(bin.x).toBeGreaterThanOrEqual(end);
    expect(bin.x + bin.width).toBeLessThanOrEqual(100);
  }
}

describe('layOut', () => {
  it('draws few entries as slips, months without an entry folded into a gap', () => {
    const histogram = layOut(five);
    expect(histogram.form).toBe('slips');
    expect(histogram.columns.map(({ period, items }) => [period, items.length])).toEqual([
      ['2023-12', 1],
      ['2026-01', 2],
      ['2026-02', 1],
      ['2026-03', 1],
    ]);
    expect(histogram.gaps).toMatchObject([{ from: '2024-01', to: '2025-12', length: 24 }]);
    expect(histogram.years.map(({ year }) => year)).toEqual(['2023', '2026']);
    expect(histogram.bins).toMatchObject([{ kind: 'undated', count: 0 }]);
    expectSound(histogram);
  });

  it('stacks the oldest of a month lowest', () => {
    expect(layOut(five).columns[1]?.items.map(({ slug }) => slug)).toEqual(['jan-a', 'jan-b']);
  });

  it('keeps short runs of empty months as columns', () => {
    const histogram = layOut([itemOf('b', '2026-04-01'), itemOf('a', '2026-01-01')]);
    expect(histogram.gaps).toEqual([]);
    expect(histogram.columns.map(({ items }) => items.length)).toEqual([1, 0, 0, 1]);
  });

  it('turns to bars when a month is busy, and to years when there are many months', () => {
    const busy = Array.from({ length: 9 }, (_, i) => itemOf(`n${i}`, '2026-01-06'));
    expect(layOut(busy)).toMatchObject({ form: 'bars', unit: 'month', tallest: 9 });
    const long = Array.from({ length: 80 }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, '0');
      return itemOf(`m${i}`, `${2019 + Math.floor(i / 12)}-${month}-01`);
    }).reverse();
    const years = layOut(long);
    expect(years).toMatchObject({ form: 'bars', unit: 'year', tallest: 12, years: [] });
    expect(years.columns).toHaveLength(7);
    expectSound(years);
  });

  it('keeps a bin of its own for entries of which only the year is known', () => {
    const { bins } = layOut([...five, itemOf('year', '2025'), itemOf('none', null)]);
    expect(bins).toMatchObject([
      { kind: 'year-only', count: 1 },
      { kind: 'undated', count: 1 },
    ]);
  });

  it('tells the chosen from the others', () => {
    const chosen = five.filter(({ slug }) => slug === 'jan-a');
    const [, january] = layOut(five, chosen).columns;
    expect([...(january?.chosen ?? [])]).toEqual(chosen);
    expect(january?.items).toHaveLength(2);
  });

  it('draws an empty archive', () => {
    expect(layOut([])).toMatchObject({ columns: [], gaps: [], tallest: 0 });
  });

  it('stays sound for any dates', () => {
    const month = fc.tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(month, { maxLength: 40 }), (months) => {
        const items = months.map(([year, number], i) =>
          itemOf(`x${i}`, `${year}-${String(number).padStart(2, '0')}-05`),
        );
        const histogram = layOut(items.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)));
        expectSound(histogram);
        const drawn = histogram.columns.reduce((sum, column) => sum + column.items.length, 0);
        expect(drawn).toBe(items.length);
      }),
      { seed: 2 },
    );
  });
});
