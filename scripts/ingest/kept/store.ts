import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { absent } from '../../../src/lib/list-files.ts';
import { writeWhole } from '../../../src/lib/write-whole.ts';
import { sha256Of } from '../fixity.ts';

/** Where what is kept of a run lies until the next. */
export interface KeptStore {
  /** All that was kept; null where nothing was. */
  read(): KeptBytes | null;
  /** Puts other bytes in their place, whole or not at all. */
  write(parts: Iterable<Uint8Array>): void;
}

export interface KeptBytes {
  readonly bytes: Buffer;
  /** When they were written, in nanoseconds since 1970. */
  readonly written: bigint;
}

/**
 * Keeps it in one file of a folder, a file for each pair of a folder of sources and one of entries.
 * @param cache the folder, made where it is missing
 */
export function storeIn(
  cache: string,
  { sources, out }: { readonly sources: string; readonly out: string },
): KeptStore {
  const pair = sha256Of(`${resolve(sources)}\0${resolve(out)}`).slice(0, 16);
  const path = join(cache, `ingest-${pair}.jsonl`);
  return {
    read: () => readWhole(path),
    write: (parts) => {
      writeWhole(path, parts);
    },
  };
}

function readWhole(path: string): KeptBytes | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    absent(error);
    return null;
  }
  try {
    return { written: fstatSync(file, { bigint: true }).mtimeNs, bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}
