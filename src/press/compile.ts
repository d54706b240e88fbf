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
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { AstroInlineConfig } from 'astro';
import { listSite } from '../lib/list-files.ts';
import { readSealed, writeSealed } from '../lib/sealed-file.ts';
import { ASSETS, templates } from './templates.ts';

/** Compiled templates that no build has used for so long are removed, in milliseconds: a week. */
const UNUSED = 7 * 24 * 60 * 60 * 1000;

/**
 * Gives the folder of the compiled templates of a project, which are made where they are not there yet.
 * @param cache the folder of what is kept from run to run
 * @param key of the code, which names them
 * @param config of Astro, for its log
 * @throws Error where a template cannot be compiled
 */
export async function compile(
  cache: string,
  key: string,
  config: AstroInlineConfig,
): Promise<string> {
  const shelf = join(resolve(cache), 'templates');
  const folder = join(shelf, key);
  if (isWhole(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  mkdirSync(shelf, { recursive: true });
  linkPackages(cache);
  // Astro compiles within the project, wherever the cache is.
  forget(resolve('.astro'), /^templates-\d+$/);
  const fresh = resolve('.astro', `templates-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  try {
    // Loaded when it is needed: most builds only draw.
    const { build } = await import('astro');
    await build({
      ...config,
      outDir: join(fresh, ASSETS),
      integrations: [...(config.integrations ?? []), templates(fresh)],
    });
    place(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  forget(shelf, /./, key);
  return folder;
}

/** Beside the templates: the digest of all their files. A build that was cut off, or a disk that spoils one, is told by it. */
const SEAL = 'sealed';

function seal(folder: string): void {
  writeSealed(join(folder, SEAL), digestOf(folder));
}

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

/** Compiled pages ask for packages from where they lie: a cache outside of the project leads back to them. */
function linkPackages(cache: string): void {
  const path = relative(resolve('.'), resolve(cache));
  if (!path.startsWith('..')) return;
  const link = join(resolve(cache), 'node_modules');
  if (!existsSync(link)) symlinkSync(resolve('node_modules'), link, 'junction');
}

/** Puts a folder in its place, whole or not at all. Another build may have been as quick with the same. */
function place(fresh: string, folder: string): void {
  const draft = `${folder}.${process.pid}`;
  // The cache may be on another disk, to which nothing can be renamed.
  cpSync(fresh, draft, { recursive: true });
  seal(draft);
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!isWhole(folder)) throw error;
  }
}

/**
 * Removes the templates that have long not been used; a build beside this one may be at work with any
 * other. The clock of a disk may be far behind: what is given out just now stays.
 */
function forget(shelf: string, names: RegExp, own?: string): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf).filter((one) => names.test(one))) {
    const folder = join(shelf, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (name !== own && used !== undefined && used < Date.now() - UNUSED) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
