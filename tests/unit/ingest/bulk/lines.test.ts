import { describe, expect, it, test } from 'vitest';
import { LONGEST, readLines, withoutLineEnd } from '../../../../scripts/ingest/bulk/lines.ts';
import { toUtf16, toUtf8 } from '../../../../scripts/ingest/bulk/utf-16.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that has all it gives
async function* stream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** The number and the text of each line; null for one that is too long. */
async function lines(...pieces: readonly string[]): Promise<[number, string | null][]> {
  const found: [number, string | null][] = [];
  for await (const { number, bytes } of readLines(
    stream(pieces.map((piece) => Buffer.from(piece))),
  ))
    found.push([number, bytes && Buffer.from(bytes).toString()]);
  return found;
}

describe('readLines', () => {
  test.each<[string, string[], [number, string][]]>([
    ['nothing', [], []],
    ['an empty piece', [''], []],
    ['a line', ['fog\n'], [[1, 'fog\n']]],
    ['a line without its end', ['fog'], [[1, 'fog']]],
    [
      'two lines',
      ['fog\r\nbell'],
      [
        [1, 'fog\r\n'],
        [2, 'bell'],
      ],
    ],
    [
      'blank lines',
      ['\n\n'],
      [
        [1, '\n'],
        [2, '\n'],
      ],
    ],
    [
      'lines in pieces',
      ['f', 'og', '\nb', '', 'ell\n', 'x'],
      [
        [1, 'fog\n'],
        [2, 'bell\n'],
        [3, 'x'],
      ],
    ],
    ['no line at a carriage return', ['fog\rbell'], [[1, 'fog\rbell']]],
  ])('gives %s', async (_, pieces, expected) => {
    expect(await lines(...pieces)).toEqual(expected);
  });

  it('gives a line of sixteen megabytes, and the number alone of a longer one', async () => {
    const most = 'x'.repeat(LONGEST - 1);
    expect(await lines(`${most}\n`)).toEqual([[1, `${most}\n`]]);
    expect(await lines(`${most}x\n`, 'fog\n')).toEqual([
      [1, null],
      [2, 'fog\n'],
    ]);
    expect(await lines(`${most}x`)).toEqual([[1, `${most}x`]]);
    expect(await lines(`${most}x`, 'x')).toEqual([[1, null]]);
  });
});

test.each([
  ['fog\n', 'fog'],
  ['fog\r\n', 'fog'],
  ['fog\n\n', 'fog\n'],
  ['fog\r', 'fog\r'],
  ['fog', 'fog'],
  ['\n', ''],
  ['', ''],
])('withoutLineEnd of %j is %j', (line, expected) => {
  expect(Buffer.from(withoutLineEnd(Buffer.from(line))).toString()).toBe(expected);
});

describe('UTF-16', () => {
  const marked = Buffer.from('\uFEFFgü\n', 'utf16le');
  const bytes = async (name: string, ...pieces: readonly Uint8Array[]) => {
    const found: Uint8Array[] = [];
    for await (const piece of toUtf8(stream(pieces), name)) found.push(piece);
    return [...Buffer.concat(found)];
  };

  it('comes as UTF-8 without its mark, however it is cut', async () => {
    const expected = [...Buffer.from('gü\n')];
    expect(await bytes('utf-16le', marked)).toEqual(expected);
    expect(await bytes('utf-16le', marked.subarray(0, 3), marked.subarray(3))).toEqual(expected);
    expect(await bytes('utf-16be', Buffer.from(marked).swap16())).toEqual(expected);
  });

  it('has a byte that UTF-8 never has in the place of a loss', async () => {
    expect(await bytes('utf-16le', Buffer.from('a\uFFFDb\uFFFD', 'utf16le'))).toEqual([
      0x61, 0xff, 0x62, 0xff,
    ]);
    expect(await bytes('utf-16le', Buffer.from([0x61, 0, 0x62]))).toEqual([0x61, 0xff]);
  });

  it('is made again of the UTF-8 that it became', () => {
    expect([...toUtf16(Buffer.from('gü'), 'utf-16le')]).toEqual([0x67, 0, 0xfc, 0]);
    expect([...toUtf16(Buffer.from('gü'), 'utf-16be')]).toEqual([0, 0x67, 0, 0xfc]);
    expect([...toUtf16(Buffer.from('\uFEFFg'), 'utf-16le')]).toEqual([0xff, 0xfe, 0x67, 0]);
  });
});
