import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { archivePaths } from '../archive-paths.ts';
import type { Name } from '../schema/names.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { TopicsFile } from '../schema/topics.ts';
import { loadNames, loadTaxonomy } from './authority.ts';
import type { Surroundings } from './company.ts';
import { neighboursOf, newestFirst, type Item, type Neighbours } from './chronology.ts';
import { readEntryFile, type EntryWithProvenance } from './entry-file.ts';
import { scanNames, SpellingTally, type NameInEntry } from './name-evidence.ts';
import { mentionIn, type Mention, type NamePage } from './name-page.ts';
import { countNames } from './names.ts';
import { loadRedirects } from './load-redirects.ts';
import type { Redirect } from './redirects.ts';
import { describeRelations } from './related-view.ts';
import { provenancePath, readProvenanceFile } from './provenance-file.ts';
import { once } from './once.ts';
import { yearSpanOf } from './time-bars.ts';

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

/** The addresses that were given up, and where they lead. */
export const getRedirects = once(async (): Promise<readonly Redirect[]> =>
  loadRedirects({
    items: await getItems(),
    taxonomy: await getTaxonomy(),
    names: await getNames(),
  }),
);

/** How many entries name each name. */
const getNameCounts = once(async (): Promise<ReadonlyMap<string, number>> =>
  countNames(await getItems()),
);

/** What the entries of a name or a topic are held against. */
export const getSurroundings = once(async (): Promise<Surroundings> => {
  const items = await getItems();
  return {
    total: items.length,
    counts: await getNameCounts(),
    names: await getNames(),
    span: yearSpanOf(items),
  };
});

/** The first and the last mention of a name. */
export async function getMentions({
  name,
  first,
  last,
}: NamePage): Promise<{ first: Mention | null; last: Mention | null }> {
  const find = async (item: Item | null) => item && mentionIn(item, name, await getNamesIn(item));
  return { first: await find(first), last: await find(last) };
}

/** What an entry says of the names in it. */
async function getNamesIn({ path, names }: Item): Promise<readonly NameInEntry[]> {
  const text = await readFile(join(archivePaths.articles, path), 'utf8');
  const scanned = scanNames(text);
  const whole = names.every((id) => scanned?.some(({ name }) => name === id));
  return scanned && whole ? scanned : readEntryFile(text, path).entry.evidence.names;
}

/** How often each spelling of each name stands in the archive. */
export const getSpellings = once(async (): Promise<SpellingTally> => {
  const tally = new SpellingTally();
  // One file after the other: thousands open at once are more than a system allows.
  for (const item of await getItems()) tally.add(await getNamesIn(item));
  return tally;
});

/** The entries next to each other in time. */
export const getNeighbours = once(async (): Promise<ReadonlyMap<string, Neighbours>> =>
  neighboursOf(await getItems()),
);

/** What leads from an entry to others, found once for all pages. */
export const getRelations = once(async () => {
  const [items, names] = [await getItems(), await getNames()];
  return describeRelations(items, {
    names,
    read: ({ path }) => readFile(join(archivePaths.articles, path), 'utf8'),
  });
});

/** What became of an entry's source; null where nothing is on record. */
export async function getProvenance({ path }: Item): Promise<Provenance | null> {
  const beside = provenancePath(path);
  const text = await readIfThere(join(archivePaths.articles, beside));
  return text === null ? null : readProvenanceFile(text, beside);
}

/** An entry whole, with its evidence, its text and its provenance, read when its page is drawn. */
export async function getEntryFile(item: Item): Promise<EntryWithProvenance> {
  const [text, provenance] = await Promise.all([
    readFile(join(archivePaths.articles, item.path), 'utf8'),
    getProvenance(item),
  ]);
  return { ...readEntryFile(text, item.path), provenance };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
