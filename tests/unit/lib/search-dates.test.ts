import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../../src/lib/day-numbers.ts';
import { describeRange, readDate, readRange } from '../../../src/lib/search-dates.ts';
import { formatPeriod, nameSpan } from '../../../src/lib/search-periods.ts';
import { isCalendarDay } from '../../../src/schema/calendar.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';

/** A Saturday. */
const TODAY = '2026-11-14';
const read = (text: string, end: 'from' | 'to' = 'from') => readDate(text, { today: TODAY, end });

describe('readDate', () => {
  test.each([
    // Figures, the year first.
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026.01', '2026-01-01', '2026-01-31'],
    ['2026/1', '2026-01-01', '2026-01-31'],
    ['2026-01-10', '2026-01-10', '2026-01-10'],
    ['2026/01/10', '2026-01-10', '2026-01-10'],
    [' 2026.1.10 ', '2026-01-10', '2026-01-10'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    // Figures, the year last.
    ['01/2026', '2026-01-01', '2026-01-31'],
    ['1.2026', '2026-01-01', '2026-01-31'],
    ['10.01.2026', '2026-01-10', '2026-01-10'],
    ['1. 10. 2026', '2026-10-01', '2026-10-01'],
    ['10 / 10 / 2026', '2026-10-10', '2026-10-10'],
    ['13/01/2026', '2026-01-13', '2026-01-13'],
    ['01/13/2026', '2026-01-13', '2026-01-13'],
    // Names of months.
    ['Jan 2026', '2026-01-01', '2026-01-31'],
    ['January 2026', '2026-01-01', '2026-01-31'],
    ['january, 2026', '2026-01-01', '2026-01-31'],
    ['2026 Jan', '2026-01-01', '2026-01-31'],
    ['sept. 2025', '2025-09-01', '2025-09-30'],
    ['10 Jan 2026', '2026-01-10', '2026-01-10'],
    ['10-Jan-2026', '2026-01-10', '2026-01-10'],
    ['Jan 10, 2026', '2026-01-10', '2026-01-10'],
    ['JANUARY 10TH, 2026', '2026-01-10', '2026-01-10'],
    ['the 1st of March 2026', '2026-03-01', '2026-03-01'],
    ['Saturday, 10 January 2026', '2026-01-10', '2026-01-10'],
    ['2026 January 3', '2026-01-03', '2026-01-03'],
    // Turkish, with marks and without, in any case.
    ['10 Ocak 2026', '2026-01-10', '2026-01-10'],
    ['Ocak 2026', '2026-01-01', '2026-01-31'],
    ['ARALIK 2023', '2023-12-01', '2023-12-31'],
    ['kasım 2023', '2023-11-01', '2023-11-30'],
    ['KASIM 2023', '2023-11-01', '2023-11-30'],
    ['7 Ağustos 2025 Perşembe', '2025-08-07', '2025-08-07'],
    ['7 agustos 2025', '2025-08-07', '2025-08-07'],
    ['Mayıs 2026’da', '2026-05-01', '2026-05-31'],
    ['Şub 2026', '2026-02-01', '2026-02-28'],
    // German, French, Spanish.
    ['10. März 2026', '2026-03-10', '2026-03-10'],
    ['1er janvier 2026', '2026-01-01', '2026-01-01'],
    ['août 2025', '2025-08-01', '2025-08-31'],
    ['juil 2025', '2025-07-01', '2025-07-31'],
    ['10 de enero de 2026', '2026-01-10', '2026-01-10'],
    // Estimates and long periods.
    ['2023-12~', '2023-12-01', '2023-12-31'],
    ['2023?', '2023-01-01', '2023-12-31'],
    ['~2023', '2023-01-01', '2023-12-31'],
    ['c. Dec 2023', '2023-12-01', '2023-12-31'],
    ['about December 2023', '2023-12-01', '2023-12-31'],
    ['2020s', '2020-01-01', '2029-12-31'],
    ["2020's", '2020-01-01', '2029-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['0000s', '0001-01-01', '0009-12-31'],
    // Near today.
    ['today', '2026-11-14', '2026-11-14'],
    ['BUGÜN', '2026-11-14', '2026-11-14'],
    ['yesterday', '2026-11-13', '2026-11-13'],
    ['dün', '2026-11-13', '2026-11-13'],
    ['this week', '2026-11-09', '2026-11-15'],
    ['last week', '2026-11-02', '2026-11-08'],
    ['this month', '2026-11-01', '2026-11-30'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['geçen ay', '2026-10-01', '2026-10-31'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['bu yıl', '2026-01-01', '2026-12-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['geçen yıl', '2025-01-01', '2025-12-31'],
    ['Geçen sene', '2025-01-01', '2025-12-31'],
    ['2026 yılı', '2026-01-01', '2026-12-31'],
    ['Ocak 2026 ayında', '2026-01-01', '2026-01-31'],
    ['Aralık 2023 civarı', '2023-12-01', '2023-12-31'],
    ['1920’ler', '1920-01-01', '1929-12-31'],
    ["1930'lar", '1930-01-01', '1939-12-31'],
    // What stands before and behind.
    ['ca. 2023', '2023-01-01', '2023-12-31'],
    ['circa 2023', '2023-01-01', '2023-12-31'],
    ['around 2023', '2023-01-01', '2023-12-31'],
    ['c.2023', '2023-01-01', '2023-12-31'],
    ['2023%', '2023-01-01', '2023-12-31'],
    ['in 2024', '2024-01-01', '2024-12-31'],
    ['on 10 Jan 2026', '2026-01-10', '2026-01-10'],
    ['Mart 2024 arası', '2024-03-01', '2024-03-31'],
    ['10 Ocak 2026 günü', '2026-01-10', '2026-01-10'],
    // The days of the week in any language, and what else says nothing.
    ['Tue 10 Jan 2026', '2026-01-10', '2026-01-10'],
    ['Pazartesi 12 Ocak 2026', '2026-01-12', '2026-01-12'],
    ['Cumartesi, 10 Ocak 2026', '2026-01-10', '2026-01-10'],
    ['10 del enero 2026', '2026-01-10', '2026-01-10'],
    ['2nd of May, 2026', '2026-05-02', '2026-05-02'],
    ['May 3rd 2026', '2026-05-03', '2026-05-03'],
    // Near today, in all its words.
    ['now', '2026-11-14', '2026-11-14'],
    ['last day', '2026-11-13', '2026-11-13'],
    ['this day', '2026-11-14', '2026-11-14'],
    ['previous week', '2026-11-02', '2026-11-08'],
    ['geçen hafta', '2026-11-02', '2026-11-08'],
    ['bu hafta', '2026-11-09', '2026-11-15'],
    ['bu ay', '2026-11-01', '2026-11-30'],
    ['bu gün', '2026-11-14', '2026-11-14'],
  ])('reads "%s"', (text, from, to) => {
    expect(read(text)).toMatchObject({ kind: 'span', from, to, isPair: false });
    expect(read(text, 'to')).toMatchObject({ kind: 'span', from, to, isPair: false });
  });

  test.each([
    ['2024 to 2026', '2024-01-01', '2026-12-31'],
    ['2024-2026', '2024-01-01', '2026-12-31'],
    ['2024–2026', '2024-01-01', '2026-12-31'],
    ['2024..2026', '2024-01-01', '2026-12-31'],
    ['2024/2026', '2024-01-01', '2026-12-31'],
    ['2023-12-01/2024', '2023-12-01', '2024-12-31'],
    ['2024-01-2024-06', '2024-01-01', '2024-06-30'],
    ['01/2024-06/2024', '2024-01-01', '2024-06-30'],
    ['10.01.2026-12.01.2026', '2026-01-10', '2026-01-12'],
    ['Jan 2024 – Mar 2024', '2024-01-01', '2024-03-31'],
    ['Jan-Mar 2024', '2024-01-01', '2024-03-31'],
    ['from Jan to Mar 2024', '2024-01-01', '2024-03-31'],
    ['between 2024 and 2026', '2024-01-01', '2026-12-31'],
    ['10–12 January 2026', '2026-01-10', '2026-01-12'],
    ['28 Feb - 2 Mar 2026', '2026-02-28', '2026-03-02'],
    ['20/01/2026 to 13/02/2026', '2026-01-20', '2026-02-13'],
    ['2023-12~/2024-02~', '2023-12-01', '2024-02-29'],
    ['last year to today', '2025-01-01', '2026-11-14'],
    ['last 30 days', '2026-10-16', '2026-11-14'],
    ['son 30 gün', '2026-10-16', '2026-11-14'],
    ['2024 ile 2026 arası', '2024-01-01', '2026-12-31'],
    ['2024 ve 2026 arasında', '2024-01-01', '2026-12-31'],
    ['Ocak – Mart 2024', '2024-01-01', '2024-03-31'],
    ['10 January 2026 to 10 January 2026', '2026-01-10', '2026-01-10'],
    ['the past week', '2026-11-08', '2026-11-14'],
    ['last 6 months', '2026-05-15', '2026-11-14'],
    ['past year', '2025-11-15', '2026-11-14'],
    ['past 1 day', '2026-11-14', '2026-11-14'],
    ['the last 2 weeks', '2026-11-01', '2026-11-14'],
    ['previous 2 years', '2024-11-15', '2026-11-14'],
    ['son 2 hafta', '2026-11-01', '2026-11-14'],
    ['son 6 ay', '2026-05-15', '2026-11-14'],
    ['geçen 2 sene', '2024-11-15', '2026-11-14'],
    ['2024 till 2026', '2024-01-01', '2026-12-31'],
    ['2024 through 2026', '2024-01-01', '2026-12-31'],
    ['2024 until 2026', '2024-01-01', '2026-12-31'],
    ['2024 bis 2026', '2024-01-01', '2026-12-31'],
    ['2024...2026', '2024-01-01', '2026-12-31'],
    ['2024 - 2026', '2024-01-01', '2026-12-31'],
    ['2024 / 2026', '2024-01-01', '2026-12-31'],
    ['1920s to 1940s', '1920-01-01', '1949-12-31'],
    ['10.-12. Januar 2026', '2026-01-10', '2026-01-12'],
    ['Jan 2024 to today', '2024-01-01', '2026-11-14'],
    ['2026-01-10-2026-01-12', '2026-01-10', '2026-01-12'],
    ['10 Jan - 2 Feb 2026', '2026-01-10', '2026-02-02'],
    ['10 Jan 2025 - 2 Feb 2026', '2025-01-10', '2026-02-02'],
  ])('reads both ends of "%s"', (text, from, to) => {
    expect(read(text)).toMatchObject({ kind: 'span', from, to, isPair: true });
  });

  test('takes the last day of a shorter month, and crosses the year', () => {
    const on = (today: string, text: string) => readDate(text, { today, end: 'from' });
    expect(on('2026-03-31', 'last 1 month')).toMatchObject({ from: '2026-03-01' });
    expect(on('2026-01-05', 'last month')).toMatchObject({ from: '2025-12-01', to: '2025-12-31' });
    expect(on('2024-02-29', 'past year')).toMatchObject({ from: '2023-03-01' });
    expect(on('1969-12-31', 'this week')).toMatchObject({ from: '1969-12-29', to: '1970-01-04' });
    expect(on('2026-11-16', 'this week')).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
    expect(on('2026-11-15', 'this week')).toMatchObject({ from: '2026-11-09', to: '2026-11-15' });
    expect(on('2026-12-31', 'last month')).toMatchObject({ from: '2026-11-01', to: '2026-11-30' });
    expect(on('2026-01-31', 'last 11 months')).toMatchObject({ from: '2025-03-01' });
    expect(on('2026-12-10', 'last 12 months')).toMatchObject({ from: '2025-12-11' });
    expect(on('0002-01-10', 'last 1 year')).toMatchObject({ from: '0001-01-11' });
    expect(on('0001-12-10', 'last 11 months')).toMatchObject({ from: '0001-01-11' });
    expect(on('0001-12-10', 'last year').kind).toBe('fault');
    expect(on('0001-12-10', 'last 12 months').kind).toBe('fault');
  });

  test('reads what belongs before a date in its own field alone', () => {
    expect(read('since 2024')).toMatchObject({ from: '2024-01-01' });
    expect(read('until 2024', 'to')).toMatchObject({ to: '2024-12-31' });
    for (const word of ['from', 'since', 'in', 'on', 'between']) {
      expect(read(`${word} 2024`)).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    }
    for (const word of ['until', 'till', 'to', 'up to', 'through', 'in', 'on']) {
      expect(read(`${word} 2024`, 'to')).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    }
    expect(read('until 2024').kind).toBe('fault');
    expect(read('since 2024', 'to').kind).toBe('fault');
  });

  test('reads what Turkish puts behind a date in its own field alone', () => {
    for (const text of [
      ...['2024’ten beri', '2024 yılından itibaren', '2024 ve sonrası', '2024 sonrası'],
      ...['2024’ten bu yana', '2024’ten sonra'],
    ]) {
      expect(read(text)).toMatchObject({ from: '2024-01-01' });
      expect(read(text, 'to').kind).toBe('fault');
    }
    for (const text of [
      ...['2024’e kadar', '2024 ve öncesi', '2024’ten önce', '2024 öncesi', '2024’e dek'],
      '2024’e değin',
    ]) {
      expect(read(text, 'to')).toMatchObject({ to: '2024-12-31' });
      expect(read(text).kind).toBe('fault');
    }
  });

  test('asks back what can be read in two ways', () => {
    expect(read('10/01/2026')).toEqual({
      kind: 'ask',
      words: '“10/01/2026” can be 10 January or 1 October 2026. Which?',
      readings: [
        { from: '2026-01-10', to: '2026-01-10', words: '10 January 2026', write: '2026-01-10' },
        { from: '2026-10-01', to: '2026-10-01', words: '1 October 2026', write: '2026-10-01' },
      ],
    });
    expect(read('1-2-2026').kind).toBe('ask');
    expect(read(' 31/12/2025 to 01/02/2026 ')).toMatchObject({ kind: 'span', to: '2026-02-01' });
    expect(read(' 1-2-2026 ')).toMatchObject({
      words: '“1-2-2026” can be 1 February or 2 January 2026. Which?',
    });
    expect(read('01/02/2026 to 03/02/2026')).toMatchObject({
      kind: 'ask',
      readings: [{ write: '2026-02-01 to 2026-02-03' }, { write: '2026-01-02 to 2026-03-02' }],
    });
  });

  test.each([
    ['last wek', 'is not understood as a date. Write a year'],
    ['kalin', 'is not understood'],
    ['last 0 days', 'is not understood'],
    ['Jui 2026', 'is not understood'],
    ['ma 2026', 'is not understood'],
    ['2026-13', 'is no date: there is no month 13.'],
    ['2026-21', 'is no date: there is no month 21.'],
    ['10.13.2026', 'is no date: there is no month 13.'],
    ['13/13/2026', 'is no date: there is no month 13.'],
    ['2026-02-30', 'is no date: February 2026 has 28 days.'],
    ['31 Nisan 2026', 'is no date: April 2026 has 30 days.'],
    ['29 Feb 2025 to 2026', 'is no date: February 2025 has 28 days.'],
    ['0 Jan 2026', 'is no date: January 2026 has 31 days.'],
    ['0000', 'is no date: years are 0001 to 9999.'],
    ['last 9999 years', 'is no date: years are 0001 to 9999.'],
    ['10/01/26', 'has no year of four figures.'],
    ['01/26', 'has no year of four figures.'],
    ['10 January', 'has no year of four figures.'],
    ['Jan 26', 'has no year of four figures.'],
    ['26', 'has no year of four figures.'],
    ['2026 to 2024', 'ends before it begins.'],
    ['2026-01-02 to 2026-01-01', 'ends before it begins.'],
    ['10 Jan Feb 2026', 'is not understood'],
    ['10 11 Jan 2026', 'is not understood'],
    ['Jan 2025 2026', 'is not understood'],
    ['100 Jan 2026', 'is not understood'],
    ['10xx Jan 2026', 'is not understood'],
    ['2026-1-', 'is not understood'],
    ['123', 'is not understood'],
    ['1 2 3 4', 'is not understood'],
    ['todays', 'is not understood'],
    ['last weekend', 'is not understood'],
    ['this 3 weeks', 'is not understood'],
    ['last 10000 days', 'is not understood'],
    ['Jan 2026 to nonsense', 'is not understood'],
    ['nonsense to Jan 2026', 'is not understood'],
    ['2026 to 2026-02-30', 'is no date: February 2026 has 28 days.'],
    ['10 to 12', 'has no year of four figures.'],
    ['2026-00', 'is no date: there is no month 00.'],
    ['last 2026 years', 'is no date: years are 0001 to 9999.'],
    ['1 2 3', 'has no year of four figures.'],
  ])('refuses "%s" in words', (text, words) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: 'fault' });
    expect('words' in reading && reading.words).toContain(`“${text}” ${words}`);
  });

  test('reads a hundred letters, and no more', () => {
    const padded = (length: number) => `of ${'of '.repeat(40)}`.slice(0, length - 9) + ' Jan 2026';
    expect(read(padded(99))).toMatchObject({ kind: 'span', from: '2026-01-01' });
    const long = `10 ${'x'.repeat(98)}`;
    expect(read(long)).toEqual({
      kind: 'fault',
      words: `“${long.slice(0, 100)}…” is not understood as a date. Write a year, a month or a day: 2026, Jan 2026, 2026-01-10.`,
    });
    expect(read(long.slice(0, 100))).toMatchObject({
      words: expect.stringContaining(`“${long.slice(0, 100)}” is not`) as string,
    });
  });

  test('is content with nothing', () => {
    expect(read('')).toEqual({ kind: 'empty' });
    expect(read('  ')).toEqual({ kind: 'empty' });
  });

  const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(dayText);

  test('reads any day in every usual form', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const forms = [
          `${year}/${month}/${date}`,
          `${date}.${month}.${year}`,
          formatPeriod(day),
          formatPeriod(day, 'long'),
          formatPeriod(`${year}-${month}`).replace(' ', ` ${Number(date)}, `),
        ];
        for (const form of forms) expect(read(form)).toMatchObject({ from: day, to: day });
      }),
      SEEDED,
    );
  });

  test('reads in two ways exactly what the day and the month leave open', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const isOpen = Number(date) <= 12 && date !== month;
        const reading = read(`${date}/${month}/${year}`);
        expect(reading.kind).toBe(isOpen ? 'ask' : 'span');
        if (reading.kind === 'ask') {
          expect(reading.readings.map(({ from }) => from)).toContain(day);
          for (const { write, from, to } of reading.readings) {
            expect(read(write)).toMatchObject({ kind: 'span', from, to });
          }
        }
      }),
      SEEDED,
    );
  });

  test('reads the names that it gives', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        expect(read(nameSpan({ from, to }))).toMatchObject({ kind: 'span', from, to });
        expect(read(nameSpan({ from, to }, 'long'), 'to')).toMatchObject({ from, to });
      }),
      SEEDED,
    );
  });

  test('finds days that there are, the first before the last, in any text', () => {
    const dateLike = fc
      .array(
        fc.constantFrom(...'2026 01 10 1 31 99 / - . , to Jan Mart last 3 days c. s ~'.split(' ')),
      )
      .chain((words) => fc.constantFrom('', ' ').map((joint) => words.join(joint)));
    fc.assert(
      fc.property(fc.oneof(anyLine, dateLike), (text) => {
        const reading = read(text);
        if (reading.kind !== 'span') return;
        expect(isCalendarDay(reading.from) && isCalendarDay(reading.to)).toBe(true);
        expect(reading.from <= reading.to).toBe(true);
      }),
      { ...SEEDED, numRuns: 2000 },
    );
  });
});

describe('readRange', () => {
  const range = (from: string, to: string) => readRange({ from, to }, TODAY);

  test.each([
    ['2026', '2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['2024-02', '2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['2026-01-10', '', { from: '2026-01-10', to: null }],
    ['', '2023-12', { from: null, to: '2023-12-31' }],
    ['', '', null],
    ['2024 to 2025', '', { from: '2024-01-01', to: '2025-12-31' }],
    ['', 'last 30 days', { from: '2026-10-16', to: '2026-11-14' }],
    ['2024 to 2025', '2026', { from: '2024-01-01', to: '2026-12-31' }],
    ['10/01/2026', '2026', { from: null, to: '2026-12-31' }],
    ['nonsense', '2026', { from: null, to: '2026-12-31' }],
    ['2024', '10/01/26', { from: '2024-01-01', to: null }],
    ['nonsense', '10/01/2026', null],
  ])('reads from "%s" to "%s"', (from, to, expected) => {
    expect(range(from, to).range).toEqual(expected);
  });

  test('says beside each end what was understood, asked or wrong', () => {
    expect(range('2026', '10/01/2026')).toMatchObject({
      from: { words: '1 Jan 2026', fault: null, ask: null },
      to: { words: null, fault: null, ask: { readings: [{}, {}] } },
    });
    expect(range('x', '')).toMatchObject({
      from: { words: null, fault: expect.stringContaining('“x” is not understood') as string },
      to: { span: null, words: null, fault: null, ask: null },
    });
    expect(range('2024 to 2025', '')).toMatchObject({ to: { words: '31 Dec 2025' } });
  });

  test('says nothing of an end that is empty, and both of a pair in one field', () => {
    const none = { span: null, words: null, fault: null, ask: null };
    expect(range('', '')).toEqual({ range: null, from: none, to: none });
    expect(range('2026', '')).toMatchObject({ from: { words: '1 Jan 2026' }, to: none });
    expect(range('', '2026')).toMatchObject({ from: none, to: { words: '31 Dec 2026' } });
    expect(range('', '2024 to 2025')).toMatchObject({
      ...{ from: { words: '1 Jan 2024' }, to: { words: '31 Dec 2025' } },
    });
  });

  test('applies a single day from both fields', () => {
    expect(range('2026-01-10', '2026-01-10')).toMatchObject({
      ...{ range: { from: '2026-01-10', to: '2026-01-10' }, to: { fault: null } },
    });
  });

  test('says that the end lies before the beginning, and applies neither', () => {
    const reading = range('2026-03', '2026-01');
    expect(reading.range).toBeNull();
    expect(reading.to.fault).toBe(
      'This ends on 31 Jan 2026, before “From” begins on 1 Mar 2026. The dates are not applied.',
    );
  });
});

test.each([
  ['2026-01', '2026-03', 'Jan 2026 to Mar 2026'],
  ['2026', '2026', '2026'],
  ['2026-01-01', '2026-12', '2026'],
  ['2024', '2026', '2024 to 2026'],
  ['2024', '2026-03-10', '1 Jan 2024 to 10 Mar 2026'],
  ['2026-01-10', '2026-01-10', '10 Jan 2026'],
  ['2026-01-10', '', 'from 10 Jan 2026'],
  ['2026-01', '', 'from Jan 2026'],
  ['last week', '', 'from 2 Nov 2026'],
  ['', '2023', 'until 2023'],
  ['', 'last week', 'until 8 Nov 2026'],
  ['2020s', '', 'from 1 Jan 2020'],
  ['x', '2026', 'until 2026'],
  ['x', '', ''],
])('describeRange names %s and %s', (from, to, words) => {
  expect(describeRange(readRange({ from, to }, TODAY))).toBe(words);
});
