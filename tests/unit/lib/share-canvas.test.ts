import { describe, expect, test } from 'vitest';
import {
  drawOutline,
  drawShape,
  fillBox,
  newCanvas,
  writeLine,
  type Canvas,
} from '../../../src/lib/share-canvas.ts';

/** The rows of a canvas, a figure for each pixel, `.` for the paper. */
function rowsOf({ width, height, pixels }: Canvas): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from(pixels.subarray(y * width, (y + 1) * width), (colour) => colour || '.').join(''),
  );
}

const one = { first: 1, steps: 1 } as const;

test('a box is filled with the last colour of its ramp, and nothing beside it', () => {
  const canvas = newCanvas(5, 4);
  fillBox(canvas, { x: 1, y: 1, width: 3, height: 2 }, { first: 2, steps: 3 });
  expect(rowsOf(canvas)).toEqual(['.....', '.444.', '.444.', '.....']);
});

describe('a shape', () => {
  test('of a box of 16 is drawn as wide as it is to be, at its place', () => {
    const canvas = newCanvas(11, 7);
    const placed = { x: 1, y: 2, width: 8, ramp: { first: 1, steps: 4 } };
    drawShape(canvas, 'M0,0L16,0L16,8L0,8Z', placed);
    expect(rowsOf(canvas)).toEqual([
      ...['...........', '...........'],
      ...Array<string>(4).fill('.44444444..'),
      '...........',
    ]);
  });

  test('is drawn again in another width, and in another form', () => {
    const canvas = newCanvas(8, 4);
    drawShape(canvas, 'M0,0L16,0L16,16L0,16Z', { x: 0, y: 0, width: 4, ramp: one });
    drawShape(canvas, 'M0,0L16,0L16,16L0,16Z', { x: 5, y: 0, width: 2, ramp: one });
    drawShape(canvas, 'M0,0L16,0L16,8L0,8Z', { x: 5, y: 3, width: 2, ramp: one });
    expect(rowsOf(canvas)).toEqual(['1111.11.', '1111.11.', '1111....', '1111.11.']);
  });

  test('that covers a part of a pixel takes a colour between', () => {
    const canvas = newCanvas(5, 1);
    // A quarter, a half, three quarters, all.
    for (const [x, part] of [4, 8, 12, 16].entries()) {
      const path = `M0,0L16,0L16,${part}L0,${part}Z`;
      drawShape(canvas, path, { x, y: 0, width: 1, ramp: { first: 5, steps: 4 } });
    }
    expect(rowsOf(canvas)).toEqual(['5678.']);
  });
});

describe('an outline', () => {
  test('has its y go up from its origin', () => {
    const canvas = newCanvas(6, 6);
    drawOutline(canvas, 'M0,0L2,0L2,1L0,1Z', { scale: 2, x: 1, y: 4, ramp: one });
    expect(rowsOf(canvas)).toEqual([
      ...['......', '......', '.1111.', '.1111.', '......', '......'],
    ]);
  });

  test('is cut off at the edges of the canvas', () => {
    const canvas = newCanvas(4, 3);
    drawOutline(canvas, 'M-9,-9L9,-9L9,9L-9,9Z', { scale: 1, x: 2, y: 1, ramp: one });
    expect(rowsOf(canvas)).toEqual(['1111', '1111', '1111']);
    // What stands out at the right does not come in at the left.
    const right = newCanvas(4, 3);
    drawOutline(right, 'M0,0L4,0L4,1L0,1Z', { scale: 1, x: 2, y: 1, ramp: one });
    expect(rowsOf(right)).toEqual(['..11', '....', '....']);
    const corners = newCanvas(4, 3);
    drawOutline(corners, 'M-9,-9L1,-9L1,1L-9,1Z', { scale: 1, x: 0, y: 1, ramp: one });
    drawOutline(corners, 'M0,0L9,0L9,-9L0,-9Z', { scale: 1, x: 3, y: 2, ramp: one });
    expect(rowsOf(corners)).toEqual(['1...', '1...', '1..1']);
  });
});

describe('a line of text', () => {
  const ramp = { first: 1, steps: 2 };
  const place = { face: 'serif', size: 20, x: 1, y: 16 } as const;

  test('is as wide as its letters, and stands on its baseline', () => {
    const canvas = newCanvas(24, 20);
    expect(writeLine(canvas, { ...place, text: 'll', ramp })).toBeCloseTo(10.84, 2);
    const rows = rowsOf(canvas);
    expect(rows.slice(16).join('')).toMatch(/^\.+$/);
    expect(rows[15]).toMatch(/^\.[12]+\.?[12]+\.+$/);
    expect(rows.slice(0, 16).join('')).toContain('2');
  });

  test('that is nowhere between two pixels is drawn on the nearest', () => {
    const drawn = (x: number, y: number) => {
      const canvas = newCanvas(24, 20);
      writeLine(canvas, { ...place, text: 'l', x, y, ramp });
      return rowsOf(canvas);
    };
    expect(drawn(1.4, 15.6)).toEqual(drawn(1, 16));
    expect(drawn(1.4, 15.4)).toEqual(drawn(1, 15));
    expect(drawn(1.6, 16)).toEqual(drawn(2, 16));
  });

  test('has the dots of its capital İ in their colour, and of no other letter', () => {
    const draw = (text: string, dot?: { first: number; steps: number }) => {
      const canvas = newCanvas(60, 60);
      writeLine(canvas, { ...place, size: 40, y: 50, text, ramp, ...(dot && { dot }) });
      return rowsOf(canvas);
    };
    const dot = { first: 3, steps: 1 };
    for (const text of ['I', 'i', 'Ö']) expect(draw(text, dot)).toEqual(draw(text));
    const marked = draw('İ', dot);
    const dotted = marked.flatMap((row, y) => (row.includes('3') ? [y] : []));
    expect(dotted.length).toBeGreaterThan(3);
    const plain = draw('I').flatMap((row, y) => (/\d/.test(row) ? [y] : []));
    expect(Math.max(...dotted)).toBeLessThan(Math.min(...plain));
    expect(marked.map((row) => row.replaceAll('3', '2'))).toEqual(
      draw('İ').map((row, y) =>
        dotted.includes(y) ? (marked[y] ?? '').replaceAll('3', '2') : row,
      ),
    );
    expect(draw('İ').join('')).not.toContain('3');
  });

  test('passes over what the face has not', () => {
    const canvas = newCanvas(24, 20);
    expect(writeLine(canvas, { ...place, text: '🚢', ramp })).toBe(0);
    expect(canvas.pixels.every((colour) => colour === 0)).toBe(true);
  });
});
