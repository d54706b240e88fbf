import { describe, expect, test } from 'vitest';
import { isFact, spellingsOf, wordsOf } from '../../../src/lib/compare-words.ts';
import type { Name } from '../../../src/schema/names.ts';

const nameOf = (id: string, label: string, ...spellings: string[]): Name => ({
  ...{ id, label, spellings },
  kind: 'organisation',
});
const names = [
  nameOf('bank', 'Merse Bank', 'the bank'),
  nameOf('merse', 'Merse'),
  nameOf('marks', '***'),
];

/** The words of a sentence by their keys, each with what stands there. */
const words = (sentence: string) =>
  wordsOf(sentence, spellingsOf(names)).map(
    ({ key, from, to }) => `${key} = ${sentence.slice(from, to)}`,
  );

describe('the words of a sentence', () => {
  test.each([
    [
      'names, the longest spelling first',
      'Merse Bank in Merse',
      ['@bank = Merse Bank', '@merse = Merse'],
    ],
    ['a name that is no more than begun', 'Merse Ban', ['@merse = Merse', 'ban = Ban']],
    [
      'small letters, which are no name of capitals',
      'merse bank',
      ['merse = merse', 'bank = bank'],
    ],
    ['a name of small letters, which may begin a sentence', 'The Bank', ['@bank = The Bank']],
    ['figures, to the letter', '1,200 or 7', ['#1,200 = 1,200', '#7 = 7']],
    ['no word of two letters', 'As of fog', ['fog = fog']],
    ['no marks', '“…” – ***', []],
    ['a capital within a word, which makes no name of it', 'mersE', ['merse = mersE']],
    ['nothing', '', []],
  ])('are %s', (_, sentence, keys) => {
    expect(words(sentence)).toEqual(keys);
  });
});

test.each([
  ['@merse', true],
  ['#40', true],
  ['fog', false],
  ['fog@#', false],
])('%s is a fact: %s', (key, is) => {
  expect(isFact(key)).toBe(is);
});
