import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeKey } from '../../../src/lib/code-key.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const CODE = { folders: ['src', 'lib'], files: ['package.json', 'lock.json'] };

test('code has one name until a file of it changes, comes, goes or is called otherwise', async () => {
  const root = await temporaryFolder({
    'src/a.ts': 'a',
    'src/deep/b.ts': 'b',
    'lib/c.ts': 'c',
    'package.json': '{}',
    'notes.txt': 'not of the code',
  });
  const key = () => codeKey(root, CODE);
  const first = key();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  await writeFile(join(root, 'notes.txt'), 'changed');
  expect(key()).toBe(first);

  const keys = [first];
  const after = async (change: Promise<void>) => {
    await change;
    keys.push(key());
  };
  await after(writeFile(join(root, 'src/deep/b.ts'), 'B'));
  await after(writeFile(join(root, 'lib/c.ts'), 'C'));
  await after(writeFile(join(root, 'package.json'), '{ }'));
  await after(writeFile(join(root, 'lock.json'), '{}'));
  await after(rm(join(root, 'src/a.ts')));
  await after(writeFile(join(root, 'src/z.ts'), 'a'));
  await mkdir(join(root, 'src/.well-known'));
  await after(writeFile(join(root, 'src/.well-known/security.txt'), 'a'));
  await after(writeFile(join(root, 'src/.well-known/security.txt'), 'b'));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the same bytes under another path, or parted otherwise, have another name', async () => {
  const folders = await Promise.all(
    [
      { 'src/a': 'x', 'lib/b': '' },
      { 'src/b': 'x', 'lib/b': '' },
      { 'src/a': '', 'lib/b': 'x' },
    ].map((files) => temporaryFolder(files)),
  );
  const keys = folders.map((root) => codeKey(root, CODE));
  expect(new Set(keys).size).toBe(3);
});

test('what a link leads to is code too, and a link that leads up goes round once', async () => {
  const root = await temporaryFolder({ 'src/a.ts': 'a', 'apart/b.ts': 'b', 'apart/c.ts': 'c' });
  await symlink(join(root, 'apart'), join(root, 'src/folder'));
  await symlink(join(root, 'apart/c.ts'), join(root, 'src/c.ts'));
  await symlink(root, join(root, 'src/up'));
  await symlink(join(root, 'nowhere'), join(root, 'src/nowhere'));
  const first = codeKey(root, CODE);
  await writeFile(join(root, 'apart/b.ts'), 'B');
  const second = codeKey(root, CODE);
  await writeFile(join(root, 'apart/c.ts'), 'C');
  expect(new Set([first, second, codeKey(root, CODE)]).size).toBe(3);
});
