import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import { folderKey } from '../lib/folder-key.ts';

/**
 * Where what is kept of this site from run to run lies. The folder of the site alone names it: what was kept of another
 * archive, whose site stood there before, must not be taken for what stands there now.
 */
export function siteFolder(): string {
  return join(archivePaths.cache, 'sites', folderKey(archivePaths.dist));
}

/** Likewise of `astro dev`, which may run while the site is built. */
export function devFolder(): string {
  return join(archivePaths.cache, 'dev', folderKey(archivePaths.content));
}
