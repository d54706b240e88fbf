import { expect, test } from 'vitest';
import { cutOff, widthOf, wrap, type Room } from '../../../src/lib/share-wrap.ts';

/** At 40 pixels an `a` is 19.86 wide and a blank 9.14. */
const room = (width: number): Room => ({ face: 'serif', size: 40, width });

test.each([
  ['', 0],
  ['a', 19.86],
  ['aa', 39.72],
  ['a a', 48.86],
  // Letters that the face has not are passed over.
  ['🚢', 0],
])('"%s" is %f pixels wide', (text, width) => {
  expect(widthOf(text, room(1))).toBeCloseTo(width, 2);
});

test.each<[text: string, width: number, lines: readonly string[]]>([
  ['', 100, []],
  ['one two three four', 400, ['one two three four']],
  ['one two three four', 150, ['one two', 'three', 'four']],
  // In no more lines than are needed, of about the same width.
  ['one two three four five six seven', 330, ['one two three', 'four five six seven']],
  ['one two three four five six seven', 250, ['one two', 'three four', 'five six seven']],
  // No narrower than the widest word.
  ['aaaaaaaaaa aa aa aa', 200, ['aaaaaaaaaa', 'aa aa aa']],
  // A word that is wider than the room is cut.
  ['incomprehensibility', 100, ['inco', 'mpre', 'hensi', 'bility']],
  ['an incomprehensibility of it', 100, ['an', 'inco', 'mpre', 'hensi', 'bility', 'of it']],
  ['a b', 5, ['a', 'b']],
  // What fits to the pixel stays on a line.
  ['a a', 48.87, ['a a']],
  ['a a', 48.85, ['a', 'a']],
  ['aa', 39.73, ['aa']],
  ['aa', 39.71, ['a', 'a']],
])('"%s" in %f pixels', (text, width, lines) => {
  expect(wrap(text, room(width))).toEqual(lines);
});

test.each<[lines: readonly string[], count: number, width: number, shown: readonly string[]]>([
  [['one'], 1, 10, ['one']],
  [['one two', 'three'], 2, 10, ['one two', 'three']],
  [['one two', 'three'], 1, 200, ['one two …']],
  [['one two', 'three'], 1, 140, ['one …']],
  [['one two three', 'four'], 1, 10, ['one …']],
  [['one', 'two', 'three'], 2, 200, ['one', 'two …']],
  [['one two,', 'three'], 1, 400, ['one two …']],
  [['one — two –', 'three'], 1, 100, ['one …']],
  [['one. -', 'two'], 1, 400, ['one …']],
  [['one, two', 'three'], 1, 400, ['one, two …']],
])('%j cut off at %i in %i pixels', (lines, count, width, shown) => {
  expect(cutOff(lines, count, room(width))).toEqual(shown);
});
