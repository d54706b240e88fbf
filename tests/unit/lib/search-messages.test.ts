import { describe, expect, test } from 'vitest';
import {
  describeQuery,
  describeSpellings,
  describeTitle,
  describeTotal,
  describeUnknown,
} from '../../../src/lib/search-messages.ts';
import { parseQuery } from '../../../src/lib/search-query.ts';

test.each([
  ['kalin', 'Searched for kalin.'],
  ['ab bc cd', 'Searched for ab, bc and cd.'],
  ['dhkp c', 'Searched for dhkp and the whole word “c”.'],
  ['kalin "intelligence diplomacy"', 'Searched for kalin and the phrase “intelligence diplomacy”.'],
  ['"MİT"', 'Searched for the whole word “MİT”.'],
  ['', ''],
  ['&', '“&” has no letter or figure to search for.'],
])('describeQuery says what was understood of %s', (q, words) => {
  const segments = describeQuery(parseQuery(q), q);
  expect(segments.map(({ text }) => text).join('')).toBe(words);
});

test.each([
  ['qqqq', 'No entry has a word beginning with “qqqq”.'],
  ['"qqqq"', 'No entry has the whole word “qqqq”.'],
  ['"a qqqq"', 'No entry has every word of “a qqqq”.'],
])('describeUnknown says that nothing answers %s', (q, words) => {
  expect(parseQuery(q).terms.map(describeUnknown)).toEqual([words]);
});

test.each([
  ['kalin', ['Kalın', 'Kalin', 'KALIN', 'Kalın'], ' Found here also as Kalın.'],
  ['KALIN', ['Kalin'], ''],
  ['mit', ['MİT', 'MIT', 'mitigation'], ' Found here also as MİT.'],
  ['al-qaeda', ['Al-Qaeda', 'al Qaeda', 'alqaeda'], ' Found here also as al Qaeda and alqaeda.'],
])('describeSpellings of %s among %j', (q, marks, words) => {
  const segments = describeSpellings(parseQuery(q), marks);
  expect(segments.map(({ text }) => text).join('')).toBe(words);
});

describe('describeTotal', () => {
  const totals = {
    shown: 3,
    matches: 5,
    undated: 0,
    hasWords: true,
    hasFilters: true,
    undatedInRange: false,
  };
  test.each([
    [totals, 'of 5 entries with these words.'],
    [{ ...totals, hasFilters: false }, 'entries with these words.'],
    [{ ...totals, hasFilters: false, hasWords: false, shown: 1 }, 'entry kept.'],
    [
      { ...totals, undated: 2, undatedInRange: true },
      'of 5 entries with these words; 2 are undated and may lie outside these dates.',
    ],
  ])('%o', (numbers, words) => {
    expect(describeTotal(numbers)).toBe(words);
  });
});

test('describeTitle names the query and the count', () => {
  expect(describeTitle('kalin', 1)).toBe('kalin: 1 entry');
  expect(describeTitle('', 2000)).toBe('Search: 2,000 entries');
});
