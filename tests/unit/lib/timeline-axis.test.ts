import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layOutMonths, layOutYears, type TimelineAxis } from '../../../src/lib/timeline-axis.ts';

const count = (period: number | string, told = 1, published = 0) => ({
  period: String(period),
  told,
  published,
});

/** `2026 40+20`: the period, where it begins and how wide it is; in brackets where it has no room for its name. */
const draw = ({ columns }: TimelineAxis): string[] =>
  columns.map(({ period, x, width, named }) => {
    const drawn = `${period} ${x}+${width}`;
    return named ? drawn : `(${drawn})`;
  });
const consecutive = (from: number, length: number) =>
  Array.from({ length }, (_, i) => count(from + i));

describe('the axis of years', () => {
  it('gives a year a fifth of the width at most, and names the years that have something', () => {
    expect(layOutYears([])).toEqual({
      ...{ form: 'marks', columns: [], gaps: [] },
      highest: { told: 0, published: 0 },
    });
    expect(draw(layOutYears([count(2026)]))).toEqual(['2026 0+20']);
    const axis = layOutYears([count(2023), count(2026, 0, 2)]);
    expect(draw(axis)).toEqual(['2023 0+20', '(2024 20+20)', '(2025 40+20)', '2026 60+20']);
    expect(axis.columns[1]).toEqual({
      ...{ period: '2024', told: 0, published: 0 },
      ...{ x: 20, width: 20, upTo: false, named: false },
    });
  });

  it('folds three empty years, no fewer', () => {
    const folded = layOutYears([count(2022), count(2026)]);
    expect(draw(folded)).toEqual(['2022 0+20', '2026 52+20']);
    expect(folded.gaps).toEqual([{ from: '2023', to: '2025', length: 3, x: 20, width: 32 }]);
    expect(layOutYears([count(2023), count(2026)]).gaps).toEqual([]);
  });

  it('writes years before 1000 with four figures', () => {
    const { columns, gaps } = layOutYears([count('0990'), count('0992'), count('0999')]);
    expect(columns.map(({ period }) => period)).toEqual(['0990', '0991', '0992', '0999']);
    expect(gaps).toMatchObject([{ from: '0993', to: '0998', length: 6 }]);
  });

  it('names as many of the latest years as there is room for', () => {
    const { columns } = layOutYears(consecutive(2007, 20));
    expect(columns.filter(({ named }) => named).map(({ period }) => period)).toEqual([
      ...['2008', '2011', '2014', '2017', '2020', '2023', '2026'],
    ]);
  });

  it('draws a mark each for up to six in a column, of either kind', () => {
    expect(layOutYears([count(2025, 6, 6)]).form).toBe('marks');
    expect(layOutYears([count(2025, 0, 7)]).form).toBe('bars');
  });

  it('draws forty-one years one by one; of more the first that do not fit share a column', () => {
    expect(layOutYears(consecutive(1900, 41)).columns.some(({ upTo }) => upTo)).toBe(false);
    const { columns } = layOutYears([count(1900, 3, 5), ...consecutive(1901, 41)]);
    expect(columns).toHaveLength(41);
    expect(columns[0]).toEqual({
      ...{ period: '1901', told: 4, published: 5, upTo: true, named: true },
      ...{ x: 0, width: 2.44 },
    });
    expect(columns[1]).toMatchObject({ period: '1902', upTo: false, named: false });
    // A quarter of the width is left to the name of the shared column.
    expect(columns.filter(({ named }) => named).map(({ period }) => period)).toEqual([
      ...['1901', '1911', '1916', '1921', '1926', '1931', '1936', '1941'],
    ]);
  });

  it('keeps the middle of a named year out of the room of the shared name', () => {
    // The middle of 1910 lies at 23 per cent of the width.
    const years = [count(1900), ...consecutive(1901, 41)].filter(({ period }) => period !== '1911');
    const { columns } = layOutYears(years);
    expect(columns.filter(({ named }) => named).map(({ period }) => period)).toEqual([
      ...['1901', '1916', '1921', '1926', '1931', '1936', '1941'],
    ]);
  });

  it('counts a folded gap among what there is room for', () => {
    const { columns, gaps } = layOutYears([count(1800), ...consecutive(1901, 40)]);
    expect(columns.map(({ period }) => period).slice(0, 2)).toEqual(['1800', '1901']);
    expect(gaps).toHaveLength(1);
    const more = layOutYears([count(1700), count(1800), ...consecutive(1901, 39)]);
    expect(more.columns[0]).toMatchObject({ period: '1800', upTo: true, told: 2 });
    expect(more.gaps).toEqual([]);
  });

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
  expect(draw(layOutMonths('2026', [count('2026-02')]))).toEqual([
    ...['2026-01 0+8.33', '2026-02 8.33+8.33', '2026-03 16.66+8.33', '2026-04 24.99+8.33'],
    ...['2026-05 33.32+8.33', '2026-06 41.65+8.33', '2026-07 49.98+8.33', '2026-08 58.31+8.33'],
    ...['2026-09 66.64+8.33', '2026-10 74.97+8.33', '2026-11 83.3+8.33', '2026-12 91.63+8.33'],
  ]);
  const { columns } = layOutMonths('2026', [count('2026'), count('2026-02', 3)]);
  expect(columns).toHaveLength(13);
  expect(columns[0]).toMatchObject({ period: '2026', told: 1 });
  expect(columns[2]).toMatchObject({ period: '2026-02', told: 3 });
  expect(columns[3]).toMatchObject({ period: '2026-03', told: 0, published: 0 });
  expect(columns.every(({ named }) => named)).toBe(true);
});
