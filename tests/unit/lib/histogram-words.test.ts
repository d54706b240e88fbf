import { describe, expect, it } from 'vitest';
import { describeGaps, nameColumn, nameGap } from '../../../src/lib/histogram-words.ts';
import { layOut } from '../../../src/lib/histogram.ts';
import { itemOf } from '../../support/items.ts';

const items = [itemOf('c', '2026-01-10'), itemOf('b', '2026-01-06'), itemOf('a', '2023-12~')];

describe('a column in words', () => {
  it('says how many entries it has, and leads to them', () => {
    const [, january] = layOut(items).columns;
    expect(january && nameColumn(january, 'month')).toEqual({
      name: 'January 2026',
      text: 'January 2026: 2 entries',
      short: '2',
      href: '/dates/2026/01/',
    });
  });

  it('says how many of them the chart is about', () => {
    const [, january] = layOut(items, items.slice(0, 1)).columns;
    expect(january && nameColumn(january, 'month')).toMatchObject({
      text: 'January 2026: 1 of 2 entries',
      short: '1 of 2',
    });
  });

  it('leads from a year to its calendar, from a decade to its place among all years', () => {
    const column = { period: '1990', items: [], chosen: new Set<never>() } as never;
    expect(nameColumn(column, 'year')).toMatchObject({ name: '1990', href: '/dates/1990/' });
    expect(nameColumn(column, 'decade')).toMatchObject({
      name: '1990s',
      href: '/dates/#decade-1990',
    });
  });
});

describe('gaps in words', () => {
  it('are all named where there are three', () => {
    const gaps = [1, 2, 3].map((n) => gap(`190${n}`, `190${n}`, n));
    expect(describeGaps(gaps, 'year')).toBe(
      'Nothing kept: 1903 to 1903; 1902 to 1902; 1901 to 1901',
    );
  });

  const gap = (from: string, to: string, length: number) => ({ from, to, length, x: 0, width: 1 });

  it('are named from their first to their last period', () => {
    expect(nameGap(gap('2024-01', '2025-12', 24), 'month')).toBe('Jan 2024 to Dec 2025');
    expect(nameGap(gap('1951', '1987', 37), 'year')).toBe('1951 to 1987');
  });

  it('are named the longest first, and no more than three', () => {
    const gaps = [
      gap('1903', '1905', 3),
      gap('1911', '1919', 9),
      gap('1930', '1936', 7),
      gap('1951', '1987', 37),
    ];
    expect(describeGaps(gaps, 'year')).toBe(
      'Nothing kept: 1951 to 1987; 1911 to 1919; 1930 to 1936; and 1 more',
    );
  });
});
