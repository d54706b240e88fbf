import { join } from 'node:path';
import type { Item } from '../lib/chronology.ts';
import { readEntryFile } from '../lib/entry-file.ts';
import { EntryReader, type EntryWords } from '../lib/entry-words.ts';
import { readText } from '../lib/read-files.ts';
import { FORMAT } from '../lib/search-catalogue.ts';
import { factsOf, recordOf } from '../lib/search-entry.ts';
import type { StoredRecord } from '../lib/search-facts.ts';
import { textOf } from '../lib/search-record.ts';
import { WordNumbers } from '../lib/word-numbers.ts';
import { site } from '../site.config.ts';
import { keep, recall, type IndexCache } from './index-cache.ts';
import { packJson } from './packer.ts';
import { failure, urlOf } from './pagefind-files.ts';

/** An entry as the index takes it. */
interface IndexedEntry {
  readonly item: Item;
  /** What a page of results shows of it, packed. */
  readonly facts: Uint8Array;
  readonly record: StoredRecord;
  readonly words: EntryWords;
}

/** All entries in the order of the archive, and the names of their words by their numbers. */
export interface IndexedEntries {
  readonly entries: readonly IndexedEntry[];
  readonly names: readonly string[];
}

/** What is kept for the next build: entries by their paths. */
interface KeptEntries {
  /** What the form of an entry depends on, besides its file. */
  readonly form: string;
  readonly names: readonly string[];
  readonly entries: ReadonlyMap<string, IndexedEntry>;
}

const KEY = 'entries';
/** Dates are written in the language of the archive. */
const FORM = `${FORMAT} ${site.language}`;

/**
 * Reads each entry of a folder once, or takes it from the cache if its file has not changed.
 * @param items in the order of the archive
 * @throws Error where an entry cannot be read, or two would have one address
 */
export function readEntries(
  folder: string,
  items: readonly Item[],
  cache: IndexCache | null,
): IndexedEntries {
  const before = cache && (recall(cache, KEY) as KeptEntries | null);
  const known = before?.form === FORM ? before : null;
  const numbers = new WordNumbers(known?.names);
  const reader = new EntryReader(numbers);
  const entries = new Map<string, IndexedEntry>();
  let isNew = false;
  for (const item of items) {
    const kept = known?.entries.get(item.path);
    const isKept = kept?.item.digest === item.digest;
    isNew ||= !isKept;
    entries.set(item.path, isKept ? kept : readEntry(folder, item, reader));
  }
  checkAddresses(entries);
  const isSame = !isNew && entries.size === known?.entries.size;
  if (cache && !isSame) keep(cache, KEY, { form: FORM, names: numbers.names, entries });
  return { entries: [...entries.values()], names: numbers.names };
}

/** Pagefind would let the second of two with one address replace the first, in silence. */
function checkAddresses(entries: ReadonlyMap<string, IndexedEntry>): void {
  const taken = new Set<string>();
  for (const [path, { item }] of entries) {
    if (taken.has(item.slug)) {
      throw failure(`${path}: another entry has the address ${urlOf(item.slug)}`);
    }
    taken.add(item.slug);
  }
}

function readEntry(folder: string, item: Item, reader: EntryReader): IndexedEntry {
  const file = readEntryFile(readText(join(folder, item.path)), item.path);
  const own = textOf(file);
  return {
    item,
    facts: packJson(factsOf(file, item.slug, own)),
    record: recordOf(file, item.slug),
    words: reader.read(own),
  };
}
