import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inCodeUnits } from './code-units.ts';

/**
 * Lists all regular files below a folder. Hidden files and folders are passed over, symbolic links are
 * not followed.
 * @returns their paths below it, `/` between folders, in code-unit order; [] where it is missing
 * @throws Error where the folder is there and cannot be read
 */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(absent);
  return (entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort(inCodeUnits);
}

/** Answers undefined for what is not there; passes every other error on. */
export function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
