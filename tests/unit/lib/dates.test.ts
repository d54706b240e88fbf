import { describe, expect, it } from 'vitest';
import {
  addMonths,
  datingOf,
  dayNumber,
  earliestDay,
  formatDate,
  formatMonth,
  latestDay,
  monthsBetween,
  monthsOf,
  nameMonthOf,
  oneOf,
  spansOf,
  weekdayOf,
  yearsOf,
} from '../../../src/lib/dates.ts';

/** One row a kind of date: how it shows, how it is classed, where it is filed. */
const EDTF = [
  {
    edtf: '2026-01-10',
    short: '10 Jan 2026',
    long: '10 January 2026',
    datetime: '2026-01-10',
    dating: 'day',
    spans: [{ from: '2026-01-10', to: '2026-01-10' }],
    months: ['2026-01'],
    years: ['2026'],
  },
  {
    edtf: '2026-02',
    short: 'Feb 2026',
    long: 'February 2026',
    datetime: '2026-02',
    dating: 'month',
    spans: [{ from: '2026-02-01', to: '2026-02-28' }],
    months: ['2026-02'],
    years: ['2026'],
  },
  {
    edtf: '2024',
    short: '2024',
    long: '2024',
    datetime: '2024',
    dating: 'year',
    spans: [{ from: '2024-01-01', to: '2024-12-31' }],
    months: [],
    years: ['2024'],
  },
  {
    edtf: '2023-12~',
    short: 'c. Dec 2023',
    long: 'c. December 2023',
    datetime: '2023-12',
    dating: 'approximate',
    spans: [{ from: '2023-12-01', to: '2023-12-31' }],
    months: ['2023-12'],
    years: ['2023'],
  },
  {
    edtf: '[2026-01-10,2026-10-01]',
    short: '10 Jan or 1 Oct 2026',
    long: '10 January or 1 October 2026',
    datetime: null,
    dating: 'one-of',
    spans: [
      { from: '2026-01-10', to: '2026-01-10' },
      { from: '2026-10-01', to: '2026-10-01' },
    ],
    months: ['2026-01', '2026-10'],
    years: ['2026'],
  },
  {
    edtf: '[2025-12-31,2026-01-01]',
    short: '31 Dec 2025 or 1 Jan 2026',
    long: '31 December 2025 or 1 January 2026',
    datetime: null,
    dating: 'one-of',
    spans: [
      { from: '2025-12-31', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-01-01' },
    ],
    months: ['2025-12', '2026-01'],
    years: ['2025', '2026'],
  },
  {
    edtf: '2025-11-28/2026-02-03',
    short: '28 Nov 2025 to 3 Feb 2026',
    long: '28 November 2025 to 3 February 2026',
    datetime: null,
    dating: 'interval',
    spans: [{ from: '2025-11-28', to: '2026-02-03' }],
    months: ['2025-11', '2025-12', '2026-01', '2026-02'],
    years: ['2025', '2026'],
  },
  {
    edtf: '2026-05/2026-06',
    short: 'May to Jun 2026',
    long: 'May to June 2026',
    datetime: null,
    dating: 'interval',
    spans: [{ from: '2026-05-01', to: '2026-06-30' }],
    months: ['2026-05', '2026-06'],
    years: ['2026'],
  },
  {
    edtf: '2025/2026',
    short: '2025 to 2026',
    long: '2025 to 2026',
    datetime: null,
    dating: 'interval',
    spans: [{ from: '2025-01-01', to: '2026-12-31' }],
    months: [],
    years: ['2025', '2026'],
  },
  {
    edtf: '2026/2026-03-08',
    short: '2026 to 8 Mar 2026',
    long: '2026 to 8 March 2026',
    datetime: null,
    dating: 'interval',
    spans: [{ from: '2026-01-01', to: '2026-03-08' }],
    months: ['2026-01', '2026-02', '2026-03'],
    years: ['2026'],
  },
  {
    edtf: '2023-11/2026-02',
    short: 'Nov 2023 to Feb 2026',
    long: 'November 2023 to February 2026',
    datetime: null,
    dating: 'interval',
    spans: [{ from: '2023-11-01', to: '2026-02-28' }],
    months: ['2023-11', '2026-02'],
    years: ['2023', '2024', '2025', '2026'],
  },
  {
    edtf: '2026-03-08/2026-03-09~',
    short: '8 Mar to c. 9 Mar 2026',
    long: '8 March to c. 9 March 2026',
    datetime: null,
    dating: 'approximate',
    spans: [{ from: '2026-03-08', to: '2026-03-09' }],
    months: ['2026-03'],
    years: ['2026'],
  },
  {
    edtf: '2026-03-08?',
    short: 'c. 8 Mar 2026',
    long: 'c. 8 March 2026',
    datetime: '2026-03-08',
    dating: 'approximate',
    spans: [{ from: '2026-03-08', to: '2026-03-08' }],
    months: ['2026-03'],
    years: ['2026'],
  },
] as const;

describe.each(EDTF)('a date of $edtf', ({ edtf, ...expected }) => {
  it('shows no more precisely than it is known', () => {
    const { short, long, datetime, dating } = expected;
    expect(formatDate(edtf)).toEqual({ text: short, dating, datetime });
    expect(formatDate(edtf, 'long').text).toBe(long);
    expect(datingOf(edtf)).toBe(dating);
  });

  it('lies in its days, months and years', () => {
    expect(spansOf(edtf)).toEqual(expected.spans);
    expect(monthsOf(edtf)).toEqual(expected.months);
    expect(yearsOf(edtf)).toEqual(expected.years);
    expect(earliestDay(edtf)).toBe(expected.spans[0].from);
    expect(latestDay(edtf)).toBe(expected.spans.at(-1)?.to);
  });
});

describe('no date', () => {
  it('is called undated and lies nowhere', () => {
    expect(formatDate(null)).toEqual({ text: 'undated', dating: 'undated', datetime: null });
    expect([spansOf(null), monthsOf(null), yearsOf(null)]).toEqual([[], [], []]);
    expect([earliestDay(null), latestDay(null)]).toEqual([null, null]);
  });
});

describe('earliestDay', () => {
  it('takes the earliest of several, whatever their order', () => {
    expect(earliestDay('[2026-10-01,2026-01-10]')).toBe('2026-01-10');
    expect(latestDay('[2026-10-01,2026-01-10]')).toBe('2026-10-01');
    expect(monthsOf('[2026-10-01,2026-01-10]')).toEqual(['2026-01', '2026-10']);
    expect(yearsOf('[2027,2026]')).toEqual(['2026', '2027']);
  });
});

describe('oneOf', () => {
  it.each([
    [[], null],
    [['2026-01-10'], '2026-01-10'],
    [['2026-01-10', '2026-10-01'], '[2026-01-10,2026-10-01]'],
  ])('joins %j', (readings, edtf) => {
    expect(oneOf(readings)).toBe(edtf);
  });
});

describe('months', () => {
  it('are named in four styles', () => {
    expect(formatMonth('2026-01')).toBe('January 2026');
    expect(formatMonth('2026-01', 'short')).toBe('Jan 2026');
    expect(formatMonth('2026-01', 'bare')).toBe('Jan');
    expect(formatMonth('2026-01', 'name')).toBe('January');
  });

  it('name the place of an entry in a list by months', () => {
    expect(nameMonthOf('[2026-01-10,2026-10-01]')).toBe('January 2026');
    expect(nameMonthOf('2023-12~')).toBe('December 2023');
    expect(nameMonthOf('2024')).toBe('2024, month not known');
    expect(nameMonthOf(null)).toBe('Undated');
  });

  it('have the names that calendars give them', () => {
    const long = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const period = `2026-${String(month + 1).padStart(2, '0')}`;
      expect(formatMonth(period, 'name')).toBe(long.format(Date.UTC(2026, month)));
    }
  });

  it('are counted and stepped over the turn of a year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toBe(3);
    expect(monthsBetween('2026-02', '2025-11')).toBe(-3);
    expect(addMonths('2025-11', 3)).toBe('2026-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', 0)).toBe('2026-12');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
    expect(addMonths('0999-12', 1)).toBe('1000-01');
    expect(addMonths('0100-01', -1)).toBe('0099-12');
  });
});

describe('days', () => {
  it('are written without a nought before them', () => {
    expect(dayNumber('2026-01-06')).toBe('6');
  });

  it('have the weekday that a plain count of days in UTC gives, for 400 years', () => {
    for (let year = 1800; year < 2200; year += 1) {
      const first = Date.UTC(year, 0, 1);
      for (let n = 0; n < 366; n += 1) {
        const instant = new Date(first + n * 86_400_000);
        const day = instant.toISOString().slice(0, 10);
        if (weekdayOf(day) !== (instant.getUTCDay() || 7)) expect.fail(day);
      }
    }
    expect(weekdayOf('2026-11-21')).toBe(6);
    expect(weekdayOf('0001-01-01')).toBe(1);
  });
});
