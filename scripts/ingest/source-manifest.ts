import { join } from 'node:path';
import { SOURCE_MANIFEST, writeManifest } from '../../src/lib/fixity.ts';
import { listAll } from '../../src/lib/list-files.ts';
import { readTextIfThere, sumOfFile } from '../../src/lib/read-files.ts';
import { disk } from './files.ts';

/**
 * Writes the manifest of all sources beside the entries: an entry vouches for its own source, and nothing else does
 * for one that was refused, left out or is the second copy of a text.
 * @param known the SHA-256 of files as the entries were made of them, by their paths: they are not read again, so that what
 * a disk did to them since is not vouched for
 */
export async function writeSourceManifest(
  sources: string,
  out: string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  // What cannot be listed ingest has told.
  const { files: paths } = await listAll(sources);
  const sums = paths.map((path) => [path, known.get(path) ?? sumOf(join(sources, path))] as const);
  const text = writeManifest(new Map(sums));
  if (readTextIfThere(join(out, SOURCE_MANIFEST)) === text) return;
  await disk.write(out, SOURCE_MANIFEST, text);
}

/** Of a file that cannot be read, which ingest has told, no bytes vouch for anything. */
function sumOf(file: string): string {
  try {
    return sumOfFile(file);
  } catch {
    return '0'.repeat(64);
  }
}
