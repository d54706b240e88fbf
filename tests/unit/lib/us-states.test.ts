import { expect, test } from 'vitest';
import { stateBehind } from '../../../src/lib/us-states.ts';

test.each([
  ['Merse, Ohio', 'Ohio'],
  ['Merse, Ohio, is cold', 'Ohio'],
  ['Merse, Pa. (Bay Wire)', 'Pennsylvania'],
  ['Merse, W.Va.', 'West Virginia'],
  ['Merse, West Virginia', 'West Virginia'],
  ['Merse, N.Y., and', 'New York'],
  ['Merse, Ga.', 'Georgia'],
  ['Merse, MD', 'Maryland'],
  ['MERSE, Md.', 'Maryland'],
  // A country, a city, the next clause, words in capitals, other words.
  ['Merse, Georgia and Ankara', null],
  ['Merse, Washington and Ankara', null],
  ['Merse, New York and Ankara', null],
  ['Merse, Ohio Governor Deniz said', null],
  ['MERSE, IN FOG', null],
  ['Merse, Ohioan', null],
  ['Merse, MDX', null],
  ['Merse, Pa is not', null],
  ['Merse Ohio', null],
  ['Merse', null],
])('behind the place in %j: %s', (text, state) => {
  expect(stateBehind(text, { start: 0, end: 'Merse'.length })).toBe(state);
});
