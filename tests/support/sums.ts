import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, hidden ones too, with the SHA-256 of what is in it, in the order of their paths. */
export async function sumsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sums = files.map(async (file) => {
    const path = join(file.parentPath, file.name);
    return [path.slice(folder.length + 1), hash('sha256', await readFile(path))] as const;
  });
  return new Map((await Promise.all(sums)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
