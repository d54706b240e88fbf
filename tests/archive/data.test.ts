import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { HANDED_ON } from '../../src/lib/outputs/handed-on.ts';
import { urls } from '../../src/lib/urls.ts';
import { site } from '../../src/site.config.ts';
import { archiveEntries, type ArchiveEntry } from '../support/archive-entries.ts';

/** What holds for the data of any archive, this one too: what programs read of it, read by programs. */

/** A feed has so many entries; it leaves out those without a date. */
const FEED_LENGTH = 50;

interface Data {
  readonly file: string;
  /** Reads it as a program would. @returns the whole addresses of the entries it holds */
  readonly read: (text: string) => readonly (string | null)[];
  /** The entries that it has to hold, out of all of them, the newest first. */
  readonly holds: (entries: readonly ArchiveEntry[]) => readonly ArchiveEntry[];
}

const newestDated = (entries: readonly ArchiveEntry[]) =>
  entries.filter(({ date }) => date !== null).slice(0, FEED_LENGTH);

const all = (entries: readonly ArchiveEntry[]) => entries;

const readXmlFeed = (text: string) => parseFeed(text).items.map(({ url }) => url);

/** What an entry of CSL-JSON and a line of JSON have of it. */
interface Cited {
  readonly URL: string;
}
interface Line {
  readonly url: string;
}

const DATA: readonly Data[] = [
  { file: 'feed.xml', read: readXmlFeed, holds: newestDated },
  { file: 'rss.xml', read: readXmlFeed, holds: newestDated },
  {
    file: 'feed.json',
    read: (text) => (JSON.parse(text) as { items: Line[] }).items.map(({ url }) => url),
    holds: newestDated,
  },
  {
    file: 'archive.csv',
    read: (text) => parse<Line>(text, { columns: true, bom: true }).map(({ url }) => url),
    holds: all,
  },
  {
    file: 'archive.jsonl',
    read: (text) =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => (JSON.parse(line) as Line).url),
    holds: all,
  },
  {
    file: 'cite.json',
    read: (text) => (JSON.parse(text) as Cited[]).map(({ URL: url }) => url),
    holds: all,
  },
  {
    file: 'cite.ris',
    read: (text) => [...text.matchAll(/^UR {2}- (.*)\r$/gm)].map(([, url = '']) => url),
    holds: all,
  },
  {
    file: 'cite.bib',
    read: (text) => [...text.matchAll(/^ {2}url = \{(.*)\},$/gm)].map(([, url = '']) => url),
    holds: all,
  },
];

let entries: readonly ArchiveEntry[];
beforeAll(async () => {
  entries = await archiveEntries();
});

describe.each(DATA)('$file', ({ file, read, holds }) => {
  test('can be read, and holds the entries that it should', async () => {
    const found = read(await readFile(join(inject('archive'), file), 'utf8'));
    const wanted = holds(entries).map(({ slug }) => new URL(urls.article(slug), site.url).href);
    expect([...found].sort()).toEqual([...wanted].sort());
  });
});

test('archive.sqlite holds every entry, and is whole', () => {
  const database = new DatabaseSync(join(inject('archive'), 'archive.sqlite'), { readOnly: true });
  const found = database.prepare('SELECT slug FROM articles ORDER BY slug').all();
  expect(found.map(({ slug }) => slug)).toEqual(entries.map(({ slug }) => slug).toSorted());
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});

test('every file that the archive promises is there', () => {
  const promised = HANDED_ON.flatMap(({ paths }) => paths).filter((path) => !path.includes('<'));
  const missing = promised.filter((path) => !existsSync(join(inject('archive'), path)));
  expect(missing).toEqual([]);
});
