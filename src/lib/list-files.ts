import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inCodeUnits } from './code-units.ts';

/**
 * Lists all regular files below a folder. Hidden files and folders are passed over, symbolic links are
 * not followed.
 * @returns their paths below it, `/` between folders, in code-unit order; [] where it is missing
 * @throws Error where the folder is there and cannot be read
 */
export function listFiles(root: string): Promise<string[]> {
  return list(root, (entry) => entry.isFile());
}

/** Lists the symbolic links below a folder, as {@link listFiles} lists its files. */
export function listLinks(root: string): Promise<string[]> {
  return list(root, (entry) => entry.isSymbolicLink());
}

async function list(root: string, wanted: (entry: Dirent) => boolean): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(absent);
  return (entries ?? [])
    .filter(wanted)
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort(inCodeUnits);
}

/** Answers undefined for what is not there; passes every other error on. */
export function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
