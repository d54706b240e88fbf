import { accentTones, type Accent } from './accent.ts';
import { mixed } from './colour.ts';
import { palette } from './palette.ts';
import type { Ramp } from './share-canvas.ts';

/** The look of share pictures: the light paper of the site, in at most 16 colours. */

/** Few steps from paper to ink: more would not be seen, and each makes a picture larger. */
export const ramps = {
  ink: { first: 1, steps: 4 },
  quiet: { first: 5, steps: 3 },
  accent: { first: 8, steps: 3 },
  marginLine: { first: 11, steps: 1 },
  hairline: { first: 12, steps: 1 },
} as const satisfies Readonly<Record<string, Ramp>>;

/** The colours by their numbers, `#rrggbb`; 0 is the paper. */
export function paletteOf(accent: Accent): string[] {
  const { paper, ink, quiet, hairline } = palette.day;
  const tones = accentTones(accent);
  const steps = (colour: string, { steps: count }: Ramp) =>
    Array.from({ length: count }, (_, i) => mixed(paper, colour, (i + 1) / count));
  return [
    paper,
    ...steps(ink, ramps.ink),
    ...steps(quiet, ramps.quiet),
    ...steps(tones.day, ramps.accent),
    tones['day-line'],
    hairline,
  ];
}
