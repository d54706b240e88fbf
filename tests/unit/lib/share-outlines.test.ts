import { expect, test } from 'vitest';
import { contoursOf, coverageOf, type Coverage } from '../../../src/lib/share-outlines.ts';

const AS_IS = { scale: 1, flip: 1, dx: 0, dy: 0 } as const;

function area({ values }: Coverage): number {
  return values.reduce((sum, value) => sum + value / 255, 0);
}

function at({ x, y, width, values }: Coverage, column: number, row: number): number {
  return values[(row - y) * width + column - x] ?? 0;
}

test('covers whole and half pixels', () => {
  const square = coverageOf('M1,1L3.5,1L3.5,3L1,3Z', AS_IS);
  expect(at(square, 1, 1)).toBe(255);
  expect(at(square, 2, 2)).toBe(255);
  expect(at(square, 3, 1)).toBe(128);
  expect(at(square, 4, 1)).toBe(0);
  expect(at(square, 1, 3)).toBe(0);
});

test('has the area of the shape, whatever its edges', () => {
  expect(area(coverageOf('M0.3,0.2L9.7,4.1L2.2,8.8Z', AS_IS))).toBeCloseTo(
    Math.abs((9.7 - 0.3) * (8.8 - 0.2) - (2.2 - 0.3) * (4.1 - 0.2)) / 2,
    0,
  );
  const circle =
    'M20,10C20,15.523 15.523,20 10,20C4.477,20 0,15.523 0,10C0,4.477 4.477,0 10,0C15.523,0 20,4.477 20,10Z';
  expect(Math.abs(area(coverageOf(circle, AS_IS)) - Math.PI * 100)).toBeLessThan(3);
});

test('a contour that runs the other way is a hole, one that runs the same way is not', () => {
  const outer = 'M0,0L8,0L8,8L0,8Z';
  expect(area(coverageOf(`${outer}M2,2L2,6L6,6L6,2Z`, AS_IS))).toBeCloseTo(48, 5);
  expect(area(coverageOf(`${outer}M2,2L6,2L6,6L2,6Z`, AS_IS))).toBeCloseTo(64, 5);
});

test('turns outlines whose y goes up', () => {
  const { y, height } = coverageOf('M0,0L4,0L4,6L0,6Z', { ...AS_IS, scale: 2, flip: -1 });
  expect(y).toBe(-12);
  expect(height).toBeGreaterThanOrEqual(12);
});

test('tells the parts of a letter apart', () => {
  expect(contoursOf('M0,0L4,0L4,6ZM1,8L2,8L2,9Z')).toEqual([
    { path: 'M0,0L4,0L4,6Z', left: 0, right: 4, low: 0, high: 6 },
    { path: 'M1,8L2,8L2,9Z', left: 1, right: 2, low: 8, high: 9 },
  ]);
});

test('an empty outline, as that of a blank, covers nothing', () => {
  expect(coverageOf('', AS_IS)).toMatchObject({ width: 0, height: 0 });
});
