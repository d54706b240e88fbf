import { expect, test } from 'vitest';
import { corrected, correctedPassages } from '../../../src/lib/corrections.ts';

/** A text and one correction of it: how the place read before, and how it reads now. */
const shown = (text: string, was: string, is: string) =>
  correctedPassages(text, [{ was, is }]).map((passages) =>
    passages.map(({ before, mark, after }) => `${before}[${mark}]${after}`),
  );

const long = 'the tugs that had waited in the outer harbour since dawn';

test.each([
  [
    'Fog fell on the quay.',
    'fall',
    'fell',
    ['Fog [fall] on the quay.'],
    ['Fog [fell] on the quay.'],
  ],
  ['Fog fell.', 'Fag', 'Fog', ['[Fag] fell.'], ['[Fog] fell.']],
  // Nothing tells which place was meant.
  ['Fog, fog and fog', 'fgo', 'fog', ['[fgo]'], ['[fog]']],
  ['aaa', 'a', 'aa', ['[a]'], ['[aa]']],
  ['Fog fell.', 'very ', '', ['[very ]'], ['[]']],
  ['Fog fell.', 'x', 'rain', ['[x]'], ['[rain]']],
])('in "%s", "%s" that became "%s" is shown among its words', (text, was, is, before, now) => {
  expect(shown(text, was, is)).toEqual([before, now]);
});

test('of a long text whole words are shown on both sides', () => {
  expect(shown(`${long} met fog in ${long}`, 'fgo', 'fog')[1]).toEqual([
    '…the outer harbour since dawn met [fog] in the tugs that had waited in the…',
  ]);
});

test('up to 36 letters stand on each side as they are', () => {
  const side = (length: number) => `${'x'.repeat(length - 6)} yy zz`;
  expect(shown(`${side(36)}fog${side(36)}`, 'f', 'fog')[1]).toEqual([
    `${side(36)}[fog]${side(36)}`,
  ]);
  expect(shown(`${side(37)}fog${side(37)}`, 'f', 'fog')[1]).toEqual([
    `…yy zz[fog]${'x'.repeat(31)} yy…`,
  ]);
});

test('a word longer than that is cut', () => {
  const word = 'x'.repeat(50);
  expect(shown(`${word}fog${word}`, 'f', 'fog')[1]).toEqual([
    `…${'x'.repeat(36)}[fog]${'x'.repeat(36)}…`,
  ]);
});

test('corrections keep their order', () => {
  const corrections = [
    { was: 'b', is: 'B' },
    { was: 'a', is: 'A' },
  ];
  expect(correctedPassages('A B', corrections)).toEqual([
    [
      { before: 'A ', mark: 'b', after: '' },
      { before: '', mark: 'a', after: ' B' },
    ],
    [
      { before: 'A ', mark: 'B', after: '' },
      { before: '', mark: 'A', after: ' B' },
    ],
  ]);
});

test.each([
  ['US 000 412', 'US 000', "US$'000", "US$'000 412"],
  ['ten pounds', 'pounds', '$$ & $& $1 $`', 'ten $$ & $& $1 $`'],
  ['Fog, it was (fog)', 'og', '', 'Fog, it was (fog)'],
  // Words are meant, and no parts of others; marks and blanks end them.
  [
    'The reform took form on the platform.',
    'form',
    'from',
    'The reform took from on the platform.',
  ],
  ['form’s form', 'form', 'from', 'from’s from'],
  ['Ankra’da, Ankrada', 'Ankra', 'Ankara', 'Ankara’da, Ankrada'],
  ['1,5 and 15', '5', '6', '1,6 and 15'],
  ['fog.Then (fog', 'fog.', 'fog. ', 'fog. Then (fog'],
  ['a\u0301 a', 'a', 'b', 'a\u0301 b'],
])('in "%s", "%s" corrected to "%s" reads so, letter for letter', (text, was, is, now) => {
  expect(corrected(text, [{ was, is }])).toBe(now);
});

test('corrections are made in their order', () => {
  const corrections = [
    { was: 'fgo', is: 'fog' },
    { was: 'fog', is: 'mist' },
  ];
  expect(corrected('fgo and fog', corrections)).toBe('mist and mist');
});
