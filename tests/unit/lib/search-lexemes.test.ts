import { describe, expect, test } from 'vitest';
import {
  lexemeOf,
  lexemesOf,
  LONGEST,
  phraseOf,
  sequenceOf,
} from '../../../src/lib/search-lexemes.ts';
import { toVector, wholeQuery, beginningsQuery } from '../../../src/service/tsquery.ts';

describe('lexemesOf', () => {
  test('gives a word once for each weight that it reaches', () => {
    const weights = new Map([
      ['mit', 2],
      ['of', 0],
    ]);
    expect(lexemesOf({ weights })).toEqual(['mit', '1 mit', '2 mit', 'of']);
  });

  test('cuts long words, so that none is taken for one of the length that is left', () => {
    const long = 'a'.repeat(LONGEST + 1);
    expect(lexemeOf('a'.repeat(LONGEST))).toBe('a'.repeat(LONGEST));
    expect(lexemeOf(long)).not.toBe(lexemeOf('a'.repeat(LONGEST)));
    expect(lexemeOf(long).startsWith('a'.repeat(LONGEST))).toBe(true);
    expect(lexemeOf(`${'a'.repeat(LONGEST - 1)}𐐀`).isWellFormed()).toBe(true);
  });
});

describe('sequenceOf', () => {
  const text = sequenceOf({ sequence: [['a', 'quiet', 'year'], [], ['year', 'of', 'a']] });

  test('has the phrases of each block, of whole words', () => {
    for (const phrase of [['a', 'quiet'], ['year'], ['year', 'of', 'a']]) {
      expect(text).toContain(phraseOf(phrase));
    }
    for (const phrase of [['quie'], ['uiet', 'year'], ['year', 'year'], ['of', 'quiet']]) {
      expect(text).not.toContain(phraseOf(phrase));
    }
  });
});

describe('tsquery', () => {
  test('quotes whatever it is given', () => {
    expect(wholeQuery("a' | 'b\\")).toBe("'a'' | ''b\\\\'");
    expect(wholeQuery('mit', 2)).toBe("'2 mit'");
    expect(beginningsQuery(['ka', 'mi'])).toBe("'ka':* & 'mi':*");
    expect(toVector(['mit', '1 mit'])).toBe("'mit' '1 mit'");
  });
});
