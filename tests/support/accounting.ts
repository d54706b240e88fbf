import { rawLines } from '../../scripts/ingest/raw-lines.ts';
import { fileOf, sourcesOf } from '../../scripts/ingest/sources.ts';
import { account } from '../../scripts/verify/account.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { readProvenanceFile } from '../../src/lib/provenance-file.ts';
import { memoryFiles } from './memory-files.ts';

/** A source and what ingest made of it: the entry and the provenance beside it. */
export interface Making {
  /** Its name; of a record, with `#` and its line. */
  readonly file: string;
  /** The whole file. */
  readonly source: string | Uint8Array;
  readonly entry: string;
  readonly provenance: string;
}

/**
 * What is wrong with the account of a source: lines that went nowhere, and blocks of the entry that come
 * from nowhere. Empty where every line has its place, once, and the entry can be rebuilt.
 */
export async function unaccounted(making: Making): Promise<string[]> {
  const { file, source, entry, provenance } = making;
  const name = fileOf(file);
  const files = memoryFiles(new Map([[`in/${name}`, source]]));
  for await (const read of sourcesOf(files, 'in', name)) {
    if (read.file !== file) continue;
    if ('unread' in read) throw new Error(`${read.unread.where}: ${read.unread.what}`);
    return account(
      rawLines(read),
      readProvenanceFile(provenance, 'the provenance'),
      readEntryFile(entry, 'the entry'),
    );
  }
  throw new Error(`no source ${file}`);
}
