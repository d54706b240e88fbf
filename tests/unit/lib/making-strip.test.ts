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
