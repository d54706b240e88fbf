import { describe, expect, test } from 'vitest';
import { cellsOf, countWithoutMonth } from '../../../src/lib/histogram-cells.ts';
import { itemOf } from '../../support/items.ts';

/** Entries of these dates, the newest first, and the cells of their time: a period with its entries, a gap in dashes. */
const cellsFor = (...dates: readonly (string | null)[]) => {
  const { unit, cells } = cellsOf(dates.map((date, i) => itemOf(`e${i}`, date)));
  return [
    unit,
    ...cells.map((cell) =>
      cell.kind === 'gap'
        ? `${cell.from}-${cell.to}-${cell.length}`
        : `${cell.period} ${cell.items.map(({ slug }) => slug).join(' ')}`.trim(),
    ),
  ];
};

/** The months of so many years from 2000 on, the newest first. */
const monthsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => count - 1 - i).map(
    (n) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
  );

describe('the time of an archive is cut', () => {
  test('into months, the oldest first, of each its oldest entry first', () => {
    expect(cellsFor('2026-02', '2026-01-10', '2026-01-06', '2025', null)).toEqual([
      'month',
      '2026-01 e2 e1',
      '2026-02 e0',
    ]);
  });

  test('of which three empty ones and more are folded', () => {
    expect(cellsFor('2026-09', '2026-06', '2026-02')).toEqual([
      'month',
      ...['2026-02 e2', '2026-03-2026-05-3', '2026-06 e1', '2026-07', '2026-08', '2026-09 e0'],
    ]);
  });

  test('into years where there are more than sixty months, into decades where as many years', () => {
    const unitOf = (dates: readonly string[]) => cellsFor(...dates)[0];
    expect([60, 61].map((count) => unitOf(monthsOf(count)))).toEqual(['month', 'year']);
    const years = (count: number) => Array.from({ length: count }, (_, i) => `${2026 - i}-06`);
    // Each of these months has a gap before it, which is not counted.
    expect(unitOf(years(60))).toBe('month');
    const full = (count: number) =>
      years(count).flatMap((month) => [month, month.replace('06', '05')]);
    expect([60, 61].map((count) => unitOf(full(count)))).toEqual(['year', 'decade']);
  });

  test('into years that have four digits, early ones too', () => {
    const early = Array.from({ length: 61 }, (_, i) => [900 - Math.floor(i / 2), 6 - (i % 2)]);
    const dates = early.map(([year, month]) => `0${year}-0${month}`);
    expect(cellsFor(...dates).slice(0, 3)).toEqual(['year', '0870 e60', '0871 e59 e58']);
  });

  test('into nothing where nothing has a month', () => {
    expect(cellsFor('2025', null)).toEqual(['month']);
    expect(cellsFor()).toEqual(['month']);
  });
});

test('counts what has no month, the undated apart', () => {
  const items = ['2026-01', '2025', '2024~', null].map((date, i) => itemOf(`e${i}`, date));
  expect(countWithoutMonth(items)).toEqual({ undated: 1, yearOnly: 2 });
  expect(cellsOf(items)).toMatchObject({ undated: 1, yearOnly: 2 });
});
