import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { listFiles } from './list-files.ts';
import { readIfThere } from './read-files.ts';

/** What a command runs besides Node and packages: folders and files of the project. */
interface Code {
  readonly folders: readonly string[];
  /** An archive may stand without some of them, such as a lockfile of its own. */
  readonly files: readonly string[];
}

/**
 * Names code: any change of it, of a package (where `package-lock.json` is among the files) or of Node gives another
 * name, so that nothing that other code kept is used.
 * @param root the folder of the project
 * @returns SHA-256 in hexadecimal digits
 */
export async function codeKey(root: string, { folders, files }: Code): Promise<string> {
  const hash = createHash('sha256').update(`${process.version}\0`);
  const add = (path: string) =>
    hash
      .update(`${path}\0`)
      .update(readIfThere(join(root, path)) ?? '')
      .update('\0');
  for (const folder of folders) {
    for (const path of await listFiles(join(root, folder))) add(`${folder}/${path}`);
  }
  for (const path of files) add(path);
  return hash.digest('hex');
}
