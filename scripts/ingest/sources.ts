import { LONGEST } from './bulk/lines.ts';
import { readJsonList } from './bulk/json-list.ts';
import { readBulk, type BrokenRecord, type BulkRecord } from './bulk/records.ts';
import { decode } from './encoding.ts';
import { documentsIn } from './databases/documents.ts';
import { fault, type Fault } from './faults.ts';
import { TooLarge, type Files } from './files.ts';
import {
  formatOf,
  readMhtml,
  readSource,
  sourceOfPart,
  sourceOfRecord,
  type RawSource,
} from './read.ts';
import { reasonOf } from '../../src/lib/reason-of.ts';

/** A source that could not be read: its path, or that of the record, and why. */
interface Unread {
  readonly file: string;
  readonly unread: Fault;
}

/**
 * The largest file that is read as one article, in bytes: as much as the longest record of a bulk file. A hundred
 * times the longest news report, and little enough to be held in memory several times over.
 */
export const LARGEST = LONGEST;

/** The largest list of JSON, and the largest page with its pictures, in bytes: both are held in memory whole. */
const LARGEST_WHOLE = 4 * LARGEST;

/** The file of a source: of a record that of all its records. */
export function fileOf(source: string): string {
  return source.replace(/#\d+$/, '');
}

/**
 * Reads all that a file holds: one article, or each record of a bulk file, one after the other, so
 * that a file may be larger than memory.
 * @param files the disk
 * @param root the folder of sources
 * @param file path below it
 */
export async function* sourcesOf(
  files: Pick<Files, 'read' | 'stream'>,
  root: string,
  file: string,
): AsyncGenerator<RawSource | Unread> {
  const format = formatOf(file);
  try {
    if (format === 'jsonl' || format === 'csv') {
      yield* recordsOf(readBulk(files.stream(root, file), format), file);
      return;
    }
    const bytes = await files.read(root, file, limitOf(format).bytes);
    if (bytes === null)
      yield { file, unread: fault('source-unreadable', file, 'the file is gone') };
    else if (format === 'json') yield* recordsOf(jsonOf(bytes), file);
    else if (format === 'mhtml') yield asRead(file, await readMhtml(file, bytes));
    else yield* documentsOf(asRead(file, readSource(file, bytes)));
  } catch (error) {
    yield { file, unread: unreadable(file, error) };
  }
}

/** How large a file of a format may be that is read whole, and what such a file is. */
function limitOf(format: ReturnType<typeof formatOf>): {
  readonly bytes: number;
  readonly what: string;
} {
  if (format === 'json') return { bytes: LARGEST_WHOLE, what: 'a list of JSON' };
  if (format === 'mhtml') return { bytes: LARGEST_WHOLE, what: 'a page in one file' };
  return { bytes: LARGEST, what: 'one article' };
}

function unreadable(file: string, error: unknown): Fault {
  if (!(error instanceof TooLarge)) return fault('source-unreadable', file, reasonOf(error));
  const { bytes, what } = limitOf(formatOf(file));
  const [found, most] = [error.bytes, bytes].map((number) => number.toLocaleString('en'));
  return fault('source-size', file, `found ${found} bytes; ${what} has ${most} at most`);
}

function asRead(file: string, source: RawSource | Fault): RawSource | Unread {
  return 'code' in source ? { file, unread: source } : source;
}

/** The documents of a text, where a database of the press has put several into one file. */
function documentsOf(source: RawSource | Unread): (RawSource | Unread)[] {
  if ('unread' in source || (source.format !== 'text' && source.format !== 'markdown'))
    return [source];
  const parts = documentsIn(source.text);
  return parts.length < 2 ? [source] : parts.map((part) => sourceOfPart(source, part));
}

/** The articles of a file of JSON. */
function* jsonOf(bytes: Uint8Array): Generator<BulkRecord | BrokenRecord> {
  const decoded = decode(bytes, 'text');
  if ('what' in decoded) yield { line: 1, broken: decoded.what };
  else yield* readJsonList(decoded.text, decoded.encoding);
}

async function* recordsOf(
  found: AsyncIterable<BulkRecord | BrokenRecord> | Iterable<BulkRecord | BrokenRecord>,
  file: string,
): AsyncGenerator<RawSource | Unread> {
  let records = 0;
  // In a list of JSON all may stand on one line: its articles are named by their places.
  const mark = formatOf(file) === 'json' ? '#' : ':';
  for await (const record of found) {
    records += 1;
    const id = `${file}#${record.line}`;
    if ('broken' in record) {
      const where = `${file}${mark}${record.line}`;
      yield { file: id, unread: fault('source-record', where, record.broken) };
      continue;
    }
    yield asRead(id, sourceOfRecord(file, record));
  }
  if (records === 0) yield { file, unread: fault('source-empty', file, 'found no record') };
}
