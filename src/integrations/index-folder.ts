import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { absent } from '../lib/list-files.ts';
import { readIfThere } from '../lib/read-files.ts';
import type { Manifest } from '../lib/search-catalogue.ts';

/** The file that names all others, and says by being there that they are. */
const ENTRY = 'archive.json';

/**
 * Writes an index to its folder: what is not there yet or has changed, and removes what an earlier build left. The entry
 * file is taken away first and written last, so that what a broken-off build leaves is never taken for an index.
 * It writes while the caller waits: for thousands of small files that takes half the time.
 * @param files by their paths below the folder
 * @returns how many bytes they have
 */
export function writeIndexFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): number {
  takeOver(folder, files);
  const found = new Set(listBelow(folder));
  for (const path of found) if (!files.has(path)) rmSync(join(folder, path));
  const made = new Set<string>();
  let bytes = 0;
  for (const [path, content] of [...files].sort(
    ([a], [b]) => Number(a === ENTRY) - Number(b === ENTRY),
  )) {
    const target = join(folder, path);
    bytes += content.byteLength;
    if (found.has(path) && isSame(target, content)) continue;
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    writeFileSync(target, content);
  }
  return bytes;
}

/** Gives the folder of the build before the name of this one's: most of what lies in it is the same. */
function takeOver(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const before = buildIn(readIfThere(join(folder, ENTRY)));
  const now = buildIn(files.get(ENTRY));
  rmSync(join(folder, ENTRY), { force: true });
  if (before === null || now === null || before === now) return;
  rmSync(join(folder, now), { recursive: true, force: true });
  try {
    renameSync(join(folder, before), join(folder, now));
  } catch (error) {
    absent(error);
  }
}

function buildIn(entry: Uint8Array | null | undefined): string | null {
  if (!entry) return null;
  try {
    const { build } = JSON.parse(new TextDecoder().decode(entry)) as Partial<Manifest>;
    return typeof build === 'string' && /^[\da-f]+$/.test(build) ? build : null;
  } catch {
    // Whatever lies there is no index of ours, and is removed with the rest.
    return null;
  }
}

/** The files below a folder, by their paths below it. */
function listBelow(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function isSame(file: string, content: Uint8Array): boolean {
  return statSync(file).size === content.byteLength && readFileSync(file).equals(content);
}
