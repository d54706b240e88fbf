import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, positiveTerms, type Query, type Term } from '../../../src/lib/search-query.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { NAMES, QUERY_PARTS, read } from '../../support/query-names.ts';

/** A term in one line: `words al+qaeda state =daesh`. */
function show({ kind, words, names }: Term): string {
  const shown = words.map((word) => word.join('+')).join(' ');
  const ids = names.map(({ id }) => `=${id}`).join('');
  return `${kind === 'words' ? '' : `${kind}:`}${shown}${ids}`;
}

const clausesOf = ({ clauses }: Query) =>
  clauses.map(({ any, not }) => (not ? 'not ' : '') + any.map(show).join(' | '));

describe('parseQuery', () => {
  test.each<[text: string, clauses: readonly string[]]>([
    ['report cyber', ['report', 'cyber']],
    ['Şifre REPORT', ['sifre', 'report']],
    ['report  Report', ['report']],
    ['k', ['k']],
    ['', []],
    ['& ?! "" -', []],
    ['state—border', ['state', 'border']],
    ['counter-terrorism', ['counter+terrorism']],
    // Phrases.
    ['"Yearly  report"', ['phrase:yearly+report']],
    ['“yearly report”', ['phrase:yearly+report']],
    ['„yearly report“', ['phrase:yearly+report']],
    ['«yearly report»', ['phrase:yearly+report']],
    ['"mit"', ['phrase:mit']],
    ['"al-Qaeda"', ['phrase:al+qaeda']],
    ['a"b c"d', ['a', 'phrase:b+c', 'd']],
    // Beginnings.
    ['kal*', ['beginning:kal']],
    ['(kal*), x', ['beginning:kal', 'x']],
    ['al-qae*', ['beginning:al+qae']],
    ['k*', ['k']],
    ['wo*rd', ['wo', 'rd']],
    ['*word', ['word']],
    ['mit*', ['beginning:mit']],
    // What is left out.
    ['report -cyber', ['report', 'not cyber']],
    ['–cyber \u2212report', ['not cyber', 'not report']],
    ['--cyber', ['not cyber']],
    ['- cyber', ['cyber']],
    ['NOT cyber report', ['not cyber', 'report']],
    ['NOT -cyber', ['not cyber']],
    ['-"yearly report"', ['not phrase:yearly+report']],
    ['-kal*', ['not beginning:kal']],
    ['NOT "yearly report"', ['not phrase:yearly+report']],
    ['x-"yearly report"', ['x', 'phrase:yearly+report']],
    ['-Hamas', ['not hamas=hamas']],
    ['-al-Qaeda', ['not al+qaeda=al-qaeda']],
    ['-one—two', ['not one', 'not two']],
    ['cyber -cyber', ['cyber', 'not cyber']],
    // Choices.
    ['a OR b', ['a | b']],
    ['a b OR c d', ['a', 'b | c', 'd']],
    ['a OR b OR c', ['a | b | c']],
    ['a|b', ['a | b']],
    ['a || b', ['a | b']],
    ['"a b" OR c*', ['phrase:a+b | c']],
    ['a OR a', ['a']],
    ['a or b', ['a', 'or', 'b']],
    ['a AND b', ['a', 'b']],
    ['a and b', ['a', 'and', 'b']],
    ['OR a', ['a']],
    ['a OR', ['a']],
    ['a OR OR b', ['a | b']],
    ['a OR AND b', ['a | b']],
    ['a OR -b', ['a', 'not b']],
    ['-a OR -b', ['not a', 'not b']],
    ['-a OR b OR c', ['b | c', 'not a']],
    ['NOT', []],
    ['-OR', ['not or']],
    // Names.
    ['Kalın', ['kalin=kalin']],
    ['islamic state', ['islamic state=daesh']],
    ['islamic state of iraq', ['islamic state=daesh', 'of', 'iraq']],
    ['Islamic State of Iraq and Syria', ['islamic state of iraq and syria=daesh']],
    ['the Islamic State, Hamas', ['the', 'islamic state=daesh', 'hamas=hamas']],
    ['islamic AND state', ['islamic', 'state']],
    ['islamic OR state', ['islamic | state']],
    ['islamic -state', ['islamic', 'not state']],
    ['islamic "state"', ['islamic', 'phrase:state']],
    ['islamic state*', ['islamic', 'beginning:state']],
    ['Islamic State OR Hamas', ['islamic state=daesh | hamas=hamas']],
    ['-Islamic State', ['not islamic state=daesh']],
    ['NOT Islamic State', ['not islamic state=daesh']],
    ['al qaeda', ['al qaeda=al-qaeda']],
    ['alqaeda', ['alqaeda=al-qaeda']],
    ['al-Sharaa', ['al+sharaa=sharaa=other-sharaa']],
    ['ahmed al-Sharaa', ['ahmed al+sharaa=sharaa']],
    ["MİT'in", ['mit+in=mit']],
    ['Kalın’s', ['kalin+s=kalin']],
    ["Ahmed al-Sharaa'nın", ['ahmed al+sharaa+nin=sharaa']],
    ['Turkey-Syria', ['turkey+syria']],
    ['pro-Hamas', ['pro+hamas']],
    ['IS is US us', ['is=daesh', 'is', 'us=usa', 'us']],
    ['U.S.', ['u+s=usa']],
  ])('reads %s', (text, clauses) => {
    expect(clausesOf(read(text))).toEqual(clauses);
  });

  test.each<[text: string, clauses: readonly string[]]>([
    ['report', ['beginning:report']],
    ['kalin', ['beginning:kalin=kalin']],
    ['kalin*', ['beginning:kalin']],
    ['islamic state k', ['beginning:islamic state=daesh', 'k']],
    ['"report"', ['phrase:report']],
    ['-cyber', ['not beginning:cyber']],
  ])('reads %s where words are beginnings', (text, clauses) => {
    expect(clausesOf(parseQuery(text, { beginnings: true, names: NAMES }))).toEqual(clauses);
  });

  test.each([
    ['islamic state', ['islamic', 'state']],
    ['Kalın', ['kalin']],
  ])('knows no names in %s where it is to look only as typed', (text, clauses) => {
    expect(clausesOf(parseQuery(text, { beginnings: false, names: null }))).toEqual(clauses);
  });

  test.each([
    [
      '"yearly rep',
      'A quotation mark is left open: the words behind it are looked for one by one.',
    ],
    ['k*', '“k*” has fewer than two letters before its star: it is looked for as a whole word.'],
    [
      'wo*rd',
      'A star stands for more letters only at the end of a word; elsewhere it is passed over.',
    ],
    [
      '*word',
      'A star stands for more letters only at the end of a word; elsewhere it is passed over.',
    ],
    ['a OR', '“OR” needs something to look for on both sides; here it is passed over.'],
    ['OR a', '“OR” needs something to look for on both sides; here it is passed over.'],
    ['a NOT', '“NOT” needs something to leave out behind it; here it is passed over.'],
    ['a OR -b', 'What is left out cannot be one of a choice: “b” is left out of everything.'],
  ])('says of %s what could not be taken as typed', (text, note) => {
    expect(read(text).notes).toEqual([note]);
  });

  test('has nothing to say of what it took as typed', () => {
    expect(read('a "b c" OR kal* -d AND Islamic State - x').notes).toEqual([]);
  });

  test('keeps each term as typed', () => {
    const typed = (text: string) => positiveTerms(read(text)).map((term) => term.typed);
    expect(typed('(Türkiye’s) "Dec. 8" kal* Islamic,  State (U.S.)')).toEqual([
      'Türkiye’s',
      'Dec. 8',
      'kal',
      'Islamic State',
      'U.S.',
    ]);
  });

  test('reads anything that can be typed', () => {
    const parts = fc.array(fc.constantFrom(...QUERY_PARTS)).map((items) => items.join(''));
    const reading = fc.record({
      beginnings: fc.boolean(),
      names: fc.constantFrom(NAMES, null),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, parts, fc.string({ unit: 'binary' })), reading, (text, how) => {
        for (const { any } of parseQuery(text, how).clauses) {
          expect(any).not.toEqual([]);
          for (const { words, names } of any) {
            expect(words.flat().every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
            expect(words.every((word) => word.length > 0)).toBe(true);
            if (how.names === null) expect(names).toEqual([]);
          }
        }
      }),
      { ...SEEDED, numRuns: 500 },
    );
  });
});

test('positiveTerms leaves out what is left out', () => {
  expect(positiveTerms(read('a OR b -c d')).map(show)).toEqual(['a', 'b', 'd']);
});
