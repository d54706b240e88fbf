import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { newestFirst, type Item } from '../lib/chronology.ts';
import { datingOf, spansOf } from '../lib/dates.ts';
import { listingOf, readEntryFile, slugOf } from '../lib/entry-file.ts';
import { entryPaths } from '../lib/entry-loader.ts';
import {
  encodeDays,
  encodeFacet,
  FORMAT,
  type FacetColumn,
  type Manifest,
  type StoredFacet,
} from '../lib/search-catalogue.ts';
import { toColumn } from '../lib/search-columns.ts';
import { toDayTable } from '../lib/search-days.ts';
import { factsOf, listNames, recordOf } from '../lib/search-entry.ts';
import { UNKNOWN_PUBLISHER } from '../lib/search-facets.ts';
import { RECORDS_PER_PIECE, type StoredRecord } from '../lib/search-facts.ts';
import { shardHeadlines } from '../lib/search-headlines.ts';
import type { AuthorityName } from '../lib/search-names.ts';
import { encodeCommon } from '../lib/search-postings.ts';
import { textOf, toPage } from '../lib/search-record.ts';
import { wordsOf } from '../lib/search-words.ts';
import { COMMON, cutWords, writeWords, type KnownWord } from '../lib/search-vocabulary.ts';
import type { Name } from '../schema/names.ts';
import { checkPageCount, failure, filesOf, pageOrder, withoutPages } from './pagefind-files.ts';
import { WordTable } from './word-table.ts';

/** The files of a search index, by their path below its folder, and what they cover. */
export interface SearchFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly slugs: readonly string[];
  /** How many different words there are. */
  readonly words: number;
}

/** What is indexed: a folder of entries, `<year>/<slug>.md`, and the authority file of their names. */
export interface Indexed {
  readonly folder: string;
  readonly names: readonly Name[];
  /** {@link COMMON}, where a test is to have another. */
  readonly common?: number;
}

/**
 * Indexes an archive. The same entries give the same bytes.
 * @throws Error where an entry cannot be read, or where Pagefind does not hold every one
 */
export async function buildSearchFiles({
  folder,
  names,
  common = COMMON,
}: Indexed): Promise<SearchFiles> {
  const table = new WordTable(common);
  const entries = await readEntries(folder, table);
  const items = entries.map(({ item }) => item);
  const own = new Map<string, Uint8Array>();
  addPieces(
    own,
    'texts',
    entries.map(({ facts }) => facts),
  );
  const records = entries.map(({ record }) => record);
  addPieces(own, 'records', cutWords(records, RECORDS_PER_PIECE).map(pack));
  addFacts(own, items, names);
  const words = table.words();
  const firsts = {
    ...addWords(own, words, table),
    headlines: addHeadlines(own, records),
  };
  const engine = await pagefindFiles(items, table);
  const manifest: Manifest = {
    format: FORMAT,
    build: fingerprint(own),
    entries: items.length,
    pages: engine.pages,
    ...firsts,
  };
  const files = new Map<string, Uint8Array>([
    ['archive.json', Buffer.from(JSON.stringify(manifest))],
    ...[...own].map(([path, content]) => [`${manifest.build}/${path}`, content] as const),
    ...engine.files,
  ]);
  return { files, slugs: items.map(({ slug }) => slug), words: words.length };
}

interface ReadEntry {
  readonly item: Item;
  /** What a page of results shows of it, packed. */
  readonly facts: Uint8Array;
  readonly record: StoredRecord;
}

/** Reads each entry once, its words into the table. @returns the entries in the order of the archive */
async function readEntries(folder: string, table: WordTable): Promise<ReadEntry[]> {
  const read = new Map<string, ReadEntry & { readonly place: number }>();
  for (const path of await entryPaths(folder)) {
    const file = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
    const slug = slugOf(path);
    // Pagefind would let the second of two with one address replace the first, in silence.
    if (read.has(slug)) throw failure(`${path}: another entry has the address ${urlOf(slug)}`);
    const text = textOf(file);
    table.add(wordsOf(text));
    read.set(slug, {
      item: { ...listingOf(file.entry), path, slug },
      facts: pack(factsOf(file, slug, text)),
      record: recordOf(file, slug),
      place: read.size,
    });
  }
  const items = newestFirst([...read.values()].map(({ item }) => item));
  const sorted = items.flatMap(({ slug }) => read.get(slug) ?? []);
  table.reorder(sorted.map(({ place }) => place));
  return sorted;
}

/** Days, names and facets. */
function addFacts(
  own: Map<string, Uint8Array>,
  items: readonly Item[],
  names: readonly Name[],
): void {
  const dated = items.map(({ date }) => ({ spans: spansOf(date), dating: datingOf(date) }));
  own.set('days.bin', packBytes(encodeDays(toDayTable(dated))));
  const listed = listNames(items, names);
  own.set('names.bin', pack(listed));
  for (const [facet, column] of facetsOf(items, listed)) {
    own.set(`facets/${facet}.bin`, packBytes(encodeFacet(column)));
  }
}

/** The words, their places, and the entries of common ones. @returns the first word of each piece */
function addWords(
  own: Map<string, Uint8Array>,
  words: readonly KnownWord[],
  table: WordTable,
): Pick<Manifest, 'words' | 'places'> {
  const lists = cutWords(words);
  addPieces(
    own,
    'words',
    lists.map((piece) => packBytes(Buffer.from(writeWords(piece)))),
  );
  const places = table.placePieces();
  addPieces(
    own,
    'places',
    places.map(({ content }) => packBytes(content)),
  );
  addPieces(
    own,
    'common',
    table.commonWords().map((word) => packBytes(encodeCommon(word))),
  );
  return {
    words: lists.map(([first]) => first?.word ?? ''),
    places: places.map(({ first }) => first),
  };
}

function addHeadlines(
  own: Map<string, Uint8Array>,
  records: readonly StoredRecord[],
): Manifest['headlines'] {
  const { firsts, shards } = shardHeadlines(
    records.map(({ slug, title, dateText, language }) => ({
      ...{ slug, title, date: dateText, lang: language },
    })),
  );
  addPieces(own, 'headlines', shards.map(pack));
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

/** Pagefind's own files; `pages` is the one that lists its pages, in the order of the archive. */
async function pagefindFiles(
  items: readonly Item[],
  table: WordTable,
): Promise<{ files: ReadonlyMap<string, Uint8Array>; pages: string }> {
  // Of no pages Pagefind writes no index, and the search page does not ask for one.
  if (items.length === 0) return { files: new Map(), pages: '' };
  try {
    const index = await openIndex();
    // One after the other: the order in which they are added is that of the archive, and decides the bytes.
    for (const [place, { slug }] of items.entries()) {
      const content = toPage(table.rareOf(place));
      const { errors } = await index.addHTMLFile({ url: urlOf(slug), content });
      if (errors.length > 0) throw failure(`${slug}: Pagefind refused this entry`, errors);
    }
    const files = await filesOf(index);
    checkPageCount(files, items.length);
    const urls = items.map(({ slug }) => urlOf(slug));
    return { files: withoutPages(files), pages: pageOrder(files, urls) };
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

function urlOf(slug: string): string {
  return `/articles/${slug}/`;
}

function addPieces(
  own: Map<string, Uint8Array>,
  folder: string,
  pieces: readonly Uint8Array[],
): void {
  for (const [place, content] of pieces.entries()) own.set(`${folder}/${place}.bin`, content);
}

/** Compressed by us, as Pagefind's files are: not every host compresses what it serves. */
function packBytes(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9 });
}

function pack(content: unknown): Uint8Array {
  return packBytes(Buffer.from(JSON.stringify(content)));
}

/** Names a build by all that it holds: what has another content has another address. */
function fingerprint(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
