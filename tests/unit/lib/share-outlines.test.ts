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

/** The rows of a coverage. */
const rowsOf = ({ width, height, values }: Coverage) =>
  Array.from({ length: height }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);

test.each<[what: string, path: string, rows: readonly (readonly number[])[]]>([
  [
    'a slope through two pixels of each row',
    'M0,0L4,0L0,2Z',
    [
      [255, 255, 191, 64, 0],
      [191, 64, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  ],
  [
    'the same the other way round',
    'M0,0L0,2L4,0Z',
    [
      [255, 255, 191, 64, 0],
      [191, 64, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  ],
  [
    'a slope within pixels',
    'M0,0L2,0L1,2L0,2Z',
    [
      [255, 191, 0],
      [255, 64, 0],
      [0, 0, 0],
    ],
  ],
  [
    'parts of the first and the last row and column',
    'M0.5,0.75L1.25,0.75L1.25,1.5L0.5,1.5Z',
    [
      [32, 16, 0],
      [64, 32, 0],
      [0, 0, 0],
    ],
  ],
  [
    'a curve of two controls',
    'M0,0Q4,0 4,4L0,4Z',
    [
      [246, 204, 91, 0, 0],
      [255, 255, 255, 91, 0],
      [255, 255, 255, 204, 0],
      [255, 255, 255, 246, 0],
      [0, 0, 0, 0, 0],
    ],
  ],
  [
    'lines without a letter of their own, and two contours',
    'M0,0L1,0 1,1 0,1ZM2,0L3,0L3,1L2,1Z',
    [
      [255, 0, 255, 0],
      [0, 0, 0, 0],
    ],
  ],
])('covers pixels by %s', (_, path, rows) => {
  expect(rowsOf(coverageOf(path, AS_IS))).toEqual(rows);
});

test('stands where the outline is moved to, in its size', () => {
  const path = 'M-1,-.5L1,-.5L1,.5L-1,.5Z';
  expect(coverageOf(path, AS_IS)).toMatchObject({ x: -1, y: -1, width: 3, height: 3 });
  const moved = coverageOf(path, { scale: 2, flip: -1, dx: 5, dy: 3 });
  expect(moved).toMatchObject({ x: 3, y: 2, width: 5, height: 3 });
  expect(rowsOf(moved)).toEqual([
    [255, 255, 255, 255, 0],
    [255, 255, 255, 255, 0],
    [0, 0, 0, 0, 0],
  ]);
});

test('has the area of the shape, whatever its edges', () => {
  expect(area(coverageOf('M0.3,0.2L9.7,4.1L2.2,8.8Z', AS_IS))).toBeCloseTo(
    Math.abs((9.7 - 0.3) * (8.8 - 0.2) - (2.2 - 0.3) * (4.1 - 0.2)) / 2,
    0,
  );
  const circle =
    'M20,10C20,15.523 15.523,20 10,20C4.477,20 0,15.523 0,10C0,4.477 4.477,0 10,0C15.523,0 20,4.477 20,10Z';
  // Of 32 straight lines a circle of 10 has 312.2; of endlessly many 314.2.
  expect(area(coverageOf(circle, AS_IS))).toBeCloseTo(312.2, 1);
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
  expect(contoursOf('M-1.5,-.25L10,2Z')).toEqual([
    { path: 'M-1.5,-.25L10,2Z', left: -1.5, right: 10, low: -0.25, high: 2 },
  ]);
  expect(contoursOf('')).toEqual([]);
});

test('an empty outline, as that of a blank, covers nothing', () => {
  const nothing = { x: 0, y: 0, width: 0, height: 0, values: new Uint8Array() };
  expect(coverageOf('', AS_IS)).toEqual(nothing);
  expect(coverageOf('M3,4Z', AS_IS)).toEqual(nothing);
});
