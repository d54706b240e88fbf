import { hash } from 'node:crypto';
import { readIfThere } from './read-files.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Files in which one run keeps something for the next, with the SHA-256 of all else at their end: what was cut off,
 * overwritten or spoiled by the disk is told by it, and counts as nothing.
 */

/** Bytes of a SHA-256. */
const SEAL = 32;

/** @returns what {@link writeSealed} wrote; null where there is no such file, or it is not as it was written */
export function readSealed(file: string): Buffer | null {
  const found = readIfThere(file);
  if (found === null || found.length < SEAL) return null;
  const content = found.subarray(0, -SEAL);
  return sealOf(content).equals(found.subarray(-SEAL)) ? content : null;
}

export function writeSealed(file: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  writeWhole(file, [bytes, sealOf(bytes)]);
}

/** Likewise of what can be written as JSON. */
export function readSealedJson(file: string): unknown {
  const content = readSealed(file);
  return content === null ? null : (JSON.parse(content.toString()) as unknown);
}

function sealOf(content: Uint8Array): Buffer {
  return hash('sha256', content, 'buffer');
}
