import { describe, expect, test } from 'vitest';
import {
  alsoSearched,
  describeQuery,
  describeTitle,
  describeTotal,
  describeUnknown,
  noteWhatIsPassedOver,
} from '../../../src/lib/search-messages.ts';
import { indexNames } from '../../../src/lib/search-names.ts';
import { parseQuery, positiveTerms } from '../../../src/lib/search-query.ts';
import { read } from '../../support/query-names.ts';

describe('describeQuery', () => {
  test.each([
    ['kalin', 'Searched for kalin.'],
    ['ab bc cd', 'Searched for ab, bc and cd.'],
    [
      'kalin "intelligence diplomacy" -cyber',
      'Searched for kalin and the phrase “intelligence diplomacy”, not cyber.',
    ],
    ['Daesh OR Hamas', 'Searched for Daesh or Hamas.'],
    ['a|b|c', 'Searched for a, b or c.'],
    ['kalin a OR b', 'Searched for kalin and either a or b.'],
    ['kal*', 'Searched for words beginning with kal.'],
    ['"MİT"', 'Searched for the word “MİT”.'],
    ['a -b -"c d"', 'Searched for a, not b and not the phrase “c d”.'],
    ['-b', 'Searched for everything without b.'],
    ['-b -c -de*', 'Searched for everything without b, c or words beginning with de.'],
    ['Islamic State', 'Searched for Islamic State.'],
    ['', ''],
    ['&', ''],
    ['"al-Qaeda"', 'Searched for the phrase “al-Qaeda”.'],
    ['a OR b -c', 'Searched for a or b, not c.'],
    ['a OR b c OR d', 'Searched for either a or b and either c or d.'],
    ['a -b -c -d', 'Searched for a, not b, not c and not d.'],
    ['-b -c', 'Searched for everything without b or c.'],
  ])('says what was understood of %s', (q, words) => {
    const segments = describeQuery(read(q));
    expect(segments.map(({ text }) => text).join('')).toBe(words);
  });

  test('marks the words of the reader', () => {
    const q = 'kal* "c d" -b';
    const marks = describeQuery(read(q)).filter(({ mark }) => mark === 'typed');
    expect(marks.map(({ text }) => text)).toEqual(['kal', '“c d”', 'b']);
    expect(describeQuery(read('a b'))).toEqual([
      { text: 'Searched for ', mark: false },
      { text: 'a', mark: 'typed' },
      { text: ' and ', mark: false },
      { text: 'b', mark: 'typed' },
      { text: '.', mark: false },
    ]);
  });
});

describe('noteWhatIsPassedOver', () => {
  test.each([
    ['&', '“&” has no letter or figure to search for.'],
    ['"', '“"” has no letter or figure to search for.'],
    ['OR', '“OR” needs something to look for on both sides; here it is passed over.'],
    ['NOT', '“NOT” needs something to leave out behind it; here it is passed over.'],
    ['"a', 'A quotation mark is left open: the words behind it are looked for one by one.'],
  ])('says of %s one thing', (q, words) => {
    expect(noteWhatIsPassedOver(read(q), q)).toEqual([words]);
  });

  test('has nothing to say of what was taken as typed', () => {
    expect(noteWhatIsPassedOver(read('a'), 'a')).toEqual([]);
  });
});

describe('alsoSearched', () => {
  test.each([
    ['isis', [['Daesh', ['IS', 'Islamic State', 'Islamic State of Iraq and Syria', 'DEAŞ'], 0]]],
    ['daesh', [['Daesh', ['ISIS', 'IS', 'Islamic State', 'Islamic State of Iraq and Syria'], 1]]],
    ['DEAS', [['Daesh', ['ISIS', 'IS', 'Islamic State', 'Islamic State of Iraq and Syria'], 0]]],
    ['mit', [['MİT', ['Millî İstihbarat Teşkilatı'], 0]]],
    ['turkey', [['Türkiye', ['Republic of Türkiye'], 0]]],
    ['kalin', [['İbrahim Kalın', ['Mr. Kalın'], 0]]],
    [
      'al-sharaa',
      [
        ['Ahmed al-Sharaa', [], 0],
        ['Farouk al-Sharaa', [], 0],
      ],
    ],
    ['hamas', []],
    ['-isis', []],
    ['"isis"', []],
    ['report', []],
  ])('with %s', (q, expected) => {
    const found = alsoSearched(read(q));
    expect(found.map(({ label, spellings, more }) => [label, spellings, more])).toEqual(expected);
  });

  test('tells a name with its language', () => {
    expect(alsoSearched(read('turkey'))).toEqual([
      { id: 'turkiye', label: 'Türkiye', lang: null, spellings: ['Republic of Türkiye'], more: 0 },
    ]);
  });

  test('counts spellings that differ by capitals, hyphens and stops alone once', () => {
    const spellings = ['Coast Watch', 'coast-watch', 'C.W.', 'CW', 'Watch'];
    const names = indexNames([
      { id: 'watch', label: 'Coast-Watch', lang: 'en', kind: 'organisation', spellings },
    ]);
    const also = (q: string) => alsoSearched(parseQuery(q, { beginnings: false, names }));
    expect(also('watch')).toMatchObject([{ lang: 'en', spellings: ['C.W.'], more: 0 }]);
    expect(also('CW')).toMatchObject([{ spellings: ['Watch'], more: 0 }]);
  });

  test('names a name once', () => {
    expect(alsoSearched(read('isis OR daesh')).map(({ id }) => id)).toEqual(['daesh']);
  });
});

test.each([
  ['qqqq', 'No entry has the word “qqqq”.'],
  ['qq-qq', 'No entry has the word “qq-qq”.'],
  ['qqqq*', 'No entry has a word beginning with “qqqq”.'],
  ['"qqqq"', 'No entry has the word “qqqq”.'],
  ['"a qqqq"', 'No entry has the phrase “a qqqq”.'],
  ['"qq-qq"', 'No entry has the phrase “qq-qq”.'],
  ['Islamic State', 'No entry has all the words “Islamic State”.'],
])('describeUnknown says that nothing answers %s', (q, words) => {
  expect(positiveTerms(read(q)).map(describeUnknown)).toEqual([words]);
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
    [totals, 'of 5 entries found by these words.'],
    [{ ...totals, undatedInRange: true }, 'of 5 entries found by these words.'],
    [{ ...totals, undated: 2 }, 'of 5 entries found by these words.'],
    [{ ...totals, matches: 1, hasWords: false }, 'of 1 entry kept.'],
    [{ ...totals, hasFilters: false }, 'entries found by these words.'],
    [{ ...totals, hasFilters: false, hasWords: false, shown: 1 }, 'entry kept.'],
    [
      { ...totals, undated: 2, undatedInRange: true },
      'of 5 entries found by these words; 2 are undated and may lie outside these dates.',
    ],
    [
      { ...totals, undated: 1, undatedInRange: true },
      'of 5 entries found by these words; 1 is undated and may lie outside these dates.',
    ],
  ])('%o', (numbers, words) => {
    expect(describeTotal(numbers)).toBe(words);
  });
});

test('describeTitle names the query and the count', () => {
  expect(describeTitle('kalin', 1)).toBe('kalin: 1 entry');
  expect(describeTitle('', 2000)).toBe('Search: 2,000 entries');
});
