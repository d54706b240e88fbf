import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import type { SearchEngine } from '../../src/client/search-engine.ts';
import { EVERYTHING } from '../../src/lib/search-state.ts';
import { tokensOf } from '../../src/lib/search-text.ts';
import { archiveEntries, type ArchiveEntry } from '../support/archive-entries.ts';
import { openSearch } from '../support/search-in-node.ts';

/** What holds for the search of any archive, this one too: the engine of the search page, run in Node. */

/** Of a large archive so many entries are looked for, from the newest to the oldest. */
const LOOKED_FOR = 200;
/** No search here has a date that the day of the reader decides. */
const ANY_DAY = '2000-01-01';

let engine: SearchEngine | null;
let entries: readonly ArchiveEntry[];
beforeAll(async () => {
  engine = await openSearch(join(inject('archive'), 'pagefind'));
  entries = await archiveEntries();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test('the index holds each entry', async () => {
  const found = await engine?.places(EVERYTHING, ANY_DAY);
  expect(found?.length ?? 0).toBe(entries.length);
});

test('a word of each entry finds it', async () => {
  const step = Math.ceil(entries.length / LOOKED_FOR);
  const lost: string[] = [];
  for (const [place, entry] of entries.entries()) {
    if (place % step !== 0) continue;
    const q = `"${wordOf(entry)}"`;
    const found = await engine?.places({ ...EVERYTHING, q }, ANY_DAY);
    if (!found?.includes(place)) lost.push(`${entry.slug}: ${q}`);
  }
  expect(lost).toEqual([]);
});

/** The longest word of its headline. */
function wordOf({ title }: ArchiveEntry): string {
  const words = tokensOf(title).map(({ start, end }) => title.slice(start, end));
  return words.reduce((long, word) => (word.length > long.length ? word : long), '');
}
