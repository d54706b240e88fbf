import { readBulk } from './bulk/records.ts';
import { fault, type Fault } from './faults.ts';
import type { Files } from './files.ts';
import { formatOf, readSource, sourceOfRecord, type RawSource } from './read.ts';

/** A source that could not be read: its path, or that of the record, and why. */
interface Unread {
  readonly file: string;
  readonly unread: Fault;
}

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
    if (format === 'jsonl' || format === 'csv')
      yield* recordsOf(files.stream(root, file), file, format);
    else yield single(file, await files.read(root, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { file, unread: fault('source-unreadable', file, reason) };
  }
}

function single(file: string, bytes: Uint8Array | null): RawSource | Unread {
  if (bytes === null) {
    return { file, unread: fault('source-unreadable', file, 'the file is gone') };
  }
  const source = readSource(file, bytes);
  return 'code' in source ? { file, unread: source } : source;
}

async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  format: 'jsonl' | 'csv',
): AsyncGenerator<RawSource | Unread> {
  let records = 0;
  for await (const record of readBulk(chunks, format)) {
    records += 1;
    const id = `${file}#${record.line}`;
    if ('broken' in record) {
      yield { file: id, unread: fault('source-record', `${file}:${record.line}`, record.broken) };
      continue;
    }
    const source = sourceOfRecord(file, record);
    yield 'code' in source ? { file: id, unread: source } : source;
  }
  if (records === 0) yield { file, unread: fault('source-empty', file, 'found no record') };
}
