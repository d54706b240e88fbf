import { expect, test } from 'vitest';
import { describeHome } from '../../../src/lib/home.ts';
import { itemOf } from '../../support/items.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';

const { taxonomy, names } = madeUpConfig();
const home = (...dates: (string | null)[]) =>
  describeHome(
    dates.map((date, i) => itemOf(`e${i}`, date)),
    taxonomy,
    new Map(names.map((name) => [name.id, name])),
  );

test.each<[string, (string | null)[]]>([
  ['Dec 2023 to Mar 2026. Each slip is one entry and bears its day.', ['2026-03-07', '2023-12~']],
  ['Mar 2026. Each slip is one entry and bears its day.', ['2026-03-07', '2026-03-05', null]],
  ['', [null, '2026']],
])('the span is told as %j of %j', (span, dates) => {
  expect(home(...dates).span).toBe(span);
});

test('a long archive is told without slips, and its newest years are opened by their months', () => {
  const dates = Array.from({ length: 80 }, (_, i) => {
    const month = String(12 - (i % 12)).padStart(2, '0');
    return `${2026 - Math.floor(i / 12)}-${month}-07`;
  });
  const { span, years, histogram, count } = home(...dates);
  expect([count, histogram.unit, span]).toEqual([80, 'year', 'May 2020 to Dec 2026.']);
  expect(years.map(({ year }) => year)).toEqual(['2026', '2025', '2024']);
  expect(home('2026-03-07').years).toEqual([]);
});

test('the newest entries come first', () => {
  const { latest } = home(...Array.from({ length: 30 }, () => '2026-03-07'));
  expect(latest.map(({ slug }) => slug).slice(0, 2)).toEqual(['e0', 'e1']);
  expect(latest.length).toBeLessThan(30);
});

test('topics have their entries, and of names the people and organisations named most', () => {
  const named = ['a', 'b'].map((slug) => itemOf(slug, '2026', { names: ['p1', 'o1', 'l1'] }));
  const kinds = { p: 'person', o: 'organisation', l: 'place' } as const;
  const list = (['p', 'o', 'l'] as const).flatMap((letter) =>
    Array.from({ length: 6 }, (_, i) => ({
      ...{ id: `${letter}${i}`, label: `${letter}${i}`, kind: kinds[letter], spellings: [] },
    })),
  );
  const one = itemOf('c', '2026', { names: list.map(({ id }) => id), topics: ['sea'] });
  const sea = { id: 'sea', label: 'Sea', glyph: 'circle' as const, definition: '', terms: [] };
  const shown = describeHome(
    [one, ...named],
    { ...taxonomy, topics: [sea] },
    new Map(list.map((name) => [name.id, name])),
  );
  expect(shown.names).toHaveLength(6);
  expect(
    shown.names
      .slice(0, 2)
      .map(({ name }) => name.id)
      .toSorted(),
  ).toEqual(['o1', 'p1']);
  expect(shown.names.filter(({ name }) => name.kind === 'place')).toEqual([]);
  expect(shown.topics).toEqual([{ topic: sea, items: [one] }]);
  expect(shown.latest).toEqual([one, ...named]);
});
