import { describe, expect, it } from 'vitest';
import { groupByMonth, newestFirst } from '../../../src/lib/chronology.ts';
import { rowsOfMonths, yearRows } from '../../../src/lib/year-rows.ts';
import { itemOf } from '../../support/items.ts';

const items = newestFirst([
  itemOf('a', '2026-03-01'),
  itemOf('b', '2026-03-02'),
  itemOf('c', '2026-01-05'),
  itemOf('year', '2021'),
  itemOf('either', '[2021-05-01,2021-06-01]'),
  itemOf('none', null),
]);

describe('yearRows', () => {
  const [first, gap, last] = yearRows(items);

  it('has each year with its twelve months, the newest first', () => {
    expect(first).toMatchObject({ kind: 'year', year: '2026', count: 3, monthUnknown: 0 });
    expect(last).toMatchObject({ kind: 'year', year: '2021', count: 2, monthUnknown: 1 });
    const counts = (row: typeof first) =>
      row?.kind === 'year' ? row.months.map(({ count }) => count) : [];
    expect(counts(first)).toEqual([1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(counts(last)).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('names the years between them that have nothing', () => {
    expect(gap).toEqual({ kind: 'gap', from: '2022', to: '2025' });
    expect(yearRows(items)).toHaveLength(3);
  });

  it('has no row of empty years between neighbours, and names one by its first and last', () => {
    const of = (...dates: string[]) =>
      yearRows(newestFirst(dates.map((date, i) => itemOf(`e${i}`, date)))).map((row) =>
        row.kind === 'gap' ? `${row.from}–${row.to}` : row.year,
      );
    expect(of('2026', '2025')).toEqual(['2026', '2025']);
    expect(of('2026', '2024')).toEqual(['2026', '2025–2025', '2024']);
    expect(of('0999', '0990')).toEqual(['0999', '0991–0998', '0990']);
  });

  it('makes months as tall as they are full beside the fullest of all', () => {
    const levels = first?.kind === 'year' ? first.months.map(({ level }) => level) : [];
    expect(levels.slice(0, 4)).toEqual([4, 0, 8, 0]);
    const months = first?.kind === 'year' ? first.months.map(({ month }) => month) : [];
    expect([months[0], months[8], months[9], months[11]]).toEqual([
      ...['2026-01', '2026-09', '2026-10', '2026-12'],
    ]);
  });

  it('has no rows where nothing is dated', () => {
    expect(yearRows([itemOf('none', null)])).toEqual([]);
  });
});

describe('rowsOfMonths', () => {
  it('counts what the months have, each entry of a year once', () => {
    const rows = rowsOfMonths(groupByMonth(items));
    expect(rows.map(({ year, count }) => [year, count])).toEqual([
      ['2026', 3],
      ['2021', 1],
    ]);
    const [, last] = rows;
    expect(last?.months.map(({ count }) => count).slice(4, 6)).toEqual([1, 1]);
  });
});
