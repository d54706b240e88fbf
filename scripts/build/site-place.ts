import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFEST } from '../../src/lib/fixity.ts';
import { areWithin, isWithin } from '../../src/lib/is-within.ts';
import { callFault } from '../call.ts';

/** What an archive consists of, from its folder on: a site in one of them would be taken for a part of it. */
const OWN = ['src', 'scripts', 'public', '.git', '.github'];

interface Place {
  readonly dist: string;
  readonly content: string;
  readonly cache: string;
  /** What is kept of a site that was built there. */
  readonly kept: string;
}

/**
 * Holds a build off a folder that is not its own: it removes from it all that is not of the site.
 * @throws Error `folder-inside` where the folder holds a part of the archive or lies in one; `folder-taken` where it is
 * a file, or holds what no build made
 */
export function mustBeForSite({ dist, content, cache, kept }: Place): void {
  const site = resolve(dist);
  const parts = [content, ...OWN].map((part) => resolve(part));
  const held = ['.', cache].map((folder) => resolve(folder));
  if (
    parts.some((part) => areWithin(site, part)) ||
    held.some((folder) => isWithin(site, folder))
  ) {
    const what = `"${dist}" is not apart from the archive itself, and a build removes from its folder what is not of the site`;
    throw callFault('folder-inside', 'ARCHIVE_DIST', what);
  }
  const there = statSync(site, { throwIfNoEntry: false });
  if (there && !there.isDirectory())
    throw callFault('folder-taken', 'ARCHIVE_DIST', `"${dist}" is a file, expected a folder`);
  if (
    there &&
    !existsSync(kept) &&
    !existsSync(join(site, MANIFEST)) &&
    readdirSync(site).length > 0
  )
    throw callFault(
      'folder-taken',
      'ARCHIVE_DIST',
      `"${dist}" holds what is of no site that was built here, and a build would remove it`,
    );
}
