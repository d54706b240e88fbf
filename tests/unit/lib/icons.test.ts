import { expect, test } from 'vitest';
import { accentTones } from '../../../src/lib/accent.ts';
import { faviconIco, faviconSvg, iconPng, PIXEL_ICONS } from '../../../src/lib/icons.ts';
import { palette } from '../../../src/lib/palette.ts';
import { readPng } from '../../support/read-png.ts';

const accent = { light: '#0b4f4a', dark: '#7fc9bd' };

test.each(Object.entries(PIXEL_ICONS))('%s has its size, on paper to the edges', (_, icon) => {
  const { width, height, at, count } = readPng(iconPng({ letter: 'İ', accent }, icon));
  expect([width, height]).toEqual([icon.size, icon.size]);
  expect(at(0, 0)).toBe(palette.day.paper);
  expect(count(palette.day.ink)).toBeGreaterThan(0);
  expect(count(accent.light)).toBeGreaterThan(0);
});

test('the mark of a maskable icon stays within the circle that launchers leave', () => {
  const { width, at } = readPng(iconPng({ letter: 'W', accent }, PIXEL_ICONS['icon-maskable']));
  for (let y = 0; y < width; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const outside = Math.hypot(x - width / 2, y - width / 2) > width * 0.4;
      if (outside && at(x, y) !== palette.day.paper) expect.fail(`${x},${y} is drawn on`);
    }
  }
});

test('the dot above a letter has the accent, a letter without one has it whole', () => {
  const dotted = readPng(iconPng({ letter: 'İ', accent }, PIXEL_ICONS['icon-192']));
  const rows = (colour: string) =>
    Array.from({ length: 192 }, (_, y) => y).filter((y) =>
      Array.from({ length: 192 }, (_, x) => dotted.at(x, y)).includes(colour),
    );
  expect(Math.max(...rows(accent.light))).toBeLessThan(Math.min(...rows(palette.day.ink)));
  const plain = readPng(iconPng({ letter: 'K', accent }, PIXEL_ICONS['icon-192']));
  expect(plain.count(palette.day.ink)).toBe(0);
  expect(plain.count(accent.light)).toBeGreaterThan(1000);
});

test('favicon.svg follows the theme', () => {
  const svg = faviconSvg({ letter: 'İ', accent });
  const [day = '', night = ''] = svg.split('@media (prefers-color-scheme:dark)');
  expect(day).toContain(palette.day.ink);
  expect(day).toContain(accentTones(accent).day);
  expect(night).toContain(palette.night.ink);
  expect(night).toContain(accentTones(accent).night);
  expect(svg.length).toBeLessThan(1500);
});

test('favicon.ico holds one PNG of 32 pixels', () => {
  const ico = faviconIco({ letter: 'K', accent });
  const view = new DataView(ico.buffer);
  expect([view.getUint16(2, true), view.getUint16(4, true), ico[6], ico[7]]).toEqual([
    1, 1, 32, 32,
  ]);
  const png = ico.subarray(view.getUint32(18, true));
  expect(png.length).toBe(view.getUint32(14, true));
  expect(readPng(png).width).toBe(32);
});

test('favicon.svg sets the letter into the middle of its square, and the dot above it in a class of its own', () => {
  const svg = faviconSvg({ letter: 'İ', accent });
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 32 32"><style>.*<\/style><g .*<\/g><\/svg>\n$/,
  );
  expect(svg).toContain('<g transform="matrix(0.01625 0 0 -0.01625 8.02904 31.04)">');
  const [, ink = '', dot = ''] = /class="l" d="(.*?)".*class="d" d="(.*?)"/.exec(svg) ?? [];
  expect([ink.match(/M/g)?.length, dot.match(/M/g)?.length]).toEqual([1, 1]);
});

test('favicon.svg has the two dots of a letter in one class, and a letter without dots in that alone', () => {
  const pathsOf = (letter: string) =>
    [...faviconSvg({ letter, accent }).matchAll(/class="(.)" d="([^"]*)"/g)].map(
      ([, name, path = '']) => [
        name,
        path.match(/M/g)?.length ?? 0,
        path.replace(/[MLQZ0-9., -]/g, ''),
      ],
    );
  expect(pathsOf('Ü')).toEqual([
    ['l', 1, ''],
    ['d', 2, ''],
  ]);
  expect(pathsOf('K')).toEqual([
    ['l', 0, ''],
    ['d', 2, ''],
  ]);
});

/** The box that what is drawn of an icon fills: left, top, right, bottom. */
function boxOf({ width, height, at }: ReturnType<typeof readPng>): number[] {
  const drawn = Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)])
    .filter(([x = 0, y = 0]) => at(x, y) !== palette.day.paper)
    .map(([x = 0, y = 0]) => [x, y] as const);
  const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

test.each(['İ', 'W'])(
  '%s, higher than wide or wider than high, has its share of the square and stands in the middle',
  (letter) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = boxOf(
      readPng(iconPng({ letter, accent }, PIXEL_ICONS['apple-touch-icon'])),
    );
    expect(Math.abs(left + right - 179)).toBeLessThanOrEqual(1);
    expect(Math.abs(top + bottom - 179)).toBeLessThanOrEqual(1);
    const longest = Math.max(right - left, bottom - top) + 1;
    expect(Math.abs(longest - 0.64 * 180)).toBeLessThanOrEqual(1);
  },
);

test('favicon.ico begins with the head of one icon', () => {
  const ico = faviconIco({ letter: 'K', accent });
  expect([...ico.subarray(0, 14)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32, 16, 0, 1, 0, 4, 0]);
  expect([...ico.subarray(18, 22)]).toEqual([22, 0, 0, 0]);
  expect(ico).toHaveLength(22 + new DataView(ico.buffer).getUint32(14, true));
});
