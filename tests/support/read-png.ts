import { crc32, inflateSync } from 'node:zlib';

/** A PNG of four bits a pixel, read as the standard says and by other means than the site writes it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel, `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** How many pixels have a colour, in a part of the picture or the whole. */
  readonly count: (colour: string) => number;
}

/** @throws Error where a chunk's check is wrong, or the picture is of another kind */
export function readPng(bytes: Uint8Array): ReadPng {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const whole = file.subarray(at + 4, at + 8 + length);
    if (crc32(whole) !== file.readUInt32BE(at + 8 + length))
      throw new Error(`${type}: wrong check`);
    chunks.set(type, whole.subarray(4));
    at += length + 12;
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type));
  if (!header || !palette || !data || !chunks.has('IEND')) throw new Error('a chunk is missing');
  if (header[8] !== 4 || header[9] !== 3) throw new Error('not four bits of a palette');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const stride = 1 + Math.ceil(width / 2);
  if (rows.length !== stride * height) throw new Error(`${rows.length} bytes of rows`);
  unfilter(rows, stride);
  const at = (x: number, y: number) => {
    const byte = rows[y * stride + 1 + (x >> 1)] ?? 0;
    const colour = x % 2 === 0 ? byte >> 4 : byte & 15;
    return `#${palette.toString('hex', colour * 3, colour * 3 + 3)}`;
  };
  const count = (colour: string) => {
    let sum = 0;
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (at(x, y) === colour) sum++;
    return sum;
  };
  return { width, height, at, count };
}

/** Undoes the filters None and Up of the standard's section 9 in place. */
function unfilter(rows: Buffer, stride: number): void {
  for (let start = 0; start < rows.length; start += stride) {
    const filter = rows[start];
    if (filter !== 0 && filter !== 2) throw new Error(`filter ${filter}`);
    if (filter === 0 || start === 0) continue;
    for (let at = start + 1; at < start + stride; at++) {
      rows[at] = ((rows[at] ?? 0) + (rows[at - stride] ?? 0)) & 255;
    }
  }
}
