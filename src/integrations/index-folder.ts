import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { readIfThere } from '../lib/read-files.ts';
import type { Manifest } from '../lib/search-catalogue.ts';
import { writerIn, type SiteWriter } from './site-writer.ts';

/** The file that names all others. */
const ENTRY = 'archive.json';

/**
 * Writes an index to its folder: what is not there yet or has changed, and removes what an earlier build left. The entry
 * file takes its place last, and what it named before is removed behind it, so that what a broken-off build leaves
 * is the index as it was. It writes while the caller waits: for thousands of small files that takes half the time.
 * @param files by their paths below the folder
 * @param writer puts them there, each by its path below the folder
 * @returns how many bytes they have
 */
export function writeIndexFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  writer: Pick<SiteWriter, 'write' | 'linked'> = writerIn(folder),
): number {
  const found = new Set(listBelow(folder));
  const before = buildIn(readIfThere(join(folder, ENTRY)));
  const now = buildIn(files.get(ENTRY));
  const linked: [path: string, content: Uint8Array][] = [];
  let bytes = 0;
  for (const [path, content] of [...files].sort(
    ([a], [b]) => Number(a === ENTRY) - Number(b === ENTRY),
  )) {
    bytes += content.byteLength;
    if (found.has(path) && isSame(join(folder, path), content)) continue;
    // Most of what lies in the folder of the build before is the same.
    const [build, ...names] = path.split('/');
    const twin = [before, ...names].join('/');
    const isKept =
      build === now && found.has(twin) && !found.has(path) && isSame(join(folder, twin), content);
    if (isKept && linkTo(folder, twin, path)) linked.push([path, content]);
    else writer.write(path, content);
  }
  for (const path of found) if (!files.has(path)) rmSync(join(folder, path));
  if (before !== null && before !== now)
    rmSync(join(folder, before), { recursive: true, force: true });
  // A file that loses a name changes by it: what is remembered of it is taken behind that.
  for (const [path, content] of linked) writer.linked(path, content);
  return bytes;
}

/** Gives a file a second name. @returns whether the disk can */
function linkTo(folder: string, from: string, to: string): boolean {
  try {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    linkSync(join(folder, from), join(folder, to));
    return true;
  } catch {
    return false;
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
