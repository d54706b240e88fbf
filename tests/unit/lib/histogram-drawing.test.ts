import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingOf, SLIP_HEIGHT, slipY } from '../../../src/lib/histogram-drawing.ts';
import { layOut } from '../../../src/lib/histogram.ts';
import { itemOf } from '../../support/items.ts';

const five = [
  itemOf('mar', '2026-03-07'),
  itemOf('either', '[2026-02-17,2026-02-18]'),
  itemOf('jan-b', '2026-01-10'),
  itemOf('jan-a', '2026-01-06'),
  itemOf('dec', '2023-12~'),
];

describe('slips', () => {
  it('stand one over the other on the base, the highest below the upper edge, with a number over them', () => {
    const { columns, base, stack, top, height } = drawingOf(layOut(five));
    const [, january] = columns;
    expect(january?.slips.map(({ item, y }) => [item.slug, base - y])).toEqual([
      ['jan-a', 33],
      ['jan-b', 66],
    ]);
    expect(january?.number).toEqual({ y: slipY(base, 1) - 8, room: 'all' });
    expect(stack).toBe(66);
    expect([base - stack, height]).toEqual([top, base + 48]);
    expect(slipY(base, 0) + SLIP_HEIGHT).toBeLessThan(base);
  });

  it('bear their day, or that there is none that is sure', () => {
    const { columns } = drawingOf(layOut(five));
    const slips = columns.flatMap((column) => column.slips);
    expect(slips.map(({ item, mark, unsure }) => [item.slug, mark, unsure])).toEqual([
      ['dec', 'c.', true],
      ['jan-a', '6', false],
      ['jan-b', '10', false],
      ['either', 'or', true],
      ['mar', '7', false],
    ]);
  });

  it('leave gaps of up to 12 per cent without words', () => {
    const gap = (width: number) => ({ x: 0, width, from: '2024-01', to: '2024-12', length: 12 });
    const gaps = [gap(12), gap(12.01), gap(5)];
    const { unnamed } = drawingOf({ ...layOut(five), gaps });
    expect(unnamed).toEqual([gap(12), gap(5)]);
  });

  it('that the chart is not about are told from those it is about', () => {
    const [chosen] = five;
    const drawn = drawingOf(layOut(five, chosen ? [chosen] : []));
    const slips = drawn.columns.flatMap((column) => column.slips);
    expect(slips.filter((slip) => slip.chosen).map(({ item }) => item)).toEqual([chosen]);
  });

  it('bear no day where only a month or a span is known', () => {
    const items = [itemOf('span', '2026-02-03/2026-02-05'), itemOf('month', '2026-02')];
    const [column] = drawingOf(layOut(items)).columns;
    expect(column?.slips.map(({ mark, unsure }) => [mark, unsure])).toEqual([
      ['', false],
      ['', true],
    ]);
    expect(column?.bars).toEqual([]);
  });

  it('of no entry have room for one, and a line of years only where there are years', () => {
    expect(drawingOf(layOut([]))).toEqual({
      ...{ top: 22, stack: 33, base: 55, height: 81, columns: [], gaps: [], unnamed: [] },
    });
    const apart = drawingOf(layOut([itemOf('b', '2026-04-01'), itemOf('a', '2026-01-01')]));
    expect(apart.columns.map(({ number }) => number?.y)).toEqual([14, undefined, undefined, 14]);
    expect(apart.height).toBe(103);
  });

  it('leave wide gaps room for words, and name the others elsewhere', () => {
    const { gaps, unnamed } = drawingOf(layOut(five));
    expect(gaps).toHaveLength(1);
    expect(unnamed).toEqual(gaps.filter(({ width }) => width <= 12));
  });
});

describe('bars', () => {
  const busy = Array.from({ length: 60 }, (_, i) => itemOf(`n${i}`, '2026-01-06'));

  it('are as high as what they stand for: sure, estimated, and what the chart is not about', () => {
    const estimate = itemOf('about', '2026-01~');
    const drawn = drawingOf(layOut([...busy, estimate], [...busy.slice(0, 30), estimate]));
    const [column] = drawn.columns;
    const height = (count: number) => Math.round((count / 61) * 120);
    expect(column?.bars).toEqual([
      { kind: 'rest', y: drawn.base - 3 - 120, height: 120 - height(31) },
      { kind: 'hatched', y: drawn.base - 3 - height(31), height: height(31) - height(30) },
      { kind: 'sure', y: drawn.base - 3 - height(30), height: height(30) },
    ]);
    expect(column?.number).toEqual({ y: drawn.base - 11 - 120, room: 'all' });
  });

  it('stand in a drawing of one height, with all gaps named elsewhere', () => {
    const drawn = drawingOf(layOut([...busy, itemOf('old', '2024-01-06')]));
    expect(drawn).toMatchObject({ top: 22, stack: 123, base: 145, height: 193 });
    expect([drawn.gaps.length, drawn.unnamed]).toEqual([1, drawn.gaps]);
    expect(drawn.columns.flatMap(({ slips }) => slips)).toEqual([]);
  });

  it('bear their numbers up to fourteen, the highest alone beyond', () => {
    const numbered = (columns: number) =>
      drawingOf(
        layOut(
          Array.from({ length: columns }, (_, i) =>
            Array.from({ length: i === 5 ? 9 : 8 }, (__, n) =>
              itemOf(
                `e${i}-${n}`,
                `${2026 - Math.floor(i / 12)}-${String(12 - (i % 12)).padStart(2, '0')}`,
              ),
            ),
          ).flat(),
        ),
      ).columns.map(({ number }) => number?.room);
    expect(numbered(14).filter((room) => room === 'wide')).toHaveLength(13);
    expect(numbered(15).flatMap((room, i) => (room ? [[15 - i, room]] : []))).toEqual([[6, 'all']]);
  });

  it('bear numbers on narrow screens too where there are fewer than eight', () => {
    const rooms = (columns: number) =>
      drawingOf(
        layOut(
          Array.from({ length: columns }, (_, i) =>
            Array.from({ length: 7 + i }, (__, n) => itemOf(`e${i}-${n}`, `2026-0${9 - i}-01`)),
          ).flat(),
        ),
      ).columns.map(({ number }) => number?.room);
    expect(rooms(7)).toEqual(Array<string>(7).fill('all'));
    expect(rooms(8)).toEqual(['all', ...Array<string>(7).fill('wide')]);
  });

  it('of one entry among thousands can be seen', () => {
    const many = Array.from({ length: 3000 }, (_, i) => itemOf(`n${i}`, '2026-01-06'));
    const drawn = drawingOf(layOut([itemOf('one', '2026-02-01'), ...many]));
    expect(drawn.columns.at(-1)?.bars).toEqual([{ kind: 'sure', y: drawn.base - 5, height: 2 }]);
  });

  it('bear their numbers where there are few; of many columns only the first of the highest', () => {
    const twenty = Array.from({ length: 20 }, (_, i) =>
      itemOf(`m${i}`, `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`),
    );
    const seven = Array.from({ length: 7 }, () => twenty).flat();
    const { columns } = drawingOf(layOut(seven));
    expect(columns).toHaveLength(20);
    expect(columns.flatMap(({ number }, i) => (number ? [[i, number.room]] : []))).toEqual([
      [0, 'all'],
    ]);
    const few = drawingOf(layOut(seven.filter(({ date }) => (date ?? '') < '2024-11')));
    expect(few.columns.map(({ number }) => number?.room)).toEqual([
      'all',
      ...Array.from({ length: 9 }, () => 'wide'),
    ]);
  });

  it('of any archive stand on the base and within the drawing, none over another', () => {
    const month = fc.tuple(
      fc.integer({ min: 2019, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('', '-03', '~'),
    );
    fc.assert(
      fc.property(fc.array(month, { maxLength: 60 }), fc.nat(60), (months, chosen) => {
        const items = months.map(([year, number, rest], i) =>
          itemOf(`e${i}`, `${year}-${String(number).padStart(2, '0')}${rest}`),
        );
        const { base, top, columns } = drawingOf(layOut(items, items.slice(0, chosen)));
        for (const { bars, items: own } of columns) {
          const rising = bars.toReversed();
          rising.forEach(({ y, height }, i) => {
            expect(height).toBeGreaterThan(0);
            expect(y + height).toBe(rising[i - 1]?.y ?? base - 3);
            expect(y).toBeGreaterThanOrEqual(top);
          });
          if (bars.length > 0) expect(own.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
