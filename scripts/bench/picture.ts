import { palette, type Theme } from '../../src/lib/palette.ts';
import { site } from '../../src/site.config.ts';
import { SYSTEMS, type Report, type Result, type SystemName } from './results.ts';
import { SYSTEM_WORDS } from './tables.ts';

/**
 * The picture of the growth: wall time and peak memory of a whole build over the number of articles, both by
 * logarithms: what takes the same for each article is a straight line, and all sizes can be seen.
 */

const WIDTH = 960;
const HEIGHT = 400;
/** The drawing of a panel: its corners, and where the second begins. Names stand to the right of each. */
const PANEL = { top: 64, bottom: 346, left: 64, width: 240 } as const;
const SECOND = WIDTH / 2;
/** Between two names one above the other. */
const NAME_GAP = 16;

/** What tells a system without colour: the shape of its points. */
const SHAPES: Readonly<Record<SystemName, (x: number, y: number) => string>> = {
  ours: (x, y) => `<circle cx="${n(x)}" cy="${n(y)}" r="4.5"/>`,
  hugo: (x, y) => `<rect x="${n(x - 4)}" y="${n(y - 4)}" width="8" height="8"/>`,
  eleventy: (x, y) => path(`M${n(x)} ${n(y - 5)}l5 9h-10z`),
  astro: (x, y) => path(`M${n(x)} ${n(y - 5.5)}l5.5 5.5-5.5 5.5-5.5-5.5z`),
};

interface Panel {
  readonly title: string;
  readonly of: (row: Result) => number;
  readonly write: (value: number) => string;
}

const PANELS: readonly Panel[] = [
  { title: 'Wall time', of: ({ wall_s }) => wall_s, write: writeTime },
  { title: 'Peak memory', of: ({ peak_kb }) => (peak_kb * 1024) / 1e9, write: writeMemory },
];

/**
 * Draws the picture.
 * @returns an SVG document that needs nothing else; light or dark as the reader prefers
 * @throws Error where no whole build was measured
 */
export function drawPicture({ results }: Report): string {
  const whole = results.filter(({ stage }) => stage === undefined);
  if (whole.length === 0)
    throw new Error('No whole build was measured: there is no growth to draw.');
  const sizes = [...new Set(whole.map(({ size }) => size))].toSorted((a, b) => a - b);
  const panels = PANELS.map((panel, i) =>
    drawPanel(panel, { whole, sizes, left: PANEL.left + i * SECOND }),
  );
  const title = `Wall time and peak memory of whole builds, ${sizes.map(count).join(', ')} articles`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">${title}</title>
<style>
${styleOf('day')}
@media (prefers-color-scheme: dark) {
${styleOf('night')}
}
text { font: 13px system-ui, sans-serif; }
.head { font-weight: 600; font-size: 15px; }
.figure { font-variant-numeric: tabular-nums; }
path { fill: none; }
.line { stroke-width: 1.75; }
.ours .line { stroke-width: 3; }
.ours text { font-weight: 600; }
.grid { stroke-width: 1; }
</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
${panels.join('\n')}
</svg>
`;
}

function styleOf(theme: Theme): string {
  const { paper, ink, quiet, hairline } = palette[theme];
  const accent = theme === 'day' ? site.accent.light : site.accent.dark;
  return `.paper { fill: ${paper}; }
text { fill: ${ink}; }
.quiet, .tick { fill: ${quiet}; }
.grid { stroke: ${hairline}; }
.line { stroke: ${quiet}; }
.point > * { fill: ${quiet}; }
.ours .line { stroke: ${accent}; }
.ours text, .ours .point > * { fill: ${accent}; }`;
}

interface Drawn {
  readonly whole: readonly Result[];
  /** Ascending. */
  readonly sizes: readonly number[];
  readonly left: number;
}

function drawPanel({ title, of, write }: Panel, { whole, sizes, left }: Drawn): string {
  const values = whole.map(of);
  const [low, high] = decades(values);
  const [least = 1, most = least] = [sizes[0], sizes.at(-1)];
  const x = (size: number) =>
    left + (most === least ? 0.5 : share(size, least, most)) * PANEL.width;
  const y = (value: number) => PANEL.bottom - share(value, low, high) * (PANEL.bottom - PANEL.top);
  const right = left + PANEL.width;
  const grid = ticksOf(low, high).map(
    (tick) =>
      `<path class="grid" d="M${n(left)} ${n(y(tick))}H${n(right)}"/><text class="tick figure" text-anchor="end" x="${n(left - 8)}" y="${n(y(tick) + 4)}">${write(tick)}</text>`,
  );
  const feet = sizes.map(
    (size) =>
      `<path class="grid" d="M${n(x(size))} ${PANEL.bottom}v5"/><text class="tick figure" text-anchor="middle" x="${n(x(size))}" y="${PANEL.bottom + 20}">${shortCount(size)}</text>`,
  );
  const lines = SYSTEMS.flatMap((system) => {
    const rows = whole
      .filter((row) => row.system === system)
      .toSorted((a, b) => a.size - b.size)
      .map((row) => ({ x: x(row.size), y: y(of(row)), size: row.size, value: of(row) }));
    const last = rows.at(-1);
    return last ? [{ system, rows, last }] : [];
  });
  const names = spread(lines.map(({ last }) => last.y));
  const drawn = lines.map(({ system, rows, last }, i) => {
    const d = rows.map((row, j) => `${j === 0 ? 'M' : 'L'}${n(row.x)} ${n(row.y)}`).join('');
    const at = names[i] ?? last.y;
    const where = last.size === most ? '' : ` at ${shortCount(last.size)}`;
    const lead = `M${n(last.x + 6)} ${n(last.y)}L${n(right + 8)} ${n(at)}`;
    return `<g class="${system}"><path class="line" d="${d}"/><g class="point">${rows.map((row) => SHAPES[system](row.x, row.y)).join('')}</g><path class="grid" d="${lead}"/><text x="${n(right + 12)}" y="${n(at + 4)}">${nameOf(system)} <tspan class="figure">${write(last.value)}</tspan>${where}</text></g>`;
  });
  return `<g>
<text class="head" x="${n(left - 56)}" y="28">${title}</text>
<text class="quiet" x="${n(left - 56)}" y="46">of a whole build, by the number of articles</text>
${grid.join('')}${feet.join('')}
${drawn.join('\n')}
</g>`;
}

/** In the picture there is no room for what all the others share. */
function nameOf(system: SystemName): string {
  return SYSTEM_WORDS[system].replace(/(?:, stock)? \+ Pagefind$/, '');
}

/** How far a value is from the least to the most, by logarithms: 0 to 1. */
function share(value: number, least: number, most: number): number {
  return Math.log(value / least) / Math.log(most / least);
}

/** The powers of ten around all values: at least one apart. */
function decades(values: readonly number[]): readonly [number, number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return [10 ** low, 10 ** high];
}

function ticksOf(low: number, high: number): number[] {
  const powers = Math.round(Math.log10(high / low));
  return Array.from({ length: powers + 1 }, (_, i) => Number((low * 10 ** i).toPrecision(1)));
}

/** Moves places down until a name fits at each, in their order. */
function spread(places: readonly number[]): number[] {
  const order = places.map((_, i) => i).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let above = -Infinity;
  for (const i of order) {
    above = Math.max(places[i] ?? 0, above + NAME_GAP);
    moved[i] = above;
  }
  return moved;
}

function writeTime(seconds: number): string {
  if (seconds >= 100) return `${count(Math.round(seconds))} s`;
  return `${Number(seconds.toPrecision(2))} s`;
}

function writeMemory(gigabytes: number): string {
  return gigabytes < 1
    ? `${Number((gigabytes * 1000).toPrecision(2))} MB`
    : `${Number(gigabytes.toPrecision(2))} GB`;
}

/** `1k`, `30k`: there is no more room below the grid. */
function shortCount(size: number): string {
  return size % 1000 === 0 ? `${size / 1000}k` : String(size);
}

function count(size: number): string {
  return size.toLocaleString('en');
}

function path(d: string): string {
  return `<path d="${d}"/>`;
}

/** A coordinate, to a tenth. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
