import { describe, expect, it } from 'vitest';
import { readCells, readRows, type Delimiter } from '../../../../scripts/ingest/bulk/csv.ts';
import { LONGEST, type Line } from '../../../../scripts/ingest/bulk/lines.ts';

/** Lines as the reader of a file gives them; null for one that is too long. */
// eslint-disable-next-line @typescript-eslint/require-await -- a stream that has all it gives
async function* linesOf(texts: readonly (string | null)[]): AsyncGenerator<Line> {
  for (const [i, text] of texts.entries()) {
    yield { number: i + 1, bytes: text === null ? null : Buffer.from(text) };
  }
}

/** The line and the text of each row, or what is wrong with it. */
async function rows(
  texts: readonly (string | null)[],
  delimiter: Delimiter = ',',
): Promise<[number, string][]> {
  const found: [number, string][] = [];
  for await (const row of readRows(linesOf(texts), delimiter)) {
    found.push([row.line, 'broken' in row ? row.broken : Buffer.from(row.bytes).toString()]);
  }
  return found;
}

const OPEN = 'a quotation mark opens a cell and none closes it';
const AFTER = 'a cell in quotation marks goes on after the closing one; expected the next column';

describe('readRows', () => {
  it('puts the lines of a cell together', async () => {
    expect(await rows(['a,"b\n', 'c\n', 'd",e\n', 'f\n'])).toEqual([
      [1, 'a,"b\nc\nd",e'],
      [4, 'f'],
    ]);
  });

  it.each<[string, string[], [number, string][]]>([
    ['nothing', [], []],
    ['one without a line end', ['a,b'], [[1, 'a,b']]],
    [
      'blank ones',
      ['\n', '\r\n', 'a\n'],
      [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    ],
    [
      'marks within a cell that has none at its beginning',
      ['a "b,c" "\n', 'd\n'],
      [
        [1, 'a "b,c" "'],
        [2, 'd'],
      ],
    ],
    [
      'doubled marks',
      ['"a""b","",""""\n', 'c\n'],
      [
        [1, '"a""b","",""""'],
        [2, 'c'],
      ],
    ],
    ['doubled marks at the end of a line', ['"a""\n', 'b",c\n'], [[1, '"a""\nb",c']]],
    ['a line that begins with the mark that closes', ['a,"b\n', '",c\n'], [[1, 'a,"b\n",c']]],
    [
      'a cell that is opened where another was closed',
      ['"a\n', 'b","c\n', 'd"\n'],
      [[1, '"a\nb","c\nd"']],
    ],
    ['line ends of two signs', ['"a\r\n', 'b"\r\n'], [[1, '"a\r\nb"']]],
    ['a closing mark at the very end', ['a,"b"'], [[1, 'a,"b"']]],
    [
      'an opening mark at the very end',
      ['a,"', 'b'],
      [
        [1, OPEN],
        [2, 'b'],
      ],
    ],
    [
      'a blank behind a closing mark',
      ['"a" ,b\n', 'c\n'],
      [
        [1, AFTER],
        [2, 'c'],
      ],
    ],
    ['another delimiter behind a closing mark', ['"a";b\n'], [[1, AFTER]]],
  ])('reads rows: %s', async (_, texts, expected) => {
    expect(await rows(texts)).toEqual(expected);
  });

  it('knows the delimiter that it is given', async () => {
    expect(await rows(['a,"b;"c\n', 'd";e\n'], ';')).toEqual([[1, 'a,"b;"c\nd";e']]);
    expect(await rows(['"a"\t"b\n', 'c"\n'], '\t')).toEqual([[1, '"a"\t"b\nc"']]);
  });

  it('says of a line that is too long where it stands', async () => {
    expect(await rows(['a\n', null])).toEqual([
      [1, 'a'],
      [2, 'the line is longer than 16 MB'],
    ]);
  });

  it('reads on where a broken row left off, row by row', async () => {
    expect(await rows(['"a\n', 'b" c\n', '"d\n', 'e",f\n', '"g" h\n', 'i\n'])).toEqual([
      [1, AFTER],
      [2, 'b" c'],
      [3, '"d\ne",f'],
      [5, AFTER],
      [6, 'i'],
    ]);
  });

  it('breaks the line of a mark that none closes, and reads those after it', async () => {
    expect(await rows(['"a\n', 'b\n', 'c,"d"\n', 'e\n'])).toEqual([
      [1, AFTER],
      [2, 'b'],
      [3, 'c,"d"'],
      [4, 'e'],
    ]);
    expect(await rows(['a,"b\n', 'c\n', 'd\n'])).toEqual([
      [1, OPEN],
      [2, 'c'],
      [3, 'd'],
    ]);
  });

  it('breaks each line that leaves a cell open, where none is closed', async () => {
    expect(await rows(['x","\n', 'x","\n', 'x","\n'])).toEqual([1, 2, 3].map((i) => [i, OPEN]));
    expect(await rows(['x","\n', 'x","\n', '"y",z\n', 'a\n'])).toEqual([
      [1, AFTER],
      [2, AFTER],
      [3, '"y",z'],
      [4, 'a'],
    ]);
  });

  it('gives up a row that a line too long for reading cuts', async () => {
    expect(await rows(['"a\n', null, 'b\n'])).toEqual([
      [1, OPEN],
      [2, expect.stringContaining('longer than')],
      [3, 'b'],
    ]);
  });

  it('gives up a row of more bytes than any article has, and counts from each line anew', async () => {
    const half = `${'x'.repeat(LONGEST / 2)}\n`;
    const found = await rows(['"\n', half, half, 'a\n', '"b\n', 'c"\n']);
    expect(found.map(([line]) => line)).toEqual([1, 2, 3, 4, 5]);
    expect([found[0]?.[1], found[3]?.[1], found[4]?.[1]]).toEqual([OPEN, 'a', '"b\nc"']);
  });

  it('gives up a row of more lines than any article has', async () => {
    const found = await rows(['"\n', ...Array.from({ length: 100_000 }, () => 'x\n'), 'y"\n']);
    expect(found.slice(0, 2)).toEqual([
      [1, OPEN],
      [2, 'x'],
    ]);
    expect(found.at(-1)).toEqual([100_002, 'y"']);
  });
});

describe('readCells', () => {
  it.each<[string, Delimiter, readonly string[]]>([
    ['a,b', ',', ['a', 'b']],
    ['a;b,c', ';', ['a', 'b,c']],
    ['a\tb', '\t', ['a', 'b']],
    ['', ',', ['']],
    [',', ',', ['', '']],
    [' a , b ', ',', [' a ', ' b ']],
    ['"a,b",c', ',', ['a,b', 'c']],
    ['"a;b";c', ';', ['a;b', 'c']],
    ['"a ""b""",""', ',', ['a "b"', '']],
    ['"a\r\nb","c\nd"', ',', ['a\r\nb', 'c\nd']],
    ['a\nb,"c"', ',', ['a\nb', 'c']],
  ])('of %j with %j are %j', (row, delimiter, cells) => {
    expect(readCells(row, delimiter)).toEqual(cells);
  });

  it.each([
    ['a,b"c', 'Invalid Opening Quote: a quote is found on field 1, value is "b"'],
    ['"a', 'Quote Not Closed: the parsing is finished with an opening quote'],
    ['"a"b', expect.stringMatching(/^Invalid Closing Quote: got "b"(?! at line)[^\n]*$/)],
  ])('of %j are none, and it says why in one line', (row, why) => {
    expect(readCells(row, ',')).toEqual(why);
  });
});
