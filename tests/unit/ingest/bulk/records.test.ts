import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST } from '../../../../scripts/ingest/bulk/lines.ts';
import {
  readBulk,
  type BrokenRecord,
  type BulkRecord,
} from '../../../../scripts/ingest/bulk/records.ts';

type Format = 'jsonl' | 'csv';

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that has all it gives
async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(
  file: string | Uint8Array,
  format: Format,
  sizes: readonly number[] = [65_536],
): Promise<(BulkRecord | BrokenRecord)[]> {
  const records: (BulkRecord | BrokenRecord)[] = [];
  for await (const record of readBulk(pieces(Buffer.from(file as string), sizes), format))
    records.push(record);
  return records;
}

/** Title and text of each record, or why it is broken. */
async function brief(file: string | Uint8Array, format: Format) {
  const records = await read(file, format);
  return records.map((record) =>
    'broken' in record
      ? [record.line, record.broken]
      : [record.line, record.fields.find(({ kind }) => kind === 'title')?.value, record.text],
  );
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('JSON Lines', () => {
  it('gives a record as it stands in the file, and what it says', async () => {
    const line = '{"title":"Fog","pub_date":1767600000,"text":"It came.","id":7}';
    expect(await read(`${line}\n`, 'jsonl')).toEqual([
      {
        line: 1,
        bytes: Buffer.from(line),
        encoding: { name: 'utf-8', how: 'valid UTF-8' },
        fields: [
          { kind: 'title', value: 'Fog', field: 'title' },
          { kind: 'published', value: '1767600000', field: 'pub_date' },
        ],
        ignored: ['id'],
        text: 'It came.',
        textField: 'text',
        textIsHtml: false,
      },
    ]);
  });

  it('refuses a record that is nested too deeply, and reads on', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const found = await read(`{"text":"a","x":${deep}}\n{"text":"b"}\n`, 'jsonl');
    expect(found).toMatchObject([
      { line: 1, broken: 'its fields are nested more deeply than any article’s' },
      { line: 2, text: 'b' },
    ]);
  });

  it.each([
    ['LF', '{"text":"a"}\n{"text":"b"}\n', [1, 2]],
    ['CRLF', '{"text":"a"}\r\n{"text":"b"}\r\n', [1, 2]],
    ['no line end at the end', '{"text":"a"}\n{"text":"b"}', [1, 2]],
    ['blank lines', '\n{"text":"a"}\n \n\n{"text":"b"}\n', [2, 5]],
    ['a byte order mark', '\uFEFF{"text":"a"}\n{"text":"b"}', [1, 2]],
  ])('%s', async (_, file, lines) => {
    const records = await read(file, 'jsonl');
    expect(records.map(({ line }) => line)).toEqual(lines);
    expect(records.map((record) => 'text' in record && record.text)).toEqual(['a', 'b']);
    expect(records.map((record) => 'bytes' in record && String(record.bytes))).toEqual([
      '{"text":"a"}',
      '{"text":"b"}',
    ]);
  });

  it.each([
    ['not JSON', '{"text": a}', /^not JSON: Unexpected token 'a'/],
    ['cut off', '{"text":"a', /^not JSON: Unterminated string.*position 10/],
    ['a list', '["a"]', /^found a list; expected an object/],
    ['null', 'null', /^found null; expected an object/],
    ['a word', '"a"', /^found a string; expected an object/],
    ['half of a letter', String.raw`{"text":"\ud83d"}`, /half of a letter/],
    ['a NUL byte', '{"text":"a\0"}', /^not JSON: Bad control character/],
    ['bytes that are not UTF-8', latin1('{"text":"gün"}'), /^byte 0xFC at offset 10 is not UTF-8$/],
  ])('a broken line does not stop the rest: %s', async (_, line, broken) => {
    const good = Buffer.from('\n{"text":"b"}');
    const records = await read(Buffer.concat([Buffer.from(line as string), good]), 'jsonl');
    expect(records).toEqual([
      { line: 1, broken: expect.stringMatching(broken) as string },
      expect.objectContaining({ line: 2, text: 'b' }),
    ]);
  });

  it('a line over the limit is broken, and the rest is read', async () => {
    const long = `{"text":"${'a'.repeat(LONGEST)}"}`;
    const file = Buffer.from(`${long}\n{"text":"b"}\n${long}`);
    const records = await read(file, 'jsonl', [1 << 20]);
    expect(records).toEqual([
      { line: 1, broken: 'the line is longer than 16 MB' },
      expect.objectContaining({ line: 2, text: 'b' }),
      { line: 3, broken: 'the line is longer than 16 MB' },
    ]);
  });

  it.each([
    [
      'packed',
      Uint8Array.of(0x1f, 0x8b, 8, 0, 10),
      'found a file packed by gzip; expected JSON Lines',
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFF{"text":"a"}\n', 'utf16le'),
      'the file is in UTF-16LE; expected UTF-8',
    ],
  ])('a file that is something else is refused once: %s', async (_, file, broken) => {
    expect(await read(file, 'jsonl')).toEqual([{ line: 1, broken }]);
  });

  it('nothing comes of an empty file', async () => {
    expect(await read('', 'jsonl')).toEqual([]);
  });
});

describe('CSV', () => {
  it.each([
    ['commas', 'title,text\nFog,It came.\n', 'It came.'],
    ['semicolons', 'title;text\nFog;It came, and went.\n', 'It came, and went.'],
    ['tabs', 'title\ttext\nFog\tIt came; it went.\n', 'It came; it went.'],
    ['CRLF', 'title,text\r\nFog,It came.\r\n', 'It came.'],
    ['quotation marks', '"title","text"\n"Fog","It ""came"", late."', 'It "came", late.'],
    [
      'a cell of several lines',
      'title,text\nFog,"It came.\r\n\r\nIt went."\r\n',
      'It came.\r\n\r\nIt went.',
    ],
    ['a byte order mark', '\uFEFF"title","text"\nFog,It came.\n', 'It came.'],
    ['blank lines', '\n\ntitle,text\n\nFog,It came.\n', 'It came.'],
    ['a comma in the header', '"title";"text";"a,b,c,d,e"\nFog;It came.;1\n', 'It came.'],
    ['an empty cell in quotation marks', 'title,"",text\nFog,"",It came.\n', 'It came.'],
  ])('%s', async (_, file, text) => {
    expect(await brief(file, 'csv')).toEqual([[expect.any(Number), 'Fog', text]]);
  });

  it('gives a row as it stands in the file', async () => {
    const row = 'Fog,"It came.\r\nIt went."';
    const [record] = await read(`title,text\r\n${row}\r\n`, 'csv');
    expect(record).toMatchObject({ line: 2, bytes: Buffer.from(row), ignored: [] });
  });

  it('counts lines, not rows', async () => {
    const file = 'title,text\nA,"1\n2\n3"\nB,4\n';
    expect(await brief(file, 'csv')).toEqual([
      [2, 'A', '1\n2\n3'],
      [5, 'B', '4'],
    ]);
  });

  it.each([
    ['too few cells', 'A', 'found 1 cell; expected 2, as in the header'],
    ['too many cells', 'A,b,c', 'found 3 cells; expected 2, as in the header'],
    ['a quotation mark never closed', 'A,"b', /a quotation mark/],
    ['one that the next line closes', 'A,"b\nC,"d"', /a quotation mark|goes on/],
    ['words after the closing one', '"A"b,c', /goes on after the closing one/],
    ['a quotation mark within a cell', 'A,5" pipe', /Invalid Opening Quote/],
    ['a NUL byte', 'A,b\0', 'found a NUL character, which no text has'],
  ])('a broken row does not stop the rest: %s', async (_, row, broken) => {
    const records = await brief(`title,text\nX,y\n${row}\n${'B,c\n'.repeat(40)}D,e\n`, 'csv');
    expect(records[0]).toEqual([2, 'X', 'y']);
    expect(records[1]).toEqual([
      3,
      typeof broken === 'string' ? broken : expect.stringMatching(broken),
    ]);
    expect(records.slice(-2).map(([, ...rest]) => rest)).toEqual([
      ['B', 'c'],
      ['D', 'e'],
    ]);
  });

  it('a quotation mark that runs on over any number of lines costs one of them', async () => {
    const long = `A,"${'a\n'.repeat(200_000)}`;
    const records = readBulk(pieces(Buffer.from(`title,text\n${long}`), [1 << 20]), 'csv');
    expect((await records.next()).value).toEqual({
      line: 2,
      broken: 'a quotation mark opens a cell and none closes it',
    });
    expect((await records.next()).value).toEqual({
      line: 3,
      broken: 'found 1 cell; expected 2, as in the header',
    });
    await records.return(undefined);
  });

  it('a header without a column of text is refused, and says what was found', async () => {
    expect(await read('title,date\nFog,2026\n', 'csv')).toEqual([
      {
        line: 1,
        broken:
          'the header has no column of text: found "title", "date"; expected one of text, body, content, article, fulltext, metin, icerik or html',
      },
    ]);
  });

  it('names each column once', async () => {
    const [record] = await read('text,,text,id,id\na,b,c,d,e\n', 'csv');
    expect(record).toMatchObject({ text: 'a', ignored: ['column 2', 'text (3)', 'id', 'id (5)'] });
  });

  it.each<[string, string, unknown[]]>([
    ['nothing', '', []],
    ['blank lines alone', ' \n\t\n', []],
    ['a header alone', 'title,text\n', []],
    ['rows of blanks', 'title,text\n  \n\nFog,a\n', [[4, 'Fog', 'a']]],
    [
      'a header that cannot be read',
      '"title"x,text\nFog,a\n',
      [[1, expect.stringContaining('goes on after the closing one')]],
    ],
    [
      'a header behind blank lines, without text',
      '\n\nid\n',
      [[3, expect.stringContaining('"id"')]],
    ],
    ['white space in the header', ' title , text \nFog,a\n', [[2, 'Fog', 'a']]],
    [
      'more known columns before more columns',
      'title;text;a,b,c,d,e\nFog;x;1\n',
      [[2, 'Fog', 'x']],
    ],
    ['more columns where as many are known', 'text,a,b;c\nx,1,2;3\n', [[2, undefined, 'x']]],
    ['one column', 'text\nIt came.\n', [[2, undefined, 'It came.']]],
    [
      'no cell for a row of one column',
      'text\n"a",b\n',
      [[2, 'found 2 cells; expected 1, as in the header']],
    ],
  ])('reads what there is: %s', async (_, file, expected) => {
    expect(await brief(file, 'csv')).toEqual(expected);
  });

  it('shows forty letters of twenty columns of a header without text', async () => {
    const columns = Array.from({ length: 21 }, (_, index) => `${index}${'x'.repeat(50)}`);
    const found = columns.slice(0, 20).map((column) => `"${column.slice(0, 40)}"`);
    expect(await brief(`${columns.join(',')}\n`, 'csv')).toEqual([
      [1, expect.stringContaining(`found ${found.join(', ')}; expected one of`)],
    ]);
  });

  it('breaks a row with letters that its encoding does not have', async () => {
    const head = latin1(`title,text\n${'A,g\u00fcn\n'.repeat(17_000)}`);
    const records = await read(Buffer.concat([head, latin1('B,\u0081\nC,c\n')]), 'csv');
    const [first] = records;
    const name = first && 'encoding' in first ? first.encoding.name : '';
    expect(name).toMatch(/^(?:windows-125|iso-8859-)/);
    expect(records.slice(-2)).toEqual([
      {
        line: 17_002,
        broken: `found bytes that ${name} does not know, the encoding of the rows before`,
      },
      expect.objectContaining({ line: 17_003, text: 'c' }),
    ]);
  });

  const ROWS = 'başlık;metin\r\nYağmur;Köprü dün akşam kapatıldı, ışıklar söndü.\r\n';
  const RECORD = ['Yağmur', 'Köprü dün akşam kapatıldı, ışıklar söndü.'];
  /** The six letters of windows-1254 that windows-1252 has otherwise. */
  const turkish = (text: string) =>
    latin1(text.replace(/[ğışİĞŞ]/g, (letter) => 'ðýþÝÐÞ'.charAt('ğışİĞŞ'.indexOf(letter))));

  it.each([
    ['UTF-8', Buffer.from(ROWS), 'utf-8'],
    ['Latin 5', turkish(ROWS), 'iso-8859-9'],
    ['UTF-16LE, marked', Buffer.from(`\uFEFF${ROWS}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE', Buffer.from(ROWS, 'utf16le'), 'utf-16le'],
    ['UTF-16BE', Buffer.from(`\uFEFF${ROWS}`, 'utf16le').swap16(), 'utf-16be'],
  ])('in %s', async (_, file, name) => {
    expect(await brief(file, 'csv')).toEqual([[2, ...RECORD]]);
    const [record] = await read(file, 'csv', [3]);
    expect(record).toMatchObject({ encoding: { name } });
    // The record is kept in the bytes of the file.
    expect(file.includes(Buffer.from((record as BulkRecord).bytes))).toBe(true);
  });

  it('a row in another encoding than the head is broken', async () => {
    const head = Buffer.from(`title,text\n${'A,b\n'.repeat(17_000)}`);
    const records = await read(
      Buffer.concat([head, latin1('C,gün\n'), Buffer.from('D,gün\n')]),
      'csv',
    );
    expect(records.slice(-2)).toEqual([
      { line: 17_002, broken: 'byte 0xFC at offset 3 is not UTF-8' },
      expect.objectContaining({ line: 17_003, text: 'gün' }),
    ]);
  });

  it('a file that is no text is refused once', async () => {
    expect(await read(Buffer.from('PK\x03\x04 xl/workbook.xml'), 'csv')).toEqual([
      { line: 1, broken: 'found an Excel workbook (.xlsx), at offset 0' },
    ]);
  });
});

describe('the encoding of a file longer than its head', () => {
  const COUNT = 1000;
  const LETTERS = 'ğ'.repeat(40);
  const rows = (row: string) => row.repeat(COUNT);

  it.each([
    ['JSON Lines', 'jsonl', Buffer.from(rows(`{"text":"${LETTERS}"}\n`)), 'utf-8'],
    ['CSV', 'csv', Buffer.from(`text,x\n${rows(`${LETTERS},x\n`)}`), 'utf-8'],
    [
      'CSV in UTF-16LE',
      'csv',
      Buffer.from(`\uFEFFtext\n${rows(`${LETTERS}\n`)}`, 'utf16le'),
      'utf-16le',
    ],
    [
      'CSV in UTF-16BE',
      'csv',
      Buffer.from(`\uFEFFtext\n${rows(`${LETTERS}\n`)}`, 'utf16le').swap16(),
      'utf-16be',
    ],
  ] as const)('is read of its whole lines: %s', async (_, format, file, name) => {
    // Wherever the head is cut, it may be within a letter.
    for (const cut of [65_536, 65_537]) {
      const records = await read(file, format, [cut]);
      expect(records).toHaveLength(COUNT);
      expect(records.every((record) => 'encoding' in record && record.encoding.name === name)).toBe(
        true,
      );
    }
  });

  it('is read of a line longer than the head as well', async () => {
    const long = 'ğ'.repeat(40_000);
    expect(await brief(`{"text":"${long}"}`, 'jsonl')).toEqual([[1, undefined, long]]);
    expect(await brief(`text\n${long}\n`, 'csv')).toEqual([[2, undefined, long]]);
  });

  it('is told by its byte order mark', async () => {
    const [record] = await read('\uFEFF{"text":"a"}', 'jsonl');
    expect(record).toMatchObject({ encoding: { name: 'utf-8', how: 'byte order mark' } });
  });

  it('is UTF-8 where single rows are damaged', async () => {
    const file = [
      Buffer.from(`text\n${'gün\n'.repeat(50)}`),
      latin1('gün\n'),
      Buffer.from('gün\n'),
    ];
    const records = await brief(Buffer.concat(file), 'csv');
    expect(records.slice(-2)).toEqual([
      [52, 'byte 0xFC at offset 1 is not UTF-8'],
      [53, undefined, 'gün'],
    ]);
  });

  it.each([
    ['packed', Uint8Array.of(0x1f, 0x8b, 8, 0, 10), 'found a file packed by gzip, at offset 0'],
    ['with many a NUL', 'text\na\0\0\0\0\nb\n', 'found a NUL byte, which no text has, at offset 6'],
  ])('is none of a file %s', async (_, file, broken) => {
    expect(await read(file, 'csv')).toEqual([{ line: 1, broken }]);
  });
});

describe('a file in pieces', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('ğı"ş', '\r\n', '🌊', ',', ';', '"'),
  );
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join('').replaceAll('\0', ''));
  const texts = fc.array(text, { maxLength: 8 });
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  const written: Record<Format, (texts: readonly string[]) => string> = {
    jsonl: (all) => all.map((t) => `${JSON.stringify({ title: 'T', text: t })}\n`).join(''),
    csv: (all) =>
      ['title,text\r\n', ...all.map((t) => `T,"${t.replaceAll('"', '""')}"\r\n`)].join(''),
  };

  it.each(['jsonl', 'csv'] as const)(
    'gives the same records however it is cut: %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(texts, sizes, async (all, cuts) => {
          const file = written[format](all);
          const records = await read(file, format, cuts);
          expect(records).toEqual(await read(file, format));
          const found = records.map((record) =>
            'broken' in record ? record : (record.text ?? ''),
          );
          expect(found).toEqual(all.map((t) => (t.trim() === '' ? '' : t)));
        }),
      );
    },
  );

  it.each(['jsonl', 'csv'] as const)('never throws on any bytes: %s', async (format) => {
    const line = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      text.map((t) => Buffer.from(t)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const file = lines.flatMap((bytes) => [Buffer.from(bytes), Buffer.from('\n')]);
        for (const { line: number } of await read(Buffer.concat(file), format)) {
          expect(number).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a file larger than memory', () => {
  const PIECE = 4096;

  /** A file without end, that counts how much of it was read and whether it was closed. */
  function endless(head: string, line: string) {
    const state = { read: 0, closed: false };
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async function* chunks(): AsyncGenerator<Uint8Array> {
      const piece = Buffer.from(line.repeat(Math.ceil(PIECE / line.length)));
      try {
        yield Buffer.from(head);
        for (;;) {
          state.read += piece.length;
          yield piece;
        }
      } finally {
        state.closed = true;
      }
    }
    return { state, chunks: chunks() };
  }

  it.each([
    ['jsonl', '', '{"title":"Fog","text":"It came."}\n'],
    ['csv', 'title,text\n', 'Fog,It came.\n'],
  ] as const)('%s is read as far as it is asked for, and closed', async (format, head, line) => {
    const { state, chunks } = endless(head, line);
    let records = 0;
    let ahead = 0;
    for await (const record of readBulk(chunks, format)) {
      if ('text' in record) records += 1;
      ahead = Math.max(ahead, state.read - records * line.length);
      if (records === 100_000) break;
    }
    expect(records).toBe(100_000);
    // The head that tells the encoding, and two pieces.
    expect(ahead).toBeLessThan(65_536 + 2 * 2 * PIECE);
    expect(state.closed).toBe(true);
  });
});
