import { isUtf8 } from 'node:buffer';
import { readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { inCodeUnits } from './code-units.ts';
import { draftOf } from './draft-names.ts';

/** What lies below a folder, each list in code-unit order, as paths below it with `/` between folders. */
export interface Listing {
  /** Regular files. */
  readonly files: readonly string[];
  /** Symbolic links, which are not followed. */
  readonly links: readonly string[];
  /** What is neither file nor folder: pipes, sockets, devices. */
  readonly others: readonly string[];
  /** Folders that cannot be read, and why. */
  readonly closed: readonly { readonly path: string; readonly error: unknown }[];
  /** Names that are no UTF-8, what is not written as `\xE9`: by such a name nothing can be opened. */
  readonly unnamed: readonly string[];
}

/** Lists all that lies below a folder. Hidden files and folders are passed over; a folder that is missing is empty. */
export async function listAll(root: string): Promise<Listing> {
  return gather(await Promise.resolve(root));
}

/**
 * Lists all regular files below a folder. Hidden files and folders are passed over, symbolic links are
 * not followed.
 * @returns their paths below it, `/` between folders, in code-unit order; [] where it is missing
 * @throws Error where a folder cannot be read, or a name is no UTF-8
 */
export async function listFiles(root: string): Promise<readonly string[]> {
  const { files, closed, unnamed } = await listAll(root);
  const [unread] = closed;
  if (unread) throw unread.error;
  const [name] = unnamed;
  if (name !== undefined) {
    throw new Error(`${join(root, name)} [name-encoding]: the name is no UTF-8. Rename it.`);
  }
  return files;
}

/** Lists the drafts below a folder that a program left which was cut off, and what each was to be. */
export function listDrafts(
  root: string,
): readonly { readonly path: string; readonly of: string }[] {
  const drafts: { path: string; of: string }[] = [];
  for (const { below, entries } of foldersOf(root, () => undefined)) {
    for (const entry of entries) {
      const name = entry.isFile() ? draftOf(entry.name) : null;
      if (name === null) continue;
      drafts.push({ path: inFolder(below, entry.name), of: inFolder(below, name) });
    }
  }
  return drafts;
}

/** What stands in the folder of a site. */
export interface SiteListing {
  /** Regular files, in code-unit order. */
  readonly files: readonly string[];
  /** What is neither file nor folder, such as links, and names that are no UTF-8. */
  readonly others: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Lists all that stands in the folder of a site, hidden files and folders too, but for what git keeps at its top.
 * @throws Error where a folder cannot be read
 */
export function listSite(root: string): SiteListing {
  const found = { files: [] as string[], others: [] as string[], folders: [] as string[] };
  const isGits = (path: string) => path === '.git';
  const refuse = (_: string, error: unknown): never => {
    throw error;
  };
  for (const { below, entries, odd } of foldersOf(root, refuse, (path) => !isGits(path))) {
    found.others.push(...odd.map((name) => inFolder(below, name)));
    for (const entry of entries) {
      const path = inFolder(below, entry.name);
      if (isGits(path)) continue;
      if (entry.isDirectory()) found.folders.push(path);
      else (entry.isFile() ? found.files : found.others).push(path);
    }
  }
  found.files.sort(inCodeUnits);
  found.others.sort(inCodeUnits);
  return found;
}

function gather(root: string): Listing {
  const files: string[] = [];
  const links: string[] = [];
  const others: string[] = [];
  const closed: { path: string; error: unknown }[] = [];
  const unnamed: string[] = [];
  const folders = foldersOf(root, (path, error) => closed.push({ path, error }));
  for (const { below, entries, odd } of folders) {
    unnamed.push(...odd.map((name) => inFolder(below, name)));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = inFolder(below, entry.name);
      if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (!entry.isDirectory()) others.push(path);
    }
  }
  for (const list of [files, links, others, unnamed]) list.sort(inCodeUnits);
  return { files, links, others, closed, unnamed };
}

/** Folder by folder: to be told of all at once, with whole paths to take apart, takes three times as long. It reads while the caller waits. */
function* foldersOf(
  root: string,
  onClosed: (path: string, error: unknown) => void,
  enters = (path: string) => !basename(path).startsWith('.'),
): Generator<Folder & { readonly below: string }> {
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    let folder: Folder = { entries: [], odd: [] };
    try {
      folder = readFolder(join(root, below));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') onClosed(below, error);
    }
    yield { below, ...folder };
    for (const entry of folder.entries) {
      const path = inFolder(below, entry.name);
      if (entry.isDirectory() && enters(path)) open.push(path);
    }
  }
}

interface Folder {
  readonly entries: readonly Dirent[];
  /** The names that are no UTF-8, each byte that is no letter of ASCII written as `\xE9`. */
  readonly odd: readonly string[];
}

/** What Node puts in the place of bytes that are no UTF-8. A name may have it by itself. */
const REPLACED = '\uFFFD';

function readFolder(folder: string): Folder {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes(REPLACED))) return { entries, odd: [] };
  const names = readdirSync(folder, { encoding: 'buffer' });
  const known = new Set(names.filter((name) => isUtf8(name)).map(String));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    entries: [...byName.values()].filter(({ name }) => known.has(name)),
    odd: names
      .filter((name) => !isUtf8(name))
      .map((name) => name.toString('latin1').replaceAll(/[^ -~]/g, escaped)),
  };
}

function inFolder(below: string, name: string): string {
  return below === '' ? name : `${below}/${name}`;
}

function escaped(letter: string): string {
  return `\\x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Answers undefined for what is not there; passes every other error on. */
export function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
