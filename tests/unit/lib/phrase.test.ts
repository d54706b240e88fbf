import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/lib/phrase.ts';

test('marks what stands in brackets, in order', () => {
  expect(piecesOf('See [the rules] and [why].')).toEqual([
    { text: 'See ', mark: null },
    { text: 'the rules', mark: 0 },
    { text: ' and ', mark: null },
    { text: 'why', mark: 1 },
    { text: '.', mark: null },
  ]);
  expect(piecesOf('[All]')).toEqual([{ text: 'All', mark: 0 }]);
});

test('loses no character but the brackets', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^[\]]*$/)), (texts) => {
      const whole = texts.map((text, i) => (i % 2 === 0 ? text : `[${text}]`)).join('');
      const pieces = piecesOf(whole);
      expect(pieces.map(({ text }) => text).join('')).toBe(texts.join(''));
    }),
  );
});
