import { contrast, toHex, toOklch, type Oklch } from './colour.ts';
import { palette, type Theme } from './palette.ts';

/** The colours that are made of an archive's accent: lines, tints, filled slips. */

/** The accent of an archive, `#rrggbb`, for light paper and for dark. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** What text must have of what it stands on (WCAG 2.2, 1.4.6, AAA). */
export const AAA = 7;

/** A tone: its own lightness, its chroma in parts of the accent's, and how far its hue is turned. */
interface Tone {
  readonly l: number;
  readonly chroma: number;
  readonly turn: number;
}

/**
 * Measured on the reds of the first archive, which were chosen by eye: an archive of another colour has
 * the same steps in its own.
 */
const TONES = {
  'day-line': { l: 0.7418, chroma: 0.383, turn: 3.2 },
  'day-tint': { l: 0.9154, chroma: 0.163, turn: 20.7 },
  'night-line': { l: 0.4134, chroma: 1.011, turn: -6.9 },
  'night-tint': { l: 0.2737, chroma: 0.437, turn: -5 },
  'night-slip': { l: 0.4016, chroma: 1.3, turn: -8 },
} as const satisfies Readonly<Record<string, Tone>>;

/** `day` and `night` are the accent itself. */
export type AccentTone = 'day' | 'night' | keyof typeof TONES;

/**
 * Works out the colours of an accent. What text stands on is moved away from the text until it is AAA.
 * @returns each as `#rrggbb`
 */
export function accentTones({ light, dark }: Accent): Readonly<Record<AccentTone, string>> {
  const [day, night] = [toOklch(light), toOklch(dark)];
  return {
    day: light.toLowerCase(),
    night: dark.toLowerCase(),
    'day-line': toHex(toned(day, TONES['day-line'])),
    'day-tint': readable(toned(day, TONES['day-tint']), [palette.day.quiet, light]),
    'night-line': toHex(toned(night, TONES['night-line'])),
    'night-tint': readable(toned(night, TONES['night-tint']), [palette.night.quiet, dark]),
    'night-slip': readable(toned(night, TONES['night-slip']), [palette.night.ink]),
  };
}

/** The least contrast of an accent with what it stands on as text: paper, and paper raised or sunk. */
export function accentContrast(accent: string, theme: Theme): number {
  const { paper, raised, sunk } = palette[theme];
  return Math.min(...[paper, raised, sunk].map((under) => contrast(accent, under)));
}

/**
 * The colour nearest to an accent that can be read on paper: of its hue, darker by day, lighter by night.
 * @returns `#rrggbb`; the accent itself where it can be read
 */
export function nearestReadable(accent: string, theme: Theme): string {
  const colour = toOklch(accent);
  const step = theme === 'day' ? -STEP : STEP;
  let hex = accent;
  for (let { l } = colour; l >= 0 && l <= 1 && accentContrast(hex, theme) < AAA; l += step) {
    hex = toHex({ ...colour, l });
  }
  return hex;
}

/** A quarter of what the eye tells apart. */
const STEP = 0.0025;

function toned(accent: Oklch, { l, chroma, turn }: Tone): Oklch {
  return { l, c: accent.c * chroma, h: accent.h + turn };
}

function readable(tone: Oklch, texts: readonly string[]): string {
  const away = tone.l < 0.5 ? -STEP : STEP;
  let { l } = tone;
  let hex = toHex(tone);
  while (l > 0.01 && l < 0.99 && texts.some((text) => contrast(text, hex) < AAA)) {
    l += away;
    hex = toHex({ ...tone, l });
  }
  return hex;
}
