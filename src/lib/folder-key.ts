import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** By what things that are kept of a folder are told from those of another: 16 hexadecimal digits of its path. */
export function folderKey(folder: string): string {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
}
