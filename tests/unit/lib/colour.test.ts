import { describe, expect, test } from 'vitest';
import { contrast, isHex, mixed, toHex, toOklch } from '../../../src/lib/colour.ts';

test.each([
  ['#7a1b20', true],
  ['#ABCDEF', true],
  ['7a1b20', false],
  ['#7a1b2', false],
  ['#7a1b200', false],
  ['x#7a1b20', false],
  ['#7a1b2g', false],
])('%s is a colour: %s', (text, is) => {
  expect(isHex(text)).toBe(is);
});

/** As CSS Color 4 and its browsers have them. */
test.each([
  ['#ff0000', 0.628, 0.2577, 29.23],
  ['#00ff00', 0.8664, 0.2948, 142.5],
  ['#0000ff', 0.452, 0.3132, 264.05],
  ['#808080', 0.5999, 0, null],
  ['#000000', 0, 0, null],
  ['#ffffff', 1, 0, null],
])('%s has the lightness %d, the chroma %d and the hue %d', (hex, l, c, h) => {
  const colour = toOklch(hex);
  expect(colour.l).toBeCloseTo(l, 3);
  expect(colour.c).toBeCloseTo(c, 3);
  if (h !== null) expect(colour.h).toBeCloseTo(h, 1);
});

describe('a colour more vivid than screens can show', () => {
  test.each([
    [0.7, 29, '#ff6554'],
    [0.45, 264, '#002ee7'],
    [0.9, 142, '#85ff79'],
  ])('of the lightness %d and the hue %d loses chroma alone', (l, h, shown) => {
    const hex = toHex({ l, c: 0.4, h });
    const colour = toOklch(hex);
    expect(Math.abs(colour.l - l)).toBeLessThan(0.01);
    expect(Math.abs(colour.h - h)).toBeLessThan(2);
    expect(hex).toBe(shown);
  });

  test('is black or white at either end', () => {
    expect([toHex({ l: 0, c: 0.2, h: 90 }), toHex({ l: 1, c: 0.2, h: 90 })]).toEqual([
      ...['#000000', '#ffffff'],
    ]);
  });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#7a1b20', '#7a1b20', 1],
  ['#ff0000', '#ffffff', 3.998],
  ['#0000ff', '#ffffff', 8.592],
  ['#010101', '#000000', 1.006],
])('the contrast of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 3);
});

test.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 1, '#ffffff'],
  ['#102030', '#304050', 0.5, '#203040'],
  ['#ff0000', '#000008', 0.25, '#bf0002'],
])('between %s and %s, after %d of the way, stands %s', (one, other, share, colour) => {
  expect(mixed(one, other, share)).toBe(colour);
});
