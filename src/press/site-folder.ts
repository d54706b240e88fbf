import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { archivePaths } from '../archive-paths.ts';

/** Where what is kept of this site from run to run lies: content and site together name it. */
export function siteFolder(): string {
  const { content, dist, cache } = archivePaths;
  const hash = createHash('sha256').update(`${resolve(content)}\0${resolve(dist)}`);
  return join(cache, 'sites', hash.digest('hex').slice(0, 16));
}
