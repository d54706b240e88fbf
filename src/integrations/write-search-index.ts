import { join } from 'node:path';
import { writeIndexFolder } from './index-folder.ts';
import { buildSearchFiles, type Indexed } from './search-files.ts';
import { writerIn, type SiteWriter } from './site-writer.ts';

/** Where the index lies below the base of the site. */
export const INDEX_FOLDER = 'pagefind/';

/** What was written of an index. */
export interface WrittenIndex {
  /** The entries that it finds. */
  readonly slugs: readonly string[];
  /** Below the base of the site. */
  readonly files: readonly string[];
}

/**
 * Indexes an archive and writes the files.
 * @param dist where the base of the site is
 * @param writer puts its files on disk
 * @throws Error where an entry cannot be read, or the index does not hold every one
 */
export async function writeSearchIndex(
  indexed: Indexed,
  dist: string,
  writer: SiteWriter = writerIn(dist),
): Promise<WrittenIndex> {
  const { files, slugs } = await buildSearchFiles(indexed);
  writeIndexFolder(join(dist, INDEX_FOLDER), files, {
    write: (path, content) => {
      writer.write(`${INDEX_FOLDER}${path}`, content);
    },
    linked: (path, content) => {
      writer.linked(`${INDEX_FOLDER}${path}`, content);
    },
  });
  return { slugs, files: [...files.keys()].map((path) => `${INDEX_FOLDER}${path}`) };
}
