import { readdir, readFile, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../scripts/ingest/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('disk', () => {
  it('lists files below a folder in one order, whatever way the folder is named', async () => {
    const root = await temporaryFolder({
      'b.txt': '',
      'a/é.txt': '',
      'a/Z.txt': '',
      'a-b.txt': '',
      '.hidden': '',
      '.git/c.txt': '',
      'a/.x.1.part': '',
    });
    const expected = ['a-b.txt', 'a/Z.txt', 'a/é.txt', 'b.txt'];
    const here = relative(process.cwd(), root);
    for (const name of [root, `${root}/`, `${root}//`, `${root}/a/..`, here, `./${here}`]) {
      expect(await disk.list(name), name).toEqual(expected);
    }
    expect(await disk.list(join(root, 'nowhere'))).toEqual([]);
  });

  // Stryker runs tests in threads, which share one folder with others.
  it.runIf(isMainThread)('lists the folder that one is in', async () => {
    const root = await temporaryFolder({ 'one.txt': '', 'two/three.txt': '' });
    const before = process.cwd();
    try {
      process.chdir(root);
      expect(await disk.list('.')).toEqual(['one.txt', 'two/three.txt']);
    } finally {
      process.chdir(before);
    }
  });

  it('does not follow symbolic links out of the folder', async () => {
    const root = await temporaryFolder({ 'in/a.txt': '', 'out/secret.txt': '' });
    await symlink(join(root, 'out'), join(root, 'in/link'));
    await symlink(join(root, 'out/secret.txt'), join(root, 'in/secret.txt'));
    expect(await disk.list(join(root, 'in'))).toEqual(['a.txt']);
  });

  it('gives null for a file that is not there, and throws for what cannot be read', async () => {
    const root = await temporaryFolder({ 'folder.txt/x': '' });
    expect(await disk.read(root, 'none.txt')).toBeNull();
    await expect(disk.read(root, 'folder.txt')).rejects.toThrow('is no file');
  });

  it('writes into folders that are not there yet, whole, and leaves no draft', async () => {
    const root = await temporaryFolder();
    await disk.write(root, '2026/a/fog.md', 'Işık\n');
    expect(await readFile(join(root, '2026/a/fog.md'), 'utf8')).toBe('Işık\n');
    expect(await readdir(join(root, '2026/a'))).toEqual(['fog.md']);
  });

  it('leaves neither half a file nor a draft where writing fails', async () => {
    const root = await temporaryFolder({ 'fog.md/in-the-way': 'x' });
    await expect(disk.write(root, 'fog.md', 'new')).rejects.toThrow();
    expect(await disk.list(root)).toEqual(['fog.md/in-the-way']);
    expect(await readdir(root)).toEqual(['fog.md']);
  });
});
