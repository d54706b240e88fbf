import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentContrast, accentTones, nearestReadable } from '../../../src/lib/accent.ts';
import { contrast, toHex, toOklch } from '../../../src/lib/colour.ts';
import { palette } from '../../../src/lib/palette.ts';
import { site } from '../../../src/site.config.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour) => `#${colour.toString(16).padStart(6, '0')}`);

test('the reds of the first archive stay as they were chosen, to a step the eye does not see', () => {
  const chosen = {
    day: '#7a1b20',
    'day-line': '#c9a09b',
    'day-tint': '#f0dfd8',
    night: '#e8a290',
    'night-line': '#74362f',
    'night-tint': '#38201c',
    'night-slip': '#7a2924',
  };
  const tones: Readonly<Record<string, string>> = accentTones(site.accent);
  const channels = (colour: string) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (const [tone, colour] of Object.entries(chosen)) {
    const is = channels(tones[tone] ?? '');
    const off = channels(colour).map((value, i) => Math.abs(value - (is[i] ?? 999)));
    expect(Math.max(...off), tone).toBeLessThanOrEqual(2);
  }
});

test('OKLCH goes there and back', () => {
  fc.assert(
    fc.property(hex, (colour) => toHex(toOklch(colour)) === colour),
    { numRuns: 300 },
  );
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the colour named for an unreadable accent can be read, and keeps its hue', () => {
  fc.assert(
    fc.property(hex, fc.constantFrom('day' as const, 'night' as const), (colour, theme) => {
      const nearest = nearestReadable(colour, theme);
      expect(accentContrast(nearest, theme)).toBeGreaterThanOrEqual(7);
      const [from, to] = [toOklch(colour), toOklch(nearest)];
      const turned = Math.abs(((from.h - to.h + 540) % 360) - 180);
      if (to.c > 0.03) expect(turned).toBeLessThan(8);
    }),
  );
});

test('what can be read stays as it is, and what cannot is moved no further than it must', () => {
  fc.assert(
    fc.property(hex, fc.constantFrom('day' as const, 'night' as const), (colour, theme) => {
      const nearest = nearestReadable(colour, theme);
      if (accentContrast(colour, theme) >= 7) expect(nearest).toBe(colour);
      else expect(accentContrast(nearest, theme)).toBeLessThan(7.3);
    }),
  );
});

test('an accent is held against the paper that it stands out from least', () => {
  const { day, night } = palette;
  expect(accentContrast('#7a1b20', 'day')).toBe(contrast('#7a1b20', day.sunk));
  expect(accentContrast('#e8a290', 'night')).toBe(contrast('#e8a290', night.sunk));
});

test('the accent itself is written in small letters, and its tints stay where text can be read on them', () => {
  const tones = accentTones({ light: '#0A3D62', dark: '#9CC9F0' });
  expect([tones.day, tones.night]).toEqual(['#0a3d62', '#9cc9f0']);
  const near = (colour: string, lightness: number) => {
    expect(Math.abs(toOklch(colour).l - lightness)).toBeLessThan(0.004);
  };
  near(tones['day-line'], 0.7418);
  near(tones['day-tint'], 0.9154);
  near(tones['night-line'], 0.4134);
  near(tones['night-tint'], 0.2737);
});

test('whatever can be read as an accent gives tints and slips that text can be read on', () => {
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      const light = nearestReadable(one, 'day');
      const dark = nearestReadable(other, 'night');
      const tones = accentTones({ light, dark });
      const pairs = [
        [palette.day.ink, tones['day-tint']],
        [palette.day.quiet, tones['day-tint']],
        [light, tones['day-tint']],
        [palette.night.ink, tones['night-tint']],
        [palette.night.quiet, tones['night-tint']],
        [dark, tones['night-tint']],
        [palette.night.ink, tones['night-slip']],
        [palette.day.raised, light],
        [palette.night.paper, dark],
      ] as const;
      for (const [text, under] of pairs) expect(contrast(text, under)).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('paper and ink are those of tokens.css', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const valueOf = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1] ?? '';
  const names = {
    surface: 'paper',
    'surface-raised': 'raised',
    'surface-sunk': 'sunk',
    text: 'ink',
    'text-quiet': 'quiet',
    hairline: 'hairline',
  } as const;
  for (const [token, key] of Object.entries(names)) {
    const [, day = '', night = ''] =
      /^light-dark\(var\(--([\w-]+)\), var\(--([\w-]+)\)\)$/.exec(valueOf(token)) ?? [];
    expect([valueOf(day), valueOf(night)]).toEqual([palette.day[key], palette.night[key]]);
  }
});
