import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnsure, layOut, namePeriod, type Histogram } from '../../../src/lib/histogram.ts';
import { itemOf } from '../../support/items.ts';

const five = [
  itemOf('mar', '2026-03-07'),
  itemOf('feb', '2026-02-17'),
  itemOf('jan-b', '2026-01-10'),
  itemOf('jan-a', '2026-01-06'),
  itemOf('dec', '2023-12~'),
];

/** What must hold of any drawing: nothing overlaps, nothing stands outside. */
function expectSound({ columns, gaps, bins, end }: Histogram): void {
  const cells = [...columns, ...gaps].sort((a, b) => a.x - b.x);
  cells.forEach((cell, i) => {
    expect(cell.x).toBeGreaterThanOrEqual(0);
    expect(cell.width).toBeGreaterThan(0);
    expect(cell.x + cell.width).toBeLessThanOrEqual((cells[i + 1]?.x ?? end) + 0.02);
  });
  for (const bin of bins) {
    expect(bin.x).toBeGreaterThanOrEqual(end);
    expect(bin.x + bin.width).toBeLessThanOrEqual(100);
  }
  bins.slice(1).forEach((bin, i) => {
    const before = bins[i];
    expect(bin.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
  });
}

describe('layOut', () => {
  it('draws few entries as slips, months without an entry folded into a gap', () => {
    const histogram = layOut(five);
    expect(histogram.form).toBe('slips');
    expect(histogram.columns.map(({ period, items }) => [period, items.length])).toEqual([
      ['2023-12', 1],
      ['2026-01', 2],
      ['2026-02', 1],
      ['2026-03', 1],
    ]);
    expect(histogram.gaps).toMatchObject([{ from: '2024-01', to: '2025-12', length: 24 }]);
    expect(histogram.years.map(({ year }) => year)).toEqual(['2023', '2026']);
    expect(histogram.bins).toMatchObject([{ kind: 'undated', count: 0 }]);
    expectSound(histogram);
  });

  it('places columns, gaps, years and bins side by side, in per cent', () => {
    const { columns, gaps, years, bins, end } = layOut([...five, itemOf('year', '2025')]);
    const places = (list: readonly { x: number; width: number }[]) =>
      list.map(({ x, width }) => [x, width]);
    expect(end).toBe(70);
    expect(places(columns)).toEqual([
      ...[
        [0.5, 11.96],
        [31.61, 11.96],
        [44.57, 11.96],
        [57.54, 11.96],
      ],
    ]);
    expect(places(gaps)).toEqual([[13.46, 17.15]]);
    expect(years.map(({ year, x, width }) => [year, x, width])).toEqual([
      ['2023', 0.5, 11.96],
      ['2026', 31.61, 37.89],
    ]);
    expect(places(bins)).toEqual([
      [72.5, 12],
      [87.5, 12],
    ]);
  });

  it('keeps two columns as narrow as they would be among five, and many close together', () => {
    expect(layOut(five.slice(0, 2)).columns.map(({ x, width }) => [x, width])).toEqual([
      [0.5, 16],
      [17.5, 16],
    ]);
    const many = Array.from({ length: 48 }, (_, i) =>
      itemOf(`m${i}`, `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`),
    ).reverse();
    const { columns } = layOut(many);
    expect(columns.slice(0, 2).map(({ x, width }) => [x, width])).toEqual([
      [0.13, 1.51],
      [1.9, 1.51],
    ]);
  });

  it('gives labels room as far as the screen is wide', () => {
    const months = (count: number) =>
      layOut(
        Array.from({ length: count }, (_, i) =>
          itemOf(`m${i}`, `2024-${String(12 - i).padStart(2, '0')}-01`),
        ),
      ).columns.map(({ room }) => room);
    expect(months(10)).toEqual(Array<string>(10).fill('all'));
    expect(months(11).slice(0, 4)).toEqual(['all', 'wide', 'all', 'wide']);
    const { columns, years } = layOut(
      Array.from({ length: 45 }, (_, i) =>
        itemOf(`m${i}`, `${2024 - Math.floor(i / 12)}-${String(12 - (i % 12)).padStart(2, '0')}`),
      ),
    );
    expect(columns.slice(0, 7).map(({ room }) => room)).toEqual([
      ...['all', 'none', 'none', 'wide', 'none', 'narrow', 'wide'],
    ]);
    expect(years.map(({ room }) => room)).toEqual(['all', 'all', 'all', 'all']);
  });

  it('counts in its bins what the chart is about, and all', () => {
    const all = [...five, itemOf('year', '2025'), itemOf('none', null), itemOf('nothing', null)];
    expect(layOut(all, all.slice(5, 7)).bins).toMatchObject([
      { kind: 'year-only', count: 1, total: 1 },
      { kind: 'undated', count: 1, total: 2 },
    ]);
    expect(layOut(all, five).bins.map(({ count }) => count)).toEqual([0, 0]);
  });

  it('has no bin for years alone where its columns are years', () => {
    const long = Array.from({ length: 80 }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, '0');
      return itemOf(`m${i}`, `${2019 + Math.floor(i / 12)}-${month}-01`);
    }).reverse();
    const { bins, columns } = layOut([...long, itemOf('year', '2019')]);
    expect(bins.map(({ kind }) => kind)).toEqual(['undated']);
    expect(columns[0]).toMatchObject({ label: '2019' });
    expect(columns[0]?.items).toHaveLength(13);
  });

  it('stacks the oldest of a month lowest', () => {
    expect(layOut(five).columns[1]?.items.map(({ slug }) => slug)).toEqual(['jan-a', 'jan-b']);
  });

  it('keeps short runs of empty months as columns', () => {
    const histogram = layOut([itemOf('b', '2026-04-01'), itemOf('a', '2026-01-01')]);
    expect(histogram.gaps).toEqual([]);
    expect(histogram.columns.map(({ items }) => items.length)).toEqual([1, 0, 0, 1]);
  });

  it('turns to bars when a month is busy, and to years when there are many months', () => {
    const busy = Array.from({ length: 9 }, (_, i) => itemOf(`n${i}`, '2026-01-06'));
    expect(layOut(busy)).toMatchObject({ form: 'bars', unit: 'month', tallest: 9 });
    const long = Array.from({ length: 80 }, (_, i) => {
      const month = String((i % 12) + 1).padStart(2, '0');
      return itemOf(`m${i}`, `${2019 + Math.floor(i / 12)}-${month}-01`);
    }).reverse();
    const years = layOut(long);
    expect(years).toMatchObject({ form: 'bars', unit: 'year', tallest: 12, years: [] });
    expect(years.columns).toHaveLength(7);
    expectSound(years);
  });

  it.each([
    [12, 6, 'slips'],
    [13, 6, 'bars'],
    [12, 7, 'bars'],
  ])('of %i months with up to %i entries is drawn as %s', (months, most, form) => {
    const items = Array.from({ length: months }, (_, i) =>
      Array.from({ length: i === 0 ? most : 1 }, (__, k) =>
        itemOf(
          `m${i}-${k}`,
          `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
        ),
      ),
    ).flat();
    const { columns, form: drawn } = layOut(items);
    expect([columns.length, drawn]).toEqual([months, form]);
    expect(columns[0]?.label).toBe('Jan');
  });

  it('turns to decades when there are very many years', () => {
    const items = Array.from({ length: 150 }, (_, i) => itemOf(`y${i}`, `${1876 + i}-05-01`));
    const decades = layOut(items.reverse());
    expect(decades).toMatchObject({ form: 'bars', unit: 'decade', gaps: [], tallest: 10 });
    expect(
      decades.columns.map(({ period, items: own }) => [period, own.length]).slice(0, 2),
    ).toEqual([
      ['1870', 4],
      ['1880', 10],
    ]);
    expect(decades.columns.map(({ label }) => label).at(-1)).toBe('2020s');
    expectSound(decades);
  });

  it('counts an entry of two years of one decade once', () => {
    const items = Array.from({ length: 150 }, (_, i) => itemOf(`y${i}`, `${1876 + i}-05-01`));
    const { columns } = layOut([itemOf('turn', '[2011-12-31,2012-01-01]'), ...items.reverse()]);
    expect(columns.find(({ period }) => period === '2010')?.items).toHaveLength(11);
  });

  it('tells what is sure of a column from estimates, spans and two readings', () => {
    const [december, january] = layOut([...five, itemOf('or', '[2026-01-02,2026-02-01]')]).columns;
    expect([december?.unsure, january?.unsure]).toEqual([1, 1]);
    expect(january?.items).toHaveLength(3);
  });

  it('writes no label over another, on narrow screens or wide ones', () => {
    // Widths of labels in the type of the chart, and of the narrowest drawing of each kind of screen.
    const pixels = { month: 22, year: 30, decade: 38 };
    const screens = [
      { rooms: ['all', 'narrow'], width: 280 },
      { rooms: ['all', 'wide'], width: 800 },
    ];
    for (const length of [3, 12, 30, 59, 90, 150, 400]) {
      const items = Array.from({ length }, (_, i) => itemOf(`y${i}`, `${1600 + i}-05-01`));
      const { columns, years, unit } = layOut(items.reverse());
      const lists = unit === 'month' ? [years] : [columns];
      for (const { rooms, width } of screens) {
        for (const list of lists) {
          const centers = list
            .filter(({ room }) => rooms.includes(room))
            .map(({ x, width: own }) => ((x + own / 2) / 100) * width);
          const apart = centers.slice(1).map((center, i) => center - (centers[i] ?? 0));
          expect(centers.length).toBeGreaterThan(0);
          expect(Math.min(...apart, Infinity)).toBeGreaterThan(
            pixels[unit === 'month' ? 'year' : unit],
          );
        }
      }
    }
  });

  it('keeps a bin of its own for entries of which only the year is known', () => {
    const histogram = layOut([...five, itemOf('year', '2025'), itemOf('none', null)]);
    expect(histogram.bins).toMatchObject([
      { kind: 'year-only', count: 1 },
      { kind: 'undated', count: 1 },
    ]);
    expectSound(histogram);
  });

  it('tells the chosen from the others', () => {
    const chosen = five.filter(({ slug }) => slug === 'jan-a');
    const [, january] = layOut(five, chosen).columns;
    expect([...(january?.chosen ?? [])]).toEqual(chosen);
    expect(january?.items).toHaveLength(2);
  });

  it('draws an empty archive', () => {
    expect(layOut([])).toMatchObject({ columns: [], gaps: [], tallest: 0 });
  });

  it('stays sound for any dates', () => {
    const month = fc.tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(month, { maxLength: 40 }), (months) => {
        const items = months.map(([year, number], i) =>
          itemOf(`x${i}`, `${year}-${String(number).padStart(2, '0')}-05`),
        );
        const histogram = layOut(items.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)));
        expectSound(histogram);
        const drawn = histogram.columns.reduce((sum, column) => sum + column.items.length, 0);
        expect(drawn).toBe(items.length);
      }),
      { seed: 2 },
    );
  });
});

it.each([
  ['2026-01', 'month', 'January 2026'],
  ['2026', 'year', '2026'],
  ['1990', 'decade', '1990s'],
] as const)('the period %s of a histogram by %s is called %s', (period, unit, name) => {
  expect(namePeriod(period, unit)).toBe(name);
});

it.each([
  ['2026-01-10', false],
  ['2026-01', false],
  ['2023-12~', true],
  ['[2026-01-10,2026-10-01]', true],
  ['2026-01-10/2026-01-12', true],
  [null, false],
])('an entry of %s may belong to another period: %s', (date, unsure) => {
  expect(isUnsure(itemOf('x', date))).toBe(unsure);
});
