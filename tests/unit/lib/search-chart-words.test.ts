import { expect, test } from 'vitest';
import {
  describeColumn,
  describeGap,
  describeView,
  nameGap,
} from '../../../src/lib/search-chart-words.ts';
import { chartDates, type Column, type Gap } from '../../../src/lib/search-chart.ts';
import { toDayTable } from '../../../src/lib/search-days.ts';

const column = (period: string, all: number, found: number): Column => ({
  ...{ kind: 'column', label: '', unsure: 0, inRange: false, slips: [] },
  ...{ period, all, found },
});
const gap: Gap = {
  ...{ kind: 'gap', from: '2024-01', to: '2025-12', length: 24 },
  ...{ possible: 0, inRange: false },
};

test.each([
  [column('2026-01', 3, 2), 'January 2026: 2 of 3 entries found'],
  [column('2026', 1, 0), '2026: 0 of 1 entry found'],
  [column('2026-01-10', 1200, 1100), '10 January 2026: 1,100 of 1,200 entries found'],
  [column('1920s', 0, 0), 'the 1920s: nothing kept'],
])('describeColumn says what there is', (shown, words) => {
  expect(describeColumn(shown)).toBe(words);
});

test('a gap is called empty only where it is sure to be', () => {
  expect(describeGap(gap, 'month')).toBe('24 months, nothing kept');
  expect(describeGap({ ...gap, possible: 1 }, 'month')).toBe(
    '24 months, at most 1 entry of no known month',
  );
  expect(nameGap(gap)).toBe('January 2024 to December 2025');
  expect(nameGap(gap, 'short')).toBe('Jan 2024 to Dec 2025');
  expect(nameGap({ ...gap, from: '1920s', to: '1950s' }, 'short')).toBe('the 1920s to the 1950s');
});

test('describeView says what part of the archive is shown, and by what', () => {
  const table = toDayTable([
    { spans: [{ from: '2024-01-10', to: '2024-01-10' }], dating: 'day' },
    { spans: [{ from: '2026-01-10', to: '2026-01-10' }], dating: 'day' },
  ]);
  const draw = (view: string) =>
    describeView(chartDates(table, Uint8Array.of(1, 1), { view, range: null }));
  expect(draw('')).toBe('Whole archive, by month');
  expect(draw('2024-01')).toBe('January 2024, by day');
  expect(draw('2024-01/2024-06')).toBe('January 2024 to June 2024, by month');
});
