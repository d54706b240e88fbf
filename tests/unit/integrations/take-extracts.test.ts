import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { takeExtracts } from '../../../src/integrations/take-extracts.ts';
import { expectExtracts, extractsAhead } from '../../../src/lib/extracts-ahead.ts';
import { loadExtracts } from '../../../src/lib/extracts.ts';
import { entryPaths, loadItems } from '../../../src/lib/load-items.ts';
import { entriesFolder } from '../../support/entries-folder.ts';

/** Has a thread take out the extracts of an archive. @returns the file in which they are kept */
async function takenOf(articles: string): Promise<string> {
  const file = join(dirname(articles), 'extracts');
  vi.stubEnv('ARCHIVE_CONTENT', dirname(articles));
  vi.stubEnv('ARCHIVE_EXTRACTS', file);
  await takeExtracts().done;
  return file;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a thread takes out of the entries what pages need', async () => {
  const articles = await entriesFolder(3);
  const items = await loadItems(articles);
  const read = items.map(loadExtracts(articles));
  const file = await takenOf(articles);
  await rm(articles, { recursive: true });
  expect(items.map(loadExtracts(articles, file))).toEqual(read);
});

test('an entry that cannot be read ends it, and is left to the pages', async () => {
  const articles = await entriesFolder(3);
  const [path = ''] = await entryPaths(articles);
  await writeFile(join(articles, path), 'no front matter');
  await takenOf(articles);
  expect(await readdir(dirname(articles))).toEqual(['articles']);
});

test('pages wait for it, and for nothing where no thread is at it', async () => {
  await extractsAhead();
  let isDone = false;
  expectExtracts(
    Promise.resolve().then(() => {
      isDone = true;
    }),
  );
  await extractsAhead();
  expect(isDone).toBe(true);
});
