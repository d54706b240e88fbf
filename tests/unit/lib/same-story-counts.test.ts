import { describe, expect, test } from 'vitest';
import { FactCounts } from '../../../src/lib/same-story-counts.ts';
import { hash, type TextFacts, type TextGist } from '../../../src/lib/same-story-facts.ts';

const hashes = (names: string) => Uint32Array.from(names.split(' ').filter(Boolean), hash).sort();

const factsOf = (names: string): TextFacts => ({ facts: hashes(names), figures: 0, length: 0 });

function gistOf(times: Readonly<Record<string, number>>): TextGist {
  return {
    ...{ length: 0, capitals: new Uint32Array(), figures: new Uint32Array() },
    words: Uint32Array.from(Object.keys(times), hash),
    times: Uint32Array.from(Object.values(times)),
  };
}

/** Counts of an archive of entries, each given by its facts. */
function countsOf(size: number, entries: readonly string[]): FactCounts {
  const counts = new FactCounts(size);
  for (const facts of entries) counts.add(factsOf(facts), gistOf({}));
  return counts;
}

describe('isRare', () => {
  const isRare = (size: number, times: number) =>
    countsOf(size, Array<string>(times).fill('a')).isRare(hash('a'));

  test('of a fact that several entries have, but no more than the root of all', () => {
    expect([0, 1, 2, 10, 11].map((times) => isRare(100, times))).toEqual([
      ...[false, false, true, true, false],
    ]);
  });

  test('of a fact that two have, however few there are', () => {
    expect([isRare(2, 2), isRare(2, 3), isRare(8, 3), isRare(7, 3)]).toEqual([
      ...[true, false, true, false],
    ]);
  });

  test('counts words as well as facts', () => {
    const counts = new FactCounts(9);
    counts.add(factsOf(''), gistOf({ fog: 4 }));
    counts.add(factsOf(''), gistOf({ fog: 1 }));
    expect([counts.isRare(hash('fog')), counts.isRare(hash('quay'))]).toEqual([true, false]);
  });
});

describe('dice', () => {
  // Of seven entries four have `a`, two `b`, and one each of the others: they weigh 1, 2 and 3 times ln 2.
  const counts = countsOf(7, ['a b c', 'a b d', 'a', 'a']);

  test.each([
    ['a b c', 'a b c', 1],
    ['a b c', 'd', 0],
    ['a', 'a b', (2 * 1) / (1 + 3)],
    ['b', 'a b', (2 * 2) / (2 + 3)],
    ['a b c', 'a b d', (2 * 3) / (6 + 6)],
    ['a c', 'b c d', (2 * 3) / (4 + 8)],
    ['', 'a', 0],
    ['', '', 0],
  ])('of "%s" and "%s" is %f', (one, other, dice) => {
    expect(counts.dice(hashes(one), hashes(other))).toBeCloseTo(dice, 10);
    expect(counts.dice(hashes(other), hashes(one))).toBeCloseTo(dice, 10);
  });

  test('of an entry that is not there is nothing', () => {
    expect(counts.dice(undefined, hashes('a'))).toBe(0);
  });

  test('takes what all have, and more than all, to say nothing', () => {
    const common = countsOf(1, ['a', 'a', 'a', 'b']);
    expect(common.dice(hashes('a b'), hashes('a b'))).toBe(1);
    expect(common.dice(hashes('a'), hashes('a'))).toBe(0);
  });
});

describe('vector', () => {
  const counts = new FactCounts(7);
  counts.add(factsOf(''), gistOf({ fog: 1, quay: 1 }));
  counts.add(factsOf(''), gistOf({ fog: 1 }));

  test('weighs rare words more, and repeated ones by the logarithm', () => {
    const vector = counts.vector(gistOf({ fog: 3, quay: 1 }));
    const [fog, quay] = [2 * (1 + Math.log(3)), 3];
    const length = Math.hypot(fog, quay);
    expect(vector.size).toBe(2);
    expect(vector.get(hash('fog'))).toBeCloseTo(fog / length, 10);
    expect(vector.get(hash('quay'))).toBeCloseTo(quay / length, 10);
  });

  test('of no words is empty, and of a word that says nothing has no length', () => {
    expect(counts.vector(gistOf({}))).toEqual(new Map());
    const common = new FactCounts(0);
    common.add(factsOf(''), gistOf({ fog: 1 }));
    expect(common.vector(gistOf({ fog: 2 }))).toEqual(new Map([[hash('fog'), 0]]));
  });
});
