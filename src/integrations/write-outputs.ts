import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import { loadNames, loadTaxonomy } from '../lib/authority.ts';
import { renderBody } from '../lib/body.ts';
import { newestFirst, type Item } from '../lib/chronology.ts';
import { recordOf } from '../lib/cite.ts';
import { listingOf, readEntryFile, slugOf } from '../lib/entry-file.ts';
import { entryPaths } from '../lib/entry-loader.ts';
import type { Archive, Output, OutputEntry } from '../lib/outputs/output.ts';
import { whole } from '../lib/outputs/whole.ts';
import { urls } from '../lib/urls.ts';
import { site } from '../site.config.ts';
import { outputFolder } from './output-folder.ts';

/**
 * Writes outputs of this archive. The same entries give the same bytes.
 * @param root where the base of the site is
 * @returns the paths of all files, below it
 * @throws Error where an entry cannot be read
 */
export async function writeOutputs(
  root: string,
  outputs: readonly Output[],
): Promise<ReadonlySet<string>> {
  const archive = await loadArchive();
  const folder = outputFolder(root);
  const writers = outputs.map((output) => output(archive, folder));
  for (const item of archive.items) {
    const entry = readOutputEntry(item, archive);
    for (const { add } of writers) add?.(entry);
  }
  for (const { end } of writers) await end?.();
  folder.flush();
  return folder.paths;
}

async function loadArchive(): Promise<Archive> {
  const items: Item[] = [];
  for (const path of await entryPaths(archivePaths.articles)) {
    const { entry } = readEntryFile(
      await readFile(join(archivePaths.articles, path), 'utf8'),
      path,
    );
    items.push({ ...listingOf(entry), slug: slugOf(path), path });
  }
  return {
    site,
    items: newestFirst(items),
    taxonomy: await loadTaxonomy(archivePaths.content),
    names: new Map((await loadNames(archivePaths.content)).map((name) => [name.id, name])),
  };
}

function readOutputEntry(item: Item, { names, taxonomy }: Archive): OutputEntry {
  const text = readFileSync(join(archivePaths.articles, item.path), 'utf8');
  const { entry, body } = readEntryFile(text, item.path);
  const filed = taxonomy.topics.filter(({ id }) => entry.topics.includes(id));
  const url = whole(urls.article(item.slug));
  const record = recordOf(entry, { slug: item.slug, url, names, topics: filed });
  return { item, entry, body, blocks: renderBody(body), record };
}
