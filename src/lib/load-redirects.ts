import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import type { Name } from '../schema/names.ts';
import type { TopicsFile } from '../schema/topics.ts';
import { readAddresses, REGISTER } from './addresses.ts';
import { loadDecisions } from './authority.ts';
import type { Item } from './chronology.ts';
import { absent } from './list-files.ts';
import { gatherNames } from './name-page.ts';
import { redirectsOf, type Redirect } from './redirects.ts';
import { countTopics } from './topics.ts';

/** What the redirects of an archive are told from, besides its register and its decisions. */
interface Known {
  readonly items: readonly Item[];
  readonly taxonomy: TopicsFile;
  readonly names: ReadonlyMap<string, Name>;
}

/**
 * The addresses of this archive that were given up, and where they lead.
 * @throws Error where the register or the decisions cannot be read
 */
export async function loadRedirects({ items, taxonomy, names }: Known): Promise<Redirect[]> {
  const path = join(archivePaths.articles, REGISTER);
  const register = await readFile(path, 'utf8').catch(absent);
  return redirectsOf({
    addresses: register === undefined ? [] : readAddresses(register, path),
    items,
    decisions: await loadDecisions(archivePaths.content),
    topics: countTopics(items, taxonomy),
    names: gatherNames(items, names),
  });
}
