import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import type { Name } from '../schema/names.ts';
import type { Provenance } from '../schema/provenance.ts';
import type { TopicsFile } from '../schema/topics.ts';
import type { Surroundings } from './company.ts';
import { neighboursOf, type Item, type Neighbours } from './chronology.ts';
import { readEntryFile, type EntryWithProvenance } from './entry-file.ts';
import { extractsAhead } from './extracts-ahead.ts';
import { loadExtracts, type Extracts } from './extracts.ts';
import { SpellingTally } from './name-evidence.ts';
import {
  gatherNames,
  mentionIn,
  type Mention,
  type NamedEntries,
  type NamePage,
} from './name-page.ts';
import { countNames } from './names.ts';
import { getArchive, getRedirects } from './load-archive.ts';
import { describeRelations } from './related-view.ts';
import { provenancePath, readProvenanceFile } from './provenance-file.ts';
import { readText, readTextIfThere } from './read-files.ts';
import { once, onceInARow } from './once.ts';
import { yearSpanOf } from './time-bars.ts';
import { countTopics, type TopicCount } from './topics.ts';

/** What pages ask of the archive: all that they need of the disk goes through here. */

/** All entries, the newest first, the undated last. */
export async function getItems(): Promise<readonly Item[]> {
  return (await getArchive()).items;
}

export async function getTaxonomy(): Promise<TopicsFile> {
  return (await getArchive()).taxonomy;
}

export async function getNames(): Promise<ReadonlyMap<string, Name>> {
  return (await getArchive()).names;
}

/** The addresses that were given up, and where they lead. */
export { getRedirects };

/** The names that entries name, with these, by id from A to Z. */
export const getNamed = once(async (): Promise<ReadonlyMap<string, NamedEntries>> => {
  const named = gatherNames(await getItems(), await getNames());
  return new Map(named.map((one) => [one.name.id, one]));
});

/** The topics with their entries, by id in the order of the taxonomy. */
export const getTopics = once(async (): Promise<ReadonlyMap<string, TopicCount>> => {
  const topics = countTopics(await getItems(), await getTaxonomy());
  return new Map(topics.map((one) => [one.topic.id, one]));
});

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

let extracts: Promise<Extracts> | undefined;

/** What pages need of all entries besides their listings. It is asked by the digest of each, and so holds when others change. */
export function getExtracts(): Promise<Extracts> {
  return (extracts ??= extractsAhead().then(() => loadExtracts(archivePaths.articles)));
}

/** The first and the last mention of a name. */
export async function getMentions({ name, first, last }: NamePage): Promise<{
  first: Mention | null;
  last: Mention | null;
}> {
  const extracts = await getExtracts();
  const find = (item: Item | null) => item && mentionIn(item, name, extracts(item).names);
  return { first: find(first), last: find(last) };
}

/** How often each spelling of each name stands in the archive. */
export const getSpellings = once(async (): Promise<SpellingTally> => {
  const tally = new SpellingTally();
  const extracts = await getExtracts();
  for (const item of await getItems()) tally.add(extracts(item).names);
  return tally;
});

/** The entries next to each other in time. */
export const getNeighbours = once(async (): Promise<ReadonlyMap<string, Neighbours>> =>
  neighboursOf(await getItems()),
);

/** What leads from an entry to others, found once for all pages. */
export const getRelations = once(async () => {
  const [items, names] = [await getItems(), await getNames()];
  const extracts = await getExtracts();
  return describeRelations(items, { names, gistOf: (item) => extracts(item).gist });
});

/**
 * The text of an entry's file. A page is drawn when its entry is read and not before, so that nothing is won by reading
 * aside, which takes six times the processor time.
 */
export function readEntryText({ path }: Item): string {
  return readText(join(archivePaths.articles, path));
}

/** What became of an entry's source; null where nothing is on record. */
function getProvenance({ path }: Item): Provenance | null {
  const beside = provenancePath(path);
  const text = readTextIfThere(join(archivePaths.articles, beside));
  return text === null ? null : readProvenanceFile(text, beside);
}

/** An entry whole, with its evidence, its text and its provenance, read when its page is drawn. */
export const getEntryFile = onceInARow((item: Item): EntryWithProvenance => ({
  ...readEntryFile(readEntryText(item), item.path),
  provenance: getProvenance(item),
}));
