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

  test('has the months or the years of a decade as its heads, and leads to what has an entry', () => {
    const months = describeCoverage(['2026-01-17', '2024'].map(one), taxonomy).grid;
    expect(months.heads.join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    expect(months.rows.map(({ href }) => href)).toEqual(['/dates/2024/', null, '/dates/2026/']);
    expect(months.rows[2]?.cells.slice(0, 2)).toEqual([
      { count: 1, href: '/dates/2026/01/', level: 4, within: true },
      { count: 0, href: null, level: 0, within: false },
    ]);
    const years = describeCoverage(['2026-01-17', '1931'].map(one), taxonomy).grid;
    expect(years.heads.join(' ')).toBe('0 1 2 3 4 5 6 7 8 9');
    expect(years.rows[0]).toMatchObject({ label: '1930s', href: null, unplaced: 0, count: 1 });
    expect(years.rows[0]?.cells.slice(0, 3)).toEqual([
      { count: 0, href: null, level: 0, within: false },
      { count: 1, href: '/dates/1931/', level: 4, within: true },
      { count: 0, href: null, level: 0, within: true },
    ]);
  });

  test('shows months for up to forty years', () => {
    const unit = (first: string) => describeCoverage(['2026', first].map(one), taxonomy).grid.unit;
    expect(['1987', '1986'].map(unit)).toEqual(['month', 'year']);
  });

  test('shades a month by its part of the fullest', () => {
    const entries = [1, 2, 3, 8].flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => itemOf(`e${i}-${n}`, `2026-0${i + 1}-05`)),
    );
    const [row] = describeCoverage(entries.reverse(), taxonomy).grid.rows;
    expect(row?.cells.slice(0, 5).map(({ level }) => level)).toEqual([1, 1, 2, 4, 0]);
  });

  test('an entry of two months stands in both', () => {
    const { grid } = describeCoverage([one('[2020-01-10,2020-10-01]')], taxonomy);
    expect(grid.rows[0]?.cells.flatMap(({ count }, i) => (count > 0 ? [i + 1] : []))).toEqual([
      1, 10,
    ]);
    expect(grid.rows[0]?.count).toBe(1);
  });

  test('there is none where nothing is dated', () => {
    const nothing = { unit: 'month', heads: [], rows: [] };
    expect(describeCoverage([one(null)], taxonomy).grid).toEqual(nothing);
    expect(describeCoverage([], taxonomy).grid).toEqual(nothing);
  });

  test('of a year alone has no month, and early years have four digits', () => {
    const [row] = describeCoverage([one('0999')], taxonomy).grid.rows;
    expect(row).toMatchObject({ label: '0999', unplaced: 1, count: 1 });
    expect(row?.cells).toEqual(
      Array.from({ length: 12 }, () => ({ count: 0, href: null, level: 0, within: false })),
    );
    const { rows } = describeCoverage(['1060', '0999'].map(one), taxonomy).grid;
    expect(rows[0]?.cells[9]).toMatchObject({ count: 1, href: '/dates/0999/' });
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
  [0.01, '1%'],
  [0.2, '20%'],
  [0.99, '99%'],
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

describe('each line of a ledger says how many, what part that is, and where they are listed', () => {
  const shore = { publisher: 'The Shore', wording: 'as-received' } as const;
  const facts = { authors: ['Ada Reed'], names: ['ada'], topics: ['tides'] };
  const coverage = () =>
    describeCoverage(
      [
        itemOf('a', '2026-03-04', { ...facts, language: 'en', source: shore }),
        itemOf('b', '2026-01', {
          ...facts,
          source: { ...shore, publisher: null, wording: 'retold' },
        }),
        itemOf('c', '2023-12~', { ...facts, language: 'tr', source: shore, titleFrom: 'lede' }),
        itemOf('d', null, { ...facts, language: 'tr', topics: [], names: [], source: shore }),
      ],
      taxonomy,
    );
  const search = (query: string) => `/search/?${query}`;

  test('of what is not known', () => {
    expect(coverage().lacks).toEqual([
      { label: 'A date, but not to the day', count: 2, share: 0.5, href: null },
      { label: 'No date', count: 1, share: 0.25, href: '/dates/undated/' },
      { label: 'No publisher', count: 1, share: 0.25, href: search('publisher=%28unknown%29') },
      {
        ...{ label: 'No headline of its own: the first sentence stands in for it', href: null },
        ...{ count: 1, share: 0.25 },
      },
      { label: 'No language that could be told', count: 1, share: 0.25, href: null },
      { label: 'No topic of the taxonomy', count: 1, share: 0.25, href: null },
      { label: 'No name of the authority file', count: 1, share: 0.25, href: null },
    ]);
  });

  test('of how well entries are dated, the best first', () => {
    expect(coverage().datings).toEqual([
      { label: 'To the day', count: 1, share: 0.25, href: search('dating=day') },
      { label: 'To the month', count: 1, share: 0.25, href: search('dating=month') },
      { label: 'Estimated', count: 1, share: 0.25, href: search('dating=approximate') },
      { label: 'Undated', count: 1, share: 0.25, href: '/dates/undated/' },
    ]);
  });

  test('of publishers', () => {
    expect(coverage().publishers).toEqual({
      rows: [
        { label: 'The Shore', count: 3, share: 0.75, href: search('publisher=The+Shore') },
        ...[{ label: 'Publisher unknown', count: 1, share: 0.25 }].map((row) => ({
          ...row,
          href: search('publisher=%28unknown%29'),
        })),
      ],
      others: 0,
      othersCount: 0,
    });
  });

  test('of topics, those without an entry too', () => {
    expect(coverage().topics).toEqual([
      { label: 'tides', count: 3, share: 0.75, href: '/topics/tides/' },
      { label: 'storms', count: 0, share: 0, href: '/topics/storms/' },
    ]);
  });

  test('of wordings and languages', () => {
    expect(coverage().wordings).toEqual([
      { label: 'Retold in words of this archive', count: 1, share: 0.25, href: null },
      { label: 'In the words that were received', count: 3, share: 0.75, href: null },
    ]);
    expect(coverage().languages).toEqual([
      { label: 'Turkish', count: 2, share: 0.5, href: null },
      { label: 'Not known', count: 1, share: 0.25, href: null },
      { label: 'English', count: 1, share: 0.25, href: null },
    ]);
  });

  test('and of an empty archive no part of nothing', () => {
    expect(describeCoverage([], taxonomy).wordings.map(({ share }) => share)).toEqual([0, 0]);
  });
});

test('publishers with as many entries stand in the order of their letters', () => {
  const all = ['Tide', 'Shore', 'Wall', 'Shore', 'Wall'].map((publisher, i) =>
    itemOf(`e${i}`, null, { source: { publisher, wording: 'as-received' } }),
  );
  expect(describeCoverage(all, taxonomy).publishers.rows.map(({ label }) => label)).toEqual([
    'Shore',
    'Wall',
    'Tide',
  ]);
});

describe('gaps', () => {
  const gapsOf = (...dates: readonly string[]) =>
    describeCoverage(
      dates.map((date, i) => itemOf(`e${i}`, date)),
      taxonomy,
    ).gaps;

  test('are named by their first and last month, in order of time', () => {
    expect(gapsOf('2026-03', '2026-01', '2025-10', '2025-09-30')).toEqual([
      { from: '2025-11', to: '2025-12', months: 2, label: 'November 2025 to December 2025' },
      { from: '2026-02', to: '2026-02', months: 1, label: 'February 2026' },
    ]);
  });

  test('of a time without entries are cut off at no number of months', () => {
    expect(gapsOf('2026-01', '1999-12').map(({ months }) => months)).toEqual([312]);
  });

  test('are the longest where there are many', () => {
    // Each second month of three years has an entry; two gaps are longer than the others.
    const months = Array.from(
      { length: 26 },
      (_, i) => 2 * i + (i > 20 ? 1 : 0) + (i > 22 ? 1 : 0),
    );
    const gaps = gapsOf(
      ...months
        .map((n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
        .reverse(),
    );
    expect(gaps).toHaveLength(24);
    expect(gaps.filter((gap) => gap.months === 2).map(({ from }) => from)).toEqual([
      '2023-06',
      '2023-11',
    ]);
    expect(gaps[0]?.from).toBe('2020-02');
    expect(gaps.map(({ from }) => from)).toEqual(gaps.map(({ from }) => from).toSorted());
  });
});

test('the lead of an archive with gaps says that it is not complete', () => {
  const all = ['2026-01', '2024-05'].map((date) => itemOf(date, date));
  expect(coverageLead(describeCoverage(all, taxonomy))).toMatch(
    /^2 entries, from 2024 to 2026\. .* It is not complete: months/,
  );
});
