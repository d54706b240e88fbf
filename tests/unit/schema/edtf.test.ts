import edtf, { type EdtfDate } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, readEdtf } from '../../../src/schema/edtf.ts';

describe('readEdtf', () => {
  it.each([
    ['2023-12~', true],
    ['2023-12?', true],
    ['2023%', true],
    ['2026-?01', true],
    ['2023-12', false],
  ])('says of %s whether it is an estimate: %s', (text, approximate) => {
    expect(readEdtf(text).points.map((point) => point.approximate)).toEqual([approximate]);
  });

  it('keeps the members of a choice in the order written', () => {
    const { kind, points } = readEdtf('[2026-10-01,2026-01~]');
    expect(kind).toBe('one-of');
    expect(points).toEqual([
      { from: '2026-10-01', to: '2026-10-01', precision: 'day', approximate: false },
      { from: '2026-01-01', to: '2026-01-31', precision: 'month', approximate: true },
    ]);
  });

  it('reads one of several days as the library for EDTF does', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    const dayOf = (date: Date | number) => new Date(date).toISOString().slice(0, 10);
    fc.assert(
      fc.property(
        fc.uniqueArray(days, { minLength: 1, maxLength: 4, selector: dayOf }),
        (dates) => {
          const text = `[${dates.map(dayOf).join(',')}]`;
          const set = edtf(text);
          if (set.type !== 'Set') throw new TypeError(set.type);
          const { kind, points } = readEdtf(text);
          expect(kind).toBe('one-of');
          expect(points.map(({ from, to }) => [from, to])).toEqual(
            set.values.map((value) => [
              dayOf((value as EdtfDate).min),
              dayOf((value as EdtfDate).max),
            ]),
          );
          expect(points.every((point) => point.precision === 'day' && !point.approximate)).toBe(
            true,
          );
        },
      ),
    );
  });

  it.each(['[..2026]', '[2024..]', '[..2026-01-10,2026-03]', '[2026-01,2026-02..]'])(
    'refuses %s, which has no end',
    (text) => {
      expect(() => readEdtf(text)).toThrow(`"${text}" is EDTF of a kind`);
    },
  );

  it.each(['[2026-01-10,2026-01-10]', '[2026-01~,2026,2026-01~]'])(
    'refuses %s, which names a date twice',
    (text) => {
      expect(() => readEdtf(text)).toThrow(`"${text}" names one date twice`);
    },
  );

  it('gives an interval its first and last point', () => {
    const { kind, points } = readEdtf('2025-11/2026-02-03');
    expect(kind).toBe('interval');
    expect(points.map(({ from, to }) => [from, to])).toEqual([
      ['2025-11-01', '2025-11-30'],
      ['2026-02-03', '2026-02-03'],
    ]);
  });

  it('accepts 29 February of a leap year only', () => {
    expect(isEdtf('2024-02-29')).toBe(true);
    expect(() => readEdtf('2025-02-29')).toThrow('2025-02-29 is not a day of the calendar');
    expect(isEdtf('2025-02-29~')).toBe(false);
    expect(isEdtf('[2025-02-29,2026-01-01]')).toBe(false);
    expect(isEdtf('2025-02-29/2026-01-01')).toBe(false);
  });

  it.each(['2026-03/2026-01', '[]', '2026-13', '2026-00', ' 2026', '1/10/2026', 'May 2026', ''])(
    'refuses %j, quoting it',
    (text) => {
      expect(() => readEdtf(text)).toThrow(`"${text}" is not an EDTF date such as 2026-01-10`);
    },
  );

  it.each([
    '2026/..',
    '../2026',
    '[2026-01-10..2026-01-12]',
    '{2026,2027}',
    '2026-21',
    'Y17000',
    '-0001',
    '202X',
    '2026-1X',
    '2026-01-10T10:00:00Z',
  ])('refuses %j as a kind of date that entries do not have', (text) => {
    expect(() => readEdtf(text)).toThrow('of a kind that entries are not dated with');
  });
});
