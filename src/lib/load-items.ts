import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import type { Listing } from '../schema/entry.ts';
import { slug } from '../schema/slug.ts';
import type { Item } from './chronology.ts';
import { changedSince, contentVersion } from './content-version.ts';
import { listingOf, readEntryFile, slugOf } from './entry-file.ts';
import { diskFault } from './disk-faults.ts';
import { listAll } from './list-files.ts';
import { provenancePath } from './provenance-file.ts';
import { readIfThere, readText } from './read-files.ts';
import { readSealedJson, writeSealed } from './sealed-file.ts';

/**
 * All entries of a folder, as paths below it, in code-unit order.
 * @throws Error where something is there that cannot be told to be none: a link, a pipe, a folder that cannot be read
 */
export async function entryPaths(folder: string): Promise<string[]> {
  const { files, links, others, closed, unnamed } = await listAll(folder);
  const [unread] = closed;
  if (unread) throw diskFault(unread.error);
  const [odd] = [...links, ...others, ...unnamed];
  if (odd !== undefined) {
    throw new Error(
      `${join(folder, odd)} [entry-odd]: a link, a pipe or a name that is no UTF-8, by which an entry could be missed. Put the file itself in its place, or move it out of the folder.`,
    );
  }
  return files.filter((path) => path.endsWith('.md'));
}

/** What is kept of an entry from one run to the next. */
interface Kept {
  readonly path: string;
  /** Of the entry and of its provenance, by which a change is seen without reading them. */
  readonly seen: string;
  readonly digest: string;
  readonly listing: Listing;
}

interface KeptFile {
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  readonly entries: readonly Kept[];
}

/**
 * Reads what lists, charts and counts need of all entries of a folder.
 * @param folder the folder of entries, `<year>/<slug>.md`
 * @param cache a file in which it is kept, so that the next run reads only what has changed since: told, as
 * Git does it, by size, times and place on the disk. Without it everything is read.
 * @returns the entries, in the order of their paths
 * @throws Error that names the file, where an entry cannot be read
 */
export async function loadItems(
  folder: string,
  cache: string | undefined = env['ARCHIVE_LISTINGS'],
): Promise<Item[]> {
  return itemsOf((await load(folder, cache)).entries);
}

/**
 * Loads the items of a build, whose threads and modules then take them as they are, without a look at each file
 * again: nothing changes underneath.
 * @param cache as for {@link loadItems}
 */
export async function settleItems(folder: string, cache: string): Promise<Item[]> {
  const { at, entries } = await load(folder, cache);
  env['ARCHIVE_LISTINGS'] = cache;
  env['ARCHIVE_LISTINGS_AT'] = String(at);
  return itemsOf(entries);
}

async function load(folder: string, cache: string | undefined): Promise<KeptFile> {
  const version = contentVersion();
  const { before, where } = knownBefore(cache, version);
  if (before && env['ARCHIVE_LISTINGS_AT'] === String(before.at)) return before;
  const known = new Map(before?.entries.map((kept) => [kept.path, kept]));
  const at = Date.now();
  let changed = false;
  const entries: Kept[] = [];
  for (const path of await entryPaths(folder)) {
    const kept = known.get(path);
    if (kept && where?.has(dirname(join(folder, path))) === false) {
      entries.push(kept);
      continue;
    }
    const now = look(folder, path);
    // What changed as the cache was written may have changed again within the same tick of the clock.
    const isSame = kept?.seen === now.seen && before !== null && now.changed < before.at;
    changed ||= !isSame;
    entries.push(isSame ? kept : read(folder, path, now.seen));
  }
  changed ||= entries.length !== known.size;
  if (before && !changed) return before;
  mustBeApart(entries);
  const kept: KeptFile = { at, entries };
  // The next program sees by itself what was edited while this one was told of it.
  if (cache !== undefined && where === null) writeSealed(cache, JSON.stringify(kept));
  last = { cache, version, kept };
  return kept;
}

/** What was loaded last, and at which version of the content. */
let last: {
  readonly cache: string | undefined;
  readonly version: number;
  readonly kept: KeptFile;
} | null = null;

/**
 * What is known of the entries, and in which folders they can have changed since: `astro dev` loads again after each change,
 * and was told where; null where any can.
 */
function knownBefore(
  cache: string | undefined,
  version: number,
): { readonly before: KeptFile | null; readonly where: ReadonlySet<string> | null } {
  if (cache === undefined) return { before: null, where: null };
  if (last?.cache === cache && last.version < version) {
    return { before: last.kept, where: changedSince(last.version) };
  }
  return { before: readKept(cache), where: null };
}

function itemsOf(entries: readonly Kept[]): Item[] {
  return entries.map(({ path, digest, listing }) => ({
    ...listing,
    slug: slugOf(path),
    path,
    digest,
  }));
}

function readKept(cache: string): KeptFile | null {
  return readSealedJson(cache) as KeptFile | null;
}

/** @throws Error where the file has no name that can be an address, or is no entry */
function read(folder: string, path: string, seen: string): Kept {
  if (!slug.safeParse(slugOf(path)).success) {
    throw new Error(
      `${path}: its name is to be its address. Expected lower-case words joined by "-", such as fog-over-the-harbour.md; rename it.`,
    );
  }
  const { text, provenance } = bytesOf(folder, path);
  const digest = createHash('sha256')
    .update(text)
    .update('\0')
    .update(provenance ?? '');
  return {
    path,
    seen,
    digest: digest.digest('base64url').slice(0, 22),
    listing: listingOf(readEntryFile(text, path).entry),
  };
}

/** @throws Error where two entries have one address or one identifier: what is of the one would be shown, or linked, as of the other */
function mustBeApart(entries: readonly Kept[]): void {
  const known = new Map<string, string>();
  for (const { path, listing } of entries) {
    for (const mark of [`address, "${slugOf(path)}"`, `id, "${listing.id}"`]) {
      const other = known.get(mark);
      if (other !== undefined) {
        throw new Error(
          `${other} and ${path} have one ${mark}. Delete the one that is not to stay, or give it another.`,
        );
      }
      known.set(mark, path);
    }
  }
}

/** An entry and the file beside it. @throws Error that says where, what and what to do */
function bytesOf(folder: string, path: string) {
  try {
    const text = readText(join(folder, path));
    return { text, provenance: readIfThere(join(folder, provenancePath(path))) };
  } catch (error) {
    throw diskFault(error);
  }
}

/** What the disk tells of an entry and its provenance without opening them. */
function look(folder: string, path: string): { readonly seen: string; readonly changed: number } {
  const entry = statSync(join(folder, path));
  const provenance = statSync(join(folder, provenancePath(path)), { throwIfNoEntry: false });
  return {
    seen: `${tell(entry)} ${provenance ? tell(provenance) : '-'}`,
    changed: Math.max(entry.mtimeMs, provenance?.mtimeMs ?? 0),
  };
}

function tell({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join(',');
}
