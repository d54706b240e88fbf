import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/lib/search-text.ts';
import { WordForms } from '../../../src/lib/word-forms.ts';
import { anyLine, SEEDED } from '../../support/arbitrary-text.ts';

/** Letters that fold to several or to none, halves of letters, joints, and one that folds beyond the first plane. */
const ODD = [
  'ß',
  'Æ',
  'œ',
  'ı',
  'İ',
  'I',
  'ı',
  'Ş',
  'é',
  'ａ',
  '①',
  '²',
  '٣',
  '〇',
  'a\u0308',
  '\u0301',
  '\uD800',
  '\uDC00',
  '\uFA6C',
  '𝒜',
  '\uFDFA',
];
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ODD, '-', '‐', '’', "'", '.', ',', ':', '/', '&', ' ', '\u00AD'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join(''));

const reader = new WordForms();
function formsOf(text: string): { forms: string[]; joined: boolean[] } {
  reader.read(text);
  const { units, starts, ends, count } = reader;
  const words = Array.from({ length: count }, (_, i) => units.subarray(starts[i], ends[i]));
  return {
    forms: words.map((word) => String.fromCharCode(...word)),
    joined: Array.from(reader.joined.subarray(0, count), Boolean),
  };
}

test('the words of any text are those of the one definition of a word', () => {
  fc.assert(
    fc.property(fc.oneof(anyLine, odd), (text) => {
      const tokens = tokensOf(text);
      const { forms, joined } = formsOf(text);
      expect(forms).toEqual(tokens.map(({ form }) => form));
      expect(joined).toEqual(tokens.map((token) => token.joined));
    }),
    { ...SEEDED, numRuns: 2000 },
  );
});

test('all that a reader hands on of the last text is of the last text', () => {
  expect(formsOf('al-Qaeda, Straße')).toEqual({
    forms: ['al', 'qaeda', 'strasse'],
    joined: [false, true, false],
  });
  expect(formsOf('a:b')).toEqual({ forms: ['a', 'b'], joined: [false, true] });
  expect(formsOf('𐌰-b c')).toEqual({ forms: ['𐌰', 'b', 'c'], joined: [false, true, false] });
  expect(formsOf('-a --b')).toEqual({ forms: ['a', 'b'], joined: [false, false] });
  expect(formsOf('')).toEqual({ forms: [], joined: [] });
});

test('so are those of a long text with letters beyond the first plane', () => {
  const text = '𐌰𐌱-x '.repeat(3000);
  expect(formsOf(text).forms).toEqual(tokensOf(text).map(({ form }) => form));
});

test('so are those of a text longer than any before', () => {
  const text = 'Straße al-Qaeda İĞ '.repeat(2000);
  expect(formsOf(text).forms).toEqual(tokensOf(text).map(({ form }) => form));
});
