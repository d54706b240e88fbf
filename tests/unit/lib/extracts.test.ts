import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadExtracts, writeExtracts } from '../../../src/lib/extracts.ts';
import { loadItems } from '../../../src/lib/load-items.ts';
import { ingestMemory } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { makeUp } from '../../support/made-up.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The entries of made-up articles, on the disk. */
async function folderOf(size: number): Promise<string> {
  const folder = await temporaryFolder();
  const sources = makeUp(size).map(
    ({ article, source }) => [`in/${article.file}`, source] as const,
  );
  const name = { id: 'syria', label: 'Syria', kind: 'place' as const, spellings: [] };
  const config = { ...madeUpConfig(), names: [name] };
  const { contents } = await ingestMemory(new Map<string, string | Uint8Array>(sources), config);
  for (const [path, content] of contents) {
    if (!path.startsWith('out/')) continue;
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return join(folder, 'out');
}

test('what the cache holds of entries is what they say themselves', async () => {
  const folder = await folderOf(30);
  const items = await loadItems(folder);
  const cache = join(folder, 'extracts');
  writeExtracts(folder, items, cache);
  const [kept, read] = [loadExtracts(folder, cache), loadExtracts(folder)];
  expect(items.map(kept)).toEqual(items.map(read));
  expect(items.some((item) => kept(item).names.length > 0)).toBe(true);
  expect(items.every((item) => kept(item).gist.words.length > 0)).toBe(true);
});

test('an entry that changes, comes or goes is seen, and no other is read', async () => {
  const folder = await folderOf(6);
  const cache = join(folder, 'extracts');
  const [first, second, third, ...others] = await loadItems(folder);
  if (!first || !second || !third) throw new RangeError('six entries');
  writeExtracts(folder, [first, second, ...others], cache);
  const lengthBefore = loadExtracts(folder, cache)(first).gist.length;
  const file = join(folder, first.path);
  await writeFile(file, `${await readFile(file, 'utf8')}\nAnother paragraph of words.\n`);
  // Were they read again, that would fail.
  for (const { path } of others) await rm(join(folder, path));
  const changed = { ...first, digest: 'changed' };
  writeExtracts(folder, [changed, third, ...others], cache);
  const extracts = loadExtracts(folder, cache);
  const before = loadExtracts(folder)(third);
  expect(extracts(third)).toEqual(before);
  expect(extracts(changed).gist.length).toBe(lengthBefore + 4);
  expect(others.map((item) => extracts(item).accountPages)).toEqual(others.map(() => 1));
  await rm(file);
  expect(() => loadExtracts(folder, cache)({ ...first, digest: 'new' })).toThrow('ENOENT');
});
