import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { archivePaths } from '../archive-paths.ts';
import type { Name } from '../schema/names.ts';
import type { TopicsFile } from '../schema/topics.ts';
import { loadNames, loadTaxonomy } from './authority.ts';
import { neighboursOf, newestFirst, type Item, type Neighbours } from './chronology.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import { countNames } from './names.ts';

/** The collection's queries: all that pages ask of the disk goes through here. */

/** All entries, the newest first, the undated last. */
export const getItems = once(async (): Promise<readonly Item[]> => {
  const entries = await getCollection('articles');
  return newestFirst(entries.map(({ id, data }) => ({ ...data, slug: id })));
});

export const getTaxonomy = once((): Promise<TopicsFile> => loadTaxonomy(archivePaths.content));

export const getNames = once(
  async (): Promise<ReadonlyMap<string, Name>> =>
    new Map((await loadNames(archivePaths.content)).map((name) => [name.id, name])),
);

/** How many entries name each name. */
export const getNameCounts = once(async (): Promise<ReadonlyMap<string, number>> =>
  countNames(await getItems()),
);

/** The entries next to each other in time. */
export const getNeighbours = once(async (): Promise<ReadonlyMap<string, Neighbours>> =>
  neighboursOf(await getItems()),
);

/** An entry whole, with its evidence and its text, read when its page is drawn. */
export async function getEntryFile(item: Item): Promise<EntryFile> {
  return readEntryFile(await readFile(join(archivePaths.articles, item.path), 'utf8'), item.path);
}

/** In a build nothing changes underneath, so that each question is asked once; in dev it may. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
}
