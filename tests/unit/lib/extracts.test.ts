import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { loadExtracts, writeExtracts } from '../../../src/lib/extracts.ts';
import { loadItems } from '../../../src/lib/load-items.ts';
import { entriesFolder } from '../../support/entries-folder.ts';
import { ingestMemory } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what the cache holds of entries is what they say themselves', async () => {
  const folder = await entriesFolder(30);
  const items = await loadItems(folder);
  const cache = join(folder, 'extracts');
  writeExtracts(folder, items, cache);
  const [kept, read] = [loadExtracts(folder, cache), loadExtracts(folder)];
  expect(items.map(kept)).toEqual(items.map(read));
  expect(items.some((item) => kept(item).names.length > 0)).toBe(true);
  expect(items.every((item) => kept(item).gist.words.length > 0)).toBe(true);
});

test('an entry that changes, comes or goes is seen, and no other is read', async () => {
  const folder = await entriesFolder(6);
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

test('a cache that is whole is left alone, and one that is damaged is not used', async () => {
  const folder = await entriesFolder(3);
  const items = await loadItems(folder);
  const cache = join(folder, 'extracts');
  writeExtracts(folder, items, cache);
  const written = await readFile(cache);
  const read = items.map(loadExtracts(folder));
  // Were an entry read again, that would fail.
  for (const { path } of items) await rm(join(folder, path));
  writeExtracts(folder, [...items, ...items.slice(0, 1)], cache);
  expect(await readFile(cache)).toEqual(written);
  expect(items.map(loadExtracts(folder, cache))).toEqual(read);
  await writeFile(cache, written.subarray(0, -4));
  const other = items.map((item, i) => ({ ...item, digest: `another ${i}` }));
  expect(() => other.map(loadExtracts(folder, cache))).toThrow('ENOENT');
  expect(() => {
    writeExtracts(folder, items, cache);
  }).toThrow('ENOENT');
});

test('entries that are gone are forgotten', async () => {
  const folder = await entriesFolder(3);
  // Digests of their own: what was read once, in another test too, is not read again.
  const own = (await loadItems(folder)).map((item, i) => ({ ...item, digest: `forgotten ${i}` }));
  const [first, ...others] = own;
  if (!first) throw new RangeError('three entries');
  const cache = join(folder, 'extracts');
  writeExtracts(folder, [first, ...others], cache);
  writeExtracts(folder, others, cache);
  for (const { path } of [first, ...others]) await rm(join(folder, path));
  const extracts = loadExtracts(folder, cache);
  expect(others.map((item) => extracts(item).accountPages)).toEqual([1, 1]);
  expect(() => extracts(first)).toThrow('ENOENT');
});

test('the cache of a build is the one that its environment names', async () => {
  const folder = await entriesFolder(2);
  const items = await loadItems(folder);
  const cache = join(folder, 'extracts');
  writeExtracts(folder, items, cache);
  const read = items.map(loadExtracts(folder, cache));
  for (const { path } of items) await rm(join(folder, path));
  process.env['ARCHIVE_EXTRACTS'] = cache;
  onTestFinished(() => {
    delete process.env['ARCHIVE_EXTRACTS'];
  });
  expect(items.map(loadExtracts(folder))).toEqual(read);
});

test('the pages of an account are counted where one may not hold it', async () => {
  const lines = Array.from({ length: 900 }, (_, i) => `Paragraph ${i} of a long report on tides.`);
  const { contents } = await ingestMemory(
    new Map([['in/long.txt', `date 2026-01-05 Tides\n\n${lines.join('\n\n')}\n`]]),
    madeUpConfig(),
  );
  const folder = await temporaryFolder(
    Object.fromEntries([...contents].filter(([path]) => path.startsWith('out/'))),
  );
  const [item] = await loadItems(join(folder, 'out'));
  if (!item) throw new RangeError('one entry');
  const whole = loadExtracts(join(folder, 'out'))(item).accountPages;
  expect(whole).toBeGreaterThan(1);
  await rm(join(folder, 'out', item.path.replace('.md', '.provenance.json')));
  const without = loadExtracts(join(folder, 'out'))({ ...item, digest: 'without' });
  expect(without.accountPages).toBe(1);
});
