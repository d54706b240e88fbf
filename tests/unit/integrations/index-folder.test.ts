import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeIndexFolder } from '../../../src/integrations/index-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An index of a build, as far as its folder is concerned. */
function indexOf(build: string, own: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  const entry = JSON.stringify({ build });
  return new Map([
    ['archive.json', Buffer.from(entry)],
    ...Object.entries(own).map(([path, text]) => [`${build}/${path}`, Buffer.from(text)] as const),
  ]);
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

test('writes what has changed, removes what is no longer there, leaves the rest alone', async () => {
  const folder = await temporaryFolder({});
  writeIndexFolder(
    folder,
    indexOf('aa', { 'days.bin': 'days', 'texts/0.bin': 'a', 'x/0.bin': '' }),
  );
  const LONG_AGO = new Date('2001-01-01T00:00:00Z');
  await utimes(join(folder, 'aa/texts/0.bin'), LONG_AGO, LONG_AGO);
  const next = indexOf('bb', { 'days.bin': 'date', 'texts/0.bin': 'a', 'texts/1.bin': 'b' });
  expect(writeIndexFolder(folder, next)).toBe(14 + 4 + 1 + 1);
  expect(await textsIn(folder)).toEqual({
    'archive.json': '{"build":"bb"}',
    'bb/days.bin': 'date',
    'bb/texts/0.bin': 'a',
    'bb/texts/1.bin': 'b',
  });
  expect((await stat(join(folder, 'bb/texts/0.bin'))).mtime).toEqual(LONG_AGO);
});

test.each([
  ['no index at all', 'no JSON'],
  ['one that names no folder of its own', '{"build":"../.."}'],
  ['one whose folder is gone', '{"build":"cc"}'],
])('in the place of %s it writes a whole one', async (_, entry) => {
  const folder = await temporaryFolder({ 'archive.json': entry, 'old/0.bin': 'old' });
  await mkdir(join(folder, 'aa'));
  await writeFile(join(folder, 'aa/half.bin'), 'half');
  writeIndexFolder(folder, indexOf('aa', { 'days.bin': 'days' }));
  expect(await textsIn(folder)).toEqual({
    'archive.json': '{"build":"aa"}',
    'aa/days.bin': 'days',
  });
});
