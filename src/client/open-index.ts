import { readEntries, type Catalogue } from '../lib/search-catalogue.ts';
import { ArchiveIndex } from './archive-index.ts';
import { load } from './load.ts';
import { loadPagefind } from './pagefind.ts';
import { WordList } from './word-list.ts';

/**
 * Opens the index of the archive.
 * @param folder its address, with a slash at its end
 * @returns null for an archive without entries
 * @throws Error where the index is missing or out of reach
 */
export async function openIndex(folder: string): Promise<ArchiveIndex | null> {
  const catalogue = (await (await load(`${folder}catalogue.json`)).json()) as Catalogue;
  const entries = readEntries(catalogue);
  if (entries.length === 0) return null;
  return new ArchiveIndex(
    entries,
    new WordList(folder, catalogue.shards),
    await loadPagefind(folder),
  );
}
