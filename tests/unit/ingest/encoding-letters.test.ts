import { describe, expect, it } from 'vitest';
import { isWeighed, readAs, readByLetters } from '../../../scripts/ingest/encoding-letters.ts';
import { encode } from '../../support/old-encodings.ts';

/** What the letters of a text say: one encoding, or all that are possible, the likeliest first. */
function verdictOf(text: string, name: string): string {
  const verdict = readByLetters(encode(text, name));
  return 'text' in verdict
    ? verdict.encoding
    : verdict.possible.map(({ encoding }) => encoding).join(' or ');
}

describe('readByLetters knows', () => {
  it.each([
    ['Catalan', 'windows-1252', 'L’harmonia de la plaça és bonica.'],
    ['Italian', 'windows-1252', 'Il sindaco ha detto che la città aprirà il ponte perché è utile.'],
    [
      'Portuguese',
      'windows-1252',
      'O presidente da câmara disse que a ponte não será aberta à circulação até março.',
    ],
    ['Dutch', 'windows-1252', 'De burgemeester zei dat de financiële commissie één dag wacht.'],
    ['Danish', 'windows-1252', 'Borgmesteren sagde i går, at broen over søen åbner næste år.'],
    ['Swedish', 'windows-1252', 'Borgmästaren sade i går att bron över ån öppnas nästa år.'],
    ['Romanian', 'windows-1250', 'Primarul a spus că podul va fi deschis în anul viitor.'],
    [
      'Hungarian',
      'windows-1250',
      'A polgármester azt mondta, hogy a hidat jövőre megnyitják a közönségnek.',
    ],
    [
      'Lithuanian',
      'windows-1257',
      'Uostamiesčio meras sakė, kad žvejų tiltas bus atidarytas kitąmet.',
    ],
    ['Latvian', 'windows-1257', 'Pilsētas mērs vakar teica, ka tilts tiks atvērts nākamajā gadā.'],
    ['Bulgarian', 'windows-1251', 'Кметът каза, че мостът ще бъде открит догодина.'],
    [
      'Ukrainian',
      'windows-1251',
      'Мер сказав, що міст відкриють наступного року, і подякував усім.',
    ],
    ['Serbian', 'windows-1251', 'Градоначелник је рекао да ће мост бити отворен следеће године.'],
    ['Thai', 'windows-874', 'นายกเทศมนตรีกล่าวเมื่อวานว่าสะพานจะเปิดในปีหน้า'],
    [
      'Arabic of the other kind',
      'iso-8859-6',
      'قال رئيس البلدية أمس إن الجسر سيفتح في العام القادم.',
    ],
    ['a word alone', 'windows-1251', 'Маяк'],
    ['a name alone', 'windows-1250', 'Łódź'],
    [
      'Polish names in English',
      'iso-8859-2',
      'The mayor of Łódź and the keeper Świątek opened the bridge.',
    ],
    ['names of two languages in English', 'windows-1252', 'The Straße and the Ærø ferry of Århus.'],
    ['signs that are no letters', 'windows-1252', 'Siehe § 3 und § 5.'],
    ['marks of quotation', 'windows-1252', '“Fog”'],
    ['a sign of degrees', 'windows-1252', '20 °C'],
  ])('%s', (_, name, text) => {
    expect(readByLetters(encode(text, name))).toMatchObject({ encoding: name, text });
  });

  it.each([
    ['Greek', 'iso-8859-7', 'Ο δήμαρχος είπε χθες ότι η γέφυρα θα ανοίξει.', 'windows-1253'],
    ['Hebrew', 'iso-8859-8', 'ראש העיר אמר אתמול שהגשר ייפתח בשנה הבאה.', 'windows-1255'],
  ])('%s, by the one name of two encodings that read it alike', (_, name, text, told) => {
    expect(readByLetters(encode(text, name))).toMatchObject({ encoding: told, text });
  });

  it.each([
    ['Doğan', 'windows-1254', 'windows-1252 or windows-1254 or windows-1250 or windows-1257'],
    ['Łódź', 'iso-8859-2', 'windows-1252 or iso-8859-2'],
    ['Маяк', 'koi8-r', 'koi8-r or windows-1256'],
    ['ÇevreTek', 'windows-1254', 'windows-1254 or windows-1257'],
    ['The ferry of Москва', 'windows-1251', 'windows-1251 or windows-1253 or iso-8859-6'],
    [
      'Gradonačelnik je jučer rekao da će se most otvoriti.',
      'windows-1250',
      'windows-1250 or windows-1257 or windows-1252',
    ],
  ])('what is possible where nothing leads, of %j in %s', (text, name, possible) => {
    expect(verdictOf(text, name)).toBe(possible);
  });

  it('that nothing is, of bytes that make no words', () => {
    const noise = Uint8Array.from({ length: 200 }, (_, i) => 0x81 + ((i * 37) % 120));
    expect(readByLetters(noise)).toEqual({ possible: [] });
  });
});

describe('readAs', () => {
  it.each([
    ['a letter', 'windows-1252', [0x80, 0xfc], '€ü'],
    ['a byte that windows-1252 leaves open', 'windows-1252', [0x41, 0x81], null],
    ['the first control character beyond ASCII', 'iso-8859-5', [0x80], null],
    ['the last', 'iso-8859-5', [0x9f], null],
    ['the blank after it', 'iso-8859-5', [0xa0], '\u00A0'],
    ['a byte that is not known', 'iso-8859-6', [0xfc], null],
    ['half a letter', 'utf-8', [0x41, 0xc3], null],
    ['an encoding that nobody knows', 'utf-9', [0x41], null],
  ])('reads %s', (_, encoding, bytes, text) => {
    expect(readAs(encoding, Uint8Array.from(bytes))).toBe(text);
  });
});

it.each([
  ['windows-1252', true],
  ['koi8-r', true],
  ['iso-8859-15', false],
  ['utf-8', false],
])('isWeighed: %s, %s', (encoding, weighed) => {
  expect(isWeighed(encoding)).toBe(weighed);
});
