import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/press/digest.ts';

test('the same data give the same digest', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(digestOf(data)).toBe(digestOf(structuredClone(data)));
    }),
  );
});

test('other data give another', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(digestOf(one)).not.toBe(digestOf(other));
    }),
  );
});

test.each([
  ['a number, a string', 1, '1'],
  ['nothing, a list of nothing', null, [null]],
  ['two lists, divided elsewhere', [['a'], ['b', 'c']], [['a', 'b'], ['c']]],
  ['two texts, divided elsewhere', ['ab', 'c'], ['a', 'bc']],
  ['a set, a list', new Set(['a']), ['a']],
  ['a map, an object', new Map([['a', 1]]), { a: 1 }],
  ['missing, null', { a: undefined }, { a: null }],
])('these differ: %s', (_, one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});

test('an entry counts as the digest of its file', () => {
  const entry = { digest: 'x', title: 'Fog' };
  expect(digestOf([entry])).toBe(digestOf([{ ...entry, title: 'Haze' }]));
  expect(digestOf([entry])).not.toBe(digestOf([{ ...entry, digest: 'y' }]));
});

test('what is no data is refused: it could change unseen', () => {
  expect(() => digestOf({ now: () => 1 })).toThrow(TypeError);
});
