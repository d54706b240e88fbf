import { createHash } from 'node:crypto';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Keeps what is costly to make in a folder, each beside the hash of what it was made from. */

/** Bytes of a SHA-256. */
const HASH = 32;

/**
 * Gives what was made from the same facts before, or makes it and keeps it. What was made from other facts
 * is replaced, so that a folder grows no larger than the archive.
 * @param file where it is kept
 * @param facts all that the bytes depend on
 */
export function keptOrMade(
  file: string,
  facts: unknown,
  make: () => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest();
  const kept = readSealed(file);
  if (kept && hash.equals(kept.subarray(0, HASH))) return new Uint8Array(kept.subarray(HASH));
  const made = make();
  writeSealed(file, Buffer.concat([hash, made]));
  return made;
}
