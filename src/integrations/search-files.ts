import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { newestFirst, type Item } from '../lib/chronology.ts';
import { spansOf } from '../lib/dates.ts';
import { listingOf, readEntryFile, slugOf } from '../lib/entry-file.ts';
import { entryPaths } from '../lib/entry-loader.ts';
import type { Catalogue } from '../lib/search-catalogue.ts';
import { toRecord } from '../lib/search-record.ts';
import { shardWords, type Shard } from '../lib/search-vocabulary.ts';
import { formatSpans } from '../lib/spans.ts';
import { checkPageCount, failure, filesOf, readIds } from './pagefind-files.ts';

/** The files of a search index, by their path below its folder, and what they cover. */
export interface SearchFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly slugs: readonly string[];
  /** How many different words there are. */
  readonly words: number;
}

/**
 * Indexes a folder of entries. The same entries give the same bytes.
 * @param folder the folder of entries, `<year>/<slug>.md`
 * @throws Error where an entry cannot be read, or where Pagefind does not hold every one
 */
export async function buildSearchFiles(folder: string): Promise<SearchFiles> {
  try {
    const index = await openIndex();
    const { items, words } = await addRecords(index, folder);
    const files = await filesOf(index);
    checkPageCount(files, items.length);
    const catalogue: Catalogue = {
      entries: catalogueEntries(files, newestFirst(items)),
      shards: addShards(files, words),
    };
    files.set('catalogue.json', Buffer.from(JSON.stringify(catalogue)));
    return { files, slugs: items.map(({ slug }) => slug), words: words.size };
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  // "zxx", no linguistic content: words are found as they are written, without a stem of any language.
  const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
  if (!index || errors.length > 0) throw failure('Pagefind did not start', errors);
  return index;
}

/** @returns the metadata of all entries, in the order of their paths, and their words */
async function addRecords(
  index: PagefindIndex,
  folder: string,
): Promise<{ items: Item[]; words: Set<string> }> {
  const items: Item[] = [];
  const words = new Set<string>();
  const urls = new Set<string>();
  // One after the other: the order in which they are added decides the bytes.
  for (const path of await entryPaths(folder)) {
    const file = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
    const slug = slugOf(path);
    const record = toRecord(file, slug);
    // Pagefind would let the second of two with one address replace the first, in silence.
    if (urls.has(record.url)) throw failure(`${path}: another entry has the address ${record.url}`);
    urls.add(record.url);
    const { errors } = await index.addHTMLFile({ url: record.url, content: record.html });
    if (errors.length > 0) throw failure(`${path}: Pagefind refused this entry`, errors);
    for (const word of record.words) words.add(word);
    items.push({ ...listingOf(file.entry), path, slug });
  }
  return { items, words };
}

function catalogueEntries(
  files: ReadonlyMap<string, Uint8Array>,
  items: readonly Item[],
): Catalogue['entries'] {
  const ids = readIds(files);
  return items.map(({ slug, date, topics }) => {
    const id = ids.get(`/articles/${slug}/`);
    if (id === undefined) throw failure(`articles/${slug}/ is not in the index`);
    return [id, formatSpans(spansOf(date)), topics];
  });
}

function addShards(files: Map<string, Uint8Array>, words: ReadonlySet<string>): Shard[] {
  return shardWords(words).map((shard) => {
    const content = Buffer.from(shard.join('\n'));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `words/${hash}.txt`;
    files.set(file, content);
    return { first: shard[0] ?? '', file };
  });
}
