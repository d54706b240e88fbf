import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layOutMonths, layOutYears } from '../../../src/lib/timeline-axis.ts';

const count = (period: number | string, told = 1, published = 0) => ({
  period: String(period),
  told,
  published,
});

describe('the axis of years', () => {
  it('cuts a run of empty years out of the line and names it', () => {
    const axis = layOutYears([count(1453), count(2023), count(2026, 2, 3)]);
    expect(axis.columns.map(({ period }) => period)).toEqual([
      '1453',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(axis.gaps).toMatchObject([{ from: '1454', to: '2022', length: 569 }]);
    expect(axis.highest).toEqual({ told: 2, published: 3 });
    expect(axis.form).toBe('marks');
  });

  it('draws bars where there are too many for marks', () => {
    expect(layOutYears([count(2025, 7)]).form).toBe('bars');
  });

  it('lets the earliest years share a column where there are more than fit', () => {
    const axis = layOutYears(Array.from({ length: 300 }, (_, i) => count(1700 + i)));
    const [first] = axis.columns;
    expect(axis.columns.length).toBeLessThanOrEqual(41);
    expect(first).toMatchObject({ upTo: true, named: true });
    expect(axis.columns.at(-1)).toMatchObject({ period: '1999', named: true });
    expect(axis.columns.reduce((sum, { told }) => sum + told, 0)).toBe(300);
  });

  test('stays within its width, in order, and loses nothing', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1000, max: 2030 }), { maxLength: 120 });
    fc.assert(
      fc.property(years, (some) => {
        const counts = some.sort((a, b) => a - b).map((year) => count(year, year % 5, 1));
        const { columns, gaps } = layOutYears(counts);
        const cells = [...columns, ...gaps].sort((a, b) => a.x - b.x);
        for (const [i, { x, width }] of cells.entries()) {
          expect(x + width).toBeLessThanOrEqual((cells[i + 1]?.x ?? 100) + 0.6);
        }
        const total = (key: 'told' | 'published', list: readonly ReturnType<typeof count>[]) =>
          list.reduce((sum, one) => sum + one[key], 0);
        expect(total('told', columns)).toBe(total('told', counts));
        expect(total('published', columns)).toBe(counts.length);
      }),
    );
  });
});

test('the axis of a year has its twelve months, and a column for what has none', () => {
  expect(layOutMonths('2026', [count('2026-02')]).columns).toHaveLength(12);
  const { columns } = layOutMonths('2026', [count('2026'), count('2026-02', 3)]);
  expect(columns).toHaveLength(13);
  expect(columns[0]).toMatchObject({ period: '2026', told: 1 });
  expect(columns[2]).toMatchObject({ period: '2026-02', told: 3 });
});
