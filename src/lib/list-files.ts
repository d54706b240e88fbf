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

/**
 * Lists all that lies below a folder but for folders, hidden files too, and apart from what git keeps at its top.
 * @returns regular files and all else, such as links, as {@link listFiles} has them
 */
export function listAll(root: string): { readonly files: string[]; readonly others: string[] } {
  const found = { files: [] as string[], others: [] as string[] };
  gather(root, '', (path, entry) => {
    if (path === '.git') return false;
    if (!entry.isDirectory()) (entry.isFile() ? found.files : found.others).push(path);
    return true;
  });
  return { files: found.files.sort(inCodeUnits), others: found.others.sort(inCodeUnits) };
}

function list(root: string, wanted: (entry: Dirent) => boolean): string[] {
  const paths: string[] = [];
  gather(root, '', (path, entry) => {
    if (entry.name.startsWith('.')) return false;
    if (wanted(entry)) paths.push(path);
    return true;
  });
  return paths.sort(inCodeUnits);
}

/**
 * Folder by folder: to be told of all at once, with whole paths to take apart, takes three times as long. It reads while the caller
 * waits.
 * @param meet told of each entry; whether to go into it, where it is a folder
 */
function gather(root: string, below: string, meet: (path: string, entry: Dirent) => boolean): void {
  for (const entry of entriesOf(join(root, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (meet(path, entry) && entry.isDirectory()) gather(root, path, meet);
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
