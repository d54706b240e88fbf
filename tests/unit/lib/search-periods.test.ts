import { expect, test } from 'vitest';
import { daysOf, formatPeriod, nameSpan, periodsOf } from '../../../src/lib/search-periods.ts';

test.each([
  ['2026', '2026', '2026'],
  ['2026-09', 'Sep 2026', 'September 2026'],
  ['2026-09-03', '3 Sep 2026', '3 September 2026'],
  ['0476-12', 'Dec 0476', 'December 0476'],
])('formatPeriod names %s', (period, short, long) => {
  expect(formatPeriod(period)).toBe(short);
  expect(formatPeriod(period, 'long')).toBe(long);
});

test.each([
  ['2026-01-10', '2026-01-10', ['2026-01-10'], '10 Jan 2026'],
  ['2026-01-01', '2026-01-01', ['2026-01-01'], '1 Jan 2026'],
  ['2024-02-01', '2024-02-29', ['2024-02'], 'Feb 2024'],
  ['2024-02-01', '2024-02-28', ['2024-02-01', '2024-02-28'], '1 Feb 2024 to 28 Feb 2024'],
  ['2024-02-01', '2024-12-31', ['2024-02', '2024-12'], 'Feb 2024 to Dec 2024'],
  ['2024-01-01', '2024-12-31', ['2024'], '2024'],
  ['2024-01-01', '2026-12-31', ['2024', '2026'], '2024 to 2026'],
])('names the days from %s to %s by the widest periods', (from, to, periods, words) => {
  expect(periodsOf({ from, to })).toEqual(periods);
  expect(nameSpan({ from, to })).toBe(words);
});

test.each([
  ['2026-01-10', '2026-01-10', '2026-01-10'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['1920s', '1920-01-01', '1929-12-31'],
  ['192X', '1920-01-01', '1929-12-31'],
  ['0000s', '0001-01-01', '0009-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['00XX', '0001-01-01', '0099-12-31'],
])('daysOf knows the days of %s', (period, from, to) => {
  expect(daysOf(period)).toEqual({ from, to });
});

test.each(['', '1925s', '192x', '1XXX', '2026-13', '2026-02-30', 'today', '2026/2027'])(
  'daysOf refuses "%s"',
  (period) => {
    expect(daysOf(period)).toBeNull();
  },
);
