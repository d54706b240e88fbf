import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { areWithin, isWithin } from '../../../src/lib/is-within.ts';

test.each([
  ['/press', '/press', true],
  ['/press', '/press/content', true],
  ['/press', '/press/..content', true],
  ['/press', '/pressed', false],
  ['/press/content', '/press', false],
  ['/press/content', '/press/dist', false],
  ['/', '/press', true],
])('in %s, %s: %s', (folder, place, is) => {
  expect(isWithin(folder, place, posix)).toBe(is);
});

test.each([
  ['C:\\press', 'c:\\press\\content', true],
  ['C:\\press', 'C:\\bag', false],
  ['C:\\press', 'D:\\press', false],
])('in %s, %s: %s', (folder, place, is) => {
  expect(isWithin(folder, place, win32)).toBe(is);
});

test('paths are those of this machine where nothing else is said', () => {
  expect(isWithin('/press', '/press/content')).toBe(true);
});

test.each([
  ['/press', '/press/content', true],
  ['/press/content', '/press', true],
  ['/press', '/press', true],
  ['/press/content', '/press/dist', false],
])('%s and %s are within each other: %s', (a, b, are) => {
  expect(areWithin(a, b)).toBe(are);
});
