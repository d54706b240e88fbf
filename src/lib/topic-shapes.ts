import type { Topic } from '../schema/topics.ts';

/** The glyphs of topics as outlines in a box of 16 by 16, for share pictures; `Symbols.astro` has them for pages. */
export const topicShapes: Readonly<Record<Topic['glyph'], string>> = {
  circle: circle(7.4),
  square: 'M1.4,1.4L14.6,1.4L14.6,14.6L1.4,14.6Z',
  triangle: 'M8,1L16,15L0,15Z',
  diamond: 'M8,0L16,8L8,16L0,8Z',
  bar: 'M0,5.5L16,5.5L16,10.5L0,10.5Z',
  ring: circle(7.4) + circle(3.8, -1),
  cross:
    'M5.6,0L10.4,0L10.4,5.6L16,5.6L16,10.4L10.4,10.4L10.4,16L5.6,16L5.6,10.4L0,10.4L0,5.6L5.6,5.6Z',
  half: 'M0.6,11.7C0.6,7.6 3.9,4.3 8,4.3C12.1,4.3 15.4,7.6 15.4,11.7Z',
};

/** A circle in four curves (0.5523 is where their handles stand), turned about for a hole. */
function circle(radius: number, turn: 1 | -1 = 1): string {
  const k = radius * 0.5523;
  const at = (x: number, y: number) => `${(8 + x * turn).toFixed(3)},${(8 + y).toFixed(3)}`;
  const r = radius;
  return [
    `M${at(r, 0)}`,
    `C${at(r, k)} ${at(k, r)} ${at(0, r)}`,
    `C${at(-k, r)} ${at(-r, k)} ${at(-r, 0)}`,
    `C${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)}`,
    `C${at(k, -r)} ${at(r, -k)} ${at(r, 0)}`,
    'Z',
  ].join('');
}
