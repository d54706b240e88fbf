import { createHash } from 'node:crypto';
import { readProvenanceFile } from '../../src/lib/provenance-file.ts';

/** Fixity: whether bytes are still what they were. */

/** The SHA-256 of bytes, or of a text in UTF-8, in 64 hexadecimal digits. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Whether an entry is as ingest left it.
 * @param entry its bytes
 * @param provenance the bytes of the file beside it, null where there is none
 * @returns false too where the provenance is missing or none: then nothing tells
 */
export function isAsLeft(entry: Uint8Array, provenance: Uint8Array | null): boolean {
  if (provenance === null) return false;
  try {
    const known = readProvenanceFile(new TextDecoder().decode(provenance), '');
    return known.entry.sha256 === sha256Of(entry);
  } catch {
    return false;
  }
}
