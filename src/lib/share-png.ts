import { constants, crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './share-canvas.ts';

/**
 * Writes a canvas of at most 16 colours as a PNG (W3C PNG, third edition) of four bits a pixel.
 * @param palette the colours by their numbers, `#rrggbb`
 * @returns the bytes, the same on every machine
 */
export function pngOf(canvas: Canvas, palette: readonly string[]): Uint8Array<ArrayBuffer> {
  const { width, height } = canvas;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Four bits a pixel, indexed colour.
  header.set([4, 3, 0, 0, 0], 8);
  const colours = Uint8Array.from(palette.flatMap(channels));
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rowsOf(canvas), PACKING)),
    chunk('IEND', new Uint8Array(0)),
  ];
  return joined([SIGNATURE, ...chunks]);
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/**
 * Runs alone: where it looks for other repetitions, zlib finds others where the processor has other instructions. Measured on
 * 100 pictures: 15.8 KB in 0.6 ms; fflate, which is plain JavaScript, packs them in 13.5 KB and 3.5 ms.
 */
const PACKING = { strategy: constants.Z_RLE } as const;

/** The filter of each row: what it adds to the row above (`Up`), so that most of the picture is one long run. */
const UP = 2;

/** Two pixels a byte, before each row the number of its filter. */
function rowsOf({ width, height, pixels }: Canvas): Uint8Array {
  const half = Math.ceil(width / 2);
  const rows = new Uint8Array((1 + half) * height);
  let [above, own] = [new Uint8Array(half), new Uint8Array(half)];
  for (let row = 0; row < height; row++) {
    const start = row * (1 + half);
    rows[start] = UP;
    const line = pixels.subarray(row * width, (row + 1) * width);
    // Most rows are as the one above: it takes nothing to say so.
    if (row > 0 && Buffer.compare(line, pixels.subarray((row - 1) * width, row * width)) === 0) {
      continue;
    }
    pack(line, own);
    for (let at = 0; at < half; at++) rows[start + 1 + at] = (own[at] ?? 0) - (above[at] ?? 0);
    [above, own] = [own, above];
  }
  return rows;
}

/** Packs a row of pixels, two a byte; the last of an odd number stands alone. */
function pack(line: Uint8Array, into: Uint8Array): void {
  for (let at = 0; at < into.length; at++) {
    into[at] = ((line[2 * at] ?? 0) << 4) | (line[2 * at + 1] ?? 0);
  }
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
