import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCodeUnits } from '../../../src/lib/code-units.ts';
import {
  cutWords,
  pieceOf,
  piecesFor,
  readWords,
  writeWords,
} from '../../../src/lib/search-vocabulary.ts';

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'k', 'ı', '2', '0', 'ş'),
  minLength: 1,
  maxLength: 5,
});
const words = fc.uniqueArray(word, { minLength: 1 }).map((list) => list.toSorted(inCodeUnits));

test('a piece is read back with the counts and files of its words', () => {
  const known = [
    { word: 'kalin', count: 1, file: null, joined: false },
    { word: 'kalins', count: 1, file: null, joined: true },
    { word: 'mit', count: 1200, file: 35, joined: false },
    { word: 'zap', count: 40, file: null, joined: true },
    { word: 'zip', count: 1001, file: 0, joined: false },
  ];
  expect(readWords(writeWords(known))).toEqual(known);
  expect(writeWords(known).split('\n')).toEqual([
    'kalin',
    '+kalins',
    'mit xc z',
    '+zap 14',
    'zip rt 0',
  ]);
});

test('the pieces of a beginning are exactly those that hold such a word', () => {
  fc.assert(
    fc.property(words, word, (list, prefix) => {
      const pieces = cutWords(list, 3);
      const firsts = pieces.map(([first]) => first ?? '');
      const holding = pieces.flatMap((piece, place) =>
        piece.some((one) => one.startsWith(prefix)) ? [place] : [],
      );
      expect(piecesFor(prefix, firsts)).toEqual(expect.arrayContaining(holding));
    }),
  );
});

test.each<[prefix: string, firsts: readonly string[], pieces: readonly number[]]>([
  ['b', ['a', 'd', 'g'], [0]],
  ['d', ['a', 'd', 'g'], [1]],
  ['dx', ['a', 'd', 'g'], [1]],
  ['z', ['a', 'd', 'g'], [2]],
  ['0', ['a', 'd', 'g'], []],
  ['', ['a', 'd', 'g'], [0, 1, 2]],
  ['kal', ['ka', 'kal', 'kalin', 'mit'], [1, 2]],
  ['kal', ['ka', 'kald', 'kalin', 'mit'], [0, 1, 2]],
  ['kal', [], []],
])(
  'what begins with "%s" is in these of the pieces that begin with %j: %j',
  (prefix, firsts, pieces) => {
    expect(piecesFor(prefix, firsts)).toEqual(pieces);
  },
);

test('a thousand words are a piece', () => {
  const sizes = (count: number) =>
    cutWords(Array<string>(count).fill('a')).map(({ length }) => length);
  expect([sizes(0), sizes(1000), sizes(1001)]).toEqual([[], [1000], [1000, 1]]);
});

test('a word is in no other piece than the one that is asked for it', () => {
  fc.assert(
    fc.property(words, (list) => {
      const pieces = cutWords(list, 3);
      const firsts = pieces.map(([first]) => first ?? '');
      for (const one of list) expect(pieces[pieceOf(one, firsts)]).toContain(one);
      expect(pieceOf('', firsts)).toBe(-1);
    }),
  );
});
