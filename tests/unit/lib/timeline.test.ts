import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  byMonth,
  countRows,
  ROWS_A_PAGE,
  timelineFront,
  timelineOf,
  timelinePages,
  wasToCome,
} from '../../../src/lib/timeline.ts';
import { itemsOf } from '../../support/timeline-items.ts';

const FIVE = itemsOf([
  { slug: 'a', date: '2026-03-07', statements: ['2026-03-06 p2', '2026-02 p3', '2026-03-06 p5'] },
  { slug: 'b', date: '2023-12~', statements: ['2023-10-07 p4', '1453-05-29 p7'] },
  { slug: 'c', date: null, statements: ['2026-03-06 standfirst', '2026 p1'] },
  { slug: 'd', date: '2026-03-06' },
]);

describe('timelineOf', () => {
  it('orders by time: a year before its months, a month before its days, texts before publications', () => {
    const rows = timelineOf(FIVE).map(({ kind, date, item, where }) =>
      `${date} ${kind} ${item.slug} ${where.join('+')}`.trim(),
    );
    expect(rows).toEqual([
      '1453-05-29 told b p7',
      '2023-10-07 told b p4',
      '2023-12~ published b',
      '2026 told c p1',
      '2026-02 told a p3',
      '2026-03-06 told c standfirst',
      '2026-03-06 told a p2+p5',
      '2026-03-06 published d',
      '2026-03-07 published a',
    ]);
  });

  it('puts of one date the statements of earlier reports first, and of one day in the order of their names', () => {
    const same = { date: '2026-03-07', statements: ['2026-03-06 p1'] };
    const rows = timelineOf(
      itemsOf([
        { slug: 'c', ...same },
        { slug: 'b', ...same },
        { slug: 'late', date: '2026-04-01', statements: ['2026-03-06 p1'] },
        { slug: 'early', date: '2026-03', statements: ['2026-03-06 p1'] },
        { slug: 'undated', date: null, statements: ['2026-03-06 p1'] },
      ]),
    );
    const told = rows.filter(({ kind }) => kind === 'told');
    expect(told.map(({ item }) => item.slug)).toEqual(['undated', 'early', 'b', 'c', 'late']);
  });

  it('puts what has no day before the days of its month, and what has no month before the months of its year', () => {
    const dates = [
      ...['2026-03-01', '[2026-03-10,2026-03-20]', '2026-03', '2026-03~', '2026-01-31', '2026'],
      '2025-12/2026-02',
    ];
    const rows = timelineOf(itemsOf(dates.map((date, i) => ({ slug: `e${i}`, date }))));
    expect(rows.map(({ date }) => date)).toEqual([
      ...[
        '2025-12/2026-02',
        '2026',
        '2026-01-31',
        '2026-03',
        '2026-03~',
        '[2026-03-10,2026-03-20]',
        '2026-03-01',
      ],
    ]);
  });

  it('counts years and months', () => {
    const rows = timelineOf(FIVE);
    expect(countRows(rows, 'year')).toEqual([
      { period: '1453', told: 1, published: 0 },
      { period: '2023', told: 1, published: 1 },
      { period: '2026', told: 4, published: 2 },
    ]);
    expect(countRows(rows.slice(3), 'month')).toEqual([
      { period: '2026', told: 1, published: 0 },
      { period: '2026-02', told: 1, published: 0 },
      { period: '2026-03', told: 2, published: 2 },
    ]);
  });

  it('puts all that has one date together', () => {
    const months = byMonth(timelineOf(FIVE).slice(3));
    expect(months.map(({ month, dates }) => [month, dates.map(({ rows }) => rows.length)])).toEqual(
      [
        [null, [1]],
        ['2026-02', [1]],
        ['2026-03', [3, 1]],
      ],
    );
  });
});

test('a small archive stands whole on the first page, a large one by its years alone', () => {
  expect(timelineFront(timelineOf(FIVE))).toMatchObject({ told: 6, published: 3 });
  expect(timelineFront(timelineOf(FIVE)).years.map(({ year }) => year)).toEqual([
    '1453',
    '2023',
    '2026',
  ]);
  const many = itemsOf(
    Array.from({ length: 200 }, (_, i) => ({ slug: `e${i}`, date: '2026-01-02' })),
  );
  expect(timelineFront(timelineOf(many)).years).toEqual([]);
  expect(timelineFront([])).toEqual({ counts: [], told: 0, published: 0, years: [] });
});

test('fifty rows stand on the first page by year and date, one more does not', () => {
  const rows = (count: number) =>
    timelineOf(
      itemsOf(Array.from({ length: count }, (_, i) => ({ slug: `e${i}`, date: '2026-01-02' }))),
    );
  const [year] = timelineFront(rows(50)).years;
  expect(year?.dates.map(({ date, rows: same }) => [date, same.length])).toEqual([
    ['2026-01-02', 50],
  ]);
  expect(timelineFront(rows(51))).toEqual({
    counts: [{ period: '2026', told: 0, published: 51 }],
    ...{ told: 0, published: 51, years: [] },
  });
});

test('the pages of a year know their number, the counts of the year, and the years beside it', () => {
  const year = (number: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      slug: `e${number}-${i}`,
      date: `${number}-0${1 + Math.floor(i / 40)}-05`,
    }));
  const rows = timelineOf(itemsOf([...year(2024, 1), ...year(2025, 51), ...year(2026, 1)]));
  const pages = timelinePages(rows).map((page) => ({
    ...page,
    rows: page.rows.length,
    monthPages: Object.fromEntries(page.monthPages),
  }));
  const of2025 = {
    counts: [
      { period: '2025-01', told: 0, published: 40 },
      { period: '2025-02', told: 0, published: 11 },
    ],
    monthPages: { '2025-01': 1, '2025-02': 1 },
    ...{ year: '2025', count: 2, earlier: '2024', later: '2026' },
  };
  expect(pages).toMatchObject([
    { year: '2024', number: 1, count: 1, rows: 1, earlier: null, later: '2025' },
    { ...of2025, number: 1, rows: 50 },
    { ...of2025, number: 2, rows: 1 },
    { year: '2026', number: 1, count: 1, rows: 1, earlier: '2025', later: null },
  ]);
});

test('every row stands on one page of its year, and months lead to the page on which they begin', () => {
  const date = fc
    .record({ y: fc.integer({ min: 1990, max: 1993 }), m: fc.integer({ min: 1, max: 12 }) })
    .map(({ y, m }) => `${y}-${String(m).padStart(2, '0')}-05`);
  fc.assert(
    fc.property(fc.array(date, { maxLength: 400 }), (dates) => {
      const rows = timelineOf(itemsOf(dates.map((one, i) => ({ slug: `e${i}`, date: one }))));
      const pages = timelinePages(rows);
      expect(pages.flatMap((page) => page.rows)).toEqual(rows);
      for (const page of pages) {
        expect(page.rows.length).toBeLessThanOrEqual(ROWS_A_PAGE);
        for (const [month, number] of page.monthPages) {
          const first = pages.find(
            (one) => one.year === page.year && one.rows.some((row) => row.date.startsWith(month)),
          );
          expect(first?.number).toBe(number);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['2026-05-03', '2026-03-07', true],
  ['2026-03-07', '2026-03-07', false],
  ['2026-03', '2026-03-07', false],
  ['2026-05-03', '2026', false],
  ['2027-01-01', '2026', true],
  ['2027-01-01', null, false],
  ['2026-05-03', '[2026-10-01,2026-01-10]', false],
  ['2026-10-02', '[2026-10-01,2026-01-10]', true],
  ['2026-02/2026-04', '2026-01-31', true],
])('%s in a report of %s was to come: %s', (date, published, expected) => {
  expect(wasToCome(date, published)).toBe(expected);
});
