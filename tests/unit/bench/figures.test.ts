import { expect, test } from 'vitest';
import { spreadOf, writeSpread } from '../../../scripts/bench/figures.ts';

test('the median is the middle one, or lies between the middle two', () => {
  expect(spreadOf([9, 1, 5])).toEqual({ median: 5, least: 1, most: 9 });
  expect(spreadOf([8, 1, 9, 4])).toEqual({ median: 6, least: 1, most: 9 });
  expect(spreadOf([])).toBeNull();
});

test.each([
  [[], 1, '–'],
  [[0], 1, '0'],
  [[0.424], 1, '0.42'],
  [[7.26, 7.26], 1, '7.3'],
  [[1_204_400, 94_000, 121_000], 1000, '121 (94–1,204)'],
])('%o in units of %d is written %s', (figures, unit, written) => {
  expect(writeSpread(figures, unit)).toBe(written);
});
