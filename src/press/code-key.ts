import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { listFiles } from '../lib/list-files.ts';

/** What a build is made by, besides the content: folders and files of the project. */
const FOLDERS = ['src', 'public'] as const;
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/**
 * Names the code of a project: any change of it, of its settings, of a dependency or of Node gives another
 * name, so that nothing that was kept by other code is used.
 * @param root the folder of the project
 * @returns 16 hexadecimal digits
 */
export async function codeKey(root: string): Promise<string> {
  // Compiled templates name places on this disk.
  const hash = createHash('sha256').update(`${process.version}\0${resolve(root)}\0`);
  for (const folder of FOLDERS) {
    for (const path of await listFiles(join(root, folder))) {
      hash
        .update(`${folder}/${path}\0`)
        .update(readFileSync(join(root, folder, path)))
        .update('\0');
    }
  }
  for (const path of FILES) hash.update(`${path}\0`).update(readIfThere(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/** An archive may stand without a lockfile of its own. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return Buffer.alloc(0);
    throw error;
  }
}
