import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { absent } from '../../src/lib/list-files.ts';

/** What a run leaves to the disk must not be paid by the next one, which is another's. */

/**
 * Puts files and folders out of the way without deleting them, which is left to the end of the bench: ext4 without a journal
 * passes over the inodes of what was lately deleted one by one, for up to five minutes (`recently_deleted` in fs/ext4/ialloc.c).
 * @param paths that are not there are passed over
 * @param aside a folder on the same disk
 */
export async function setAside(paths: readonly string[], aside: string): Promise<void> {
  await mkdir(aside, { recursive: true });
  for (const path of paths) await rename(path, join(aside, randomUUID())).catch(absent);
}

/** Has the system write to the disk what it holds back. */
export async function flush(): Promise<void> {
  await promisify(execFile)('sync');
}
