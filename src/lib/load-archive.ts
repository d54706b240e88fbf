import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import { site } from '../site.config.ts';
import { loadNames, loadTaxonomy } from './authority.ts';
import { newestFirst, type Item } from './chronology.ts';
import { listingOf, readEntryFile, slugOf } from './entry-file.ts';
import { entryPaths } from './entry-loader.ts';
import { loadRedirects } from './load-redirects.ts';
import type { Archive } from './outputs/output.ts';

/**
 * Reads this archive, without Astro, as far as outputs and commands need it before they come to the texts.
 * @throws Error where an entry or a file of the content cannot be read
 */
export async function loadArchive(): Promise<Archive> {
  const items = newestFirst(await loadItems());
  const taxonomy = await loadTaxonomy(archivePaths.content);
  const names = new Map((await loadNames(archivePaths.content)).map((name) => [name.id, name]));
  const redirects = await loadRedirects({ items, taxonomy, names });
  return { site, items, taxonomy, names, redirects };
}

async function loadItems(): Promise<Item[]> {
  const items: Item[] = [];
  for (const path of await entryPaths(archivePaths.articles)) {
    const text = await readFile(join(archivePaths.articles, path), 'utf8');
    items.push({ ...listingOf(readEntryFile(text, path).entry), slug: slugOf(path), path });
  }
  return items;
}
