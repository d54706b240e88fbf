import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptOrMade } from '../../../src/lib/share-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function maker() {
  const file = join(await temporaryFolder(), 'share', '2026', 'a.png');
  let made = 0;
  const get = (facts: unknown) => keptOrMade(file, facts, () => Uint8Array.of(7, ++made));
  return { file, get, made: () => made };
}

test('makes once what stays the same, and anew what changes', async () => {
  const { get, made } = await maker();
  expect(get(['a', 1])).toEqual(Uint8Array.of(7, 1));
  expect(get(['a', 1])).toEqual(Uint8Array.of(7, 1));
  expect(made()).toBe(1);
  expect(get(['b', 1])).toEqual(Uint8Array.of(7, 2));
  expect(get(['a', 1])).toEqual(Uint8Array.of(7, 3));
});

test('a kept file that was cut off is made anew', async () => {
  const { file, get } = await maker();
  get('a');
  await writeFile(file, (await readFile(file)).subarray(0, 20));
  expect(get('a')).toEqual(Uint8Array.of(7, 2));
});
