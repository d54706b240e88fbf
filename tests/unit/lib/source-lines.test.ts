import { describe, expect, test } from 'vitest';
import {
  beginningOf,
  countedLines,
  lineNumbers,
  placeInSource,
} from '../../../src/lib/source-lines.ts';

test.each([
  ['line', 'line 3 of the source', '1 line', '1,204 lines'],
  ['block', 'block 3 of the page', '1 block', '1,204 blocks'],
] as const)('a source of %ss is told of by them', (unit, place, one, many) => {
  expect(placeInSource(3, unit)).toBe(place);
  expect([countedLines(1, unit), countedLines(1204, unit)]).toEqual([one, many]);
});

test('a run of lines is told by its ends', () => {
  expect([lineNumbers({ from: 5, to: 5 }), lineNumbers({ from: 5, to: 8 })]).toEqual(['5', '5–8']);
});

describe('the beginning of a text', () => {
  const words = (...lengths: number[]) => lengths.map((length) => 'x'.repeat(length)).join(' ');

  test.each([
    ['of ninety letters is all of it', words(45, 44), words(45, 44)],
    ['ends at a word', words(46, 45), `${words(46)}…`],
    ['may end at its ninetieth letter', words(50, 39, 9), `${words(50, 39)}…`],
    ['is cut where its first half has no end of a word', words(45, 60), `${words(45, 44)}…`],
    ['has no mark at its end', `${words(46)}, – ${words(60)}`, `${words(46)}…`],
  ])('%s', (_, text, beginning) => {
    expect(beginningOf(text)).toBe(beginning);
  });
});
