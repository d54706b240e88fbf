import { accentTones, type Accent } from './accent.ts';
import { palette } from './palette.ts';
import { drawOutline, newCanvas } from './share-canvas.ts';
import { faces } from './share-letters.ts';
import { paletteOf, ramps } from './share-look.ts';
import { contoursOf } from './share-outlines.ts';
import { pngOf } from './share-png.ts';

/** The icons of an archive, drawn from its mark: the letter in ink, the dot above it in the accent. */

/** What icons are drawn from. */
export interface Mark {
  readonly letter: string;
  readonly accent: Accent;
}

/** The icons that are drawn in pixels; `share` is how much of the height the letter has. */
export const PIXEL_ICONS = {
  'apple-touch-icon': { size: 180, share: 0.64 },
  'icon-192': { size: 192, share: 0.8 },
  'icon-512': { size: 512, share: 0.8 },
  // Launchers cut a maskable icon down to a circle of 80 % (W3C, Web Application Manifest).
  'icon-maskable': { size: 512, share: 0.54 },
} as const satisfies Readonly<Record<string, { readonly size: number; readonly share: number }>>;

/** @returns an SVG that follows the theme of the browser's frame */
export function faviconSvg({ letter, accent }: Mark): string {
  const { ink, dot, scale, x, y } = placed(letter, 32, 0.94);
  const tones = accentTones(accent);
  const place = `transform="matrix(${round(scale)} 0 0 ${round(-scale)} ${round(x)} ${round(y)})"`;
  const style = (letters: string, mark: string) => `.l{fill:${letters}}.d{fill:${mark}}`;
  const dark = `@media (prefers-color-scheme:dark){${style(palette.night.ink, tones.night)}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style(palette.day.ink, tones.day)}${dark}</style><g ${place}><path class="l" d="${ink}"/><path class="d" d="${dot}"/></g></svg>\n`;
}

/** @returns a PNG on paper */
export function iconPng(
  { letter, accent }: Mark,
  { size, share }: { readonly size: number; readonly share: number },
): Uint8Array<ArrayBuffer> {
  const { ink, dot, scale, x, y } = placed(letter, size, share);
  const canvas = newCanvas(size, size);
  const place = { scale, x, y };
  drawOutline(canvas, ink, { ...place, ramp: ramps.ink });
  drawOutline(canvas, dot, { ...place, ramp: ramps.accent });
  return pngOf(canvas, paletteOf(accent));
}

/**
 * An icon of 32 pixels for what knows no other, at the address that it asks for unasked.
 * @returns an ICO file that holds a PNG, as all since Windows Vista read it
 */
export function faviconIco(mark: Mark): Uint8Array<ArrayBuffer> {
  const png = iconPng(mark, { size: 32, share: 0.94 });
  const file = new Uint8Array(22 + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  file.set([32, 32, 16, 0], 6);
  view.setUint16(10, 1, true);
  view.setUint16(12, 4, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true);
  file.set(png, 22);
  return file;
}

/** A letter in two colours, and where it stands in the middle of a square: `x' = x * scale + x0`, y upwards. */
function placed(letter: string, size: number, share: number) {
  const { glyphs } = faces.mark;
  const outline = glyphs[letter]?.[1] ?? '';
  const parts = contoursOf(outline);
  const capital = Math.max(...contoursOf(glyphs['H']?.[1] ?? '').map(({ high }) => high));
  const above = parts.filter(({ low }) => low > capital);
  const within = parts.filter(({ low }) => low <= capital);
  const join = (some: typeof parts) => some.map(({ path }) => path).join('');
  const low = Math.min(...parts.map((part) => part.low));
  const high = Math.max(...parts.map((part) => part.high));
  const left = Math.min(...parts.map((part) => part.left));
  const right = Math.max(...parts.map((part) => part.right));
  const scale = (size * share) / Math.max(high - low, right - left);
  return {
    ink: above.length > 0 ? join(within) : '',
    dot: above.length > 0 ? join(above) : outline,
    scale,
    x: size / 2 - ((left + right) / 2) * scale,
    y: size / 2 + ((low + high) / 2) * scale,
  };
}

function round(value: number): number {
  return Math.round(value * 100_000) / 100_000;
}
