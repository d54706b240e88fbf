import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../scripts/bench/picture.ts';
import { benchReport, benchRow } from '../../support/bench-rows.ts';
import { readXml, type ReadElement } from '../../support/read-xml.ts';

const SIZES = [1000, 10_000, 30_000, 100_000];

function all(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(all)];
}
const drawn = (svg: string) => all(readXml(svg));
const withClass = (elements: readonly ReadElement[], name: string) =>
  elements.filter(({ attributes }) => attributes['class'] === name);

describe('the picture of the growth', () => {
  test('is the same for the same figures, and has light and dark within', () => {
    const svg = drawPicture(benchReport());
    expect(drawPicture(benchReport())).toBe(svg);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('names each system once in both panels, and how far one came that failed', () => {
    const elements = drawn(drawPicture(benchReport()));
    expect(withClass(elements, 'ours')).toHaveLength(2);
    const [astro] = withClass(elements, 'astro');
    expect(astro?.text).toMatch(/^Astro 8 s at 1k$/);
  });

  test('draws straight what grows straight', () => {
    const results = SIZES.map((size) => benchRow({ size, wall_s: size / 400 }));
    const [ours] = withClass(drawn(drawPicture({ ...benchReport(), results })), 'ours');
    const [line] = withClass(ours?.children ?? [], 'line');
    const points = [...(line?.attributes['d'] ?? '').matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(points).toHaveLength(SIZES.length);
    const slopes = points.slice(1).map(([x, y], i) => {
      const [px, py] = points[i] ?? [0, 0];
      return (y - py) / (x - px);
    });
    for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0] ?? NaN, 1);
  });

  test('keeps names apart that end at the same place', () => {
    const systems = ['ours', 'hugo', 'eleventy', 'astro'] as const;
    const results = systems.flatMap((system) => SIZES.map((size) => benchRow({ system, size })));
    const elements = drawn(drawPicture({ ...benchReport(), results }));
    const places = systems.flatMap((system) =>
      withClass(elements, system)
        .slice(0, 1)
        .flatMap(({ children }) => children.filter(({ name }) => name.endsWith('text')))
        .map(({ attributes }) => Number(attributes['y'])),
    );
    expect(places).toHaveLength(4);
    const sorted = places.toSorted((a, b) => a - b);
    sorted.slice(1).forEach((y, i) => {
      expect(y - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(15);
    });
  });

  test('cannot be drawn without a whole build', () => {
    const results = [benchRow({ stage: 'build' })];
    expect(() => drawPicture({ ...benchReport(), results })).toThrow(/no growth to draw/);
  });
});
