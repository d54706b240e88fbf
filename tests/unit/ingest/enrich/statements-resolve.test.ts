import { describe, expect, test } from 'vitest';
import { resolve } from '../../../../scripts/ingest/enrich/statements-resolve.ts';
import type { Tense } from '../../../../scripts/ingest/enrich/statements-context.ts';
import type { Said } from '../../../../scripts/ingest/enrich/statements-said.ts';

const SATURDAY = '2026-03-07';

/** What words come to, as `date rule`. */
function resolved(said: Said, tense: Tense, published: string | null = SATURDAY): string | null {
  const one = resolve(said, tense, published);
  return one && `${one.date} ${one.rule}`;
}

const day = (month: number, last: number, first = last, weekday: number | null = null): Said => ({
  ...{ kind: 'day', month, first, day: last, weekday },
});
const month = (value: number): Said => ({ kind: 'month', month: value });

test('what is whole needs no report, and nothing else is resolved without its day', () => {
  expect(resolved({ kind: 'whole', date: '2024-12' }, 'unclear', null)).toBe('2024-12 stated');
  expect(resolved({ kind: 'year', year: '1999' }, 'unclear', null)).toBe('1999 event-year');
  expect(resolved(day(3, 6), 'past', null)).toBeNull();
});

describe('a day without its year', () => {
  test.each<[Said, Tense, string | null]>([
    // Behind: 300 days at most, itself included; half a year where no verb tells.
    [day(3, 7), 'past', '2026-03-07 day-before'],
    [day(3, 8), 'past', null],
    [day(5, 11), 'past', '2025-05-11 day-before'],
    [day(5, 10), 'past', null],
    [day(9, 5), 'unknown', '2025-09-05 day-before'],
    [day(9, 4), 'unknown', null],
    [day(9, 4), 'past', '2025-09-04 day-before'],
    [day(5, 6), 'unknown', null],
    // Ahead: half a year at most.
    [day(3, 8), 'to-come', '2026-03-08 day-after'],
    [day(3, 7), 'to-come', null],
    [day(9, 6), 'to-come', '2026-09-06 day-after'],
    [day(9, 7), 'to-come', null],
    [day(3, 6), 'unclear', null],
    // Its weekday proves the year of it.
    [day(3, 6, 6, 5), 'past', '2026-03-06 day-before'],
    [day(3, 6, 6, 4), 'past', null],
    [day(8, 19, 19, 2), 'unknown', '2025-08-19 day-before'],
    [day(5, 8, 8, 5), 'to-come', '2026-05-08 day-after'],
    [day(5, 8, 8, 4), 'to-come', null],
    // Spans.
    [day(3, 5, 3), 'past', '2026-03-03/2026-03-05 day-before'],
    [day(5, 5, 3), 'to-come', '2026-05-03/2026-05-05 day-after'],
    // No day of the calendar.
    [day(6, 31), 'past', null],
    [day(6, 31), 'to-come', null],
  ])('%j, %s', (said, tense, expected) => {
    expect(resolved(said, tense)).toBe(expected);
  });

  test('may be the 29 February of a leap year alone', () => {
    expect(resolved(day(2, 29), 'past', '2024-03-07')).toBe('2024-02-29 day-before');
    expect(resolved(day(2, 29), 'past')).toBeNull();
    expect(resolved(day(2, 29), 'to-come', '2027-12-01')).toBe('2028-02-29 day-after');
  });

  test('has a year of four figures, however long ago', () => {
    expect(resolved(day(3, 6), 'past', '0900-03-07')).toBe('0900-03-06 day-before');
  });
});

describe('a month without its year', () => {
  test.each<[number, Tense, string | null]>([
    [6, 'past', '2025-06 month-before'],
    [5, 'past', null],
    [3, 'past', '2026-03 month-before'],
    [12, 'unknown', '2025-12 month-before'],
    [11, 'unknown', null],
    [11, 'past', '2025-11 month-before'],
    [8, 'to-come', '2026-08 month-after'],
    [9, 'to-come', null],
    [4, 'to-come', '2026-04 month-after'],
    [3, 'to-come', '2026-03 month-before'],
    [2, 'unclear', null],
  ])('the month %i, %s', (value, tense, expected) => {
    expect(resolved(month(value), tense)).toBe(expected);
  });
});

describe('a weekday', () => {
  test.each<[number, 'last' | 'next' | 'this' | null, Tense, string | null]>([
    [6, null, 'past', '2026-03-07 weekday-before'],
    [0, null, 'past', '2026-03-01 weekday-before'],
    [0, null, 'to-come', '2026-03-08 weekday-after'],
    [5, null, 'to-come', '2026-03-13 weekday-after'],
    [6, null, 'to-come', null],
    [5, null, 'unknown', null],
    [5, null, 'unclear', null],
    [6, 'last', 'past', null],
    [5, 'last', 'past', null],
    [4, 'last', 'unknown', '2026-03-05 weekday-before'],
    [0, 'next', 'unknown', '2026-03-08 weekday-after'],
    [1, 'next', 'past', '2026-03-09 weekday-after'],
    [2, 'next', 'to-come', null],
    [5, 'next', 'to-come', null],
    [6, 'next', 'to-come', null],
    [2, 'this', 'unknown', '2026-03-10 weekday-after'],
    [5, 'this', 'past', '2026-03-06 weekday-before'],
    [6, 'this', 'unknown', null],
  ])('%i, %s, %s', (weekday, turn, tense, expected) => {
    expect(resolved({ kind: 'weekday', weekday, turn }, tense)).toBe(expected);
  });
});

describe('words beside the day of the report', () => {
  test.each<[Said, Tense, string, string | null]>([
    [{ kind: 'days', steps: -1 }, 'unknown', '2026-03-01', '2026-02-28 relative'],
    [{ kind: 'days', steps: 0 }, 'unclear', SATURDAY, '2026-03-07 relative'],
    [{ kind: 'days', steps: 1 }, 'to-come', SATURDAY, '2026-03-08 relative'],
    [{ kind: 'days', steps: 1 }, 'past', SATURDAY, null],
    [{ kind: 'months', steps: -1 }, 'past', '2026-01-31', '2025-12 relative'],
    [{ kind: 'months', steps: 1 }, 'past', SATURDAY, '2026-04 relative'],
    // Weeks begin on Monday; at a weekend "last week" may be the one that ends.
    [{ kind: 'weeks', steps: -1 }, 'past', '2026-03-06', '2026-02-23/2026-03-01 relative'],
    [{ kind: 'weeks', steps: -1 }, 'past', '2026-03-09', '2026-03-02/2026-03-08 relative'],
    [{ kind: 'weeks', steps: -1 }, 'past', SATURDAY, null],
    [{ kind: 'weeks', steps: -1 }, 'past', '2026-03-08', null],
  ])('%j, %s, in a report of %s', (said, tense, published, expected) => {
    expect(resolved(said, tense, published)).toBe(expected);
  });
});

describe('a report whose day is known about', () => {
  test.each<[string, string, Said, Tense, string | null]>([
    ['2026-03', 'its first day', day(3, 1), 'past', '2026-03-01 day-before'],
    ['2026-03', 'a day on which it may be', day(3, 2), 'past', null],
    ['2026-03', 'a day on which it may be', day(3, 31), 'to-come', null],
    ['2026-03', 'the day after it', day(4, 1), 'to-come', '2026-04-01 day-after'],
    // An estimate is taken a month wider on either side.
    ['2026-03~', 'the first day of the month before', day(2, 1), 'past', '2026-02-01 day-before'],
    ['2026-03~', 'the day after', day(2, 2), 'past', null],
    ['2026-03~', 'the last day of the month after', day(4, 30), 'to-come', null],
    ['2026-03~', 'the day after', day(5, 1), 'to-come', '2026-05-01 day-after'],
    ['2026-03~/2026-04', 'the day after', day(2, 2), 'past', null],
    ['2026-03-07~', 'the month before', { kind: 'months', steps: -1 }, 'past', null],
  ])('%s: %s', (published, _, said, tense, expected) => {
    expect(resolved(said, tense, published)).toBe(expected);
  });
});
