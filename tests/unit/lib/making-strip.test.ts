import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawStrip, STRIP_HEIGHT } from '../../../src/lib/making-strip.ts';

/** The columns that a path fills, each as `from` and `to`. */
function columnsOf(path: string): [from: number, to: number][] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)V(\d+)h-(\d+)z/g)].map(
    ([, from, top, length, bottom, back]) => {
      expect([Number(bottom), back]).toEqual([STRIP_HEIGHT, length]);
      expect(Number(top)).toBeLessThan(STRIP_HEIGHT);
      return [Number(from), Number(from) + Number(length)];
    },
  );
}

test('each line of a source has its place, and one shape', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 120 }), (removed) => {
      const strip = drawStrip(removed);
      const drawn = Array.from({ length: strip.width }, (_, i) => {
        const isIn = ([from, to]: [number, number]) => from <= i && i < to;
        return [columnsOf(strip.kept).some(isIn), columnsOf(strip.removed).some(isIn)];
      });
      expect(drawn).toEqual(removed.map((out) => [!out, out]));
    }),
  );
});

test('a long source that alternates is drawn in bins, and its picture stays small', () => {
  const { width, kept, removed } = drawStrip(Array.from({ length: 6000 }, (_, i) => i % 3 === 0));
  expect(width).toBe(120);
  expect(kept).toBe('M0 0h120V8h-120z');
  expect(removed).toBe('');
});

test('a long source of few changes is drawn line by line', () => {
  const lines = Array.from({ length: 6000 }, (_, i) => i >= 5990);
  const { width, removed } = drawStrip(lines);
  expect(width).toBe(6000);
  expect(removed).toBe('M5990 5h10V8h-10z');
});

test('what was kept has the whole height, what was left out the lower part', () => {
  expect(drawStrip([false, true, true, false])).toEqual({
    width: 4,
    kept: 'M0 0h1V8h-1zM3 0h1V8h-1z',
    removed: 'M1 5h2V8h-2z',
  });
  expect(drawStrip([])).toEqual({ width: 0, kept: '', removed: '' });
});

test('up to 120 pieces are drawn as they are, of whatever length', () => {
  const pieces = (count: number) => Array.from({ length: 2 * count }, (_, i) => i % 4 < 2);
  expect(drawStrip(pieces(120)).width).toBe(240);
  expect(drawStrip(pieces(121)).width).toBe(120);
});

test('a bin is left out where more than half of its lines are', () => {
  // Of ten lines each: forty bins of which six were left out, forty of which five, forty of which four.
  const lines = [6, 5, 4].flatMap((out) =>
    Array.from({ length: 400 }, (_, i) => (i * 3) % 10 < out),
  );
  expect(drawStrip(lines)).toEqual({
    width: 120,
    kept: 'M40 0h80V8h-80z',
    removed: 'M0 5h40V8h-40z',
  });
});
