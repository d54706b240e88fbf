import { zlibSync } from 'fflate';
import type { Canvas } from './share-canvas.ts';

/**
 * Writes a canvas of at most 16 colours as a PNG (W3C PNG, third edition) of four bits a pixel.
 * @param palette the colours by their numbers, `#rrggbb`
 * @returns the bytes, the same on every machine: fflate packs in plain JavaScript, while Node's own zlib
 *   finds other matches where the processor has other instructions
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
    chunk('IDAT', zlibSync(rowsOf(canvas), { level: LEVEL })),
    chunk('IEND', new Uint8Array(0)),
  ];
  return joined([SIGNATURE, ...chunks]);
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const LEVEL = 6;

/** Two pixels a byte, before each row the number of its filter: none, since runs of paper pack best plain. */
function rowsOf({ width, height, pixels }: Canvas): Uint8Array {
  const stride = 1 + (width >> 1) + (width & 1);
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    let to = row * stride + 1;
    for (let column = 0; column < width; column += 2) {
      const at = row * width + column;
      const right = column + 1 < width ? (pixels[at + 1] ?? 0) : 0;
      rows[to++] = ((pixels[at] ?? 0) << 4) | right;
    }
  }
  return rows;
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

/** The check of PNG (ISO 3309). */
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
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
