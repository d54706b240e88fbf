import { kindOfBinary } from '../encoding-marks.ts';
import { damagedUtf8, decode, type Encoding } from '../encoding.ts';
import { readCsv } from './csv-records.ts';
import { readJsonLines } from './json-lines.ts';
import type { BrokenRecord, BulkRecord } from './record.ts';

export type { BrokenRecord, BulkRecord } from './record.ts';

/** How much of the head of a file tells its encoding, in bytes. */
const HEAD = 65_536;

/**
 * Reads a bulk file record by record, and keeps no more of it than its head or one record. What
 * cannot be read is given as broken, and the rest is read.
 * @param chunks the file, in pieces of any size
 * @param format `jsonl`: JSON Lines in UTF-8; `csv`: columns parted by comma, semicolon or tab, in any
 *   encoding that `decode` knows
 * @returns the records in their order; of a file that is no such file at all, one broken record
 */
export async function* readBulk(
  chunks: AsyncIterable<Uint8Array>,
  format: 'jsonl' | 'csv',
): AsyncGenerator<BulkRecord | BrokenRecord> {
  const pieces = chunks[Symbol.asyncIterator]();
  try {
    const head = await readHead(pieces);
    const found = format === 'csv' ? encodingOfCsv(head) : encodingOfJson(head);
    if ('broken' in found) {
      yield { line: 1, broken: found.broken };
      return;
    }
    const marked = found.name === 'utf-8' && found.how === 'byte order mark';
    const file = joined(marked ? head.subarray(3) : head, pieces);
    yield* format === 'csv' ? readCsv(file, found) : readJsonLines(file, found);
  } finally {
    await pieces.return?.();
  }
}

async function readHead(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  for (let length = 0; length < HEAD;) {
    const next: IteratorResult<Uint8Array, unknown> = await pieces.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(head);
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

type Found = Encoding | { readonly broken: string };

/** JSON Lines are in UTF-8 by rule, so that a line in another encoding breaks alone. */
function encodingOfJson(head: Uint8Array): Found {
  const kind = kindOfBinary(head);
  if (kind !== null) return { broken: `found ${kind}; expected JSON Lines` };
  const found = decode(wholeLines(head), 'text');
  if ('what' in found) return UTF8;
  const { encoding } = found;
  if (!encoding.name.startsWith('utf-16')) return encoding.name === 'utf-8' ? encoding : UTF8;
  return { broken: `the file is in ${encoding.name.toUpperCase()}; expected UTF-8` };
}

function encodingOfCsv(head: Uint8Array): Found {
  const lines = wholeLines(head);
  const found = decode(lines, 'text');
  if (!('what' in found)) return found.encoding;
  const broken = { broken: `found ${found.what}, at offset ${found.offset}` };
  if (kindOfBinary(head) !== null) return broken;
  // A row that is damaged, or has a NUL byte, breaks alone.
  if (damagedUtf8(lines)) return UTF8;
  const text = lines.filter((byte) => byte !== 0);
  const without = text.length > 0.99 * lines.length ? decode(text, 'text') : found;
  return 'what' in without ? broken : without.encoding;
}

const UTF8: Encoding = { name: 'utf-8', how: 'valid UTF-8' };

/** The head without the line it was cut in; in UTF-16LE the zero of the line feed follows it. */
function wholeLines(head: Uint8Array): Uint8Array {
  if (head.length < HEAD) return head;
  const feed = head.lastIndexOf(0x0a, HEAD - 2);
  return feed < 0
    ? head.subarray(0, HEAD)
    : head.subarray(0, feed + (head[feed + 1] === 0 ? 2 : 1));
}
