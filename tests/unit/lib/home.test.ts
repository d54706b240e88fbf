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
