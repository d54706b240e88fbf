import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../src/lib/list-files.ts';

export interface FolderSize {
  readonly bytes: number;
  readonly files: number;
}

/** Adds up all files of a folder and of those in it; nothing where it is not there. */
export async function sizeOf(folder: string): Promise<FolderSize> {
  const paths = await listFiles(folder);
  let bytes = 0;
  for (const path of paths) bytes += (await stat(join(folder, path))).size;
  return { bytes, files: paths.length };
}
