import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, stripMarks, withOffsets } from '../../../src/lib/fold.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';

describe('fold', () => {
  it.each([
    ['kalin', ['Kalın', 'Kalin', 'KALIN', 'kalın', 'KALİN']],
    ['mit', ['MİT', 'MIT', 'mit', 'Mit', 'mi̇t']],
    ['turkiye', ['Türkiye', 'Turkiye', 'TÜRKİYE', 'türkiye'.normalize('NFD')]],
    ["sirnak'taki isigi", ["Şırnak'taki ışığı", 'ŞIRNAK’TAKİ IŞIĞI', 'şırnak‘taki ışığı']],
    ['strasse', ['Straße', 'STRASSE', 'STRAẞE']],
    ['lodz, odegard, oeuvre, aero', ['Łódź, Ødegård, Œuvre, Æro']],
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
});
