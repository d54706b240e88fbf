import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputFolder } from '../../../src/integrations/output-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

test('text added to many files in turn stands whole in each', async () => {
  const root = await temporaryFolder();
  const folder = outputFolder(root, () => undefined);
  const line = (n: number) => `${n} ${'ş'.repeat(2000)}\n`;
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  for (const n of numbers) {
    for (const path of ['a/one.txt', 'a/b/two.txt']) folder.append(path, line(n));
  }
  folder.finish();
  const whole = numbers.map(line).join('');
  expect(read(root, 'a/one.txt')).toBe(whole);
  expect(read(root, 'a/b/two.txt')).toBe(whole);
});

test('what an earlier build left is replaced', async () => {
  const root = await temporaryFolder();
  for (const path of ['written.txt', 'added.txt', 'placed.txt']) {
    writeFileSync(join(root, path), 'an earlier build');
  }
  const folder = outputFolder(root, () => undefined);
  folder.write('written.txt', 'new');
  folder.append('added.txt', 'new');
  writeFileSync(folder.place('placed.txt'), 'new', { flag: 'wx' });
  folder.finish();
  for (const path of folder.paths) expect(read(root, path)).toBe('new');
  expect([...folder.paths]).toEqual(['written.txt', 'added.txt', 'placed.txt']);
});

test('no two outputs write one file', async () => {
  const folder = outputFolder(await temporaryFolder(), () => undefined);
  folder.write('x.txt', '');
  expect(() => {
    folder.write('x.txt', '');
  }).toThrow(/x\.txt: two outputs write this file/);
  expect(() => {
    folder.append('x.txt', '');
  }).toThrow(/two outputs/);
});

test('the facts of a file are those of all that was added to it', async () => {
  const root = await temporaryFolder();
  mkdirSync(root, { recursive: true });
  const folder = outputFolder(root, () => undefined);
  folder.append('x.txt', 'İlk ');
  folder.append('x.txt', 'ikinci');
  const sha256 = createHash('sha256').update('İlk ikinci').digest('hex');
  expect(folder.facts('x.txt')).toEqual({ path: 'x.txt', bytes: 11, sha256 });
  expect(() => folder.facts('y.txt')).toThrow(/y\.txt: no output has written/);
});
