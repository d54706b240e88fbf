import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../scripts/ingest/enrich/statements-calendar.ts';
import { mentionsIn } from '../../../../scripts/ingest/enrich/statements-said.ts';

/** The words of each mention, and what they say: its kind, and the parts of it in their order. */
function said(text: string, language: string | null = 'en'): unknown[][] {
  return mentionsIn(text, calendarOf(language)).map(({ start, end, said: one }) => [
    text.slice(start, end),
    ...Object.values<unknown>(one),
  ]);
}

const long = 'They had been there for a good many years before they all met ';

describe('a whole date', () => {
  test.each<[string, unknown[][]]>([
    ['8 December 2024', [['8 December 2024', 'whole', '2024-12-08']]],
    ['17.03.26 it was', [['17.03.26', 'whole', '2026-03-17']]],
    // It may be either day, and a year of two figures may be anything.
    ['1/10/2026 it was, or 3/17/26', []],
    // What belongs to a number, a name or an amount before it is no day.
    ['$8 December 2024, as the shop has it', [['December 2024', 'whole', '2024-12']]],
    ['The ship B-8 December 2024 sailed', [['December 2024', 'whole', '2024-12']]],
    ['They read 3 5 May 2025 there', [['May 2025', 'whole', '2025-05']]],
    ['All 108 December 2024 ships', [['December 2024', 'whole', '2024-12']]],
    // In the order of the text, be they found by figures or by words.
    [
      'On Monday it sank; 8 December 2024 was calm, and so was May 5, 2025.',
      [
        ['Monday', 'weekday', 1, null],
        ['8 December 2024', 'whole', '2024-12-08'],
        ['May 5, 2025', 'whole', '2025-05-05'],
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ['3-5 May 2025 was the fair of the harbour', ['3-5 May 2025', '2025-05-03/2025-05-05']],
    ['1-5 May 2025', ['1-5 May 2025', '2025-05-01/2025-05-05']],
    ['3rd – 5th May 2025', ['3rd – 5th May 2025', '2025-05-03/2025-05-05']],
    [`${long}3-5 May 2025`, ['3-5 May 2025', '2025-05-03/2025-05-05']],
    [
      `${long}between the 3rd and the 5th of May 2025`,
      ['between the 3rd and the 5th of May 2025', '2025-05-03/2025-05-05'],
    ],
    [`${long}from 3 to 05.05.2025`, ['from 3 to 05.05.2025', '2025-05-03/2025-05-05']],
    ['May 3-5, 2025', ['May 3-5, 2025', '2025-05-03/2025-05-05']],
    ['May 3 through 5, 2025', ['May 3 through 5, 2025', '2025-05-03/2025-05-05']],
    ['May 3-3, 2025', ['May 3-3, 2025', '2025-05-03']],
  ])('may be a span: %j', (text, [words, date]) => {
    expect(said(text)).toEqual([[words, 'whole', date]]);
  });

  test.each<[string, string, string, string]>([
    [
      'en',
      'Between February and October 2024 it',
      'Between February and October 2024',
      '2024-02/2024-10',
    ],
    [
      'en',
      `${long}from March through April of 2024`,
      'from March through April of 2024',
      '2024-03/2024-04',
    ],
    ['en', 'The fair of March–April 2024 was', 'March–April 2024', '2024-03/2024-04'],
    [
      'en',
      'It was open Aug. 15 to Dec. 31, 2024',
      'Aug. 15 to Dec. 31, 2024',
      '2024-08-15/2024-12-31',
    ],
    [
      'en',
      'It was open 15 August – 3 September 2024',
      '15 August – 3 September 2024',
      '2024-08-15/2024-09-03',
    ],
    [
      'en',
      'open from the 3rd of March to the 5th of March 2024',
      'from the 3rd of March to the 5th of March 2024',
      '2024-03-03/2024-03-05',
    ],
    // A span that ends before it begins began the year before.
    [
      'en',
      'It lay there from November to February 2024',
      'from November to February 2024',
      '2023-11/2024-02',
    ],
    [
      'en',
      'from 15 December until 5 January 2024',
      'from 15 December until 5 January 2024',
      '2023-12-15/2024-01-05',
    ],
    ['tr', 'Fuar Mart-Nisan 2024’te açıktı', 'Mart-Nisan 2024', '2024-03/2024-04'],
    [
      'tr',
      'Fuar 3 Mart - 5 Nisan 2024 günlerinde',
      '3 Mart - 5 Nisan 2024',
      '2024-03-03/2024-04-05',
    ],
    ['tr', '3 Mart ile 5 Nisan 2024 arasında', '3 Mart ile 5 Nisan 2024', '2024-03-03/2024-04-05'],
    ['de', 'von März bis April 2024', 'von März bis April 2024', '2024-03/2024-04'],
  ])('may be a span of months, in %s: %j', (language, text, words, date) => {
    expect(said(text, language)).toEqual([[words, 'whole', date]]);
  });

  test.each([
    // What is moved from one month to another lasts through neither.
    ['en', 'It was postponed from March to April 2024', 'April 2024'],
    ['en', 'The vote, moved from 3 March to 5 April 2024', '5 April 2024'],
    ['en', 'They met in March and April 2024', 'April 2024'],
    ['en', 'It was 3 March and 5 April 2024', '5 April 2024'],
    ['en', 'It was March/April 2024', 'April 2024'],
    ['en', 'from March to 5 April 2024', '5 April 2024'],
    ['en', 'from 31 February to 5 April 2024', '5 April 2024'],
    ['en', 'from 5 April to 5 April 2024', '5 April 2024'],
    ['en', 'from X3 March to 5 April 2024', '5 April 2024'],
    ['tr', '3 Mart ile 5 Nisan 2024', '5 Nisan 2024'],
  ])('ends where no span is told, in %s: %j', (language, text, words) => {
    expect(said(text, language).at(-1)?.[0]).toBe(words);
  });

  test.each([
    ['0-5 May 2025', '5 May 2025'],
    ['5-5 May 2025', '5 May 2025'],
    ['7-5 May 2025', '5 May 2025'],
    ['between 3 and 2025-05-05', '2025-05-05'],
    ['between 3 and May 5, 2025', 'May 5, 2025'],
  ])('has no span before it in %j', (text, words) => {
    expect(said(text)).toEqual([[words, 'whole', '2025-05-05']]);
  });

  test('is all that is found without a calendar', () => {
    expect(said('On Friday, in May, on 5 May and on 5 May 2025', null)).toEqual([
      ['5 May 2025', 'whole', '2025-05-05'],
    ]);
  });
});

test('a language of which only months are known has its dates too', () => {
  expect(said('– 8. Dezember 2024, 5. Mai', 'de')).toEqual([
    ['8. Dezember 2024', 'whole', '2024-12-08'],
    ['5. Mai', 'day', 5, 5, 5, null],
  ]);
});

describe('a day without its year', () => {
  test.each<[string, unknown[][]]>([
    ['5 May', [['5 May', 'day', 5, 5, 5, null]]],
    [`${long}on 5 May`, [['5 May', 'day', 5, 5, 5, null]]],
    ['the 5th of May', [['5th of May', 'day', 5, 5, 5, null]]],
    ['3-5 May', [['3-5 May', 'day', 5, 3, 5, null]]],
    ['5-5 May', [['5-5 May', 'day', 5, 5, 5, null]]],
    [
      `${long}from the 3rd to the 5th of May`,
      [['from the 3rd to the 5th of May', 'day', 5, 3, 5, null]],
    ],
    ['May 5', [['May 5', 'day', 5, 5, 5, null]]],
    ['Dec. 5th', [['Dec. 5th', 'day', 12, 5, 5, null]]],
    ['May 3 to 5', [['May 3 to 5', 'day', 5, 3, 5, null]]],
    // The day before its month counts.
    ['5 May 12', [['5 May', 'day', 5, 5, 5, null]]],
    [
      '1 May, 31 May',
      [
        ['1 May', 'day', 5, 1, 1, null],
        ['31 May', 'day', 5, 31, 31, null],
      ],
    ],
    ['29 February', [['29 February', 'day', 2, 29, 29, null]]],
    ['30 February, 31 June, 32 May', []],
    ['June 0 and 0 June, 0-5 June, 7-5 June, June 7-5', []],
    ['5 Mayors, 5 Mayday, June 5.3, June 5-x', []],
  ])('of %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a weekday beside a date', () => {
  test.each<[string, unknown[][]]>([
    ['Friday, March 6', [['Friday, March 6', 'day', 3, 6, 6, 5]]],
    ['Friday morning, 6 March', [['Friday morning, 6 March', 'day', 3, 6, 6, 5]]],
    ['Friday the 6th of March', [['Friday the 6th of March', 'day', 3, 6, 6, 5]]],
    ['6 March, Friday', [['6 March, Friday', 'day', 3, 6, 6, 5]]],
    ['Friday, March 6, 2026', [['Friday, March 6, 2026', 'whole', '2026-03-06']]],
    // The words end where the bracket would be left open.
    ['Friday (March 6) it sank', [['March 6', 'day', 3, 6, 6, 5]]],
    ['6 March (Friday) it sank', [['6 March', 'day', 3, 6, 6, 5]]],
    ['Friday (6 March 2026) it sank', [['6 March 2026', 'whole', '2026-03-06']]],
    [
      'Friday, early March',
      [
        ['Friday', 'weekday', 5, null],
        ['early March', 'month', 3],
      ],
    ],
    [
      '5 May, 6 May',
      [
        ['5 May', 'day', 5, 5, 5, null],
        ['6 May', 'day', 5, 6, 6, null],
      ],
    ],
    [
      'Friday, Saturday',
      [
        ['Friday', 'weekday', 5, null],
        ['Saturday', 'weekday', 6, null],
      ],
    ],
    [
      'Friday and then 6 March',
      [
        ['Friday', 'weekday', 5, null],
        ['6 March', 'day', 3, 6, 6, null],
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a month alone', () => {
  test.each<[string, string[]]>([
    [`${long}in May.`, ['May']],
    ['In May it sank - 5 ships', ['May']],
    ['In early May, and in mid-June', ['early May', 'mid-June']],
    ['Late March was calm, late April was not', ['late April']],
    ['In May and then', ['May']],
    ['May was calm', []],
    // A part of more, or of something else.
    ['in May and June', []],
    ['in May/June', []],
    ['in May – June', []],
    ['in May-June', []],
    ['in May 45', []],
    ['in Dec. 45', []],
  ])('of %j', (text, expected) => {
    expect(said(text).map(([words]) => words)).toEqual(expected);
  });

  test('has its Turkish word for a month with it', () => {
    expect(said('İskele şubat ayında kapandı.', 'tr')).toEqual([['şubat ayında', 'month', 2]]);
    expect(said('Karar mart ayının sonunda alındı.', 'tr')).toEqual([
      ['mart ayının sonunda', 'month', 3],
    ]);
  });
});

describe('words beside the day of the report', () => {
  test.each<[string, unknown[][]]>([
    [
      'Yesterday, last night',
      [
        ['Yesterday', 'days', -1],
        ['last night', 'days', -1],
      ],
    ],
    [
      'Today and tomorrow',
      [
        ['Today', 'days', 0],
        ['tomorrow', 'days', 1],
      ],
    ],
    [
      'Last week, last month',
      [
        ['Last week', 'weeks', -1],
        ['last month', 'months', -1],
      ],
    ],
    [
      'Earlier this month, next month',
      [
        ['Earlier this month', 'months', 0],
        ['next month', 'months', 1],
      ],
    ],
    ['Last Friday', [['Last Friday', 'weekday', 5, 'last']]],
    ['next Friday', [['next Friday', 'weekday', 5, 'next']]],
    ['This Friday', [['This Friday', 'weekday', 5, 'this']]],
    ['on Sunday', [['Sunday', 'weekday', 0, null]]],
    ['Fridays of the Sundayschool', []],
  ])('of %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each<[string, unknown[]]>([
    ['Dün', ['Dün', 'days', -1]],
    ['Geçtiğimiz hafta', ['Geçtiğimiz hafta', 'weeks', -1]],
    ['önümüzdeki ay', ['önümüzdeki ay', 'months', 1]],
    ['bu ay başında', ['bu ay', 'months', 0]],
    ['cuma akşamı', ['cuma akşamı', 'weekday', 5, null]],
    ['Geçen Cuma günü', ['Geçen Cuma günü', 'weekday', 5, 'last']],
    ['önümüzdeki pazar sabahı', ['önümüzdeki pazar sabahı', 'weekday', 0, 'next']],
    ['Bu cuma günü', ['Bu cuma günü', 'weekday', 5, 'this']],
  ])('of the Turkish %j', (text, expected) => {
    expect(said(text, 'tr')).toEqual([expected]);
  });
});

describe('the year of an event', () => {
  test.each([
    'the attack of 1999',
    `${'They had told of it for years. '.repeat(4)}It was the bombing of the harbour in 1999`,
    'The 1999 earthquake',
    `${long}in 1999 elections`,
    '1999 yılında olan büyük deprem',
  ])('is told in %j', (text) => {
    expect(said(text)).toEqual([['1999', 'year', '1999']]);
  });

  test.each([
    'the attack of 1453',
    'the attack of 2100',
    'the attack in 1999-2001',
    'the attacks in 1999 and later',
    'a 1999 earthquake',
    'the old 1999 earthquake',
    'lathe 1999 earthquake',
    'the 1999 quay',
    'since 1999',
  ])('is not in %j', (text) => {
    expect(said(text)).toEqual([]);
  });
});
