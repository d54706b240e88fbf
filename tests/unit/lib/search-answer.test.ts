import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText } from '../../../src/lib/day-numbers.ts';
import {
  answer,
  chosenOf,
  countIn,
  datedWithin,
  datingValues,
  inOrder,
  type FacetValue,
  type Filters,
} from '../../../src/lib/search-answer.ts';
import { DATINGS, toDayTable, type Dated } from '../../../src/lib/search-days.ts';
import { FACETS, type Choice, type Facet } from '../../../src/lib/search-facets.ts';
import { perFacet } from '../../../src/lib/search-state.ts';
import { touches } from '../../../src/lib/spans.ts';

/* Filters and counts, held to a plain scan of made-up entries. */

interface MadeUp extends Dated {
  readonly values: Readonly<Record<'topic' | 'person', readonly string[]>>;
  readonly score: number;
}

const VALUES = ['a', 'b', 'c'];
const some = fc.subarray(VALUES);
const span = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([from, length]) => ({ from: dayText(from), to: dayText(from + length) }));
const entry: fc.Arbitrary<MadeUp> = fc
  .record({
    spans: fc.array(span, { maxLength: 2 }),
    values: fc.record({ topic: some, person: some }),
    score: fc.nat(3),
  })
  .map((one) => ({ ...one, dating: one.spans.length === 0 ? 'undated' : 'interval' }));
const choice: fc.Arbitrary<Choice> = fc.record({ in: some, out: some });
const range = fc.option(
  fc.record({ from: fc.option(fc.nat(80).map(dayText)), to: fc.option(fc.nat(80).map(dayText)) }),
);

const passes = (values: readonly string[], chosen: Choice) =>
  (chosen.in.length === 0 || values.some((value) => chosen.in.includes(value))) &&
  !values.some((value) => chosen.out.includes(value));

function valuesOf(entries: readonly MadeUp[], facet: 'topic' | 'person'): FacetValue[] {
  return VALUES.map((value) => {
    const places = [...entries.keys()].filter((i) => entries[i]?.values[facet].includes(value));
    return { value, entries: Uint32Array.from(places) };
  });
}

test('shows and counts what a plain scan shows and counts', () => {
  const search = fc.record({ topic: choice, person: choice, range, withoutUndated: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), search, (entries, state) => {
      const total = entries.length;
      const scores = Float32Array.from(entries, ({ score }) => score);
      const masks = perFacet((facet) =>
        facet === 'topic' || facet === 'person'
          ? chosenOf(valuesOf(entries, facet), state[facet], total)
          : null,
      );
      const dates = datedWithin(toDayTable(entries), state.range, state.withoutUndated);
      const filters: Filters = { facets: masks, dates };
      const found = answer(scores, filters, total);

      const dated = ({ spans }: MadeUp) =>
        spans.length === 0
          ? !state.withoutUndated
          : state.range === null || touches(spans, state.range);
      const scan = (without: Facet | 'dates' | null) =>
        entries.map((one) => {
          const kept =
            one.score > 0 &&
            (without === 'topic' || passes(one.values.topic, state.topic)) &&
            (without === 'person' || passes(one.values.person, state.person)) &&
            (without === 'dates' || dated(one));
          return kept ? 1 : 0;
        });
      expect([...found.shown]).toEqual(scan(null));
      expect([...found.anyDate]).toEqual(scan('dates'));
      for (const facet of FACETS) expect([...found.beside[facet]]).toEqual(scan(facet));
      expect(found.matches).toBe(entries.filter(({ score }) => score > 0).length);
    }),
  );
});

test('what is both chosen and left out is left out', () => {
  const values = [{ value: 'a', entries: Uint32Array.of(0, 1) }];
  expect(chosenOf(values, { in: ['a'], out: ['a'] }, 3)).toEqual(Uint8Array.of(0, 0, 0));
  expect(chosenOf(values, { in: [], out: [] }, 3)).toBeNull();
  expect(chosenOf(values, { in: ['none'], out: [] }, 3)).toEqual(Uint8Array.of(0, 0, 0));
});

const dated = (...days: string[]): Dated => ({
  spans: days.map((day) => ({ from: day, to: day })),
  dating: days.length === 0 ? 'undated' : days.length === 1 ? 'day' : 'one-of',
});

test('sorts by relevance, by date, and keeps the undated last in both directions', () => {
  // In the order of the archive: by the earliest day, the newest first.
  const days = toDayTable([
    dated('2026-03-01'),
    dated('2026-01-10', '2026-10-01'),
    dated('2025-05-05'),
    dated(),
  ]);
  const shown = Uint8Array.of(1, 1, 1, 1);
  const scores = Float32Array.of(1, 3, 1, 2);
  const order = (sort: 'newest' | 'oldest' | 'relevance') => [
    ...inOrder(shown, sort, { scores, days }),
  ];
  expect(order('newest')).toEqual([0, 1, 2, 3]);
  expect(order('oldest')).toEqual([2, 1, 0, 3]);
  expect(order('relevance')).toEqual([1, 3, 0, 2]);
});

test('sorts of what is shown alone, and by nothing where nothing is scored', () => {
  const days = toDayTable([dated('2026-03-01'), dated(), dated('2025-05-05'), dated()]);
  const some = Uint8Array.of(1, 1, 0, 1);
  for (const sort of ['newest', 'oldest', 'relevance'] as const) {
    expect([...inOrder(some, sort, { scores: null, days })]).toEqual([0, 1, 3]);
  }
  const byEarliest = toDayTable([dated('2026-10-01', '2026-01-10'), dated('2026-03-01')]);
  const all = Uint8Array.of(1, 1);
  expect([...inOrder(all, 'oldest', { scores: null, days: byEarliest })]).toEqual([0, 1]);
});

test('a range takes the days at its ends, and all that lie beyond an end that is open', () => {
  const days = toDayTable([dated('2026-01-01'), dated('2026-01-02'), dated('2026-01-03'), dated()]);
  const within = (from: string | null, to: string | null, withoutUndated = false) => [
    ...(datedWithin(days, { from, to }, withoutUndated) ?? []),
  ];
  expect(within('2026-01-02', '2026-01-02')).toEqual([0, 1, 0, 1]);
  expect(within('2026-01-02', null)).toEqual([0, 1, 1, 1]);
  expect(within(null, '2026-01-02')).toEqual([1, 1, 0, 1]);
  expect(within(null, null, true)).toEqual([1, 1, 1, 0]);
  expect(datedWithin(days, null, false)).toBeNull();
  expect([...(datedWithin(days, null, true) ?? [])]).toEqual([1, 1, 1, 0]);
});

test('what is left out leaves all others, and without words every entry is found', () => {
  const values = [
    { value: 'a', entries: Uint32Array.of(0) },
    { value: 'b', entries: Uint32Array.of(0, 2) },
  ];
  const out = chosenOf(values, { in: [], out: ['a'] }, 3);
  expect(out).toEqual(Uint8Array.of(0, 1, 1));
  const facets = perFacet((facet) => (facet === 'topic' ? out : null));
  const found = answer(null, { facets, dates: Uint8Array.of(0, 0, 1) }, 3);
  expect(found).toMatchObject({
    ...{ matches: 3, shown: Uint8Array.of(0, 0, 1), anyDate: Uint8Array.of(0, 1, 1) },
    beside: { topic: Uint8Array.of(0, 0, 1), person: Uint8Array.of(0, 0, 1) },
  });
  expect(countIn(found.anyDate)).toBe(2);
  expect(countIn(found.anyDate, Uint32Array.of(0, 1))).toBe(1);
});

test('every kind of date is a value of its facet, with its entries', () => {
  const days = toDayTable([dated('2026-03-01'), dated(), dated('2026-01-10', '2026-10-01')]);
  const values = datingValues(days);
  expect(values.map(({ value }) => value)).toEqual([...DATINGS]);
  const counts = values.map(({ entries }) => countIn(Uint8Array.of(1, 1, 1), entries));
  expect(counts).toEqual([1, 0, 0, 0, 1, 0, 1]);
});
