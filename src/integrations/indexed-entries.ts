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
import { recallGrowing, type IndexCache } from './index-cache.ts';
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

/** Entries are kept for the next build by their paths, and the names of their words. */
const KEY = 'entries';
/** What an entry depends on besides its file: dates are written in the language of the archive. */
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
  const kept = cache && recallGrowing<IndexedEntry>(cache, KEY, FORM);
  const numbers = new WordNumbers(kept?.before?.words);
  const reader = new EntryReader(numbers);
  const entries = new Map<string, IndexedEntry>();
  for (const item of items) {
    const known = kept?.before?.values.get(item.path);
    const isSame = known?.item.digest === item.digest;
    entries.set(item.path, isSame ? known : readEntry(folder, item, reader));
  }
  checkAddresses(entries);
  kept?.keep({ words: numbers.names, values: entries });
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
