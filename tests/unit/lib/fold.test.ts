import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, stripMarks, withOffsets } from '../../../src/lib/fold.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';

describe('fold', () => {
  it.each([
    ['kalin', ['Kalın', 'Kalin', 'KALIN', 'kalın', 'KALİN']],
    ['mit', ['MİT', 'MIT', 'mit', 'Mit', 'mi̇t']],
    ['turkiye', ['Türkiye', 'Turkiye', 'TÜRKİYE', 'türkiye'.normalize('NFD')]],
    ["sirnak'taki isigi", ["Şırnak'taki ışığı", 'ŞIRNAK’TAKİ IŞIĞI', 'şırnak‘taki ışığı']],
    ['strasse', ['Straße', 'STRASSE', 'STRAẞE']],
    ['lodz, odegard, oeuvre, aero', ['Łódź, Ødegård, Œuvre, Æro']],
    ['πολεμοσ', ['πόλεμος', 'ΠΌΛΕΜΟΣ', 'ΠΟΛΕΜΟΣ', 'πολεμοσ']],
  ])('brings to %j every spelling of it', (folded, spellings) => {
    for (const spelling of spellings) expect(fold(spelling)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      SEEDED,
    );
  });

  it('makes of a text what it makes of its letters', () => {
    const greek = fc.string({ unit: fc.constantFrom(...Array.from('ΣσςΑ ίΐ')) });
    fc.assert(
      fc.property(fc.oneof(anyText, greek), (text) => {
        expect(fold(text)).toBe(Array.from(text, fold).join(''));
      }),
      SEEDED,
    );
  });

  it('does not care how the letters are composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
      SEEDED,
    );
  });
});

describe('stripMarks', () => {
  it('keeps the case', () => {
    expect(stripMarks("MİT'in Şırnak’taki ışığı")).toBe("MIT'in Sirnak'taki isigi");
    expect(stripMarks('ẞ ß Æ æ Œ œ Ø ø Đ đ Ł ł ‘ ʼ')).toBe("SS ss AE ae OE oe O o D d L l ' '");
    expect(stripMarks('ǿ ǽ é é 🚢é')).toBe('o ae e e 🚢e');
  });
});

describe('foldedWords', () => {
  it.each([
    ['“Fog” over MİT’s  harbour – 2026!', 'fog over mit s harbour 2026'],
    ['...', ''],
    ['Kalın', 'kalin'],
  ])('of %j are %j', (text, words) => {
    expect(foldedWords(text)).toBe(words);
  });
});

describe('withOffsets', () => {
  it('leads from a match in the plain letters back to the original ones', () => {
    const text = 'Der Straßenname: MI\u0307T 🚢 Kalın';
    const { plain, starts } = withOffsets(text, fold);
    const original = (word: string) => {
      const at = plain.indexOf(word);
      return text.slice(starts[at], starts[at + word.length]);
    };
    expect(original('strassen')).toBe('Straßen');
    expect(original('mit')).toBe('MI\u0307T');
    expect(original('kalin')).toBe('Kalın');
  });

  it('has a place in the text for each plain letter, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { plain, starts } = withOffsets(text, fold);
        expect(starts).toHaveLength(plain.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        expect(starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0))).toBe(true);
      }),
      SEEDED,
    );
  });

  /** The text letter by letter: what each becomes, and where it stood. */
  function plainly(text: string, toPlain: (letter: string) => string) {
    const parts: string[] = [];
    const starts: number[] = [];
    let at = 0;
    for (const letter of text) {
      parts.push(toPlain(letter));
      starts.push(...Array<number>(toPlain(letter).length).fill(at));
      at += letter.length;
    }
    return { plain: parts.join(''), starts: Uint32Array.from([...starts, at]) };
  }

  const odd = fc.constantFrom('ß', 'İ', '\u0307', '\u0000', '\uFFFF', '🚢', '\uD83D', '각');

  it.each([fold, stripMarks])('gives what each letter becomes by itself: %o', (toPlain) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, odd), { maxLength: 4 }), (parts) => {
        const text = parts.join('');
        expect(withOffsets(text, toPlain)).toEqual(plainly(text, toPlain));
      }),
      SEEDED,
    );
  });

  it('takes a text of any length', () => {
    const text = 'Şırnak’taki IŞIK '.repeat(2000);
    expect(withOffsets(text, fold)).toEqual(plainly(text, fold));
  });
});
