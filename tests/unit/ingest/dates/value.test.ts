import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readDateValue } from '../../../../scripts/ingest/dates/value.ts';
import { isEdtf } from '../../../../src/schema/edtf.ts';

describe('readDateValue', () => {
  test.each([
    ['2026-03-07'],
    [' 2026-03-07\n'],
    ['"2026-03-07"'],
    ["'2026-03-07'"],
    ['2026-03-07T14:30:00+03:00'],
    ['2026-03-07T14:30:00+0300'],
    ['2026-03-07T14:30:00.000Z'],
    ['2026-03-07T14:30:00.123456+00:00'],
    ['2026-03-07T14:30Z'],
    ['2026-03-07T23:59:59-11:00'],
    ['2026-03-07t14:30:00z'],
    ['2026-03-07T14:30:00[Europe/Istanbul]'],
    ['2026-03-07T14:30:00+03:00[Europe/Istanbul]'],
    ['2026-03-07T14'],
    ['2026-03-07 14:30:00'],
    ['2026-03-07 14:30:00.000'],
    ['2026-03-07 14:30:00 +0300'],
    ['2026-03-07 14:30:00 UTC'],
    ['2026-03-07 2:30 PM'],
    ['2026/03/07'],
    ['2026/03/07 14:30'],
    ['2026.03.07'],
    ['20260307'],
    ['20260307T143000Z'],
    ['20260307T143000'],
    ['Sat, 07 Mar 2026 14:30:00 GMT'],
    ['Sat, 07 Mar 2026 14:30:00 +0300'],
    ['Sat, 7 Mar 2026 14:30:00 EST'],
    ['Saturday, 07-Mar-26 14:30:00 GMT'],
    ['Sat Mar  7 14:30:00 2026'],
    ['Sat Mar 7 14:30:00 UTC 2026'],
    ['Sat Mar 07 2026 14:30:00 GMT+0300 (GMT+03:00)'],
    ['1772893800'],
    ['1772893800000'],
    ['/Date(1772893800000)/'],
    ['1772893800.123'],
    ['7 March 2026'],
    ['March 7, 2026'],
    ['07.03.2026 14:30'],
    ['7 Mart 2026 Cumartesi'],
    ['7. März 2026'],
    ['٧ مارس ٢٠٢٦'],
    ['٢٠٢٦-٠٣-٠٧'],
    ['Published: 7 March 2026'],
    ['Updated: 9 March 2026 Published: 7 March 2026'],
    ['Updated: 7 March 2026'],
  ])('%s is the seventh of March 2026', (value) => {
    expect(readDateValue(value)?.readings).toEqual(['2026-03-07']);
  });

  test.each([
    ['2026-03', ['2026-03']],
    ['2026/03', ['2026-03']],
    ['March 2026', ['2026-03']],
    ['2026', ['2026']],
    ['1/10/2026', ['2026-01-10', '2026-10-01']],
    ['13/10/2026', ['2026-10-13']],
    ['1987-02-26', ['1987-02-26']],
    ['2024-03~', ['2024-03~']],
    ['2024?', ['2024?']],
    ['2025-03/2025-04', ['2025-03/2025-04']],
    ['2026-03-07/2026-03-08', ['2026-03-07/2026-03-08']],
    ['[2026-01-10,2026-10-01]', ['[2026-01-10,2026-10-01]']],
    ['[ca. 1985?]', ['1985%']],
    ['3 or 4 March 2024', ['[2024-03-03,2024-03-04]']],
    ['Date: ca. 1985', ['1985~']],
  ])('%s is %s', (value, readings) => {
    expect(readDateValue(value)?.readings).toEqual(readings);
  });

  it('keeps the day of the zone it is written in', () => {
    expect(readDateValue('2026-03-07T00:30:00+03:00')?.readings).toEqual(['2026-03-07']);
    expect(readDateValue('2026-03-07T23:30:00-08:00')?.readings).toEqual(['2026-03-07']);
  });

  test.each([
    [' 2026-03-07T14:30:00Z ', '2026-03-07T14:30:00Z', 'unlabelled'],
    ['" 2026-03-07 "', '2026-03-07', 'unlabelled'],
    ['٢٠٢٦-٠٣-٠٧', '٢٠٢٦-٠٣-٠٧', 'unlabelled'],
    ['Sat Mar 7 14:30:00 2026', 'Sat Mar 7 14:30:00 2026', 'unlabelled'],
    ['1772893800', '1772893800', 'unlabelled'],
    ['Published: 7 March 2026', '7 March 2026', 'published'],
    ['Updated: 9 March 2026 Published: 7 March 2026', '7 March 2026', 'published'],
    ['Updated: 9 March 2026 | 7 March 2026', '7 March 2026', 'unlabelled'],
    ['Updated: 7 March 2026', '7 March 2026', 'updated'],
  ])('keeps the words of %j as they stand', (value, found, role) => {
    expect(readDateValue(value)).toEqual({
      found,
      role,
      readings: ['2026-03-07'],
      order: null,
      settledBy: null,
    });
  });

  it('keeps what the order of figures was proved by', () => {
    expect(readDateValue('13/10/2026')?.order).toBe('day-first');
    expect(readDateValue('Saturday 1/10/2026')?.settledBy).toBe('weekday');
  });

  test.each([
    ['2026-03-07T14:30:00+03'],
    ['2026-03-07T14:30:00,5Z'],
    ['2026-03-07 143000'],
    ['2026-03-07  14:30'],
    ['2026-03-07T14:30:00 GMT'],
    ['20260307 1430'],
    ['1772893800+0300'],
    ['Sat Mar 07 14:30 2026'],
    ['March 7 14:30:00 2026'],
    ['Sat Mar 7 14:30:00 +0300 2026'],
    ['"Mar 7, 2026"'],
    [`7${' '.repeat(109)}March 2026`],
  ])('%s is the seventh of March 2026 too', (value) => {
    expect(readDateValue(value)?.readings).toEqual(['2026-03-07']);
  });

  test.each([
    '',
    ' ',
    'null',
    'undefined',
    'today',
    'yesterday',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '2026-02-30',
    '2026-13-01',
    '20261301',
    '202603',
    '2026.03',
    '12345678',
    '123456789',
    '12345678901',
    '177289380000',
    '17728938000001',
    '0772893800',
    '999',
    '3000',
    '0999',
    '2026-03-07 and after',
    'x 2026-03-07',
    '2026-03/07',
    '2026-13',
    'x2026-03',
    '2026-031',
    'x2026',
    '20260230',
    '2026-03-07T14:3',
    '1772893800x',
    'x1772893800',
    'Sat Mar 32 14:30:00 2026',
    'Sat Mar 7 14:30:00 3026',
    'Sat, Mar 7 14:30:00 2026',
    'Sat Mar x 7 14:30:00 2026',
    'x Mar 7 14:30:00 2026',
    '"2026-03-07',
    `7${' '.repeat(110)}March 2026`,
    '2026-03-07 14:30 and after',
    '2026 14:30',
    '2026 0307',
    '2026-03-07-1',
    'On 7 March 2026 the talks began',
    'Sat Foo 7 14:30:00 2026',
    'x'.repeat(500),
  ])('"%s" is no date', (value) => {
    expect(readDateValue(value)).toBeNull();
  });

  it('never throws, and reads EDTF alone', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('2026', '03', '07', '-', 'T', ':', 'Z', '+03:00', ' ', '1772893800', 'Mar'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        expect(readDateValue(pieces.join(''))?.readings.every(isEdtf) ?? true).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every instant as a program writes it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2001-09-10'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const seconds = String(Math.floor(date.getTime() / 1000));
          const compact = day.replaceAll('-', '');
          for (const value of [
            date.toISOString(),
            date.toUTCString(),
            seconds,
            `${seconds}000`,
            compact,
          ]) {
            expect(readDateValue(value)?.readings).toEqual([day]);
          }
        },
      ),
    );
  });
});
