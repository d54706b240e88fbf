import { describe, expect, test } from 'vitest';
import { indexNames, isWrittenAs, namesAt, oneWord } from '../../../src/lib/search-names.ts';
import { AUTHORITY, NAMES } from '../../support/query-names.ts';
import { tokensOf } from '../../../src/lib/search-text.ts';

const wordsOf = (text: string) =>
  tokensOf(text).map(({ form, start, end }) => ({ form, written: text.slice(start, end) }));
const runs = (text: string, at = 0) =>
  namesAt(NAMES, wordsOf(text), at).map(({ length, names }) => [
    length,
    ...names.map(({ id }) => id),
  ]);

describe('namesAt', () => {
  test.each([
    ['kalin', [[1, 'kalin']]],
    ['KALIN spoke', [[1, 'kalin']]],
    ['ibrahim', []],
    [
      'Islamic State of Iraq and Syria',
      [
        [6, 'daesh'],
        [2, 'daesh'],
      ],
    ],
    ['islamic state of', [[2, 'daesh']]],
    ['milli istihbarat teskilati', [[3, 'mit']]],
    ['al-sharaa', [[2, 'sharaa', 'other-sharaa']]],
    ['al qaeda', [[2, 'al-qaeda']]],
    ['alqaeda', [[1, 'al-qaeda']]],
    ['M.I.T.', [[3, 'mit']]],
    ['u.s.', [[2, 'usa']]],
    ['US', [[1, 'usa']]],
    ['us', []],
    ['Us', []],
    ['IS', [[1, 'daesh']]],
    ['is', []],
    ['usa', [[1, 'usa']]],
    ['', []],
  ])('finds what begins %j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test('looks at the place it is asked about', () => {
    expect(runs('the Daesh', 0)).toEqual([]);
    expect(runs('the Daesh', 1)).toEqual([[1, 'daesh']]);
    expect(runs('the Daesh', 2)).toEqual([]);
  });

  test('finds every spelling of every name', () => {
    for (const { id, label, spellings } of AUTHORITY) {
      for (const spelling of [label, ...spellings]) {
        const [longest] = namesAt(NAMES, wordsOf(spelling), 0);
        expect(longest?.length, spelling).toBe(tokensOf(spelling).length);
        expect(longest?.names.map((name) => name.id)).toContain(id);
      }
    }
  });

  test('knows no name where there is none', () => {
    expect(namesAt(indexNames([]), wordsOf('kalin'), 0)).toEqual([]);
  });
});

test('a name brings its spellings, the label first, and its forms, each once', () => {
  const [run] = namesAt(NAMES, wordsOf('al-Qaeda'), 0);
  expect(run?.names[0]).toMatchObject({
    spellings: ['al-Qaeda', 'Al-Qaeda', 'al-Qaida', 'Qaeda'],
    forms: [['al', 'qaeda'], ['alqaeda'], ['al', 'qaida'], ['alqaida'], ['qaeda']],
    cases: ['any', 'any', 'any', 'any', 'initial'],
  });
});

test('of several ways to write the same words the one that asks for the least holds', () => {
  const casesOf = (label: string, ...spellings: string[]) => {
    const name = { id: 'x', label, lang: null, kind: 'place' as const, spellings };
    const [run] = namesAt(indexNames([name]), [{ form: 'ab', written: 'AB' }], 0);
    return run?.names[0]?.cases;
  };
  expect([casesOf('AB'), casesOf('Ab'), casesOf('ab')]).toEqual([
    ['capitals'],
    ['initial'],
    ['any'],
  ]);
  expect([casesOf('AB', 'Ab'), casesOf('Ab', 'AB'), casesOf('Ab', 'ab', 'AB')]).toEqual([
    ...[['initial'], ['initial'], ['any']],
  ]);
});

test('three capitals are a name however they are written, and so are two with a mark', () => {
  const index = indexNames(
    ['ABC', 'A.B.', 'A1'].map((label, i) => {
      return { id: `n${i}`, label, lang: null, kind: 'place' as const, spellings: [] };
    }),
  );
  const found = (text: string) =>
    namesAt(index, wordsOf(text), 0).flatMap(({ names }) => names.map(({ id }) => id));
  expect([found('abc'), found('a.b.'), found('a1')]).toEqual([['n0'], ['n1'], ['n2']]);
});

test.each([
  ['capitals', 'IS', true],
  ['capitals', 'is', false],
  ['capitals', 'Is', false],
  ['initial', 'Turkey', true],
  ['initial', 'TURKEY', true],
  ['initial', 'turkey', false],
  ['initial', 'داعش', true],
  ['any', 'al', true],
] as const)('a form that asks for %s and %s: %s', (letterCase, written, expected) => {
  expect(isWrittenAs(letterCase, written)).toBe(expected);
});

test.each([
  [['al', 'qaeda'], 'alqaeda'],
  [['u', 's'], null],
  [['qaeda'], null],
])('%j as one word: %s', (parts, expected) => {
  expect(oneWord(parts)).toBe(expected);
});
