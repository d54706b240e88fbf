import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { archivePaths } from '../../../src/archive-paths.ts';
import {
  cacheFolder,
  cacheInMemory,
  type IndexCache,
} from '../../../src/integrations/index-cache.ts';
import { buildSearchFiles } from '../../../src/integrations/search-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;
let first: string;
beforeEach(async () => {
  folder = await temporaryFolder({});
  await cp(archivePaths.articles, folder, { recursive: true });
  const files = await readdir(folder, { recursive: true });
  first = join(folder, files.filter((file) => file.endsWith('.md')).sort()[0] ?? '');
});

/** The digest of an index is the name of its folder; its files are compared besides. */
async function build(cache: IndexCache | null) {
  const { files } = await buildSearchFiles({ folder, names: [], pagefindUpTo: 0, cache });
  return [...files].map(([path, content]) => [path, Buffer.from(content).toString('base64')]);
}

describe('a build with a cache has the bytes of one without', () => {
  const CHANGES: Readonly<Record<string, () => Promise<void>>> = {
    'nothing changed': () => Promise.resolve(),
    'an entry changed': async () => {
      await writeFile(first, `${await readFile(first, 'utf8')}\nA word more: quillwort.\n`);
    },
    'an entry taken away': () => rm(first),
    'an entry added': async () => {
      const text = await readFile(first, 'utf8');
      const id = /^id: .*$/m.exec(text)?.[0] ?? '';
      await writeFile(
        first.replace(/\.md$/, '-2.md'),
        text.replace(id, id.replace(/...(?="?$)/, '000')),
      );
    },
  };
  test.each(Object.keys(CHANGES))('%s', async (change) => {
    const cache = cacheFolder(join(await temporaryFolder({}), 'index'));
    const before = await build(cache);
    await CHANGES[change]?.();
    const warm = await build(cache);
    expect(warm).toEqual(await build(null));
    expect(warm.length === before.length && warm[0]?.[0] === before[0]?.[0]).toBe(
      change === 'nothing changed',
    );
    expect(await build(cache)).toEqual(warm);
  });

  test('what is kept and cannot be read is made anew', async () => {
    const cold = await build(null);
    const cache = cacheInMemory();
    cache.set('entries', Buffer.from('half a file'));
    cache.set('pieces', Buffer.from(''));
    expect(await build(cache)).toEqual(cold);
  });
});

test('with a cache an entry that has not changed is not read again', async () => {
  const cache = cacheInMemory();
  await build(cache);
  const kept: string[] = [];
  await build({ get: cache.get, set: (key) => kept.push(key) });
  expect(kept).toEqual([]);
});
