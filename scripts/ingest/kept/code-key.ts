import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { absent, listFiles } from '../../../src/lib/list-files.ts';

/** What ingest runs, besides Node: its own modules, those of the site that it uses, and the versions of packages. */
const FOLDERS = ['scripts/ingest', 'src/lib', 'src/schema', 'src/words'] as const;
const FILES = ['src/words.ts', 'src/site.config.ts', 'package.json', 'package-lock.json'] as const;

/**
 * Names the code of ingest: any change of it, of its words, of a package or of Node gives another name.
 * @param root the folder of the project
 * @returns 64 hexadecimal digits
 */
export async function codeKey(root: string): Promise<string> {
  const hash = createHash('sha256').update(`${process.version}\0`);
  const add = (path: string) => hash.update(`${path}\0`).update(bytesOf(join(root, path)));
  for (const folder of FOLDERS) {
    for (const path of await listFiles(join(root, folder))) add(`${folder}/${path}`);
  }
  for (const path of FILES) add(path);
  return hash.digest('hex');
}

/** An archive may stand without a lockfile of its own. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    absent(error);
    return new Uint8Array();
  }
}
