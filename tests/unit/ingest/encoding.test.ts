import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  damagedUtf8,
  decode,
  looksDoubleEncoded,
  notUtf8,
} from '../../../scripts/ingest/encoding.ts';
import { encode, encodePairs } from '../../support/old-encodings.ts';

function bytes(...parts: (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.of(part))),
  );
}

function page(head: string, body: string, name: string): Uint8Array {
  return encode(`<html><head>${head}</head><body><p>${body}</p></body></html>`, name);
}

const TURKISH =
  'Belediye başkanı dün akşam yaptığı açıklamada köprünün önümüzdeki yıl açılacağını söyledi.';
const RUSSIAN = 'Вчера в порту открыли новый маяк, сообщила городская газета.';
const POLISH = 'Burmistrz powiedział wczoraj, że most zostanie otwarty w przyszłym miesiącu.';

describe('the letters of a text tell its encoding', () => {
  it.each([
    ['iso-8859-9', TURKISH],
    ['windows-1254', `“${TURKISH}” dedi.`],
    ['windows-1252', 'Die Brücke über den Fluß wird im nächsten Jahr eröffnet.'],
    ['windows-1252', 'Le maire a déclaré hier que le pont serait rouvert après les fêtes.'],
    [
      'windows-1252',
      'El alcalde dijo ayer que el puente abrirá el próximo año, según el señor Núñez.',
    ],
    ['windows-1252', 'Bæjarstjórinn sagði í gær að brúin yrði opnuð þegar vorið kemur.'],
    ['windows-1252', 'The mayor said on Monday: “It’s open” – and left for the harbour.'],
    [
      'windows-1252',
      'Tickets for the ferry are £5 in the summer and 20 °C is the least one hopes for.',
    ],
    ['windows-1252', 'The café on the quay is closed.'],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', 'Starosta včera řekl, že most bude otevřen příští měsíc.'],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['windows-1253', 'Ο δήμαρχος είπε χθες ότι η γέφυρα θα ανοίξει τον επόμενο χρόνο.'],
    ['windows-1256', 'قال رئيس البلدية أمس إن الجسر سيفتح في العام القادم.'],
    ['windows-1255', 'ראש העיר אמר אתמול שהגשר ייפתח בשנה הבאה.'],
  ])('%s: %s', (name, text) => {
    const sent = encode(text, name);
    expect(decode(sent, 'text')).toEqual({ text, encoding: { name, how: 'letters' } });
  });

  it.each([
    ['shift_jis', '昨日、市長は新しい橋が来年の春に開通すると発表した。工事は三年前に始まった。'],
    ['euc-jp', '昨日、市長は新しい橋が来年の春に開通すると発表した。工事は三年前に始まった。'],
    ['euc-kr', '시장은 어제 새 다리가 내년 봄에 열린다고 말했다. 공사는 삼 년 전에 시작되었다.'],
    ['gb18030', '市长昨天说，新的大桥将在明年春天开放，工程已经进行了三年。'],
    ['big5', '市長昨天說，新的大橋將在明年春天開放，工程已經進行了三年。'],
  ])('%s: %s', (name, text) => {
    const sent = encodePairs(text, name);
    expect(decode(sent, 'text')).toEqual({ text, encoding: { name, how: 'letters' } });
  });

  it('names in English text: by how the names are spelled', () => {
    const sentence = (name: string) =>
      `The engineer ${name} said that the work on the bridge would begin.`;
    const turkish = sentence('Barış Kılıçoğlu');
    expect(decode(encode(turkish, 'windows-1254'), 'text')).toMatchObject({ text: turkish });
    const icelandic = sentence('Sigurður Þórðarson');
    expect(decode(encode(icelandic, 'windows-1252'), 'text')).toMatchObject({ text: icelandic });
  });

  it('says what it may be where the letters do not tell', () => {
    const text = 'The engineer Doğan said that the work would begin.';
    expect(decode(encode(text, 'windows-1254'), 'text')).toEqual({
      offset: 15,
      what: 'byte 0xF0, which is not UTF-8; the text could be windows-1252 ("Doðan") or windows-1254 ("Doğan") or windows-1250 ("Dođan") or windows-1257 ("Došan")',
    });
  });

  it('shows forty letters of a long word that may be read in several ways', () => {
    const [word, more] = ['a'.repeat(36), 'b'.repeat(36)];
    const text = `The engineer of ${word}Doğan${more} said that the work would begin.`;
    expect(decode(encode(text, 'windows-1254'), 'text')).toHaveProperty(
      'what',
      expect.stringContaining(` or windows-1254 ("${word}Doğa") or `),
    );
  });

  it.each([
    ['iso-8859-9', '\u00A0lira'],
    ['windows-1254', ' 20 €'],
    ['windows-1254', ' Ÿ'],
  ])('%s: which of the two Turkish ones it is, by what only one has: %j', (name, end) => {
    expect(decode(encode(`${TURKISH}${end}`, 'windows-1254'), 'text')).toEqual({
      text: `${TURKISH}${end}`,
      encoding: { name, how: 'letters' },
    });
  });

  it('says so where no encoding makes words of it', () => {
    const noise = Uint8Array.from({ length: 200 }, (_, i) => 0x81 + ((i * 37) % 120));
    expect(decode(noise, 'text')).toEqual({
      offset: 0,
      what: 'byte 0x81, which is not UTF-8; no known encoding makes words of the text',
    });
  });
});

describe('Unicode', () => {
  it.each([
    ['plain ASCII', bytes('The harbour'), 'The harbour', 'utf-8', 'valid UTF-8'],
    ['nothing', bytes(), '', 'utf-8', 'valid UTF-8'],
    ['UTF-8', bytes(TURKISH), TURKISH, 'utf-8', 'valid UTF-8'],
    ['UTF-8, marked', bytes(0xef, 0xbb, 0xbf, 'gün'), 'gün', 'utf-8', 'byte order mark'],
    ['UTF-16LE, marked', encode('\uFEFFgün', 'utf-16le'), 'gün', 'utf-16le', 'byte order mark'],
    ['UTF-16BE, marked', encode('\uFEFFgün', 'utf-16be'), 'gün', 'utf-16be', 'byte order mark'],
    ['UTF-16LE', encode(TURKISH, 'utf-16le'), TURKISH, 'utf-16le', 'zero bytes'],
    ['UTF-16BE', encode(TURKISH, 'utf-16be'), TURKISH, 'utf-16be', 'zero bytes'],
    ['UTF-16LE, Cyrillic', encode(RUSSIAN, 'utf-16le'), RUSSIAN, 'utf-16le', 'zero bytes'],
  ])('%s', (_, sent, text, name, how) => {
    expect(decode(sent, 'text')).toEqual({ text, encoding: { name, how } });
  });

  it.each([
    ['cut off in a letter', bytes('Işıklar sön', 0xc3), 14, '0xC3'],
    ['one bad byte among letters', bytes('Işık ', 0xfc, ' kule ğ'), 7, '0xFC'],
    ['an overlong letter', bytes('ğş', 0xc0, 0xaf), 4, '0xC0'],
    ['a surrogate', bytes('ğ', 0xed, 0xa0, 0x80, 'üğşı'), 2, '0xED'],
    ['marked, then not UTF-8', bytes(0xef, 0xbb, 0xbf, 'g', 0xfc, 'n'), 4, '0xFC'],
  ])('damaged UTF-8 is no other encoding: %s', (_, sent, offset, byte) => {
    expect(decode(sent, 'text')).toEqual({
      offset,
      what: `byte ${byte}, where a text in UTF-8 is damaged`,
    });
  });

  it('names the first byte that is not UTF-8, and where it stands', () => {
    expect(notUtf8(bytes('gün', 0xfc, 'n', 0xfd))).toBe('byte 0xFC at offset 4 is not UTF-8');
  });

  it.each([
    ['cut off', Uint8Array.of(0xff, 0xfe, 0x41), 0, 'UTF-16LE, but bytes that are not UTF-16LE'],
    [
      'half of a letter',
      Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8),
      0,
      'UTF-16LE, but bytes that are not UTF-16LE',
    ],
    [
      'a NUL character',
      Uint8Array.of(0xfe, 0xff, 0, 0x41, 0, 0),
      4,
      'UTF-16BE, but a NUL character after it',
    ],
    [
      'a NUL character first',
      Uint8Array.of(0xfe, 0xff, 0, 0),
      2,
      'UTF-16BE, but a NUL character after it',
    ],
  ])('UTF-16 with a mark and a fault: %s', (_, sent, offset, what) => {
    expect(decode(sent, 'text')).toEqual({
      offset,
      what: `the byte order mark of ${what}`,
    });
  });

  it('reads any text back that it was given in UTF-8', () => {
    const unmarked = fc.string({ unit: 'grapheme' }).filter((text) => !/\0|^\uFEFF/.test(text));
    fc.assert(
      fc.property(unmarked, (text) => {
        const decoded = decode(bytes('A', text), 'text');
        expect(decoded).toMatchObject({ text: `A${text}`, encoding: { name: 'utf-8' } });
      }),
    );
  });

  it('never throws, and never gives a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (sent) => {
        const decoded = decode(sent, 'text');
        if ('text' in decoded && decoded.encoding.how === 'letters') {
          expect(decoded.text).not.toMatch(/[\uFFFD\u0080-\u009F]/);
        }
      }),
    );
  });
});

describe('what a page declares', () => {
  const GERMAN = 'Die Brücke über den Fluß';
  it.each([
    ['<meta charset="iso-8859-1">', 'windows-1252'],
    ["<meta charset = 'Windows-1252' />", 'windows-1252'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=latin1">', 'windows-1252'],
    ['<!-- <meta charset="koi8-r"> --><meta charset=iso-8859-15>', 'iso-8859-15'],
  ])('%s', (head, name) => {
    const decoded = decode(page(head, GERMAN, 'windows-1252'), 'html');
    expect(decoded).toMatchObject({ encoding: { name, how: 'declared by the page' } });
    expect(decoded).toHaveProperty('text', expect.stringContaining(GERMAN));
  });

  it('in an encoding whose letters are not weighed', () => {
    const sent = page('<meta charset="iso-8859-15">', 'Die Brücke kostet 20 €', 'iso-8859-15');
    expect(decode(sent, 'html')).toHaveProperty('text', expect.stringContaining('20 €'));
  });

  it('is looked for in the first 8192 bytes', () => {
    const meta = '<meta charset=iso-8859-15>';
    const sent = (before: number) =>
      encode(`${' '.repeat(before)}${meta}<p>${GERMAN}</p>`, 'windows-1252');
    expect(decode(sent(8192 - meta.length), 'html')).toMatchObject({
      encoding: { name: 'iso-8859-15' },
    });
    expect(decode(sent(8192), 'html')).toMatchObject({ encoding: { how: 'letters' } });
  });

  it.each(['', '.'])('UTF-16 is passed over: such a page could not say so in ASCII %j', (end) => {
    const sent = page('<meta charset="utf-16">', `${GERMAN}${end}`, 'windows-1252');
    expect(decode(sent, 'html')).toMatchObject({
      encoding: { name: 'windows-1252', how: 'letters' },
    });
  });

  it('none, in a page of letters alone', () => {
    expect(decode(page('', GERMAN, 'windows-1252'), 'html')).toMatchObject({
      encoding: { name: 'windows-1252', how: 'letters' },
    });
  });

  it('an XML declaration', () => {
    const sent = encode(
      `<?xml version="1.0" encoding="ISO-8859-9"?><p>${TURKISH}</p>`,
      'windows-1254',
    );
    expect(decode(sent, 'html')).toMatchObject({
      encoding: { name: 'windows-1254', how: 'declared by the page' },
    });
  });

  it.each([
    [
      'valid UTF-8 goes before it',
      '<meta charset="iso-8859-1">',
      bytes('<meta charset="iso-8859-1">Brücke'),
      'utf-8',
      'valid UTF-8',
    ],
    [
      'UTF-8 that is not',
      '',
      page('<meta charset="utf-8">', GERMAN, 'windows-1252'),
      'windows-1252',
      'letters',
    ],
    [
      'an unknown name',
      '',
      page('<meta charset="uft-8">', GERMAN, 'windows-1252'),
      'windows-1252',
      'letters',
    ],
  ])('%s', (_, __, sent, name, how) => {
    expect(decode(sent, 'html')).toMatchObject({ encoding: { name, how } });
  });

  it('is believed where the letters alone do not tell', () => {
    const sent = page('<meta charset="windows-1254">', 'The engineer Doğan began.', 'windows-1254');
    expect(decode(sent, 'html')).toMatchObject({
      text: expect.stringContaining('Doğan') as string,
      encoding: { name: 'windows-1254', how: 'declared by the page' },
    });
  });

  it('is passed over where the encoding does not know a byte', () => {
    const sent = page('<meta charset="iso-8859-6">', GERMAN, 'windows-1252');
    expect(decode(sent, 'html')).toMatchObject({
      text: expect.stringContaining(GERMAN) as string,
      encoding: { name: 'windows-1252', how: 'letters' },
    });
  });

  it('is not asked of a text', () => {
    const sent = page('<meta charset="iso-8859-15">', GERMAN, 'windows-1252');
    expect(decode(sent, 'text')).toMatchObject({ encoding: { how: 'letters' } });
  });

  it('is not believed where the letters clearly say otherwise', () => {
    const sent = page('<meta charset="iso-8859-1">', TURKISH, 'windows-1254');
    expect(decode(sent, 'html')).toEqual({
      offset: 66,
      what: 'byte 0xFE, which is not UTF-8; the text could be windows-1252 ("baþkaný") or windows-1254 ("başkanı")',
    });
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['a PDF file', bytes('%PDF-1.7\n')],
    ['a PNG picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['a file packed by bzip2', bytes('BZh91AY&SY')],
    ['an Excel workbook (.xlsx)', bytes('PK', 3, 4, 20, 0, 'xl/workbook.xml')],
    ['an OpenDocument file', bytes('PK', 3, 4, 20, 0, 'application/vnd.oasis.opendocument.text')],
    ['an EPUB book', bytes('PK', 3, 4, 20, 0, 'mimetypeapplication/epub+zip')],
    ['a Word document (.docx)', bytes('PK', 3, 4, 'x'.repeat(4087), 'word/')],
    ['a zip archive', bytes('PK', 3, 4, 'x'.repeat(4088), 'word/')],
    ['a file packed by gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['a zip archive', bytes('PK', 3, 4, 20, 0)],
    ['a Word document (.docx)', bytes('PK', 3, 4, 20, 0, 'word/document.xml')],
    [
      'an older Microsoft Office document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
    ['an RTF document', bytes('{\\rtf1\\ansi Fog}')],
    ['a text in UTF-32, which is not read', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
  ])('%s', (what, sent) => {
    expect(decode(sent, 'text')).toEqual({ offset: 0, what });
  });

  it.each(['Fog\0\n\nText.\n', 'Fog\n\nTe\0xt.\n'])(
    'a NUL byte in a short text of ASCII, which is no UTF-16: %j',
    (text) => {
      expect(decode(Buffer.from(text), 'text')).toMatchObject({ offset: text.indexOf('\0') });
    },
  );

  it('a NUL byte', () => {
    expect(decode(bytes('The harbour is clo', 0, 'sed.'), 'text')).toEqual({
      offset: 18,
      what: 'a NUL byte, which no text has',
    });
  });

  it.each([
    'PK is short for Park, the ferryman said.',
    'BZhang was not at the harbour.',
    'BZh9 is a berth.',
    'BZhat? BZh91AY is a berth.',
    'GIFs',
    'A %PDF-1.7',
  ])('but words that begin alike are: %s', (text) => {
    expect(decode(bytes(text), 'text')).toHaveProperty('text', text);
  });
});

describe('looksDoubleEncoded', () => {
  const twice = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text));
  it.each([
    ['Türkiye', 1],
    ['one\ntwo\r\nİstanbul ışıkları', 3],
    ['it’s open', 1],
    ['“Fog”', 1],
    ['20 °C in the shade', 1],
    ['€ 20', 1],
    ['the pier – closed', 1],
    ['Маяк', 1],
    ['über', 1],
  ])('%j, read as windows-1252', (text, line) => {
    expect(looksDoubleEncoded(text)).toBeNull();
    expect(looksDoubleEncoded(twice(text))).toMatchObject({ line });
  });

  it.each([
    ['the word', `In ${twice('Türkiye')} today`, 'TÃ¼rkiye'],
    [
      'twenty letters on either side',
      `${'a'.repeat(25)}${twice('ü')}${'b'.repeat(25)}`,
      `${'a'.repeat(20)}Ã¼${'b'.repeat(20)}`,
    ],
    ['no blank at its end', `20 ${twice('\u00A0')} and more`, 'Â'],
  ])('gives %s', (_, text, example) => {
    expect(looksDoubleEncoded(text)).toEqual({ line: 1, example });
  });

  it.each([
    'Il dit : « À LA PLAGE », puis « CAFÉ »',
    'Das Schild sagt „SPÄ“ – oder „ZÖ“.',
    'A «PERDÃ», O MÃO',
    'Âge et forêt, à 20 °C',
    'ÅÄÖ',
    'Kâğıt, rüzgâr, İÇİN',
  ])('takes real words for what they are: %s', (text) => {
    expect(looksDoubleEncoded(text)).toBeNull();
  });
});

describe('damagedUtf8', () => {
  it.each([
    ['The harbour', false],
    ['', false],
    ['Işıklar', true],
  ])('of a text that is whole: whether it needs UTF-8, as %j does, %s', (text, needs) => {
    expect(damagedUtf8(bytes(text))).toBe(needs);
  });

  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const isOneLetter = (sent: Uint8Array) => {
    try {
      return Array.from(strict.decode(sent)).length === 1;
    } catch {
      return false;
    }
  };
  const known = new Map<string, number>();
  /** Length of the one letter that bytes begin with, as the decoder of the platform has it; 0 for none. */
  const lengthAt = (sent: Uint8Array) => {
    const key = sent.join();
    const length =
      known.get(key) ?? [1, 2, 3, 4].find((most) => isOneLetter(sent.subarray(0, most))) ?? 0;
    known.set(key, length);
    return length;
  };

  it('knows the sequences that the decoder knows, for any two bytes that begin one', () => {
    const wrong: string[] = [];
    for (let lead = 0x80; lead < 0x100; lead += 1) {
      for (let second = 0; second < 0x100; second += 1) {
        for (const rest of [
          [0x80, 0xbf],
          [0x41, 0x41],
          [0xbf, 0x41],
        ]) {
          const sent = Uint8Array.of(lead, second, ...rest);
          let letters = 0;
          let breaks = 0;
          for (let at = 0; at < sent.length;) {
            const length = lengthAt(sent.subarray(at));
            if (length > 1) letters += 1;
            if (length === 0) breaks += 1;
            at += length || 1;
          }
          if (damagedUtf8(sent) !== (letters > 0 && letters >= breaks)) wrong.push(sent.join());
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a byte order mark', () => {
  const text = 'Fog over the bay, and ice on the quay.';
  const utf16 = (big: boolean) => {
    const all = Buffer.from(text, 'utf16le');
    return big ? all.swap16() : all;
  };

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf], Buffer.from(text)],
    ['utf-16le', [0xff, 0xfe], utf16(false)],
    ['utf-16be', [0xfe, 0xff], utf16(true)],
  ])('of %s is taken at its word', (name, mark, rest) => {
    expect(decode(Uint8Array.of(...mark, ...rest), 'text')).toEqual({
      text,
      encoding: { name, how: 'byte order mark' },
    });
  });

  it.each([
    [[0xef, 0xbb], Buffer.from(text)],
    [[0xef, 0xbf, 0xbf], Buffer.from(text)],
    [[0xff, 0xff], utf16(false)],
    [[0xfe, 0xfe], utf16(true)],
    [[0xfd, 0xff], utf16(true)],
  ])('%j is none', (mark, rest) => {
    expect(decode(Uint8Array.of(...mark, ...rest), 'text')).not.toMatchObject({
      encoding: { how: 'byte order mark' },
    });
  });
});

it('takes half a byte order mark for letters, and not for one that is followed by damage', () => {
  expect(decode(bytes(0xef, 0xbb, ' is how it begins.'), 'text')).not.toMatchObject({
    what: expect.stringContaining('damaged') as string,
  });
});

describe('zeros', () => {
  const withZeros = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

  it('in every other byte are UTF-16, whatever signs and blanks of ASCII stand between', () => {
    const text = 'Fog\tover\r\nthe ~bay~ {and}\n ice.';
    expect(decode(withZeros(text), 'text')).toEqual({
      text,
      encoding: { name: 'utf-16le', how: 'zero bytes' },
    });
    expect(decode(Uint8Array.of(0, ...withZeros(text)).slice(0, -1), 'text')).toMatchObject({
      encoding: { name: 'utf-16be' },
    });
  });

  it('in every tenth byte of a text of ASCII are none', () => {
    const text = 'Fog on bay\0'.repeat(20);
    expect(decode(Buffer.from(text), 'text')).toMatchObject({ offset: 10 });
  });

  const fault = (offset: number) => ({ offset, what: 'a NUL byte, which no text has' });
  const utf16 = (text: string) => ({ text, encoding: { name: 'utf-16le', how: 'zero bytes' } });

  it.each([
    ['in four of ten bytes of ASCII are UTF-16', 'a\0b\0c\0d\0ef', utf16('abcd\u6665')],
    ['in three of ten are none', 'a\0b\0c\0defg', fault(1)],
    ['in every fourth byte are none', 'Fog\0Fog\0', fault(3)],
    ['in even places and in odd ones are none', 'a\0b\0\0c\0d', fault(1)],
  ])('%s', (_, text, expected) => {
    expect(decode(Buffer.from(text), 'text')).toEqual(expected);
  });

  it('in one byte of twenty are UTF-16 where other letters stand between', () => {
    const words = 'маяк город гавань л';
    expect(decode(encode(words, 'utf-16le'), 'text')).toEqual(utf16(words));
    const one = `${'маяк'.repeat(4)}ля к`;
    expect(decode(encode(one, 'utf-16le'), 'text')).toEqual(fault(37));
  });

  it.each(['\u0001', '\u001F', '\uE000', '\u0378'])(
    'and a letter that no text has, %j, are no UTF-16',
    (letter) => {
      expect(decode(encode(`Fog ${letter} over the bay`, 'utf-16le'), 'text')).toEqual(fault(1));
    },
  );
});
