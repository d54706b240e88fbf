import { hash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, SIGNATURE, writeManifest } from '../lib/fixity.ts';
import type { SiteWriter } from '../integrations/site-writer.ts';
import { readTextIfThere, sumOfFile } from '../lib/read-files.ts';
import { writeOver } from '../lib/write-whole.ts';

/** What the files of a site are, so that a later build knows them again and readers can check them. */

/** Of a file: its SHA-256, and by what it is known again without being read. */
export type KnownSum = readonly [sha256: string, stamp: string];
export type KnownSums = ReadonlyMap<string, KnownSum>;

/**
 * Holds a site to what the build before left. What is not as it was left is removed, so that it is made anew and never
 * handed on as if the press had made it. A file that only bears other times, as out of a copy, is as it was.
 * @param dist where the base of the site is
 * @returns the files that stand as they were left, and those that were changed
 */
export function settle(
  dist: string,
  left: KnownSums,
): { readonly standing: KnownSums; readonly changed: readonly string[] } {
  const standing = new Map<string, KnownSum>();
  const changed: string[] = [];
  for (const [path, [sum, stamp]] of left) {
    const file = join(dist, path);
    const now = stampOf(file);
    if (now === null) continue;
    if (now === stamp || sumOfFile(file) === sum) standing.set(path, [sum, now]);
    else {
      rmSync(file);
      changed.push(path);
    }
  }
  return { standing, changed };
}

/** Whether a file still is what is known of it. */
export function isAsLeft(dist: string, path: string, [, stamp]: KnownSum): boolean {
  return stampOf(join(dist, path)) === stamp;
}

/**
 * Sums files up.
 * @param dist where the base of the site is
 * @param paths below it
 * @throws Error where one is no file
 */
export function sumUp(dist: string, paths: readonly string[]): KnownSum[] {
  return paths.map((path) => {
    // Before it is read: a change meanwhile is seen by the next build.
    const stamp = stampIn(dist, path);
    return [sumOfFile(join(dist, path)), stamp];
  });
}

/** Writes the files of a site, and remembers the sum of each without reading again what it wrote. */
export function summingWriter(dist: string): SiteWriter & { readonly sums: KnownSums } {
  const sums = new Map<string, KnownSum>();
  return {
    sums,
    write: (path, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      writeOver(dist, path, bytes);
      sums.set(path, [hash('sha256', bytes, 'hex'), stampIn(dist, path)]);
    },
    linked: (path, content) => {
      sums.set(path, [hash('sha256', content, 'hex'), stampIn(dist, path)]);
    },
    sum: (path) => {
      const stamp = stampIn(dist, path);
      const sum = sumOfFile(join(dist, path));
      sums.set(path, [sum, stamp]);
      return sum;
    },
  };
}

/** Writes the manifest of a site. A signature of another one is removed: it holds no more. */
export function placeManifest(dist: string, sums: KnownSums): void {
  const text = writeManifest(new Map(Array.from(sums, ([path, [sum]]) => [path, sum])));
  if (readTextIfThere(join(dist, MANIFEST)) === text) return;
  rmSync(join(dist, SIGNATURE), { force: true });
  writeOver(dist, MANIFEST, text);
}

/** @throws Error where no file is there */
function stampIn(dist: string, path: string): string {
  const stamp = stampOf(join(dist, path));
  if (stamp !== null) return stamp;
  throw new Error(`${path}: was written by this build, and is no file now.`);
}

/** Nobody can set the time of the last change of an inode back. @returns null where no file is there */
function stampOf(file: string): string | null {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return null;
  const { size, mtimeNs, ctimeNs, ino } = found;
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`;
}
