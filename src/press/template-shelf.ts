import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listSite } from '../lib/list-files.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';

/** Compiled templates as they are kept from build to build: a folder for each key of the code, whole or not there. */

/** What no build has used for so long is removed, in milliseconds: a week. */
const UNUSED = 7 * 24 * 60 * 60 * 1000;

/** What is asked of a shelf. */
interface Wanted {
  /** Names what is made. */
  readonly key: string;
  /** Whether it is made anew though it is there. */
  readonly fresh: boolean;
  /** Makes it. @returns the folder in which it stands then, which is copied */
  readonly make: () => Promise<string>;
}

/**
 * Gives the folder of what has a key, which is made where it is not there, or not as it was left.
 * @param shelf the folder of all
 */
export async function fromShelf(shelf: string, { key, fresh, make }: Wanted): Promise<string> {
  const folder = join(shelf, key);
  if (!fresh && isWhole(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  mkdirSync(shelf, { recursive: true });
  place(await make(), folder, fresh);
  removeUnused(shelf, /./, key);
  return folder;
}

/** Beside the templates: the digest of all their files. A build that was cut off, or a disk that spoils one, is told by it. */
const SEAL = 'sealed';

function isWhole(folder: string): boolean {
  const sealed = readSealed(join(folder, SEAL));
  return sealed !== null && sealed.toString() === digestOf(folder);
}

/** Some 2.5 MB are read for it, in a hundredth of a second. */
function digestOf(folder: string): string {
  const digest = createHash('sha256');
  for (const path of listSite(folder).files) {
    if (path !== SEAL) digest.update(`${path}\0`).update(readFileSync(join(folder, path)));
  }
  return digest.digest('hex');
}

/** Puts a folder in its place, whole or not at all. */
function place(made: string, folder: string, fresh: boolean): void {
  const draft = `${folder}.${process.pid}`;
  // The cache may be on another disk, to which nothing can be renamed.
  cpSync(made, draft, { recursive: true });
  writeSealed(join(draft, SEAL), digestOf(draft));
  try {
    // Another build may have been as quick with the same, and draws from it already.
    if (!fresh && isWhole(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Removes folders that have long not been used; a build beside this one may be at work with any
 * other. The clock of a disk may be far behind: what is given out just now stays.
 * @param names which of those in the folder
 * @param own the name of what is given out
 */
export function removeUnused(shelf: string, names: RegExp, own?: string): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf).filter((one) => names.test(one))) {
    const folder = join(shelf, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (name !== own && used !== undefined && used < Date.now() - UNUSED) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
