import { archivePaths } from '../archive-paths.ts';
import { site } from '../site.config.ts';
import { loadNames, loadTaxonomy } from './authority.ts';
import { newestFirst } from './chronology.ts';
import { loadItems } from './load-items.ts';
import { loadRedirects } from './load-redirects.ts';
import { once } from './once.ts';
import type { Archive } from './outputs/output.ts';

/**
 * Reads this archive, without Astro, as far as outputs and commands need it before they come to the texts.
 * @throws Error where an entry or a file of the content cannot be read
 */
export async function loadArchive(): Promise<Archive> {
  const items = newestFirst(await loadItems(archivePaths.articles));
  const taxonomy = await loadTaxonomy(archivePaths.content);
  const names = new Map((await loadNames(archivePaths.content)).map((name) => [name.id, name]));
  const redirects = await loadRedirects({ items, taxonomy, names });
  return { site, items, taxonomy, names, redirects };
}

/** {@link loadArchive}, asked once for pages, index and outputs alike. */
export const getArchive = once(loadArchive, `archive in ${archivePaths.content}`);
