import { join } from 'node:path';
import { writeIndexFolder } from './index-folder.ts';
import { writerIn, type WriteFile } from './output-folder.ts';
import { buildSearchFiles, type Indexed } from './search-files.ts';

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
 * @param write writes a file of it whole, over what stands there
 * @throws Error where an entry cannot be read, or the index does not hold every one
 */
export async function writeSearchIndex(
  indexed: Indexed,
  dist: string,
  write: WriteFile = writerIn(dist),
): Promise<WrittenIndex> {
  const { files, slugs } = await buildSearchFiles(indexed);
  writeIndexFolder(join(dist, INDEX_FOLDER), files, (path, content) => {
    write(`${INDEX_FOLDER}${path}`, content);
  });
  return { slugs, files: [...files.keys()].map((path) => `${INDEX_FOLDER}${path}`) };
}
