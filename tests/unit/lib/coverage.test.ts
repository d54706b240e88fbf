import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import { coverageLead, describeCoverage, shareOf } from '../../../src/lib/coverage.ts';
import type { TopicsFile } from '../../../src/schema/topics.ts';
import { itemOf } from '../../support/items.ts';

const taxonomy = {
  threshold: 1,
  headlineFactor: 1,
  topics: ['tides', 'storms'].map((id) => ({
    id,
    label: id,
    glyph: 'circle',
    definition: id,
    terms: [{ term: id, weight: 1 }],
  })),
} satisfies TopicsFile;

const DATES = [
  '2019-03-04',
  '2019-03',
  '2019',
  '2020-01~',
  '[2020-01-10,2020-10-01]',
  '2021-02-03/2021-04-05',
  null,
];

const items = fc.array(
  fc.record({
    date: fc.constantFrom(...DATES),
    publisher: fc.constantFrom(null, 'The Shore', 'Kıyı'),
    topics: fc.subarray(['tides', 'storms']),
  }),
);

function itemsOf(
  facts: readonly { date: string | null; publisher: string | null; topics: string[] }[],
) {
  return facts.map(({ date, publisher, topics }, i) =>
    itemOf(`e${i}`, date, { topics, source: { publisher, wording: 'as-received' } }),
  );
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);

test('every entry is counted once by publisher, precision, wording and language', () => {
  fc.assert(
    fc.property(items, (facts) => {
      const all = itemsOf(facts);
      const coverage = describeCoverage(all, taxonomy);
      expect(sum(coverage.publishers.rows)).toBe(all.length);
      expect(sum(coverage.datings)).toBe(all.length);
      expect(sum(coverage.wordings)).toBe(all.length);
      expect(sum(coverage.languages)).toBe(all.length);
      for (const { label, count } of coverage.topics)
        expect(count).toBe(all.filter(({ topics }) => topics.includes(label)).length);
    }),
  );
});

describe('the grid', () => {
  const one = (date: string | null) => itemOf(`of-${date ?? 'none'}`, date);

  test('has each month of each year, the years without an entry too', () => {
    const { grid } = describeCoverage(
      ['2026-01-17', '2026-01-02', '2024', '2023-12~'].map(one),
      taxonomy,
    );
    expect(grid.unit).toBe('month');
    expect(
      grid.rows.map(({ label, cells, unplaced, count }) => [
        label,
        cells.map((cell) => cell.count).join(' '),
        unplaced,
        count,
      ]),
    ).toEqual([
      ['2023', '0 0 0 0 0 0 0 0 0 0 0 1', 0, 1],
      ['2024', '0 0 0 0 0 0 0 0 0 0 0 0', 1, 1],
      ['2025', '0 0 0 0 0 0 0 0 0 0 0 0', 0, 0],
      ['2026', '2 0 0 0 0 0 0 0 0 0 0 0', 0, 2],
    ]);
    expect(grid.rows[3]?.cells.map(({ within }) => within).slice(0, 2)).toEqual([true, false]);
    expect(grid.rows[2]?.href).toBeNull();
  });

  test('shows decades where there are too many years for months', () => {
    const { grid } = describeCoverage(['2026-01-17', '1931', '1898-05-02'].map(one), taxonomy);
    expect(grid.unit).toBe('year');
    expect(grid.rows).toHaveLength(14);
    expect(grid.rows.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('an entry of two months stands in both', () => {
    const { grid } = describeCoverage([one('[2020-01-10,2020-10-01]')], taxonomy);
    expect(grid.rows[0]?.cells.flatMap(({ count }, i) => (count > 0 ? [i + 1] : []))).toEqual([
      1, 10,
    ]);
    expect(grid.rows[0]?.count).toBe(1);
  });

  test('there is none where nothing is dated', () => {
    expect(describeCoverage([one(null)], taxonomy).grid.rows).toEqual([]);
    expect(describeCoverage([], taxonomy).grid.rows).toEqual([]);
  });
});

test('gaps are the stretches of months without an entry, and nothing else', () => {
  const months = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(months, (numbers) => {
      const dateOf = (n: number) =>
        `${2019 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
      const all = numbers.map((n) => itemOf(`m${n}`, dateOf(n)));
      const { gaps } = describeCoverage(all, taxonomy);
      const empty = new Set<string>();
      for (let n = Math.min(...numbers); n < Math.max(...numbers); n += 1)
        if (!numbers.includes(n)) empty.add(dateOf(n));
      const told = new Set<string>();
      for (const gap of gaps) {
        const at = Array.from({ length: 41 }, (_, n) => dateOf(n)).filter(
          (month) => month >= gap.from && month <= gap.to,
        );
        expect(at).toHaveLength(gap.months);
        for (const month of at) told.add(month);
      }
      expect(told).toEqual(empty);
    }),
  );
});

test('names what is lacking, the most frequent first, and nothing that is not', () => {
  const known: Partial<Item> = {
    authors: ['Ada Reed'],
    language: 'en',
    topics: ['tides'],
    names: ['ada'],
    source: { publisher: 'The Shore', wording: 'as-received' },
  };
  expect(describeCoverage([itemOf('a', '2026-01-01', known)], taxonomy).lacks).toEqual([]);
  const lacks = describeCoverage(
    [
      itemOf('a', null, known),
      itemOf('b', '2026', { ...known, authors: [] }),
      itemOf('c', null, known),
    ],
    taxonomy,
  ).lacks;
  expect(lacks.map(({ label, count }) => [label, count])).toEqual([
    ['No date', 2],
    ['A date, but not to the day', 1],
    ['No author named', 1],
  ]);
});

test('many publishers are listed up to a number, the others summed', () => {
  const all = Array.from({ length: 100 }, (_, i) =>
    itemOf(`e${i}`, null, { source: { publisher: `Paper ${i % 50}`, wording: 'as-received' } }),
  );
  const { publishers } = describeCoverage(all, taxonomy);
  expect(publishers.rows).toHaveLength(40);
  expect([publishers.others, publishers.othersCount]).toEqual([10, 20]);
});

test.each([
  [0, '0%'],
  [0.0015, '< 1%'],
  [0.2, '20%'],
  [0.999, '> 99%'],
  [1, '100%'],
])('writes the share %d as %s', (share, text) => {
  expect(shareOf(share)).toBe(text);
});

test('a language whose tag cannot be read is named by its tag', () => {
  const all = ['tr', 'not a tag', null].map((language, i) => itemOf(`e${i}`, null, { language }));
  const labels = describeCoverage(all, taxonomy).languages.map(({ label }) => label);
  expect(labels.sort()).toEqual(['Not a tag', 'Not known', 'Turkish']);
});

test('the lead says how much there is, and of an empty archive that it is empty', () => {
  expect(coverageLead(describeCoverage([], taxonomy))).toMatch(/^The archive is empty/);
  expect(coverageLead(describeCoverage([itemOf('a', '2026-01-01')], taxonomy))).toMatch(
    /^1 entry, from 2026\. /,
  );
});
