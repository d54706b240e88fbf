import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestWords } from '../../../src/lib/search-nearest.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';

const known = (...words: string[]) => words.map((word, i) => ({ word, count: i + 1 }));
const nearest = (word: string, words: readonly string[], most?: number) =>
  nearestWords(word, known(...words), most).map((one) => one.word);

describe('nearestWords', () => {
  test.each<[word: string, words: readonly string[], expected: readonly string[]]>([
    ['inteligence', ['intelligence', 'diligence', 'negligence'], ['intelligence']],
    ['kalni', ['kalin'], ['kalin']],
    ['operatio', ['operations', 'operatic'], ['operations', 'operatic']],
    ['mti', ['mit', 'mitt', 'mat', 'mti'], ['mit']],
    ['mxx', ['mit'], []],
    ['mosssads', ['mossad'], ['mossad']],
    ['kalin', ['kalin'], []],
    ['qqqq', ['kalin', ''], []],
    ['q', ['quarrel', 'w'], ['w']],
    ['', ['a', 'ab'], ['a']],
  ])('to %s among %j', (word, words, expected) => {
    expect(nearest(word, words)).toEqual(expected);
  });

  test('puts the nearer first, then the more frequent, then the alphabet', () => {
    const candidates = [
      { word: 'reporta', count: 1 },
      { word: 'rebort', count: 5 },
      { word: 'raport', count: 5 },
      { word: 'rxport', count: 9 },
      { word: 'rapports', count: 99 },
    ];
    expect(nearestWords('report', candidates, 9).map(({ word }) => word)).toEqual([
      'reporta',
      'rxport',
      'raport',
      'rebort',
    ]);
    expect(nearestWords('report', candidates)).toHaveLength(3);
  });

  test('finds exactly what the whole table of distances says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 20 }), (typed, words) => {
        const limit = typed.length <= 4 ? 1 : 2;
        const expected = words.filter(
          (one) =>
            one !== typed &&
            ((typed.length > 1 && one.startsWith(typed)) || distance(typed, one) <= limit),
        );
        expect(nearest(typed, words, 99).toSorted()).toEqual(expected.toSorted());
      }),
      { ...SEEDED, numRuns: 1000 },
    );
  });
});

/** Optimal string alignment by its definition, without any shortcut. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const steps = [
    distance(a.slice(0, -1), b) + 1,
    distance(a, b.slice(0, -1)) + 1,
    distance(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    steps.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...steps);
}
