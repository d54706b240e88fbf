import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateLine } from '../../../../scripts/ingest/dates/date-line.ts';
import {
  otherCalendarAt,
  withOurFigures,
} from '../../../../scripts/ingest/dates/other-calendars.ts';
import { plainLine } from '../../../../scripts/ingest/dates/plain.ts';
import { readDateValue } from '../../../../scripts/ingest/dates/value.ts';

const readings = (line: string) => readDateLine(line).map((date) => date.readings);

describe('dates of the solar Hijri calendar', () => {
  test.each([
    // The first day of a year, the day of the revolution, a leap day, days of months of 31.
    ['۱ فروردین ۱۴۰۳', '2024-03-20'],
    ['۲۲ بهمن ۱۳۵۷', '1979-02-11'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۳۱ اردیبهشت ۱۴۰۲', '2023-05-21'],
    ['۱۷ اسفند ۱۴۰۲', '2024-03-07'],
    ['17 Esfand 1402', '2024-03-07'],
    ['۱۷ حوت ۱۴۰۲', '2024-03-07'],
    ['پنجشنبه ۱۷ اسفند ۱۴۰۲', '2024-03-07'],
    ['۱۷ اسفند ماه ۱۴۰۲', '2024-03-07'],
    ['۱۷ اسفند ۱۴۰۲ هجری شمسی', '2024-03-07'],
    ['تاریخ انتشار: ۱۷ اسفند ۱۴۰۲ - ۱۴:۳۰', '2024-03-07'],
    ['پنجشنبه ۱۷ اسفند ۱۴۰۲ ساعت ۱۴:۳۰', '2024-03-07'],
    ['۷ مارس ۲۰۲۴ | ۱۷ اسفند ۱۴۰۲', '2024-03-07'],
    ['۱۴۰۲/۱۲/۱۷', '2024-03-07'],
    ['۱۴۰۲-۱۲-۱۷ - ۱۴:۳۰', '2024-03-07'],
  ])('are days: %s', (line, day) => {
    expect(readings(line)).toEqual([[day]]);
    expect(readDateValue(line)?.readings).toEqual([day]);
  });

  test.each([
    '۳۰ اسفند ۱۴۰۲',
    '۳۱ مهر ۱۴۰۲',
    '۰ مهر ۱۴۰۲',
    '۱۷ اسفند',
    'اسفند ۱۴۰۲',
    '۱۷ اسفند ۲۰۲۴',
  ])('are none where there is no such day: %s', (line) => {
    expect(readings(line)).toEqual([]);
  });

  test('in metadata with a time', () => {
    expect(readDateValue('۱۴۰۲/۱۲/۱۷ ۱۴:۳۰:۰۰')?.readings).toEqual(['2024-03-07']);
  });

  test('keep their words', () => {
    expect(readDateLine('تاریخ انتشار: ۱۴۰۲/۱۲/۱۷')[0]?.found).toBe('۱۴۰۲/۱۲/۱۷');
  });
});

describe('dates of the lunar Hijri calendar', () => {
  test.each([
    '26 شعبان 1445 هـ الموافق 7 مارس 2024',
    'الخميس 26 شعبان 1445هـ - 7 مارس 2024م',
    'الخميس - 26 شعبان 1445 هـ - 07 مارس 2024 مـ',
    '7 مارس 2024 م / 26 شعبان 1445 هـ',
    '١٤٤٥/٠٨/٢٦ هـ الموافق 2024/03/07 م',
    '26/08/1445هـ - 2024-03-07',
    '٢٦ شعبان ١٤٤٥ - ٧ مارس ٢٠٢٤',
  ])('give way to the date beside them: %s', (line) => {
    expect(readings(line)).toEqual([['2024-03-07']]);
  });

  test.each([
    ['26 شعبان 1445 هـ', '2024-03-07~'],
    ['الخميس 26 شعبان 1445هـ', '2024-03-07~'],
    ['1 رمضان 1445', '2024-03-11~'],
    ['9 ذو الحجة 1445 هـ', '2024-06-15~'],
    ['26-08-1445 هـ', '2024-03-07~'],
    ['26 Şaban 1445', '2024-03-07~'],
  ])('are estimates by themselves, as months began where the moon was seen: %s', (line, date) => {
    expect(readings(line)).toEqual([[date]]);
  });

  test('are left in figures, which may be of either calendar', () => {
    expect(withOurFigures('1445-08-26, ١٤٤٥/٠٨/٢٦')).toBe('1445-08-26, ١٤٤٥/٠٨/٢٦');
  });
});

test('every day of a century goes into the calendar of Iran and back', () => {
  const format = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const parts = (date: Date) =>
    Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1940-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
      (date) => {
        const { year = '', month = '', day = '' } = parts(date);
        const line = plainLine(`${day} ${month} ${year}`);
        expect(otherCalendarAt(line, 0)).toEqual({
          date: date.toISOString().slice(0, 10),
          end: line.length,
        });
      },
    ),
    { numRuns: 300 },
  );
});
