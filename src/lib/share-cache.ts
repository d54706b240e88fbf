import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Keeps what is costly to make in a folder, each beside the hash of what it was made from. */

/** Bytes of a SHA-256. */
const HASH = 32;

/**
 * Gives what was made from the same facts before, or makes it and keeps it. What was made from other facts
 * is replaced, so that a folder grows no larger than the archive.
 * @param file where it is kept
 * @param facts all that the bytes depend on
 */
export async function keptOrMade(
  file: string,
  facts: unknown,
  make: () => Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(JSON.stringify(facts)).digest();
  const kept = await readFile(file).catch(() => null);
  if (kept && kept.length > HASH && hash.equals(kept.subarray(0, HASH))) {
    return new Uint8Array(kept.subarray(HASH));
  }
  const made = make();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat([hash, made]));
  return made;
}
