import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import { renderBody } from '../lib/body.ts';
import type { Item } from '../lib/chronology.ts';
import { recordOf } from '../lib/cite.ts';
import { readEntryFile } from '../lib/entry-file.ts';
import { loadArchive } from '../lib/load-archive.ts';
import type { Archive, OutputEntry } from '../lib/outputs/output.ts';
import { OUTPUTS } from '../lib/outputs/outputs.ts';
import { urls } from '../lib/urls.ts';
import { whole } from '../lib/whole.ts';
import { outputFolder } from './output-folder.ts';

/**
 * Writes the outputs of this archive. The same entries give the same bytes.
 * @param root where the base of the site is
 * @param warn told what is amiss without being wrong
 * @returns the paths of all files, below it
 * @throws Error where an entry cannot be read
 */
export async function writeOutputs(
  root: string,
  warn: (message: string) => void,
): Promise<ReadonlySet<string>> {
  const archive = await loadArchive();
  const folder = outputFolder(root, warn);
  const writers = OUTPUTS.map((output) => output(archive, folder));
  for (const item of archive.items) {
    const entry = readOutputEntry(item, archive);
    for (const { add } of writers) add?.(entry);
  }
  for (const { end } of writers) await end?.();
  folder.flush();
  return folder.paths;
}

function readOutputEntry(item: Item, { names, taxonomy }: Archive): OutputEntry {
  const text = readFileSync(join(archivePaths.articles, item.path), 'utf8');
  const { entry, body } = readEntryFile(text, item.path);
  const filed = taxonomy.topics.filter(({ id }) => entry.topics.includes(id));
  const url = whole(urls.article(item.slug));
  const record = recordOf(entry, { slug: item.slug, url, names, topics: filed });
  return { item, entry, body, blocks: renderBody(body), record };
}
