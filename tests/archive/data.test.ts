import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
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

const DATA: readonly Data[] = [
  {
    file: 'feed.xml',
    read: (text) => parseFeed(text).items.map(({ url }) => url),
    holds: newestDated,
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
