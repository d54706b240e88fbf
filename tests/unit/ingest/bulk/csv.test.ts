import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../scripts/ingest/bulk/csv.ts';
import { LONGEST, type Line } from '../../../../scripts/ingest/bulk/lines.ts';

/** Lines as the reader of a file gives them; null for one that is too long. */
// eslint-disable-next-line @typescript-eslint/require-await -- a stream that has all it gives
async function* linesOf(texts: readonly (string | null)[]): AsyncGenerator<Line> {
  for (const [i, text] of texts.entries()) {
    yield { number: i + 1, bytes: text === null ? null : Buffer.from(text) };
  }
}

/** The line and the text of each row, or what is wrong with it. */
async function rows(texts: readonly (string | null)[]): Promise<[number, string][]> {
  const found: [number, string][] = [];
  for await (const row of readRows(linesOf(texts), ',')) {
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
