import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findMatches,
  matchesQuery,
  parseQuery,
  withoutTerm,
} from '../../../src/lib/search-query.ts';

const partsOf = (text: string) => parseQuery(text).terms.map(({ kind, parts }) => [kind, ...parts]);
const found = (text: string, q: string) =>
  findMatches(text, parseQuery(q)).map(({ start, end }) => text.slice(start, end));
const answers = (text: string, q: string) => matchesQuery([text], parseQuery(q));

describe('parseQuery', () => {
  test('reads words and phrases', () => {
    expect(partsOf('Kalın "Intelligence  diplomacy" MİT')).toEqual([
      ['word', 'kalin'],
      ['phrase', 'intelligence', 'diplomacy'],
      ['word', 'mit'],
    ]);
  });

  test.each([
    ['typographic quotation marks', '“yearly report”', [['phrase', 'yearly', 'report']]],
    ['German quotation marks', '„yearly report“', [['phrase', 'yearly', 'report']]],
    [
      'a quote left open',
      '"yearly rep',
      [
        ['word', 'yearly'],
        ['word', 'rep'],
      ],
    ],
    ['one quoted word', '"mit"', [['phrase', 'mit']]],
    ['a joint', 'al-Qaeda', [['word', 'al', 'qaeda']]],
    [
      'a dash without blanks',
      'state—border',
      [
        ['word', 'state'],
        ['word', 'border'],
      ],
    ],
    ['marks alone', '& ?! ""', []],
    [
      'a single letter',
      'DHKP C',
      [
        ['word', 'dhkp'],
        ['phrase', 'c'],
      ],
    ],
    ['the same twice', 'Kalin KALIN kalın', [['word', 'kalin']]],
  ])('reads %s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('keeps each term as typed', () => {
    expect(parseQuery('(Türkiye’s) "Dec. 8"').terms.map(({ typed }) => typed)).toEqual([
      'Türkiye’s',
      'Dec. 8',
    ]);
  });

  test('says the same whatever the case and the marks', () => {
    fc.assert(
      fc.property(fc.constantFrom('MİT', 'mit', 'MIT', 'mıt', 'Mi\u0307t'), (text) => {
        expect(partsOf(text)).toEqual([['word', 'mit']]);
      }),
    );
  });
});

test('withoutTerm writes the rest of a query', () => {
  const query = parseQuery('kalin qqqq "yearly report"');
  const [, unknown] = query.terms;
  expect(unknown && withoutTerm(query, unknown)).toBe('kalin "yearly report"');
});

describe('findMatches', () => {
  test('finds words by their beginning, in any case and spelling', () => {
    expect(found('Kalın met Kalinov; KALIN’s and Akalın.', 'kalin')).toEqual([
      'Kalın',
      'Kalinov',
      'KALIN',
      'KALIN',
    ]);
  });

  test('marks the words that were reached, not the whole run', () => {
    expect(found('MİT’in', 'mit')).toEqual(['MİT', 'MİT']);
    expect(found('MİT’in', 'miti')).toEqual(['MİT’in']);
  });

  test('finds what a mark joins written together, joined and apart', () => {
    for (const typed of ['al-qaeda', 'alqaeda']) expect(answers('by Al-Qaeda', typed)).toBe(true);
    expect(answers('by Al Qaeda', 'al-qaeda')).toBe(true);
    expect(answers('alqaeda', 'al-qaeda')).toBe(true);
    expect(answers('by Al Qaeda', 'alqaeda')).toBe(false);
  });

  test('finds a quoted word only as a whole one', () => {
    expect(found('MİT’s mitigation', '"mit"')).toEqual(['MİT']);
    expect(found('a counter-terrorism law', '"counterterrorism"')).toEqual(['counter-terrorism']);
    expect(answers('mitigation', '"mit"')).toBe(false);
  });

  test('finds a phrase in order, over marks, whole words only', () => {
    expect(found('The intelligence, diplomacy and', '"intelligence diplomacy"')).toEqual([
      'intelligence, diplomacy',
    ]);
    expect(answers('diplomacy intelligence', '"intelligence diplomacy"')).toBe(false);
    expect(answers('intelligence diplomacys', '"intelligence diplomacy"')).toBe(false);
  });
});

describe('matchesQuery', () => {
  test('wants every term, anywhere in the entry', () => {
    const blocks = ['Kalın spoke', 'The report of MİT'];
    expect(matchesQuery(blocks, parseQuery('report kalin'))).toBe(true);
    expect(matchesQuery(blocks, parseQuery('report qqqq'))).toBe(false);
    expect(matchesQuery(blocks, parseQuery(''))).toBe(true);
  });

  test('does not let a phrase reach from one block into the next', () => {
    expect(matchesQuery(['Kalın spoke', 'The report'], parseQuery('"spoke the"'))).toBe(false);
  });
});
