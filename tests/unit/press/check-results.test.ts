import { expect, test } from 'vitest';
import { checkResults } from '../../../src/press/check-results.ts';

const PATHS = ['about/index.html', 'articles/fog/index.html', 'articles/haze/index.html'];

test('every result leads to a page', () => {
  expect(() => {
    checkResults(['fog', 'haze'], PATHS);
  }).not.toThrow();
});

test('an entry without a page ends the build, by its name', () => {
  expect(() => {
    checkResults(['fog', 'mist'], PATHS);
  }).toThrow(/1 of 2 entries have no page:\n {2}articles\/mist\/index\.html\n/);
});
