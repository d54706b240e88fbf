import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/fold.ts';
import { findMatches, matchesQuery, mergeStretches } from '../../../src/lib/search-matches.ts';
import { parseQuery, positiveTerms, type Query } from '../../../src/lib/search-query.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { AUTHORITY, NAMES, QUERY_PARTS, read, readTyped } from '../../support/query-names.ts';

const ALL = AUTHORITY.map(({ id }) => id);

/** What is found, as `text`, `text~` where more is there than was typed, `(text)` where a name is spelt otherwise. */
function found(text: string, q: string, names: readonly string[] = []): string[] {
  return findMatches(text, read(q), new Set(names)).map(({ start, end, whole, typed }) => {
    const shown = text.slice(start, end) + (whole ? '' : '~');
    return typed ? shown : `(${shown})`;
  });
}

describe('findMatches', () => {
  test.each<[text: string, q: string, matches: readonly string[]]>([
    ['MİT, mit, Mit, mitigation, commit', 'mit', ['MİT', 'mit', 'Mit']],
    ['Kalın met Kalinov; KALIN’s and Akalın', 'kalin', ['Kalın', 'KALIN']],
    ['Türkiye, Türkiye’nin, Turkiyenin', 'türkiye', ['Türkiye', 'Türkiye']],
    ['Türkiye’nin', 'turkiyenin', ['Türkiye’nin']],
    ['operation operations', 'operation', ['operation']],
    ['operation operations', 'operat*', ['operation~', 'operations~']],
    ['operation operations', 'operation*', ['operation', 'operations~']],
    ['MİT’in', 'mit*', ['MİT']],
    ['MİT’in', 'miti*', ['MİT’in~']],
    ['by Al-Qaeda, al Qaeda, alqaeda', 'al-qaeda', ['Al-Qaeda', 'al Qaeda', 'alqaeda']],
    ['by Al-Qaeda, al Qaeda, alqaeda', 'alqaeda', ['Al-Qaeda', 'alqaeda']],
    ['a counter-terrorism law', '"counterterrorism"', ['counter-terrorism']],
    ['told us of the U.S.', 'U.S.', ['U.S']],
    ['told us of the U.S.', 'us', ['us', 'U.S']],
    ['The intelligence, diplomacy and', '"intelligence diplomacy"', ['intelligence, diplomacy']],
    ['diplomacy intelligence', '"intelligence diplomacy"', []],
    ['intelligence diplomacys', '"intelligence diplomacy"', []],
    ['mit mitigation', '"mit"', ['mit']],
    ['a b', 'a -b', ['a']],
    ['a b c', 'a OR c', ['a', 'c']],
    ['', 'a', []],
    ['a', '', []],
    // Of what joints join, as much as the letters reach into.
    ['al-Qaeda-linked', 'alq*', ['al-Qaeda~']],
    ['al-Qaeda-linked', 'alqaeda*', ['al-Qaeda~']],
    ['al-Qaeda-linked', 'al*', ['al']],
    ['al-Qaeda-linked', 'alqaedal*', ['al-Qaeda-linked~']],
    ['al-Qaeda-linked', 'alqaeda', []],
    ['al Qaeda', 'alqaeda', []],
    ['al-Qaeda, al Qaeda', 'al-qaeda*', ['al-Qaeda', 'al Qaeda']],
    ['al-Qaedas', 'al-qaeda*', ['al-Qaedas~']],
    ['a ab abc', 'a*', ['a']],
    ['intelligence. Diplomacy', '"intelligence diplomacy"', ['intelligence. Diplomacy']],
    ['counterterrorism, counter terrorism', '"counter-terrorism"', ['counter terrorism']],
    ['a b a b a', '"a b a"', ['a b a', 'a b a']],
    ['al-sharaa', 'al-sharaa sharaa al', ['al-sharaa', 'al', 'sharaa']],
  ])('in "%s" of %s', (text, q, matches) => {
    expect(found(text, q)).toEqual(matches);
  });

  test.each<[text: string, q: string, names: readonly string[], matches: readonly string[]]>([
    ['DEAŞ and Islamic State', 'isis', ['daesh'], ['(DEAŞ)', '(Islamic State)']],
    ['DEAŞ and Islamic State', 'isis', [], []],
    ['DEAŞ and Islamic State', 'isis', ['mit'], []],
    ['IS is', 'daesh', ['daesh'], ['(IS)']],
    ['Turkey eats turkey', 'türkiye', ['turkiye'], ['(Turkey)']],
    ['Turkey eats turkey', 'turkey', ['turkiye'], ['Turkey', 'turkey']],
    ['İbrahim Kalın, Mr. Kalın', 'kalin', ['kalin'], ['Kalın', 'Kalın']],
    ['İbrahim Kalın, Kalın', 'ibrahim kalin', ['kalin'], ['İbrahim Kalın', '(Kalın)']],
    ['MİT’s', "MİT'in", ['mit'], ['(MİT)']],
    ['the Republic of Türkiye', 'turkey', ['turkiye'], ['(Republic of Türkiye)', '(Türkiye)']],
    ['the state, Islamic and the Islamic State', 'islamic state', ['daesh'], ['Islamic State']],
    [
      'state, Islamic and Islamic State',
      'islamic state',
      [],
      ['state~', 'Islamic~', 'Islamic State', 'Islamic~', 'State~'],
    ],
    ['Daesh', '-isis', ['daesh'], []],
    ['Daesh', '"isis"', ['daesh'], []],
  ])('in "%s" of %s, in an entry that has %j', (text, q, names, matches) => {
    expect(found(text, q, names)).toEqual(matches);
  });

  test('tells of each match its term, its place and how it answers', () => {
    const matches = findMatches('İbrahim Kalın, DEAŞ', read('kal* isis'), new Set(['daesh']));
    expect(matches).toEqual([
      { term: 0, start: 8, end: 13, whole: false, typed: true },
      { term: 1, start: 15, end: 19, whole: true, typed: false },
    ]);
  });

  test('puts the longer of two that begin together first, whatever the order of their terms', () => {
    expect(found('the state of play', 'state "state of play" "state of"')).toEqual([
      ...['state of play', 'state of', 'state'],
    ]);
  });

  test('counts terms without those that are left out', () => {
    const matches = findMatches('a b c', read('a -b c'), new Set());
    expect(matches.map(({ term }) => term)).toEqual([0, 1]);
  });

  const texts = fc.oneof(
    anyText,
    fc.array(fc.constantFrom(...QUERY_PARTS)).map((items) => items.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('finds in any text whole words alone, which fold to what was typed', () => {
    fc.assert(
      fc.property(texts, texts, (text, q) => {
        const query = readTyped(q);
        const terms = positiveTerms(query);
        for (const match of findMatches(text, query, new Set())) {
          const form = wordsOf(text.slice(match.start, match.end)).join('');
          const forms = terms[match.term]?.words.map((word) => word.join('')) ?? [];
          const all = [...forms, forms.join('')];
          if (match.whole) expect(all).toContain(form);
          else expect(all.some((one) => form.startsWith(one))).toBe(true);
          expect(/[\p{L}\p{N}]$/u.test(text.slice(0, match.start))).toBe(false);
          expect(/^[\p{L}\p{N}\p{M}]/u.test(text.slice(match.end))).toBe(false);
        }
      }),
      SEEDED,
    );
  });

  test('finds every word that a plain scan finds', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, i) => {
        const words = wordsOf(text);
        const word = words[i % Math.max(words.length, 1)] ?? '';
        fc.pre(word !== '');
        const matches = findMatches(text, readTyped(word), new Set());
        const same = words.filter((one) => one === word).length;
        expect(matches.length).toBeGreaterThanOrEqual(same);
        expect(matches.length).toBeGreaterThan(0);
      }),
      SEEDED,
    );
  });
});

/** A scan that shares nothing with the code but the folding of a letter. */
function wordsOf(text: string): string[] {
  const plain = Array.from(text, (letter) => fold(letter).replaceAll(/\p{M}/gu, '')).join('');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

test.each([
  ['nothing', [], []],
  ['one', [[1, 3]], [[1, 3]]],
  [
    'what touches, each for itself',
    [
      [0, 2],
      [2, 4],
    ],
    [
      [0, 2],
      [2, 4],
    ],
  ],
  [
    'what overlaps as one',
    [
      [0, 3],
      [2, 4],
      [3, 9],
      [9, 10],
    ],
    [
      [0, 9],
      [9, 10],
    ],
  ],
  [
    'what lies within another as that',
    [
      [0, 9],
      [2, 4],
      [5, 8],
    ],
    [[0, 9]],
  ],
])('mergeStretches has of %s', (_, stretches, merged) => {
  const toStretches = (pairs: readonly (readonly number[])[]) =>
    pairs.map(([start = 0, end = 0]) => ({ start, end }));
  expect(mergeStretches(toStretches(stretches))).toEqual(toStretches(merged));
});

describe('matchesQuery', () => {
  const entry = { blocks: ['Kalın spoke', 'The report of MİT on DEAŞ'], names: ['kalin', 'daesh'] };
  test.each([
    ['report kalin', true],
    ['report qqqq', false],
    ['', true],
    ['-qqqq', true],
    ['-report', false],
    ['report -kalin', false],
    ['report OR qqqq', true],
    ['qqqq OR zzzz', false],
    ['qqqq OR report -zzzz', true],
    // By name, whatever the spelling; not as a phrase, and not what the entry does not name.
    ['isis', true],
    ['Islamic State', true],
    ['"isis"', false],
    ['isi*', false],
    ['-isis', false],
    ['-"isis"', true],
    ['türkiye', false],
    // All words of a term, anywhere.
    ['"spoke the"', false],
    ['Mr. Kalın', true],
    ['Islamic State -daesh', false],
    ['rep', false],
    ['rep*', true],
    ['the* k', false],
  ])('%s: %s', (q, expected) => {
    expect(matchesQuery(entry, read(q))).toBe(expected);
  });

  test('wants all words of a name that the entry does not have', () => {
    const q = read('islamic state');
    expect(matchesQuery({ blocks: ['a state', 'an Islamic one'], names: [] }, q)).toBe(true);
    expect(matchesQuery({ blocks: ['a state'], names: [] }, q)).toBe(false);
  });

  test('finds the beginnings of words where these are asked for', () => {
    const q = (text: string) => parseQuery(text, { beginnings: true, names: NAMES });
    expect(matchesQuery(entry, q('rep spok'))).toBe(true);
    expect(matchesQuery(entry, q('isis'))).toBe(true);
    expect(matchesQuery(entry, q('eport'))).toBe(false);
  });

  test('says the same as a scan clause by clause', () => {
    const blocks = fc.array(fc.array(fc.constantFrom(...WORDS)).map((items) => items.join(' ')));
    const names = fc.subarray(ALL);
    const q = fc.array(fc.constantFrom(...WORDS, 'OR', '-', '-')).map((items) => {
      return items.join(' ').replaceAll('- ', '-');
    });
    fc.assert(
      fc.property(fc.record({ blocks, names }), q, (made, text) => {
        const query = read(text);
        expect(matchesQuery(made, query)).toBe(scan(made, query));
      }),
      { ...SEEDED, numRuns: 1000 },
    );
  });
});

const WORDS = ['islamic', 'state', 'kalin', 'mit', 'is', 'of', 'daesh', 'usa', 'x'];

function scan(
  entry: { readonly blocks: readonly string[]; readonly names: readonly string[] },
  { clauses }: Query,
): boolean {
  const words = new Set(entry.blocks.join(' ').split(' '));
  return clauses.every(({ any, not }) => {
    const holds = any.some((term) => {
      const named = term.names.map(({ id }) => id).filter((id) => entry.names.includes(id));
      return named.length > 0 || term.words.flat().every((word) => words.has(word));
    });
    return not ? !holds : holds;
  });
}
