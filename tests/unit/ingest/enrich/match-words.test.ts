import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { phraseFinder } from '../../../../scripts/ingest/enrich/match-words.ts';
import { fold, stripMarks, withOffsets } from '../../../../src/lib/fold.ts';

function found(phrases: readonly string[], text: string, caseCounts = false): string[] {
  const find = phraseFinder(
    phrases.map((phrase) => ({ text: phrase, value: phrase })),
    { caseCounts },
  );
  return find(text).map(({ start, end, value }) => `${value}=${text.slice(start, end)}@${start}`);
}

describe('phraseFinder', () => {
  test.each<[string, string[], string, string[]]>([
    ['a whole word', ['bay'], 'The bay, bays and ebay', ['bay=bay@4']],
    [
      'the longest phrase',
      ['bay', 'bay light'],
      'bay light bay',
      ['bay light=bay light@0', 'bay=bay@10'],
    ],
    [
      'the shorter where the longer breaks off',
      ['bay', 'bay light ship'],
      'bay light',
      ['bay=bay@0'],
    ],
    [
      'what begins first',
      ['old bay', 'bay light house'],
      'old bay light house',
      ['old bay=old bay@0'],
    ],
    ['no word twice', ['bay light', 'light house'], 'bay light house', ['bay light=bay light@0']],
    [
      'a hyphen for a blank',
      ['bay light', 'low-tide'],
      'bay-light, low tide',
      ['bay light=bay-light@0', 'low-tide=low tide@11'],
    ],
    ['no other mark for a blank', ['bay light'], 'bay, light; bay / light; bay. Light', []],
    ['a slash as given', ['DKP/C'], 'DKP/C, DKP-C, DKP C', ['DKP/C=DKP/C@0']],
    ['any apostrophe', ["keepers' hall"], 'the keepers’ hall', ["keepers' hall=keepers’ hall@4"]],
    ['any run of blanks', ['bay light'], 'bay \u00a0light', ['bay light=bay \u00a0light@0']],
    [
      'any run of blanks around a mark',
      ['bay / light'],
      'bay  /\u00a0light, bay/light, bay + light',
      ['bay / light=bay  /\u00a0light@0'],
    ],
    [
      'a phrase without the mark it begins with',
      ['“bay'],
      'the bay, “bay',
      ['“bay=bay@4', '“bay=bay@10'],
    ],
    ['a word before an apostrophe', ['Fener'], 'Fener’in', ['Fener=Fener@0']],
    [
      'the full stop of an abbreviation',
      ['B.L.S.'],
      'the B.L.S. said; B.L.S',
      ['B.L.S.=B.L.S.@4', 'B.L.S.=B.L.S@17'],
    ],
    [
      'any case and marks',
      ['Işık'],
      'IŞIK, isik, I\u0307şık',
      ['Işık=IŞIK@0', 'Işık=isik@6', 'Işık=I\u0307şık@12'],
    ],
    ['letters of two units as parts of words', ['bay'], 'bay𝐱 𝐱bay bay😀', ['bay=bay@12']],
    ['nothing in no text', ['bay'], '', []],
  ])('finds %s', (_what, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it('minds the case where it counts', () => {
    expect(found(['MİT'], 'MIT, mit, Mit, MİT', true)).toEqual(['MİT=MIT@0', 'MİT=MİT@15']);
  });

  it('leaves a suffix out of the match', () => {
    const find = phraseFinder([{ text: 'Fener', suffix: 'in', value: 0 }], { caseCounts: true });
    expect(find('Fe\u0301nerin, Fenerin, Fener')).toEqual([
      { start: 0, end: 6, value: 0 },
      { start: 10, end: 15, value: 0 },
    ]);
  });

  it('lets phrases of other groups have the same words', () => {
    const find = phraseFinder(
      [
        { text: 'bay light', value: 'a', group: 0 },
        { text: 'light', value: 'b', group: 1 },
      ],
      { caseCounts: false },
    );
    expect(find('bay light').map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it('keeps the first of two phrases of the same words', () => {
    const phrases = ['Bay', 'bay'].map((text) => ({ text, value: text }));
    expect(phraseFinder(phrases, { caseCounts: false })('bay')[0]?.value).toBe('Bay');
  });

  it('refuses a phrase without a word', () => {
    expect(() => found(['…'], 'text')).toThrow('"…" holds no word');
  });
});

/** What a plain scan finds: at each place the longest phrase that stands there as whole words. */
function scan(phrases: readonly string[], text: string, toPlain: (letter: string) => string) {
  const { plain, starts } = withOffsets(text, toPlain);
  const choices = [...new Set(phrases.map(toPlain))]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => RegExp.escape(phrase));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...plain.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: starts[index],
    words: match,
  }));
}

const word = fc.constantFrom(
  'a',
  'A',
  'b',
  'ab',
  'İ',
  'ı',
  'i',
  'ş',
  'ß',
  'ss',
  '1',
  '中',
  '𝐱',
  'é',
  'e\u0301',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ', "'", '', ' (')))
  .map((parts) => parts.flat().join(''));

test.each([
  ['case and all', true, stripMarks],
  ['whatever the case', false, fold],
] as const)('finds what a plain scan finds, %s', (_how, caseCounts, toPlain) => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), text, (phrases, words) => {
      const find = phraseFinder(
        phrases.map((one) => ({ text: one, value: toPlain(one) })),
        { caseCounts },
      );
      const matches = find(words).map(({ start, value }) => ({ start, words: value }));
      expect(matches).toEqual(scan(phrases, words, toPlain));
    }),
    { numRuns: 500 },
  );
});
