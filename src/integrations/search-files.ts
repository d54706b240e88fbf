import { createHash } from 'node:crypto';
import { newestFirst, type Item } from '../lib/chronology.ts';
import { datingOf, spansOf } from '../lib/dates.ts';
import { loadItems } from '../lib/load-items.ts';
import {
  encodeDays,
  encodeFacet,
  FORMAT,
  type FacetColumn,
  type Firsts,
  type Manifest,
  textFile,
  type StoredFacet,
} from '../lib/search-catalogue.ts';
import { toColumn } from '../lib/search-columns.ts';
import { toDayTable } from '../lib/search-days.ts';
import { listNames } from '../lib/search-entry.ts';
import { UNKNOWN_PUBLISHER } from '../lib/search-facets.ts';
import { RECORDS_PER_PIECE, type StoredRecord } from '../lib/search-facts.ts';
import { shardHeadlines } from '../lib/search-headlines.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import type { PartsPiece } from '../lib/search-parts.ts';
import { COMMON, cutWords, writeWords, type KnownWord } from '../lib/search-vocabulary.ts';
import { showDate } from '../lib/shown-date.ts';
import type { Name } from '../schema/names.ts';
import { site } from '../site.config.ts';
import type { IndexCache } from './index-cache.ts';
import { readEntries, type IndexedEntries } from './indexed-entries.ts';
import { Packer } from './packer.ts';
import { indexWithPagefind } from './pagefind-files.ts';
import { WordTable } from './word-table.ts';

/** The files of a search index, by their path below its folder, and what they cover. */
export interface SearchFiles {
  /** The one that names all others, `archive.json`, is the last. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly slugs: readonly string[];
}

/** What is indexed: a folder of entries, `<year>/<slug>.md`, and the authority file of their names. */
export interface Indexed {
  readonly folder: string;
  /** Its entries in the order of the archive, where they have been loaded. */
  readonly items?: readonly Item[];
  readonly names: readonly Name[];
  /** Up to so many entries Pagefind holds the words that are not common; beyond, all lists are ours. */
  readonly pagefindUpTo?: number;
  /** {@link COMMON}, where a test is to have another. */
  readonly common?: number;
  /** What the builds before have left: only what has changed since is read and compressed. */
  readonly cache?: IndexCache | null;
}

/**
 * Indexes an archive. The same entries give the same bytes, with a cache or without.
 * @throws Error where an entry cannot be read, or where Pagefind does not hold every one
 */
export async function buildSearchFiles({
  folder,
  items: loaded,
  names,
  pagefindUpTo = site.search.pagefindUpTo,
  common = COMMON,
  cache = null,
}: Indexed): Promise<SearchFiles> {
  const items = loaded ?? newestFirst(await loadItems(folder));
  const read = readEntries(folder, items, cache);
  const table = new WordTable(
    read.names,
    read.entries.map((entry) => entry.words),
    common,
  );
  const isPagefinds = items.length > 0 && items.length <= pagefindUpTo;
  const own = new OwnFiles(new Packer(cache));
  const words = table.words();
  addEntries(own, read);
  addFacts(own, items, names);
  const records = read.entries.map(({ record }) => record);
  const firsts: Firsts = {
    words: addWords(own, words),
    lists: isPagefinds ? [] : own.addParts('lists', table.listPieces()),
    places: own.addParts('places', table.placePieces()),
    headlines: addHeadlines(own, records),
  };
  own.addPieces('common', table.commonFiles());
  own.addJson('firsts.bin', firsts);
  own.packer.keep();
  const engine = isPagefinds ? await indexWithPagefind(rareWords(read, table)) : null;
  const manifest: Manifest = {
    format: FORMAT,
    build: fingerprint(own.files),
    entries: items.length,
    pages: engine?.pages ?? null,
  };
  const files = new Map<string, Uint8Array>([
    ...[...own.files].map(([path, content]) => [`${manifest.build}/${path}`, content] as const),
    ...(engine?.files ?? []),
    ['archive.json', Buffer.from(JSON.stringify(manifest))],
  ]);
  return { files, slugs: items.map(({ slug }) => slug) };
}

/** The files of ours, compressed as they are added. */
class OwnFiles {
  readonly files = new Map<string, Uint8Array>();
  readonly packer: Packer;

  constructor(packer: Packer) {
    this.packer = packer;
  }

  add(path: string, content: Uint8Array): void {
    this.files.set(path, this.packer.pack(content));
  }

  addJson(path: string, content: unknown): void {
    this.files.set(path, this.packer.packJson(content));
  }

  /** Adds a piece a file, named by its place. */
  addPieces(folder: string, pieces: readonly Uint8Array[]): void {
    for (const [place, content] of pieces.entries()) this.add(`${folder}/${place}.bin`, content);
  }

  /** Likewise. @returns what is first in each */
  addParts(folder: string, pieces: readonly PartsPiece[]): string[] {
    this.addPieces(
      folder,
      pieces.map(({ content }) => content),
    );
    return pieces.map(({ first }) => first);
  }
}

/** What is shown of the entries, and what exports tell of them. */
function addEntries(own: OwnFiles, { entries }: IndexedEntries): void {
  for (const [place, { facts }] of entries.entries()) {
    own.files.set(textFile(place, entries.length), facts);
  }
  const records = entries.map(({ record }) => record);
  for (const [place, piece] of cutWords(records, RECORDS_PER_PIECE).entries()) {
    own.addJson(`records/${place}.bin`, piece);
  }
}

/** The words of each entry that are not common, with their weights. */
function* rareWords({ entries, names }: IndexedEntries, table: WordTable) {
  for (const { item, words } of entries) {
    const weights = new Map<string, number>();
    for (const [i, word] of words.words.entries()) {
      if (!table.isCommon(word)) weights.set(names[word] ?? '', words.weights[i] ?? 0);
    }
    yield { slug: item.slug, weights };
  }
}

/** Days, names and facets. */
function addFacts(own: OwnFiles, items: readonly Item[], names: readonly Name[]): void {
  const dated = items.map(({ date }) => ({ spans: spansOf(date), dating: datingOf(date) }));
  own.add('days.bin', encodeDays(toDayTable(dated)));
  const listed = listNames(items, names);
  own.addJson('names.bin', listed);
  for (const [facet, column] of facetsOf(items, listed)) {
    own.add(`facets/${facet}.bin`, encodeFacet(column));
  }
}

/** @returns the first word of each piece */
function addWords(own: OwnFiles, words: readonly KnownWord[]): string[] {
  const lists = cutWords(words);
  own.addPieces(
    'words',
    lists.map((piece) => Buffer.from(writeWords(piece))),
  );
  return lists.map(([first]) => first?.word ?? '');
}

/** @returns the first key of each piece */
function addHeadlines(own: OwnFiles, records: readonly StoredRecord[]): readonly string[] {
  const { firsts, shards } = shardHeadlines(
    records.map(({ slug, title, date, language }) => ({
      ...{ slug, title, date: showDate(date).text, lang: language },
    })),
  );
  for (const [place, shard] of shards.entries()) own.addJson(`headlines/${place}.bin`, shard);
  return firsts;
}

function facetsOf(
  items: readonly Item[],
  names: readonly AuthorityName[],
): [StoredFacet, FacetColumn][] {
  const named = new Map(names.map((name) => [name.id, name]));
  const ofKind = (kind: string) => {
    const idsOf = (item: Item) => item.names.filter((id) => named.get(id)?.kind === kind);
    return columnOf(items, idsOf, (id) => named.get(id)?.label ?? id);
  };
  const publisher = ({ source }: Item) => [source.publisher ?? UNKNOWN_PUBLISHER];
  return [
    ['topic', columnOf(items, ({ topics }) => topics)],
    ['person', ofKind('person')],
    ['organisation', ofKind('organisation')],
    ['place', ofKind('place')],
    ['publisher', columnOf(items, publisher)],
  ];
}

/** @param labelOf what a value is called, where that is not itself */
function columnOf(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  labelOf: (value: string) => string = (value) => value,
): FacetColumn {
  const lists = new Map<string, number[]>();
  for (const [place, item] of items.entries()) {
    for (const value of valuesOf(item)) {
      const list = lists.get(value);
      if (list) list.push(place);
      else lists.set(value, [place]);
    }
  }
  return toColumn(lists, labelOf);
}

/** Names a build by all that it holds: what has another content has another address. */
function fingerprint(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
