import { expect, it } from 'vitest';
import { readingTime } from '../../../src/lib/reading-time.ts';

const text = (words: number) => Array<string>(words).fill('sözcük').join(' ');

it.each([
  ['en', 238 * 4, 4],
  ['en-GB', 238 * 4, 4],
  ['tr', 166 * 4, 4],
  ['ru', 184 * 4, 4],
  [null, 184 * 4, 4],
  ['constructor', 184 * 4, 4],
  ['en', 10, 1],
  ['en', 0, 1],
])('in %s %i words take %i minutes', (language, words, minutes) => {
  expect(readingTime([text(words)], language)).toEqual({ words, minutes });
});

it('counts words by the blanks between them, and no lone signs', () => {
  expect(readingTime(['MİT’in 2,000 – açık', '“Evet”'], 'tr').words).toBe(4);
});
