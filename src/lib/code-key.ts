import { createHash } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listSite } from './list-files.ts';
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
export function codeKey(root: string, { folders, files }: Code): string {
  const hash = createHash('sha256').update(`${process.version}\0`);
  const add = (path: string) => {
    hash
      .update(`${path}\0`)
      .update(readIfThere(join(root, path)) ?? '')
      .update('\0');
  };
  for (const folder of folders) filesBelow(root, folder).forEach(add);
  for (const path of files) add(path);
  return hash.digest('hex');
}

/**
 * Hidden files too, since `public/.well-known/security.txt` goes into the site as all else there does; and what links lead to.
 * @param seen the folders that have been listed, lest a link that leads up goes round
 */
function filesBelow(root: string, folder: string, seen = new Set<string>()): string[] {
  const place = join(root, folder);
  if (!existsSync(place) || seen.has(realpathSync(place))) return [];
  seen.add(realpathSync(place));
  const { files, others } = listSite(place);
  const linked = others.flatMap((name) => {
    const path = `${folder}/${name}`;
    const goal = statSync(join(root, path), { throwIfNoEntry: false });
    if (goal?.isDirectory()) return filesBelow(root, path, seen);
    return goal?.isFile() ? [path] : [];
  });
  return [...files.map((path) => `${folder}/${path}`), ...linked];
}
