import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { archivePaths } from '../archive-paths.ts';

/** Where what is kept of this site from run to run lies: content and site together name it. */
export function siteFolder(): string {
  return join(archivePaths.cache, 'sites', key());
}

/** Likewise of `astro dev`, which may run while the site is built. */
export function devFolder(): string {
  return join(archivePaths.cache, 'dev', key());
}

function key(): string {
  const { content, dist } = archivePaths;
  const hash = createHash('sha256').update(`${resolve(content)}\0${resolve(dist)}`);
  return hash.digest('hex').slice(0, 16);
}
