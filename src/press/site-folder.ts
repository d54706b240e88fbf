import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { archivePaths } from '../archive-paths.ts';

/**
 * Where what is kept of this site from run to run lies. The folder of the site alone names it: what was kept of another
 * archive, whose site stood there before, must not be taken for what stands there now.
 */
export function siteFolder(): string {
  return join(archivePaths.cache, 'sites', nameOf(archivePaths.dist));
}

/** Likewise of `astro dev`, which may run while the site is built. */
export function devFolder(): string {
  return join(archivePaths.cache, 'dev', nameOf(archivePaths.content));
}

function nameOf(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
}
