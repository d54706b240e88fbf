import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { inCodeUnits } from './code-units.ts';

/**
 * Lists all regular files below a folder. Hidden files and folders are passed over, symbolic links are
 * not followed.
 * @returns their paths below it, `/` between folders, in code-unit order; [] where it is missing
 * @throws Error where the folder is there and cannot be read
 */
export async function listFiles(root: string): Promise<string[]> {
  return list(await Promise.resolve(root), (entry) => entry.isFile());
}

/** Lists the symbolic links below a folder, as {@link listFiles} lists its files. */
export async function listLinks(root: string): Promise<string[]> {
  return list(await Promise.resolve(root), (entry) => entry.isSymbolicLink());
}

function list(root: string, wanted: (entry: Dirent) => boolean): string[] {
  const paths: string[] = [];
  gather(root, '', { wanted, paths });
  return paths.sort(inCodeUnits);
}

/** Folder by folder: to be told of all at once, with whole paths to take apart, takes three times as long. It reads while the caller waits. */
function gather(
  root: string,
  below: string,
  found: { readonly wanted: (entry: Dirent) => boolean; readonly paths: string[] },
): void {
  for (const entry of entriesOf(join(root, below))) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (found.wanted(entry)) found.paths.push(path);
    if (entry.isDirectory()) gather(root, path, found);
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    absent(error);
    return [];
  }
}

/** Answers undefined for what is not there; passes every other error on. */
export function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
