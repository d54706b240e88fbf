import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readEntryFile } from '../lib/entry-file.ts';
import { slugOf } from '../lib/entry-file.ts';
import { entryPaths } from '../lib/entry-loader.ts';
import { orderEntries, toRecord } from '../lib/search-record.ts';
import { shardWords, type Vocabulary } from '../lib/search-vocabulary.ts';

/** The files of a search index, by their path below its folder, and what they cover. */
export interface SearchFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly slugs: readonly string[];
  readonly words: number;
}

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes a folder of entries. The same entries give the same bytes.
 * @param folder the folder of entries, `<year>/<slug>.md`
 * @throws Error where an entry cannot be read, or where Pagefind does not take every one
 */
export async function buildSearchFiles(folder: string): Promise<SearchFiles> {
  const sources = await readSources(folder);
  try {
    const index = await openIndex();
    const words = await addRecords(index, folder, sources);
    const files = new Map(Object.entries(await filesOf(index)));
    checkPageCount(files, sources.length);
    const vocabulary = vocabularyFiles(words, sources.length);
    for (const [path, content] of vocabulary) files.set(path, content);
    return { files, slugs: sources.map(({ slug }) => slug), words: words.size };
  } finally {
    await close();
  }
}

interface Source {
  readonly path: string;
  readonly slug: string;
  readonly date: string | null;
}

/** What the orders need of every entry; its text is read again when its turn comes, to save memory. */
async function readSources(folder: string): Promise<Source[]> {
  const sources: Source[] = [];
  for (const path of await entryPaths(folder)) {
    const { entry } = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
    sources.push({ path, slug: slugOf(path), date: entry.date });
  }
  return sources;
}

async function openIndex(): Promise<PagefindIndex> {
  // "zxx", no linguistic content: words are found as they are written, without a stem of any language.
  const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
  if (!index || errors.length > 0) throw failure('Pagefind did not start', errors);
  return index;
}

async function addRecords(
  index: PagefindIndex,
  folder: string,
  sources: readonly Source[],
): Promise<Set<string>> {
  const orders = orderEntries(sources);
  const words = new Set<string>();
  const urls = new Set<string>();
  // One after the other: the order in which they are added decides the bytes.
  for (const { path, slug } of sources) {
    const file = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
    const record = toRecord(file, slug, orders.get(slug) ?? { newest: 0, oldest: 0 });
    // Pagefind would let the second of two with one address replace the first, in silence.
    if (urls.has(record.url)) throw failure(`${path}: another entry has the address ${record.url}`);
    urls.add(record.url);
    const { errors } = await index.addHTMLFile({ url: record.url, content: record.html });
    if (errors.length > 0) throw failure(`${path}: Pagefind refused this entry`, errors);
    for (const word of record.words) words.add(word);
  }
  return words;
}

/** Not `writeFiles`: in 1.5.2 it answers before the last bytes are written, and closing cuts them off. */
async function filesOf(index: PagefindIndex): Promise<Record<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw failure('Pagefind did not write its index', errors);
  return Object.fromEntries(
    files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]),
  );
}

/** Pagefind's own count of what it holds must be the number of entries. */
function checkPageCount(files: ReadonlyMap<string, Uint8Array>, expected: number): void {
  const json = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const { languages } = JSON.parse(json) as { languages: Record<string, { page_count: number }> };
  const held = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (held !== expected) {
    throw failure(`pagefind-entry.json counts ${held} entries, and there are ${expected}`);
  }
}

function vocabularyFiles(words: ReadonlySet<string>, entries: number): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const shards = shardWords(words).map((shard) => {
    const content = Buffer.from(shard.join('\n'));
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const file = `words/${hash}.txt`;
    files.set(file, content);
    return { first: shard[0] ?? '', file };
  });
  const vocabulary: Vocabulary = { entries, shards };
  return files.set('vocabulary.json', Buffer.from(JSON.stringify(vocabulary)));
}

function failure(what: string, errors: readonly string[] = []): Error {
  const details = errors.map((error) => `\n  ${error}`).join('');
  return new Error(
    `Search index: ${what}.${details}\nThe index would be incomplete; mend this and build again.`,
  );
}
