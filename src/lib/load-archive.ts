import { archivePaths } from '../archive-paths.ts';
import { site } from '../site.config.ts';
import { loadNames, loadTaxonomy } from './authority.ts';
import { newestFirst } from './chronology.ts';
import { loadItems } from './load-items.ts';
import { loadRedirects } from './load-redirects.ts';
import { once } from './once.ts';
import type { Archive } from './outputs/output.ts';

/** The archive but for what was given up of it, which takes as long to tell as all else and is seldom asked for. */
type Standing = Omit<Archive, 'redirects'>;

/**
 * Reads this archive, without Astro, as far as outputs and commands need it before they come to the texts.
 * @throws Error where an entry or a file of the content cannot be read
 */
export async function loadArchive(): Promise<Archive> {
  const standing = await loadStanding();
  return { ...standing, redirects: await loadRedirects(standing) };
}

async function loadStanding(): Promise<Standing> {
  const items = newestFirst(await loadItems(archivePaths.articles));
  const taxonomy = await loadTaxonomy(archivePaths.content);
  const names = new Map((await loadNames(archivePaths.content)).map((name) => [name.id, name]));
  return { site, items, taxonomy, names };
}

/** What {@link loadArchive} reads, in two parts, each asked once for pages, index and outputs alike. */
export const getArchive = once(loadStanding, `archive in ${archivePaths.content}`);
export const getRedirects = once(
  async () => loadRedirects(await getArchive()),
  `redirects in ${archivePaths.content}`,
);
