import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivePaths } from '../../src/archive-paths.ts';
import { newestFirst, type Item } from '../../src/lib/chronology.ts';
import { listingOf, readEntryFile, slugOf } from '../../src/lib/entry-file.ts';
import { entryPaths } from '../../src/lib/load-items.ts';

/** An entry of this archive: what lists have of it, and its text as Markdown. */
export type ArchiveEntry = Item & { readonly body: string };

/** All entries of this archive, read from their files, in the order of the archive: the newest first. */
export async function archiveEntries(): Promise<ArchiveEntry[]> {
  const folder = archivePaths.articles;
  const read = (await entryPaths(folder)).map(async (path) => {
    const { entry, body } = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
    return { ...listingOf(entry), slug: slugOf(path), path, digest: entry.source.sha256, body };
  });
  const entries = new Map((await Promise.all(read)).map((entry) => [entry.slug, entry]));
  return newestFirst([...entries.values()]).flatMap(({ slug }) => entries.get(slug) ?? []);
}
