import { coverageOf, type Coverage, type Placement } from './share-outlines.ts';
import { faces, setLine, type FaceName } from './share-letters.ts';

/** A picture of few colours: each pixel is the number of a colour, 0 the paper. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Colours from the paper's to one of its own: the first number after the paper, and how many there are. */
export interface Ramp {
  readonly first: number;
  readonly steps: number;
}

/** A box in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function newCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

export function fillBox({ width, pixels }: Canvas, box: Box, { first, steps }: Ramp): void {
  for (let row = box.y; row < box.y + box.height; row++) {
    const start = row * width + box.x;
    pixels.fill(first + steps - 1, start, start + box.width);
  }
}

/** A line of text on a canvas. */
export interface Lettering {
  readonly text: string;
  readonly face: FaceName;
  /** In pixels. */
  readonly size: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly ramp: Ramp;
  /** For the parts of `İ` letters that stand above the capitals: the mark. Without it they are as the rest. */
  readonly dot?: Ramp;
}

/** Writes a line. @returns its width in pixels */
export function writeLine(canvas: Canvas, lettering: Lettering): number {
  const { text, face, size, x, y, ramp, dot } = lettering;
  const line = setLine(text, face, size);
  for (const { letter, x: offset } of line.letters) {
    const coverage = letterCoverage(letter, face, size);
    const to = { x: Math.round(x + offset), y: Math.round(y) };
    stamp(canvas, coverage, { ...to, ramp });
    if (dot && letter === 'İ') stamp(canvas, dotOf(coverage), { ...to, ramp: dot });
  }
  return line.width;
}

/** Draws a shape of a 16 by 16 box: a topic's glyph. */
export function drawShape(
  canvas: Canvas,
  path: string,
  { x, y, width, ramp }: Pick<Box, 'x' | 'y' | 'width'> & { readonly ramp: Ramp },
): void {
  const placement: Placement = { scale: width / 16, flip: 1, dx: 0, dy: 0 };
  stamp(
    canvas,
    kept(`shape ${path} ${width}`, () => coverageOf(path, placement)),
    { x, y, ramp },
  );
}

/** Draws an outline whose y goes up, its origin at a point of the canvas. */
export function drawOutline(
  canvas: Canvas,
  path: string,
  { scale, x, y, ramp }: { scale: number; x: number; y: number; ramp: Ramp },
): void {
  const coverage = coverageOf(path, { scale, flip: -1, dx: x, dy: y });
  stamp(canvas, coverage, { x: 0, y: 0, ramp });
}

function letterCoverage(letter: string, face: FaceName, size: number): Coverage {
  return kept(`${face} ${size} ${letter}`, () => {
    const { unitsPerEm, glyphs } = faces[face];
    return coverageOf(glyphs[letter]?.[1] ?? '', {
      scale: size / unitsPerEm,
      flip: -1,
      dx: 0,
      dy: 0,
    });
  });
}

/** Letters drawn before: a few hundred for all pictures of an archive. */
const drawn = new Map<string, Coverage>();

function kept(key: string, draw: () => Coverage): Coverage {
  const known = drawn.get(key);
  if (known) return known;
  const coverage = draw();
  drawn.set(key, coverage);
  return coverage;
}

/** The rows of a letter down to the first empty one. */
function dotOf(coverage: Coverage): Coverage {
  const { width, height, values } = coverage;
  let rows = 0;
  let begun = false;
  for (; rows < height; rows++) {
    const empty = values.subarray(rows * width, (rows + 1) * width).every((value) => value < 24);
    if (begun && empty) break;
    begun ||= !empty;
  }
  return { ...coverage, height: rows, values: values.subarray(0, rows * width) };
}

function stamp(
  canvas: Canvas,
  coverage: Coverage,
  { x, y, ramp }: { readonly x: number; readonly y: number; readonly ramp: Ramp },
): void {
  const { pixels } = canvas;
  for (let row = 0; row < coverage.height; row++) {
    const to = y + coverage.y + row;
    if (to < 0 || to >= canvas.height) continue;
    for (let column = 0; column < coverage.width; column++) {
      const value = coverage.values[row * coverage.width + column] ?? 0;
      const level = Math.round((value * ramp.steps) / 255);
      const at = x + coverage.x + column;
      if (level === 0 || at < 0 || at >= canvas.width) continue;
      pixels[to * canvas.width + at] = ramp.first + level - 1;
    }
  }
}
