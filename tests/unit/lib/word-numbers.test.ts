import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordNumbers } from '../../../src/lib/word-numbers.ts';

function numberIn(numbers: WordNumbers, word: string): number {
  // Words stand somewhere in a text, not at its beginning.
  const text = `x${word}x`;
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return numbers.of(units, 1, 1 + word.length);
}

test('gives each word one number, as a map would', () => {
  const words = fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 60 });
  fc.assert(
    fc.property(words, (list) => {
      const numbers = new WordNumbers();
      const known = new Map<string, number>();
      for (const word of list) {
        if (!known.has(word)) known.set(word, known.size);
        expect(numberIn(numbers, word)).toBe(known.get(word));
      }
      expect(numbers.names).toEqual([...known.keys()]);
    }),
  );
});

test('so many that its tables grow keep their numbers, and are known again by their names', () => {
  const words = Array.from({ length: 70_000 }, (_, i) => `word${i.toString(36)}`);
  const numbers = new WordNumbers();
  const given = words.map((word) => numberIn(numbers, word));
  expect(given).toEqual(words.map((_, i) => i));
  const again = new WordNumbers(numbers.names);
  for (const i of [0, 1, 32_767, 32_768, 65_536, 69_999]) {
    expect(numberIn(numbers, words[i] ?? '')).toBe(i);
    expect(numberIn(again, words[i] ?? '')).toBe(i);
  }
});
