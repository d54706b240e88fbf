import { describe, expect, it, test } from 'vitest';
import { calendarOf, isWhole } from '../../../../scripts/ingest/enrich/statements-calendar.ts';

describe('the calendar of a language', () => {
  it('is that of its tag, whatever the region and the case', () => {
    expect(calendarOf('EN-gb')).toBe(calendarOf('en'));
    expect([calendarOf(null), calendarOf('zz'), calendarOf('constructor')]).toEqual(
      Array<null>(3).fill(null),
    );
  });

  test.each<[string, string, number]>([
    ['en', 'January', 1],
    ['en', 'Sept', 9],
    ['en', 'Dec', 12],
    // "may" and "march" are verbs.
    ['en', 'may', 0],
    ['tr', 'Mayıs', 5],
    ['tr', 'mayıs', 5],
    ['de', 'Dezember', 12],
    ['de', 'dezember', 12],
    ['es', 'diciembre', 12],
    // Short forms are words of the language elsewhere.
    ['tr', 'Mar', 0],
    ['es', 'set', 0],
    // A Turkish i has its dot.
    ['az', 'İyun', 6],
    ['az', 'iyun', 6],
    ['az', 'Iyun', 0],
  ])('%s knows the month %s as %i', (language, name, month) => {
    expect(calendarOf(language)?.monthOf(name)).toBe(month);
  });

  test.each<[string, string, number | null]>([
    ['en', 'Sunday', 0],
    ['en', 'Friday', 5],
    ['en', 'friday', null],
    ['en', 'Fri', null],
    ['tr', 'pazar', 0],
    ['tr', 'Cuma', 5],
  ])('%s knows the weekday %s as %j', (language, name, weekday) => {
    expect(calendarOf(language)?.weekdayOf(name)).toBe(weekday);
  });

  const found = (pattern: RegExp | null | undefined, text: string) =>
    pattern && [...text.matchAll(pattern)].map(([words]) => words);

  it('finds months and weekdays in a text, the longest name first', () => {
    expect(found(calendarOf('en')?.months, 'In Sept, Sep, June and Jun')).toEqual(
      'Sept Sep June Jun'.split(' '),
    );
    expect(found(calendarOf('en')?.spoken, 'Yesterday, on Friday and last Sunday')).toEqual([
      ...['Yesterday', 'Friday', 'last Sunday'],
    ]);
    expect(found(calendarOf('tr')?.spoken, 'dün, cumartesi günü, Cuma akşamı, cuma')).toEqual([
      ...['dün', 'cumartesi günü', 'Cuma akşamı'],
    ]);
  });

  it('has words beside the day of the report in few languages', () => {
    expect(calendarOf('de')?.spoken).toBeNull();
  });
});

describe('what stands in a text', () => {
  test.each([
    ['in May it', true],
    ['May', true],
    ['(May)', true],
    ['dismay May', false],
    ['5May', false],
    ['Mayor', false],
    ['May5', true],
  ])('is whole in %j: %s', (text, expected) => {
    const at = text.search(/may/i);
    expect(isWhole(text, at, at + 3)).toBe(expected);
  });
});
