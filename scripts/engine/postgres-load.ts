import { createHash, type Hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Sql, TransactionSql } from 'postgres';
import type { Item } from '../../src/lib/chronology.ts';
import { readEntryFile } from '../../src/lib/entry-file.ts';
import { listNames } from '../../src/lib/search-entry.ts';
import { WordReader, type IndexedWords } from '../../src/lib/search-words.ts';
import type { Name } from '../../src/schema/names.ts';
import type { Topic } from '../../src/schema/topics.ts';
import { createIndexes, createTables, DATABASE_FORMAT } from '../../src/service/database-tables.ts';
import { copyRow, storableJson } from './copy-text.ts';
import { rowsOf } from './postgres-rows.ts';

/** Entries read and sent at a time: some 10 MB. */
const BATCH = 500;
/** Letters sent at a time. */
const CHUNK = 64_000;

/** What is loaded: the entries of a folder in the order of the archive, and what their names and topics are called. */
export interface Loaded {
  /** The folder of entries, `<year>/<slug>.md`. */
  readonly folder: string;
  readonly items: readonly Item[];
  readonly names: Iterable<Name>;
  readonly topics: readonly Topic[];
}

/** How a load is told about, and where it goes. */
interface Target {
  readonly schema: string;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Loads an archive into a schema of its own. What was there before is replaced in one transaction: readers see
 * the old archive or the new one, and a load that fails leaves the old.
 * @returns how many entries and different words there are
 * @throws Error where an entry cannot be read, or of the database
 */
export async function loadInto(
  sql: Sql,
  archive: Loaded,
  { schema, onProgress = () => undefined }: Target,
): Promise<{ entries: number; words: number }> {
  const next = `${schema}_next`;
  return await sql.begin(async (transaction) => {
    // Two loads at a time would meet at the exchange: the second waits for the first.
    await transaction`select pg_advisory_xact_lock(hashtext(${schema}))`;
    await transaction.unsafe(`drop schema if exists ${next} cascade;${createTables(next)}`);
    const build = createHash('sha256');
    const vocabulary = await copyEntries({ transaction, schema: next, build }, archive, onProgress);
    await copyInto(transaction, `${next}.vocabulary`, rowsOfVocabulary(vocabulary));
    const names = storableJson(listNames(archive.items, archive.names));
    const topics = storableJson(archive.topics.map(({ id, label }) => ({ id, label })));
    build.update(names).update(topics);
    const name = build.digest('hex').slice(0, 12);
    const row = [DATABASE_FORMAT, name, archive.items.length, names, topics];
    await copyInto(transaction, `${next}.archive`, [copyRow(row)]);
    await transaction.unsafe(createIndexes(next));
    await transaction.unsafe(
      `drop schema if exists ${schema} cascade; alter schema ${next} rename to ${schema};`,
    );
    return { entries: archive.items.length, words: vocabulary.size };
  });
}

interface Copying {
  readonly transaction: TransactionSql;
  readonly schema: string;
  /** Is told every row of an entry. */
  readonly build: Hash;
}

/** In how many entries a word stands, and whether only joints make it. */
interface Known {
  entries: number;
  joined: boolean;
}

/** Copies the entries batch by batch. @returns their words: of all that is loaded, they alone are held */
async function copyEntries(
  { transaction, schema, build }: Copying,
  { folder, items }: Loaded,
  onProgress: (done: number, of: number) => void,
): Promise<Map<string, Known>> {
  const vocabulary = new Map<string, Known>();
  const reader = new WordReader();
  for (let from = 0; from < items.length; from += BATCH) {
    const entries: string[] = [];
    const words: string[] = [];
    for (const [i, item] of items.slice(from, from + BATCH).entries()) {
      const file = readEntryFile(await readFile(join(folder, item.path), 'utf8'), item.path);
      const rows = rowsOf(item, from + i, { file, reader });
      entries.push(rows.entry);
      words.push(rows.words);
      build.update(rows.entry);
      count(vocabulary, rows.indexed);
    }
    await copyInto(transaction, `${schema}.entries`, entries);
    await copyInto(transaction, `${schema}.words`, words);
    onProgress(Math.min(from + BATCH, items.length), items.length);
  }
  return vocabulary;
}

function count(vocabulary: Map<string, Known>, { weights, sequence }: IndexedWords): void {
  const apart = new Set(sequence.flat());
  for (const word of weights.keys()) {
    const joined = !apart.has(word);
    const known = vocabulary.get(word);
    if (!known) vocabulary.set(word, { entries: 1, joined });
    else {
      known.entries += 1;
      known.joined &&= joined;
    }
  }
}

function* rowsOfVocabulary(vocabulary: ReadonlyMap<string, Known>): Generator<string> {
  for (const [word, { entries, joined }] of vocabulary) {
    // The index of a table takes rows of up to 2,704 bytes; nobody misspells such a word into another.
    if (Buffer.byteLength(word) <= 2000) yield copyRow([word, entries, joined]);
  }
}

async function copyInto(
  transaction: TransactionSql,
  table: string,
  rows: Iterable<string>,
): Promise<void> {
  const copy = await transaction.unsafe(`copy ${table} from stdin`).writable();
  await pipeline(Readable.from(inChunks(rows)), copy);
}

/** A call of the system for each row would cost as much as the row. */
function* inChunks(rows: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += row;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
