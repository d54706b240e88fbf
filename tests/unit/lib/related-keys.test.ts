import { describe, expect, test } from 'vitest';
import { FOLLOWED, keyLists, sharedKeys, walkLists } from '../../../src/lib/related-keys.ts';

describe('keyLists', () => {
  test('has the keys of several entries, the rarest first, each once an entry', () => {
    const { keys, weights, own, lists } = keyLists([['a', 'b', 'b'], ['b', 'a'], ['a', 'c'], []]);
    expect(keys).toEqual(['b', 'a']);
    expect([...weights]).toEqual([Math.log(5 / 2), Math.log(5 / 3)]);
    expect(own.map((numbers) => [...numbers])).toEqual([[0, 1], [0, 1], [1], []]);
    expect(lists.map((entries) => [...entries])).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  });

  test.each([
    [8, ['k']],
    [9, []],
  ])('of 15 entries, has a key of %i as %j: what more than N^¾ have is everyday', (count, keys) => {
    const all = Array.from({ length: 15 }, (_, i) => (i < count ? ['k'] : []));
    expect(keyLists(all).keys).toEqual(keys);
  });

  test('a key that has a part of its weight stands behind one that has it whole', () => {
    const both = ['half', 'whole'];
    const { keys, weights } = keyLists([both, both, []], (key) => (key === 'half' ? 0.5 : 1));
    expect(keys).toEqual(['whole', 'half']);
    expect([...weights]).toEqual([Math.log(2), Math.log(2) / 2]);
  });
});

describe('walkLists', () => {
  test.each([
    ['in the middle', 20, 20 - FOLLOWED, 20 + FOLLOWED],
    ['at the beginning', 0, 0, FOLLOWED],
    ['at the end', 39, 39 - FOLLOWED, 39],
  ])('of a long list meets those next to an entry %s', (_, i, from, to) => {
    const lists = keyLists(Array.from({ length: 200 }, (__, k) => (k < 40 ? ['k'] : [])));
    const met = new Float64Array(200);
    const expected = Array.from({ length: to - from + 1 }, (__, k) => from + k);
    expect(walkLists(lists, i, met)).toEqual(expected.filter((k) => k !== i));
  });

  test('adds up the weights of the keys under which an entry is met', () => {
    const lists = keyLists([['a', 'b'], ['b'], ['a', 'b'], [], [], []]);
    const met = new Float64Array(6);
    expect(walkLists(lists, 0, met)).toEqual([2, 1]);
    const [a, b] = [Math.log(7 / 2), Math.log(7 / 3)];
    expect([...met]).toEqual([0, b, a + b, 0, 0, 0]);
  });

  test('meets none of an entry without keys', () => {
    expect(walkLists(keyLists([['a'], ['a'], []]), 2, new Float64Array(3))).toEqual([]);
  });
});

test('what two entries share are the numbers of their keys, the weightiest first', () => {
  const lists = keyLists([['a', 'b', 'c'], ['c', 'a'], ['b', 'c'], [], []]);
  expect(lists.keys).toEqual(['a', 'b', 'c']);
  expect(sharedKeys(lists, 0, 1)).toEqual([0, 2]);
  expect(sharedKeys(lists, 1, 2)).toEqual([2]);
  expect(sharedKeys(lists, 0, 3)).toEqual([]);
});
