import { describe, expect, it } from 'vitest';
import { replaceHidden } from '../../../src/lib/hidden-letters.ts';
import { showHidden } from '../../../src/lib/show-hidden.ts';

const POINTS = Array.from({ length: 0x110000 }, (_, point) => point).filter(
  (point) => point < 0xd800 || point > 0xdfff,
);

describe('replaceHidden', () => {
  it('finds every letter that Unicode calls ignorable or that steers, and every control code', () => {
    const property = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Zl}\p{Zp}]/u;
    const seen = new Set(['\t', '\n', '\f', '\r']);
    const missed = POINTS.map((point) => String.fromCodePoint(point)).filter(
      (letter) =>
        property.test(letter) && !seen.has(letter) && replaceHidden(letter, () => '!') === letter,
    );
    expect(missed).toEqual([]);
  });

  it('leaves every letter that is seen', () => {
    const marks = /[\p{L}\p{N}\p{P}\p{S}\p{Zs}]/u;
    const ignorable = /\p{Default_Ignorable_Code_Point}/u;
    const changed = POINTS.map((point) => String.fromCodePoint(point)).filter(
      (letter) =>
        marks.test(letter) &&
        !ignorable.test(letter) &&
        replaceHidden(letter, () => '!') !== letter,
    );
    expect(changed).toEqual([]);
  });

  it('gives back the letters themselves to whoever writes them otherwise', () => {
    const text = 'a\u202Eb\u200B\u200Bc\u{E0041}d\u2028';
    expect(replaceHidden(text, ({ letters }) => letters)).toBe(text);
  });
});

describe('showHidden', () => {
  it.each([
    ['Ka\u200Bl\u0131n', 'Ka[unseen letter U+200B]l\u0131n'],
    ['x\u200B\u200B\u200By', 'x[unseen letter U+200B × 3]y'],
    ['fog\u202Egof\u202C', 'fog[direction mark U+202E]gof[direction mark U+202C]'],
    ['\u2066x\u2069', '[direction mark U+2066]x[direction mark U+2069]'],
    ['abc\u200Fdef', 'abc[direction mark U+200F]def'],
    ['a\u001B[31m', 'a[control code U+001B][31m'],
    ['a\u0085b\u0000', 'a[control code U+0085]b[control code U+0000]'],
    ['a\u2028b', 'a[control code U+2028]b'],
    // Words in letters that are made for nothing to be seen.
    ['a\u{E0068}\u{E0069}', 'a[unseen letter U+E0068][unseen letter U+E0069]'],
    ['a\uFE0F\uFE01', 'a[unseen letter U+FE0F][unseen letter U+FE01]'],
    ['a\u3164b', 'a[unseen letter U+3164]b'],
    ['\u00ADa', '[unseen letter U+00AD]a'],
    ['a\u200Db', 'a[unseen letter U+200D]b'],
  ])('names what is hidden in %j', (text, shown) => {
    expect(showHidden(text)).toBe(shown);
  });

  it.each([
    'A line.\nAnother,\twith a tab.',
    'Milletvekil\u00ADleri',
    '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u062F',
    '\u0915\u094D\u200D\u0937',
    '\u05E9\u05DC\u05D5\u05DD\u200F!',
    '\u0E2A\u0E27\u0E31\u0E2A\u200B\u0E14\u0E35',
    '\u{1F469}\u200D\u{1F680}',
    '\u{1F468}\u{1F3FD}\u200D\u{1F4BB}',
    '\u2764\uFE0F',
    '1\uFE0F\u20E3',
    '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    '\u845B\u{E0100}',
  ])('leaves what belongs to the spelling of %j', (text) => {
    expect(showHidden(text)).toBe(text);
  });
});
