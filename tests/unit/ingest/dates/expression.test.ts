import { describe, expect, it, test } from 'vitest';
import {
  deniesWeekday,
  expressionAt,
  readingWhere,
  type Expression,
} from '../../../../scripts/ingest/dates/expression.ts';

/** The words of the date at the head of a line. */
const words = (line: string, at = 0) => {
  const found = expressionAt(line, at);
  return found && line.slice(found.start, found.end);
};

describe('the words of a date', () => {
  test.each([
    ['7 March 2026', '7 March 2026'],
    ['7 March 2026 x', '7 March 2026'],
    ['Sat 7 March 2026', 'Sat 7 March 2026'],
    ['Sat. 7 March 2026', 'Sat. 7 March 2026'],
    ['Saturday, the 7th of March 2026', 'Saturday, the 7th of March 2026'],
    ['Sa., den 7. März 2026', 'Sa., den 7. März 2026'],
    ['Saturday – 7 March 2026', 'Saturday – 7 March 2026'],
    ['Sat | 7 March 2026', 'Sat | 7 March 2026'],
    ['السبت، 7 مارس 2026', 'السبت، 7 مارس 2026'],
    ['mar 7 mars 2026', 'mar 7 mars 2026'],
    ['Mar 7, 2026', 'Mar 7, 2026'],
    ['7 March 2026, Saturday', '7 March 2026, Saturday'],
    ['7 March 2026 Sat', '7 March 2026 Sat'],
    ['7 March 2026 (Saturday) x', '7 March 2026 (Saturday)'],
    ['7 March 2026 (Saturday', '7 March 2026'],
    ['7 March 2026 – Saturday', '7 March 2026 – Saturday'],
    ['7 mars 2026 sam. | x', '7 mars 2026 sam.'],
    ['7 mars 2026 sam.', '7 mars 2026 sam'],
    ['7 mars 2026 sam. ', '7 mars 2026 sam'],
    ['7 March 2026 14:30', '7 March 2026 14:30'],
    ['7 March 2026, 14:30 x', '7 March 2026, 14:30'],
    ['7 March 2026 at 14:30', '7 March 2026 at 14:30'],
    ['7 March 2026 at: 14:30', '7 March 2026 at: 14:30'],
    ['7 March 2026 (14:30) x', '7 March 2026 (14:30)'],
    ['7 March 2026 (14:30', '7 March 2026'],
    ['7 March 2026 (at 14:30 UTC)', '7 March 2026 (at 14:30 UTC)'],
    ['2026-03-07T14:30:00Z', '2026-03-07T14:30:00Z'],
    ['7 March 2026 14:30 Saturday', '7 March 2026 14:30 Saturday'],
    ['7 March 2026 Saturday 14:30', '7 March 2026 Saturday 14:30'],
    ['7 March 2026 | 08.03.2026', '7 March 2026'],
    ['7 March 2026 | 3 min', '7 March 2026'],
    ['14:30, 7 March 2026', '14:30, 7 March 2026'],
    ['14:30 | 7 March 2026', '14:30 | 7 March 2026'],
    ['2:30 PM on March 7, 2026', '2:30 PM on March 7, 2026'],
    ['14:30 Sat 7 March 2026', '14:30 Sat 7 March 2026'],
    ['March 2026 14:30', 'March 2026'],
    ['March 2026 Sat', 'March 2026'],
    ['14:30 and 7 March 2026', null],
    ['14:30', null],
    ['Saturday', null],
    ['Saturday and 7 March 2026', null],
    ['x 7 March 2026', null],
    ['', null],
  ])('of %j are %j', (line, expected) => {
    expect(words(line)).toBe(expected);
  });

  it('begin where they are looked for', () => {
    expect(words('By x, Sat 7 March 2026', 6)).toBe('Sat 7 March 2026');
    expect(words('By x, 14:30, 7 March 2026', 6)).toBe('14:30, 7 March 2026');
  });
});

describe('what a date says', () => {
  const one: Omit<Expression, 'weekday'> = {
    start: 0,
    end: 0,
    readings: ['2026-03-07'],
    order: null,
    settledBy: null,
    toTheDay: true,
    doubtful: false,
  };
  const both = { ...one, readings: ['2026-01-10', '2026-10-01'] };

  test.each<[string, typeof one]>([
    ['7 March 2026', one],
    ['Monday 7 March 2026', one],
    ['March 2026', { ...one, readings: ['2026-03'], toTheDay: false }],
    ['1/10/2026', both],
    ['1/10/26', { ...both, doubtful: true }],
    ['28/2/26', { ...one, readings: ['2026-02-28'], order: 'day-first', doubtful: true }],
    ['1/10/26 14:30', both],
    ['14:30 1/10/26', both],
    ['Monday 1/10/26', both],
    [
      'Saturday 1/10/2026',
      { ...one, readings: ['2026-01-10'], order: 'month-first', settledBy: 'weekday' },
    ],
    [
      '1/10/2026, Thursday',
      { ...one, readings: ['2026-10-01'], order: 'day-first', settledBy: 'weekday' },
    ],
    [
      '1/10/26 (Thursday)',
      { ...one, readings: ['2026-10-01'], order: 'day-first', settledBy: 'weekday' },
    ],
    ['Thu 13/10/2026', { ...one, readings: ['2026-10-13'], order: 'day-first' }],
    [
      'Tuesday 6/10/2026',
      { ...one, readings: ['2026-10-06'], order: 'day-first', settledBy: 'weekday' },
    ],
  ])('%s', (line, expected) => {
    expect(expressionAt(line, 0)).toMatchObject({ ...expected, end: line.length });
  });

  it('is not settled by a weekday that both readings have', () => {
    // The ninth of May and the fifth of September.
    expect(expressionAt('Saturday 9/5/2026', 0)).toMatchObject({
      readings: ['2026-05-09', '2026-09-05'],
      order: null,
      settledBy: null,
    });
  });
});

describe('deniesWeekday', () => {
  test.each([
    ['Saturday 7 March 2026', '2026-03-07', false],
    ['Tuesday 7 March 2026', '2026-03-07', true],
    ['14:30, 7 March 2026 (Tuesday)', '2026-03-07', true],
    ['7 mar 2026', '2026-03-07', false],
    ['mar. 7 mars 2026', '2026-03-07', true],
    ['March 2026', '2026-03', false],
    ['Tuesday, March 2026', '2026-03', false],
    ['', '2026-03-07', false],
  ])('of %j as %s: %j', (found, day, denied) => {
    expect(deniesWeekday(found, day)).toBe(denied);
  });
});

describe('readingWhere', () => {
  const readings = ['2026-01-10', '2026-10-01'];

  test.each([
    ['1/10/2026', '2026-10-01', '2026-01-10'],
    ['10/1/2026', '2026-01-10', '2026-10-01'],
    ['01 - 10 - 26', '2026-10-01', '2026-01-10'],
    ['01_10_2026', '2026-10-01', '2026-01-10'],
    ['14:30, 1/10/2026', '2026-10-01', '2026-01-10'],
    ['١/١٠/٢٠٢٦', '2026-10-01', '2026-01-10'],
    ['3/10/2026', null, null],
    ['2026', null, null],
    ['1 October 2026', null, null],
    ['111/10/2026', null, null],
  ])('of %s: the day first %j, the month first %j', (found, dayFirst, monthFirst) => {
    expect(readingWhere({ found, readings }, 'day-first')).toBe(dayFirst);
    expect(readingWhere({ found, readings }, 'month-first')).toBe(monthFirst);
  });

  it('gives none where two fit', () => {
    const same = { found: '1/10/2026', readings: ['2026-10-01', '2027-10-01'] };
    expect(readingWhere(same, 'day-first')).toBeNull();
  });
});
