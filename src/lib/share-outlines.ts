/** Outlines into coverage: how much of each pixel a shape covers. Plain arithmetic, the same on every machine. */

/** A shape on a grid of pixels. */
export interface Coverage {
  /** Where its first column and row stand, from the origin of the shape; rows go down. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 255, row by row. */
  readonly values: Uint8Array;
}

/** How an outline comes to the grid: `x' = x * scale + dx`, `y' = y * flip * scale + dy`. */
export interface Placement {
  readonly scale: number;
  /** -1 for outlines whose y goes up, as those of letters do. */
  readonly flip: 1 | -1;
  /** In pixels. */
  readonly dx: number;
  readonly dy: number;
}

type Point = readonly [x: number, y: number];

/** A straight line from one point to the next, in pixels. */
type Edge = readonly [from: Point, to: Point];

/**
 * Draws a closed outline. Where contours that run the same way overlap, they are one.
 * @param path an SVG path of the absolute commands M, L, Q, C and Z
 */
export function coverageOf(path: string, placement: Placement): Coverage {
  const edges = edgesOf(path, placement);
  const xs = edges.flatMap(([a, b]) => [a[0], b[0]]);
  const ys = edges.flatMap(([a, b]) => [a[1], b[1]]);
  if (edges.length === 0) return { x: 0, y: 0, width: 0, height: 0, values: new Uint8Array(0) };
  const x = Math.floor(Math.min(...xs));
  const y = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - x + 1;
  const height = Math.ceil(Math.max(...ys)) - y + 1;
  const sums = new Float64Array(width * height + 1);
  for (const [[ax, ay], [bx, by]] of edges) {
    addEdge({ sums, width }, [ax - x, ay - y], [bx - x, by - y]);
  }
  return { x, y, width, height, values: filled(sums, width * height) };
}

/** A closed line of an outline. */
export interface Contour {
  readonly path: string;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The parts of an outline, each a closed line: the stem and the dot of an i are two.
 * @param path an SVG path of absolute commands
 * @returns each with its bounds in the path's own units, y upwards
 */
export function contoursOf(path: string): Contour[] {
  return path
    .split(/(?<=Z)/)
    .filter((contour) => contour !== '')
    .map((contour) => {
      const points = pairs(numbersOf(contour));
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      return { path: contour, left, right, low: Math.min(...ys), high: Math.max(...ys) };
    });
}

/** Into how many straight lines a curve goes: at 72 px its error is below a tenth of a pixel. */
const STEPS = 8;

function edgesOf(path: string, { scale, flip, dx, dy }: Placement): Edge[] {
  const edges: Edge[] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  const lineTo = (to: Point) => {
    if (to[0] !== at[0] || to[1] !== at[1]) edges.push([at, to]);
    at = to;
  };
  for (const [, command, values] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const points = pairs(numbersOf(values ?? '')).map(([x, y]): Point => [
      x * scale + dx,
      y * flip * scale + dy,
    ]);
    const [first] = points;
    if (command === 'Z') lineTo(start);
    else if (command === 'M' && first) start = at = first;
    else if (command === 'L') points.forEach(lineTo);
    else curve([at, ...points]).forEach(lineTo);
  }
  return edges;
}

function numbersOf(text: string): number[] {
  return (text.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
}

function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length >> 1 }, (_, i) => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
}

/** The points of a Bézier curve of any degree after its first, by de Casteljau. */
function curve(controls: readonly Point[]): Point[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const t = (i + 1) / STEPS;
    let points = controls;
    while (points.length > 1) {
      points = points.slice(1).map((b, j) => between(points[j] ?? b, b, t));
    }
    return points[0] ?? [0, 0];
  });
}

function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

interface Sums {
  readonly sums: Float64Array;
  readonly width: number;
}

/**
 * Adds what an edge changes in the cover of the pixels right of it. The running sum along a row is then
 * the signed area that is covered (the method of font-rs, R. Levien 2016).
 */
function addEdge({ sums, width }: Sums, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const [sign, top, bottom] = from[1] < to[1] ? [1, from, to] : [-1, to, from];
  const slope = (bottom[0] - top[0]) / (bottom[1] - top[1]);
  for (let row = Math.floor(top[1]); row < bottom[1]; row++) {
    const y0 = Math.max(top[1], row);
    const y1 = Math.min(bottom[1], row + 1);
    const xs = [top[0] + (y0 - top[1]) * slope, top[0] + (y1 - top[1]) * slope] as const;
    addSpan(sums, row * width, {
      height: sign * (y1 - y0),
      left: Math.min(...xs),
      right: Math.max(...xs),
    });
  }
}

function addSpan(
  sums: Float64Array,
  start: number,
  { height, left, right }: { height: number; left: number; right: number },
): void {
  const first = Math.floor(left);
  const last = Math.floor(right);
  let before = 0;
  for (let column = first; column <= last; column++) {
    // The share of the edge that lies before the end of this pixel, weighed by what it covers of it.
    const covered = coverBefore(column + 1, left, right) * height;
    add(sums, start + column, covered - before);
    before = covered;
  }
  add(sums, start + last + 1, height - before);
}

/** What the half plane right of a slanted edge covers of the pixels up to `x`, less those before it. */
function coverBefore(x: number, left: number, right: number): number {
  const area = (end: number) => {
    if (end <= left) return 0;
    if (end >= right) return end - (left + right) / 2;
    return ((end - left) * (end - left)) / (2 * (right - left));
  };
  return area(x) - area(x - 1);
}

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}

function filled(sums: Float64Array, length: number): Uint8Array {
  const values = new Uint8Array(length);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += sums[i] ?? 0;
    values[i] = Math.round(Math.min(1, Math.abs(sum)) * 255);
  }
  return values;
}
