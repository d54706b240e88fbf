import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOf } from '../../../src/lib/dates.ts';
import { knownDate } from '../../../src/lib/export-dates.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';

describe('knownDate', () => {
  test.each([
    ['2026-01-10', '2026', '01', '10', '2026-01-10'],
    ['2026-01', '2026', '01', null, '2026-01'],
    ['2026', '2026', null, null, '2026'],
    ['2023-12~', '2023', '12', null, '2023-12~'],
    ['2023-12-05?', '2023', '12', '05', '2023-12-05?'],
    ['2023~-12', '2023', '12', null, '2023-12~'],
    ['[2026-01-10,2026-10-01]', '2026', null, null, null],
    ['[2026-01-10, 2026-01-12]', '2026', '01', null, null],
    ['[2025-12-31,2026-01-01]', null, null, null, null],
    ['2026-01-10/2026-01-12', '2026', '01', null, '2026-01-10/2026-01-12'],
    ['2025~/2026', null, null, null, '2025~/2026'],
    ['2026-01/2026-01-20', '2026', '01', null, '2026-01/2026-01-20'],
    [null, null, null, null, null],
  ])('%s: year %s, month %s, day %s', (edtf, year, month, day, biblatex) => {
    expect(knownDate(edtf)).toMatchObject({ year, month, day, biblatex });
  });

  test('refuses what no entry is dated with', () => {
    expect(() => knownDate('2026-02-30')).toThrow('"2026-02-30" is not the date of an entry');
    expect(() => knownDate('spring')).toThrow(RangeError);
  });

  test('has the days that the parser of the ingest has', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const point = fc
      .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
      .map(([text, length, qualifier]) => text.slice(0, length) + qualifier);
    const dates = fc.oneof(
      point,
      fc
        .array(day, { minLength: 1, maxLength: 4 })
        .chain((days) =>
          fc.constantFrom(7, 10).map((length) => days.map((one) => one.slice(0, length))),
        )
        .map((points) => `[${[...new Set(points)].join(',')}]`),
      fc.tuple(day, day).map((ends) => ends.sort().join('/')),
    );
    fc.assert(
      fc.property(dates, (edtf) => {
        const spans = spansOf(edtf);
        const { span, years } = knownDate(edtf);
        expect(span?.from).toBe(spans.map(({ from }) => from).sort()[0]);
        expect(span?.to).toBe(
          spans
            .map(({ to }) => to)
            .sort()
            .at(-1),
        );
        expect(years[0]).toBe(span?.from.slice(0, 4));
      }),
      SEEDED,
    );
  });
});
