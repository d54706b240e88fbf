import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngOf } from '../../../src/lib/share-png.ts';
import { readPng } from '../../support/read-png.ts';

const PALETTE = Array.from({ length: 16 }, (_, i) => `#${i.toString(16).repeat(6)}`);

/** Rows that are often as the one above, as those of a page are. */
const canvases = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc
      .array(fc.array(fc.nat(15), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 3,
      })
      .chain((rows) =>
        fc
          .array(fc.constantFrom(...rows), { minLength: height, maxLength: height })
          .map((lines) => ({ width, height, pixels: Uint8Array.from(lines.flat()) })),
      ),
  );

test('a canvas is read back as it was, whatever its size', () => {
  fc.assert(
    fc.property(canvases, (canvas) => {
      const { width, height, at } = readPng(pngOf(canvas, PALETTE));
      expect([width, height]).toEqual([canvas.width, canvas.height]);
      const read = Array.from(canvas.pixels, (_, i) => at(i % width, Math.floor(i / width)));
      expect(read).toEqual(Array.from(canvas.pixels, (colour) => PALETTE[colour]));
    }),
  );
});
