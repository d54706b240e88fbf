import { describe, expect, test } from 'vitest';
import { plainWords, readTyping } from '../../../src/lib/search-caret.ts';
import { bestMatch, placeOf, spell } from '../../../src/lib/search-spelled.ts';

/** Reads a query in which `¦` stands for the caret; a caret at the end can be left out. */
function typing(marked: string) {
  const caret = marked.indexOf('¦');
  return readTyping(marked.replace('¦', ''), caret < 0 ? marked.length : caret);
}

/** What is being typed in one line: `fog quay` and what is known of it. */
function show(marked: string): string | null {
  const read = typing(marked);
  if (!read) return null;
  const facts = [
    ...(read.finished ? ['finished'] : []),
    ...(read.negated > 0 ? [`${read.negated} left out`] : []),
    ...(read.alternative ? ['of a choice'] : []),
  ];
  const words = read.words.map(({ form }) => form).join(' ');
  return [words, ...facts].join(', ');
}

describe('readTyping', () => {
  test.each<[marked: string, read: string | null]>([
    ['', null],
    ['¦fog', null],
    [' ¦fog', null],
    ['f¦og', 'fog'],
    ['fog', 'fog'],
    ['Fog Quay', 'fog quay'],
    ['fog¦ quay', 'fog'],
    ['fog ¦quay', 'fog, finished'],
    ['fog qu¦ay sea', 'fog quay'],
    ['fog  ', 'fog, finished'],
    ['fog,', 'fog, finished'],
    ['(fog', 'fog'],
    ['?', null],
    // Phrases, and what stands beside them.
    ['"fog', null],
    ['"fog" ¦', null],
    ['"fog" quay', 'quay'],
    ['fog¦ "quay"', 'fog'],
    ['„fog“ quay', 'quay'],
    // Beginnings.
    ['fog*', null],
    ['fog* quay', 'quay'],
    // What is left out.
    ['-fog', 'fog, 1 left out'],
    ['–fog', 'fog, 1 left out'],
    ['sea -fog quay', 'fog quay, 1 left out'],
    ['sea NOT fog quay', 'fog quay, 1 left out'],
    ['-fog-bound quay', 'fog bound quay, 2 left out'],
    ['-sea -fog', 'fog, 1 left out'],
    ['sea-fog', 'sea fog'],
    // Operators.
    ['NOT', null],
    ['OR', null],
    ['fog OR', null],
    ['or', 'or'],
    ['sea OR fog', 'fog, of a choice'],
    ['sea|fog', 'fog, of a choice'],
    ['fog¦ OR sea', 'fog, of a choice'],
    ['sea OR quay fog', 'quay fog, of a choice'],
    ['sea AND fog', 'fog'],
    ['sea OR quay AND fog', 'fog'],
    ['sea OR -fog', 'fog, 1 left out, of a choice'],
  ])('%j: %s', (marked, read) => {
    expect(show(marked)).toBe(read);
  });

  test('tells where the words stand in the whole query', () => {
    const places = typing('"a b" -fog’s quay')?.words.map(({ start, end }) => [start, end]);
    expect(places).toEqual([
      [7, 10],
      [11, 12],
      [13, 17],
    ]);
  });
});

test.each([
  ['Fog’s  Quay', ['fog', 's', 'quay']],
  ['', []],
  ['fog -quay', []],
  ['fog NOT quay', []],
  ['fog OR quay', []],
  ['fog "quay"', []],
  ['fog quay*', []],
  ['fog or quay', ['fog', 'or', 'quay']],
])('plain words of %j: %j', (typed, words) => {
  expect(plainWords(typed)).toEqual(words);
});

describe('spell', () => {
  test.each([
    ['Old Velmar', [['old', 'velmar']]],
    [
      'al-Velmar quay',
      [
        ['al', 'velmar', 'quay'],
        ['alvelmar', 'quay'],
      ],
    ],
    ['V.L.', [['v', 'l'], ['vl']]],
    ['', [[]]],
  ])('%j is typed as %j', (text, readings) => {
    expect(spell(text)).toEqual({ text, readings });
  });
});

describe('bestMatch', () => {
  const SPELLED = ['Port of Velmar', 'Velmar Port Office', 'al-Velmar'].map(spell);

  test.each<
    [marked: string, match: readonly [string, number, whole: boolean, fromStart: boolean] | null]
  >([
    ['port', ['Port of Velmar', 1, true, true]],
    ['por', ['Port of Velmar', 1, false, true]],
    ['office', ['Velmar Port Office', 1, true, false]],
    ['por ', null],
    ['velmar', ['Port of Velmar', 1, true, true]],
    ['velmar port', ['Velmar Port Office', 2, true, true]],
    ['port off', ['Velmar Port Office', 2, false, false]],
    ['the port of vel', ['Port of Velmar', 3, false, true]],
    // A run inside a spelling begins with a word that says something.
    ['of velmar', ['Port of Velmar', 1, true, true]],
    ['alvel', ['al-Velmar', 1, false, true]],
    ['al-vel', ['al-Velmar', 2, false, true]],
    // A single letter begins too much, half of a joined word nothing.
    ['v', null],
    ['x-velmar', null],
    ['xyz', null],
  ])('of %j', (marked, match) => {
    const read = typing(marked);
    const found = read && bestMatch(read, SPELLED);
    expect(found && [found.spelling, found.words, found.whole, found.fromStart]).toEqual(match);
  });

  test('stands where its words do', () => {
    const read = typing('the port of vel');
    const match = read && bestMatch(read, SPELLED);
    expect(match && placeOf(read, match)).toEqual({ start: 4, end: 15 });
  });

  test('of no spelling is none', () => {
    const read = typing('port');
    expect(read && bestMatch(read, [])).toBeNull();
  });
});
