import { describe, expect, it, test } from 'vitest';
import { MONTH_WORDS } from '../../../../scripts/ingest/dates/month-words.ts';
import { WEEKDAY_WORDS } from '../../../../scripts/ingest/dates/weekday-words.ts';
import {
  keyOf,
  monthAt,
  monthInLanguage,
  skipBlanks,
  weekdayAt,
  wordAt,
} from '../../../../scripts/ingest/dates/words.ts';

const languages = Object.keys(MONTH_WORDS);

describe.each(languages)('the month names of %s', (language) => {
  it('are twelve', () => {
    const months = MONTH_WORDS[language]?.split('|') ?? [];
    expect(months).toHaveLength(12);
    expect(months.every((names) => names.trim() !== '')).toBe(true);
  });

  test.each(['long', 'short'] as const)('know what CLDR calls them, %s', (month) => {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, {
        ...options,
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(Date.UTC(2026, index, 7));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        // Some languages have figures for a short form.
        if (/^\d/.test(name)) continue;
        const bare = name.replace(/^de /, '').replace(/[.׳]$/, '');
        const found = monthAt(bare, 0);
        expect([found?.value, found?.other], name).toContain(index + 1);
        expect(found?.end, name).toBe(bare.length);
      }
    }
  });
});

describe('the tables', () => {
  test.each([
    ['months', MONTH_WORDS, ['lip', 'srp', 'listopada', 'listopad', 'lis']],
    ['weekdays', WEEKDAY_WORDS, []],
  ])('have these words alone that are two %s in two languages', (_, words, expected) => {
    const seen = new Map<string, number>();
    const double = new Set<string>();
    for (const language of Object.values(words)) {
      for (const [index, names] of language.split('|').entries()) {
        for (const name of names.trim().split(/\s+/).map(keyOf)) {
          if ((seen.get(name) ?? index) !== index) double.add(name);
          seen.set(name, index);
        }
      }
    }
    expect([...double]).toEqual(expected);
  });

  it('have seven weekdays in every language', () => {
    for (const [language, names] of Object.entries(WEEKDAY_WORDS)) {
      expect(names.split('|'), language).toHaveLength(7);
    }
  });

  test.each(['en', 'tr', 'de', 'fr', 'es', 'ar', 'it', 'pt', 'nl', 'ru', 'uk', 'pl', 'el', 'fa'])(
    'know the weekdays of CLDR in %s',
    (language) => {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      for (let day = 0; day < 7; day += 1) {
        const name = format.format(Date.UTC(2026, 2, 1 + day));
        expect(weekdayAt(name, 0)).toEqual({ value: day, end: name.length });
      }
    },
  );
});

describe('wordAt', () => {
  test.each([
    ['Fog bell', 'fog', 3],
    ['İzmir', 'izmir', 5],
    ["d'Août, x", "d'aout", 6],
    ['segunda-feira x', 'segunda-feira', 13],
    ['fog- x', 'fog', 3],
    ["fog' x", 'fog', 3],
    ['fog7', 'fog', 3],
    ['یک', 'يك', 2],
    ['ھەینی', 'هەيني', 5],
    ['مـارس', 'مارس', 5],
  ])('at the head of %j is %j', (line, key, end) => {
    expect(wordAt(line, 0)).toEqual({ key, end });
  });

  test.each(['', ' fog', '7', '-fog'])('at the head of %j is none', (line) => {
    expect(wordAt(line, 0)).toBeNull();
  });
});

test.each([
  ['  x', 0, 2],
  ['x  y', 1, 3],
  ['x', 0, 0],
  ['x ', 1, 2],
  ['\tx', 0, 0],
])('skipBlanks of %j from %d is %d', (line, at, end) => {
  expect(skipBlanks(line, at)).toBe(end);
});

describe('a word for two months', () => {
  test.each([
    ['listopada', 11, 10],
    ['LIP', 7, 6],
    ['srp.', 8, 7],
  ])('%s is both', (word, value, other) => {
    expect(monthAt(word, 0)).toMatchObject({ value, other });
  });

  test.each([
    ['listopada', 'hr', 10],
    ['Listopada', 'hr-BA', 10],
    ['listopada', 'pl_PL', 11],
    ['listopadu', 'cs', 11],
    ['listopad', 'CS', 11],
    ['listopada', 'tr', null],
    ['listopada', 'xx', null],
    ['', 'hr', null],
  ])('%j in %s is %j', (word, language, month) => {
    expect(monthInLanguage(word, language)).toBe(month);
  });
});

describe('monthAt', () => {
  test.each([
    ['KASIM', 11],
    ['kasım', 11],
    ['Kasim', 11],
    ['EYLÜL', 9],
    ['ŞUBAT', 2],
    ['Mai', 5],
    ['MAI', 5],
    ['ΜΑΪΟΥ', 5],
    ['Μαΐου', 5],
    ['ОКТЯБРЯ', 10],
    ['août', 8],
    ["d'août", 8],
    ['تشرين الثاني', 11],
    ['آذار/مارس', 3],
    ['آذار (مارس)', 3],
    ['fevrier', 2],
  ])('%s', (name, value) => {
    expect(monthAt(name, 0)).toEqual({ value, end: name.length });
  });

  test.each([
    ['آذار / مارس x', 3, 'آذار / مارس'],
    ['آذار/نيسان', 3, 'آذار'],
    ['آذار (نيسان)', 3, 'آذار'],
    ['آذار (مارس', 3, 'آذار (مارس'],
    ['March/April', 3, 'March'],
    ['March / x', 3, 'March'],
    ['March (2026)', 3, 'March'],
    ['تشرين  الثاني x', 11, 'تشرين  الثاني'],
    ["d'abril x", 4, "d'abril"],
    ['March 2026', 3, 'March'],
  ])('%s ends where its name ends', (line, value, words) => {
    expect(monthAt(line, 0)).toEqual({ value, end: words.length });
  });

  it('is read where it begins', () => {
    expect(monthAt('7 March', 2)).toEqual({ value: 3, end: 7 });
    expect(monthAt('7 March', 1)).toBeNull();
  });

  test.each([
    'تشرين',
    'تشرين x',
    "x'abril",
    'marble',
    'mayor',
    'Marty',
    'decay',
    'ocakta',
    '7',
    '',
  ])('%s is none', (name) => {
    expect(monthAt(name, 0)).toBeNull();
  });
});
