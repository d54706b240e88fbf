import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datingOf, spansOf } from '../../../src/lib/dates.ts';
import { dayNumber, dayText } from '../../../src/lib/day-numbers.ts';
import {
  chartDates,
  namePeriod,
  readView,
  zoomIn,
  zoomOut,
  type Column,
  type DateChart,
  type Gap,
} from '../../../src/lib/search-chart.ts';
import { toDayTable } from '../../../src/lib/search-days.ts';
import { touches, type Range } from '../../../src/lib/spans.ts';
import type { Span } from '../../../src/schema/edtf.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';

interface Asked {
  readonly view?: string;
  readonly range?: Range | null;
  /** Of the dates, those found; all where it is not given. */
  readonly found?: (date: string | null, i: number) => boolean;
}

function chart(dates: readonly (string | null)[], asked: Asked = {}): DateChart {
  const { view = '', range = null, found = () => true } = asked;
  const table = toDayTable(dates.map((date) => ({ spans: spansOf(date), dating: datingOf(date) })));
  const marks = Uint8Array.from(dates, (date, i) => Number(found(date, i)));
  return chartDates(table, marks, { view, range });
}

const columnsOf = ({ cells }: DateChart): Column[] =>
  cells.filter((cell) => cell.kind === 'column');
const gapsOf = ({ cells }: DateChart): Gap[] => cells.filter((cell) => cell.kind === 'gap');
/** `2026-01 2/3`: the period, found and all; a gap as `2024-01..2025-12`. */
const draw = (drawn: DateChart): string[] =>
  drawn.cells.map((cell) =>
    cell.kind === 'gap'
      ? `${cell.from}..${cell.to}`
      : `${cell.period} ${cell.found}/${cell.all}${cell.unsure > 0 ? `~${cell.unsure}` : ''}`,
  );

/** The dates of the archive that is shipped. */
const FIVE = ['2023-12~', '2026-01-06', '2026-01-10', '2026-02-17', '2026-03-07'];

const FIVE_DAYS = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-06'];

describe('chartDates', () => {
  test('draws the months of few entries, and names the gap between them', () => {
    const drawn = chart(FIVE, { found: (date) => date !== '2026-01-10' });
    expect(drawn).toMatchObject({ unit: 'month', form: 'slips', tallest: 2, view: null });
    expect(draw(drawn)).toEqual([
      '2023-12 1/1~1',
      '2024-01..2025-12',
      '2026-01 1/2',
      '2026-02 1/1',
      '2026-03 1/1',
    ]);
    expect(gapsOf(drawn)).toMatchObject([{ length: 24, possible: 0 }]);
    expect(columnsOf(drawn).map(({ label }) => label)).toEqual(['Dec', 'Jan', 'Feb', 'Mar']);
    expect(drawn.years).toEqual([
      { label: '2023', first: 0, last: 0 },
      { label: '2026', first: 2, last: 4 },
    ]);
  });

  test('stacks a slip an entry, the found beneath, the earlier beneath the later', () => {
    const drawn = chart([...FIVE, '2026-01', '[2026-01-02,2026-03-09]'], {
      found: (date) => date !== '2026-01-06',
    });
    expect(columnsOf(drawn)[0]?.slips).toEqual([{ found: true, unsure: true, mark: 'c.' }]);
    expect(columnsOf(drawn)[1]?.slips.map(({ mark, found }) => `${mark} ${found}`)).toEqual([
      ' true',
      'or true',
      '10 true',
      '6 false',
    ]);
    const busy = chart(Array<string>(7).fill('2026-01-06'));
    expect(busy.form).toBe('bars');
    expect(columnsOf(busy)[0]?.slips).toEqual([]);
  });

  test.each([
    ['days', ['2026-01-01', '2026-03-03'], 'day', 3],
    ['months', ['2026-01-01', '2026-03-04'], 'month', 3],
    ['months far apart', ['1990-01-01', '2026-03-04'], 'month', 3],
    ['years', manyMonths(2000, 70), 'year', 6],
    ['decades', manyMonths(1800, 2400), 'decade', 20],
    ['years of entries dated by years', manyYears(1990, 30), 'year', 30],
    ['centuries', manyYears(1, 1300), 'century', 14],
  ])('draws %s', (_, dates, unit, cells) => {
    const drawn = chart(dates);
    expect(drawn.unit).toBe(unit);
    expect(drawn.cells).toHaveLength(cells);
  });

  test('keeps apart what says too little for a column', () => {
    const drawn = chart([...FIVE, '2024', '2024-11/2025-02', '2026-02/2026-03', null], {
      found: (date) => date !== '2024',
    });
    expect(draw(drawn)).toEqual([
      '2023-12 1/1~1',
      '2024-01..2025-12',
      '2026-01 2/2',
      '2026-02 2/2~1',
      '2026-03 2/2~1',
    ]);
    expect(drawn.wider).toEqual({ all: 2, found: 1 });
    expect(drawn.undated).toEqual({ all: 1, found: 1 });
    // Two entries may lie in the gap: it must not be called empty.
    expect(gapsOf(drawn)).toMatchObject([{ possible: 2 }]);
  });

  test('shows a part of the archive, and counts what may lie in it', () => {
    const dates = [...FIVE, '2024', '2026', null];
    const drawn = chart(dates, { view: '2026' });
    expect(drawn).toMatchObject({
      unit: 'month',
      view: { from: '2026-01-01', to: '2026-12-31' },
      wider: { all: 1 },
      undated: { all: 1 },
    });
    expect(draw(drawn)).toEqual(['2026-01 2/2', '2026-02 1/1', '2026-03 1/1', '2026-04..2026-12']);
    const days = chart(dates, { view: '2026-01' });
    expect(days.unit).toBe('day');
    expect(draw(days)).toEqual([
      '2026-01-01..2026-01-05',
      '2026-01-06 1/1',
      '2026-01-07..2026-01-09',
      '2026-01-10 1/1',
      '2026-01-11..2026-01-31',
    ]);
    expect(days.years).toEqual([{ label: 'Jan 2026', first: 1, last: 3 }]);
    expect(chart(dates, { view: 'last week' }).view).toBeNull();
  });

  test.each([
    ['twelve months, one of six entries', 'slips', [...manyMonths(2025, 12), ...FIVE_DAYS]],
    ['thirteen months', 'bars', manyMonths(2025, 13)],
    [
      'months of which one has seven entries',
      'bars',
      [...manyMonths(2025, 3), ...FIVE_DAYS, '2025-01'],
    ],
    [
      'twelve months with a gap among them',
      'slips',
      [...manyMonths(2025, 6), ...manyMonths(2027, 6)],
    ],
  ])('%s are drawn as %s', (_, form, dates) => {
    expect(chart(dates).form).toBe(form);
  });

  test.each([
    ['sixty months', 'month', manyMonths(2000, 60)],
    ['sixty-one months, one of them empty', 'year', manyMonths(2000, 61).toSpliced(30, 1)],
    ['a hundred and twenty years', 'year', [...manyMonths(1800, 70), ...manyYears(1806, 114)]],
    ['a hundred and twenty-one', 'decade', [...manyMonths(1800, 70), ...manyYears(1806, 115)]],
    ['as many known by month as by year', 'month', ['2024', '2026', '2024-05', '2026-05']],
    ['fewer known by month than by year', 'year', ['2024', '2025', '2024-05']],
  ])('%s are drawn by the %s', (_, unit, dates) => {
    expect(chart(dates).unit).toBe(unit);
  });

  test('draws a part that is asked for by months, however few entries have one', () => {
    expect(chart(['2024', '2025', '2024-05'], { view: '2024' }).unit).toBe('month');
  });

  test('leaves two empty columns open, and folds three', () => {
    expect(draw(chart(['2026-01-05', '2026-04-05']))).toEqual([
      ...['2026-01 1/1', '2026-02 0/0', '2026-03 0/0', '2026-04 1/1'],
    ]);
    expect(draw(chart(['2026-01-05', '2026-05-05']))).toEqual([
      ...['2026-01 1/1', '2026-02..2026-04', '2026-05 1/1'],
    ]);
  });

  test('puts an interval in up to three columns, and one of several days once in each', () => {
    const drawn = chart(['2026-01/2026-03', '2026-01/2026-04', '[2026-01-01,2026-01-09]']);
    expect(draw(drawn)).toEqual(['2026-01 2/2~2', '2026-02 1/1~1', '2026-03 1/1~1', '2026-04 0/0']);
    expect(drawn.wider).toEqual({ all: 1, found: 1 });
  });

  test.each([
    ['days', ['2026-01-09', '2026-01-10'], ['9', '10']],
    ['months', ['2025-12-31', '2026-03-05'], ['Dec', 'Jan', 'Feb', 'Mar']],
    ['years', ['2024', '2025'], ['2024', '2025']],
    ['decades', [...manyYears(1, 9), ...manyYears(1990, 130)], ['0000s', '1990s']],
    ['centuries', [...manyYears(1, 1300)], ['0000–99', '0100–99']],
  ])('labels %s', (_, dates, labels) => {
    expect(columnsOf(chart(dates)).map(({ label }) => label)).toEqual(
      expect.arrayContaining(labels),
    );
  });

  test('names years beneath months and months beneath days, and nothing beneath years', () => {
    const years = (dates: readonly string[]) => chart(dates).years;
    expect(years(['2025-12-31', '2026-01-02'])).toEqual([
      { label: 'Dec 2025', first: 0, last: 0 },
      { label: 'Jan 2026', first: 1, last: 2 },
    ]);
    expect(years(['2025-11-05', '2026-02-05'])).toEqual([
      { label: '2025', first: 0, last: 1 },
      { label: '2026', first: 2, last: 3 },
    ]);
    expect(years(['2024', '2025'])).toEqual([]);
  });

  test('writes on a slip what the column does not say', () => {
    const marks = (dates: readonly string[]) =>
      columnsOf(chart(dates))[0]?.slips.map(({ mark }) => mark);
    expect(marks(['2026-01-05', '2026-01', '2026-04-05'])).toEqual(['', '5']);
    const ofYear = ['2026', '2026-03', '2026-02-05', '2026~', '2026/2027', '2027', '2028', '2029'];
    expect(marks(ofYear)).toEqual(['', 'c.', '', 'Feb', 'Mar']);
    expect(marks(['2026-01-05', '2026-01-06'])).toEqual(['']);
  });

  test('marks what the chosen dates touch up to the last of all days', () => {
    const years = (range: Range) =>
      columnsOf(chart(['9997', '9998', '9999'], { range })).map((cell) => cell.inRange);
    expect(years({ from: '9999-01-01', to: null })).toEqual([false, false, true]);
    expect(years({ from: null, to: '9998-01-01' })).toEqual([true, true, false]);
    expect(years({ from: null, to: '9997-12-31' })).toEqual([true, false, false]);
  });

  test('marks what the chosen dates touch', () => {
    const inRange = (range: Range) => chart(FIVE, { range }).cells.map((cell) => cell.inRange);
    expect(inRange({ from: '2025-12-31', to: '2026-02-01' })).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(inRange({ from: null, to: '2023-12-01' })).toEqual([true, false, false, false, false]);
    expect(inRange({ from: '2026-03-31', to: null })).toEqual([false, false, false, false, true]);
    expect(inRange({ from: '2026-02-01', to: '2026-02-28' })).toEqual([
      ...[false, false, false, true, false],
    ]);
    expect(chart(FIVE).cells.some((cell) => cell.inRange)).toBe(false);
  });

  test('draws an archive without dates, and one without entries', () => {
    const nothing = {
      ...{ unit: 'month', form: 'slips', view: null, cells: [], years: [], tallest: 0 },
      wider: { all: 0, found: 0 },
    };
    expect(chart([null, null], { found: (_, i) => i === 0 })).toEqual({
      ...nothing,
      undated: { all: 2, found: 1 },
    });
    expect(chart([])).toEqual({ ...nothing, undated: { all: 0, found: 0 } });
    expect(chart([], { view: '2026' })).toMatchObject({ cells: [{ kind: 'gap', length: 12 }] });
  });
});

describe('chartDates against a plain scan', () => {
  const days = (min: string, max: string) =>
    fc.integer({ min: dayNumber(min), max: dayNumber(max) }).map(dayText);
  const dateWithin = (day: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
    fc.oneof(
      { weight: 6, arbitrary: day },
      { weight: 2, arbitrary: day.map((text) => text.slice(0, 7)) },
      { weight: 1, arbitrary: day.map((text) => text.slice(0, 4)) },
      { weight: 1, arbitrary: day.map((text) => `${text.slice(0, 7)}~`) },
      { weight: 1, arbitrary: day.map((text) => `${text.slice(0, 4)}~`) },
      { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`) },
      { weight: 1, arbitrary: fc.tuple(day, day).map((ends) => ends.sort().join('/')) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
  const archives = fc
    .constantFrom<[string, string]>(
      ['2026-01-01', '2026-02-20'],
      ['2024-01-01', '2026-12-31'],
      ['1990-01-01', '2026-12-31'],
      ['0001-01-01', '9999-12-31'],
    )
    .chain(([min, max]) => fc.array(dateWithin(days(min, max)), { maxLength: 60 }));
  const views = fc.constantFrom('', '', '2026', '2026-01', '2024-05/2026-02', '2020s', '19XX');

  /** The days of a column or a gap. */
  const spanOf = (cell: Column | Gap): Span => {
    const view = cell.kind === 'gap' ? zoomIn(cell.from, cell.to) : cell.period;
    return readView(view) ?? { from: '', to: '' };
  };
  /** How many columns days lie in, counted by the names of the columns. */
  const width = ({ from, to }: Span, { unit }: DateChart) => {
    if (unit === 'day') return dayNumber(to) - dayNumber(from) + 1;
    const count = (day: string) => {
      const years = Number(day.slice(0, 4));
      if (unit === 'month') return years * 12 + Number(day.slice(5, 7));
      return Math.floor(years / { year: 1, decade: 10, century: 100 }[unit]);
    };
    return count(to) - count(from) + 1;
  };

  test('counts every entry where it belongs, and nowhere else', () => {
    fc.assert(
      fc.property(archives, views, fc.nat({ max: 3 }), (dates, view, stride) => {
        const isFound = (i: number) => stride === 0 || i % stride === 0;
        const drawn = chart(dates, { view, found: (_, i) => isFound(i) });
        const entries = dates.map((date, i) => {
          const [spans, dating] = [spansOf(date), datingOf(date)];
          const most = dating === 'approximate' || dating === 'interval' ? 3 : 1;
          const isWide = spans.some((span) => width(span, drawn) > most);
          const isUnsure = ['approximate', 'interval', 'one-of'].includes(dating);
          return { spans, isWide, isUnsure, isFound: isFound(i) };
        });
        const tally = (some: typeof entries) => ({
          all: some.length,
          found: some.filter((entry) => entry.isFound).length,
        });
        const dated = entries.filter(({ spans }) => spans.length > 0);
        const seen = dated.filter(({ spans }) => touches(spans, drawn.view ?? NO_BOUNDS));
        for (const cell of drawn.cells) {
          const here = seen.filter(({ spans }) => touches(spans, spanOf(cell)));
          const narrow = here.filter(({ isWide }) => !isWide);
          if (cell.kind === 'gap') {
            expect(narrow).toEqual([]);
            expect(cell.possible).toBe(here.length);
          } else {
            const unsure = narrow.filter((entry) => entry.isFound && entry.isUnsure).length;
            expect(cell).toMatchObject({ ...tally(narrow), unsure });
            if (drawn.form === 'slips') expect(cell.slips).toHaveLength(narrow.length);
          }
        }
        expect(drawn.wider).toEqual(tally(seen.filter(({ isWide }) => isWide)));
        expect(drawn.undated).toEqual(tally(entries.filter(({ spans }) => spans.length === 0)));
        expect(drawn.tallest).toBe(Math.max(0, ...columnsOf(drawn).map(({ all }) => all)));
      }),
      SEEDED,
    );
  });

  test('leaves no day between two cells, and draws no more than 120', () => {
    fc.assert(
      fc.property(archives, views, (dates, view) => {
        const { cells } = chart(dates, { view });
        expect(cells.length).toBeLessThanOrEqual(120);
        cells.forEach((cell, i) => {
          const next = cells[i + 1];
          if (next) expect(dayNumber(spanOf(next).from)).toBe(dayNumber(spanOf(cell).to) + 1);
        });
      }),
      SEEDED,
    );
  });
});

const NO_BOUNDS: Range = { from: null, to: null };

function manyMonths(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return `${year(from + Math.floor(i / 12))}-${month}-05`;
  });
}

function manyYears(from: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => year(from + i));
}

function year(number: number): string {
  return String(number).padStart(4, '0');
}

test.each([
  ['2026-01-10', '2026-01'],
  ['2026-01-10/2026-01-12', '2026-01'],
  ['2026-01-10/2026-02-12', '2026'],
  ['2026-01', '2026'],
  ['2026-01/2026-03', '2026'],
  ['2025-12/2026-03', ''],
  ['2026', ''],
  ['2024/2026', ''],
  ['1920s', ''],
  ['', ''],
  ['nonsense', ''],
])('zoomOut leads from "%s" to "%s"', (view, wider) => {
  expect(zoomOut(view)).toBe(wider);
});

test('zoomIn writes a view that is read back', () => {
  expect(zoomIn('2026', '2026')).toBe('2026');
  expect(readView(zoomIn('2024-01', '2024-06'))).toEqual({ from: '2024-01-01', to: '2024-06-30' });
  expect(readView(zoomIn('1920s', '1940s'))).toEqual({ from: '1920-01-01', to: '1949-12-31' });
  expect(readView('10/01/2026')).toBeNull();
  expect(readView('2024/2025/2026')).toBeNull();
  expect(readView('2026/2024')).toBeNull();
  expect(readView('2026/')).toBeNull();
});

test('namePeriod names every unit in full', () => {
  expect(['2026-01-10', '2026-01', '2026', '1920s', '19XX'].map(namePeriod)).toEqual([
    ...['10 January 2026', 'January 2026', '2026', 'the 1920s', '1900 to 1999'],
  ]);
});
