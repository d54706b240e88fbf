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

test.each([
  ['function', () => 1],
  ['Date', new Date(0)],
  ['RegExp', /a/],
  ['URL', new URL('https://example.com')],
])('what is no data is refused, as it could change unseen: a %s', (kind, value) => {
  const message = `A page may depend on data alone, and found a ${kind}.`;
  expect(() => digestOf({ value })).toThrow(new TypeError(message));
});

test('an object without a prototype is data', () => {
  const bare = Object.assign(Object.create(null) as object, { a: 1 });
  expect(digestOf(bare)).toBe(digestOf({ a: 1 }));
});
