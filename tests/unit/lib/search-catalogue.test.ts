import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodeDays,
  decodeFacet,
  encodeDays,
  encodeFacet,
  textFile,
} from '../../../src/lib/search-catalogue.ts';
import { dayText } from '../../../src/lib/day-numbers.ts';
import { DATINGS, toDayTable } from '../../../src/lib/search-days.ts';

const day = fc.integer({ min: -700_000, max: 2_000_000 });
const span = fc.tuple(day, fc.nat(900)).map(([from, length]) => ({
  from: dayText(from),
  to: dayText(from + length),
}));
const dated = fc.record({
  spans: fc.array(span, { maxLength: 3 }),
  dating: fc.constantFrom(...DATINGS),
});

test('the days of entries are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(dated), (entries) => {
      const table = toDayTable(entries);
      expect(decodeDays(encodeDays(table))).toEqual(table);
    }),
  );
});

test('days a year apart and days before 1970 keep their order as numbers', () => {
  const table = toDayTable([
    { spans: [{ from: '2026-01-10', to: '2026-01-10' }], dating: 'day' },
    { spans: [{ from: '1605-01-01', to: '1605-12-31' }], dating: 'year' },
    { spans: [], dating: 'undated' },
  ]);
  expect([...table.starts]).toEqual([0, 1, 2, 2]);
  expect([...table.from].map(dayText)).toEqual(['2026-01-10', '1605-01-01']);
  expect([...table.to].map(dayText)).toEqual(['2026-01-10', '1605-12-31']);
});

test('a facet is read back as it was written', () => {
  const list = fc
    .uniqueArray(fc.nat(100_000))
    .map((entries) => Uint32Array.from(entries.toSorted((a, b) => a - b)));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), list)), (rows) => {
      const column = { values: rows.map(([value]) => value), entries: rows.map(([, own]) => own) };
      expect(decodeFacet(encodeFacet(column))).toEqual(column);
    }),
  );
});

test('texts are counted from the oldest on', () => {
  expect([textFile(0, 3), textFile(2, 3)]).toEqual(['texts/2.bin', 'texts/0.bin']);
});
