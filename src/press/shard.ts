import { createHash } from 'node:crypto';
import type { Shard } from './tasks.ts';

/**
 * Whether a part of a divided build makes what lies in a folder, such as `articles/<slug>` or `names/<id>`: what is
 * in one folder stays together, and each folder is made by one part.
 */
export function isOf({ part, of }: Shard, folder: string): boolean {
  // Of a whole, which needs no sum of each of thousands.
  if (of === 1) return true;
  return createHash('sha256').update(folder).digest().readUInt32BE() % of === part - 1;
}
