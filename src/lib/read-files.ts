import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { absent } from './list-files.ts';

/** Files read while the caller waits: of thousands of small ones, each read aside takes many times the processor time. */

/** A text in UTF-8. As bytes first: Node.js 24 takes longer to read text than to read bytes and decode them. */
export function readText(file: string): string {
  return readFileSync(file).toString();
}

/** The bytes of a file; null where there is none. @throws Error where it is there and cannot be read */
export function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    absent(error);
    return null;
  }
}

/** Likewise as text. */
export function readTextIfThere(file: string): string | null {
  return readIfThere(file)?.toString() ?? null;
}

/** So much of a file is in memory at once, in bytes. */
const PIECE = 1024 * 1024;
/** One for all files: room for a piece takes ten times as long to get as a page takes to be read. */
let piece: Buffer | undefined;

/** The SHA-256 of a file, in hexadecimal digits. @throws Error where it cannot be read */
export function sumOfFile(file: string): string {
  const handle = openSync(file, 'r');
  const hash = createHash('sha256');
  try {
    piece ??= Buffer.allocUnsafeSlow(PIECE);
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}
