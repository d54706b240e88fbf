import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { bothOf, disk, readOnly, TooLarge } from '../../../scripts/ingest/files.ts';
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

  it('reads a file that is as large as the caller takes, and none that is larger', async () => {
    const root = await temporaryFolder({ 'fog.txt': 'Fog.\n' });
    expect(await disk.read(root, 'fog.txt', 5)).toEqual(Buffer.from('Fog.\n'));
    const error = await disk.read(root, 'fog.txt', 4).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TooLarge);
    expect(error).toMatchObject({ bytes: 5, message: 'the file has 5 bytes' });
  });

  it('stamps a file with its size, its time and its number; null where there is none', async () => {
    const root = await temporaryFolder({ 'fog.txt': 'Fog.\n' });
    const { size, mtimeNs, ino } = await stat(join(root, 'fog.txt'), { bigint: true });
    expect(disk.stamp(root, 'fog.txt')).toEqual({
      ...{ text: `${size} ${mtimeNs} ${ino}`, changed: mtimeNs },
    });
    expect(disk.stamp(root, 'none.txt')).toBeNull();
  });

  it('reads piece by piece, and no folder', async () => {
    const root = await temporaryFolder({ 'a/fog.txt': 'Fog.\n' });
    const pieces: Uint8Array[] = [];
    for await (const piece of disk.stream(root, 'a/fog.txt')) pieces.push(piece);
    expect(Buffer.concat(pieces).toString()).toBe('Fog.\n');
    expect(() => disk.stream(root, 'a')).toThrow(/a is no file any more$/);
  });

  it('gives a draft its place or removes it, and is content where it is gone', async () => {
    const root = await temporaryFolder({ one: '1', two: '2' });
    disk.settle(root, { path: 'one', of: 'fog.md' }, 'place');
    disk.settle(root, { path: 'two', of: 'ice.md' }, 'drop');
    disk.settle(root, { path: 'none', of: 'ice.md' }, 'drop');
    expect(await readdir(root)).toEqual(['fog.md']);
  });

  it('writes two files that belong together, and tells the stamp of each', async () => {
    const root = await temporaryFolder();
    const told: [string, string][] = [];
    const watched = (text: string, path: string) => ({
      text,
      onWritten: (stamp: string) => void told.push([path, stamp]),
    });
    const next = { path: 'b.json', text: watched('two', 'b.json') };
    await disk.write(root, 'a.md', { ...watched('one', 'a.md'), next });
    expect(told).toEqual(
      ['a.md', 'b.json'].map((path) => [path, disk.stamp(root, path)?.text ?? '']),
    );
    expect(await readFile(join(root, 'b.json'), 'utf8')).toBe('two');
  });

  it('leaves no draft of either where the second cannot be written', async () => {
    const root = await temporaryFolder({ file: '' });
    const next = { path: 'file/b.json', text: 'two' };
    await expect(disk.write(root, 'a.md', { text: 'one', next })).rejects.toThrow();
    expect(await readdir(root)).toEqual(['file']);
  });

  it('removes a file, and throws where there is none', async () => {
    const root = await temporaryFolder({ 'fog.md': '' });
    await disk.remove(root, 'fog.md');
    expect(await readdir(root)).toEqual([]);
    await expect(disk.remove(root, 'fog.md')).rejects.toThrow('ENOENT');
    await expect(disk.flush()).resolves.toBeUndefined();
  });

  it('that is only to be read changes nothing', async () => {
    const root = await temporaryFolder({ 'fog.md': 'Fog', '.x.md.1.part': '' });
    const files = readOnly(disk);
    await files.write(root, 'ice.md', 'Ice');
    await files.remove(root, 'fog.md');
    expect(files.drafts(root)).toEqual([]);
    expect(await files.list(root)).toEqual(['fog.md']);
  });
});

it('bothOf: a file, and those that belong to it', () => {
  expect(bothOf('a', 'one')).toEqual([{ path: 'a', text: 'one' }]);
  const next = { path: 'b', text: { text: 'two', next: { path: 'c', text: 'three' } } };
  expect(bothOf('a', { text: 'one', next })).toEqual([
    { path: 'a', text: 'one' },
    { path: 'b', text: 'two' },
    { path: 'c', text: 'three' },
  ]);
});
