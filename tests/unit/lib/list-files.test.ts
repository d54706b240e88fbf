import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { draftFor } from '../../../src/lib/draft-names.ts';
import { absent, listAll, listDrafts, listFiles, listSite } from '../../../src/lib/list-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('lists files of all depths in code-unit order, hidden ones passed over', async () => {
  const files = { 'b.md': '', 'a/z.md': '', 'B.md': '', '.hidden.md': '', '.astro/x.md': '' };
  expect(await listFiles(await temporaryFolder(files))).toEqual(['B.md', 'a/z.md', 'b.md']);
});

it('is empty where there is no folder, and throws where there is something else', async () => {
  const folder = await temporaryFolder({ file: '' });
  expect(await listFiles(join(folder, 'missing'))).toEqual([]);
  await expect(listFiles(join(folder, 'file'))).rejects.toThrow('ENOTDIR');
});

it('tells which folder cannot be read, and why', async () => {
  const folder = await temporaryFolder({ file: '' });
  const error = expect.objectContaining({ code: 'ENOTDIR' }) as unknown;
  expect(await listAll(join(folder, 'file'))).toEqual({
    ...{ files: [], links: [], others: [], unnamed: [] },
    closed: [{ path: '', error }],
  });
  expect(() => listSite(join(folder, 'file'))).toThrow('ENOTDIR');
  expect(listDrafts(join(folder, 'file'))).toEqual([]);
});

it('writes the bytes of a name that is no UTF-8 in figures, all but the letters of ASCII', async () => {
  const root = await temporaryFolder({ 'in/a.md': '', 'in/\uFFFD.md': '' });
  for (const bytes of [
    [0xff, 0x20, 0x7e, 0x0a],
    [0x41, 0x80],
  ]) {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/in/`), Buffer.from(bytes)]), '');
  }
  const { files, unnamed } = await listAll(root);
  expect(files).toEqual(['in/a.md', 'in/\uFFFD.md']);
  expect(unnamed).toEqual(['in/A\\x80', 'in/\\xFF ~\\x0A']);
  await expect(listFiles(root)).rejects.toThrow(
    `${join(root, 'in')}/A\\x80 [name-encoding]: the name is no UTF-8. Rename it.`,
  );
});

it('tells links, pipes and names that are no UTF-8, and lists what follows none of them', async () => {
  const root = await temporaryFolder({ 'a.md': '', 'in/b.md': '', 'replaced\uFFFD.md': '' });
  symlinkSync(join(root, 'in'), join(root, 'in', 'link'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  writeFileSync(Buffer.concat([Buffer.from(`${root}/in/caf`), Buffer.from([0xe9])]), '');
  expect(await listAll(root)).toEqual({
    files: ['a.md', 'in/b.md', 'replaced\uFFFD.md'],
    links: ['in/link'],
    others: ['pipe'],
    closed: [],
    unnamed: ['in/caf\\xE9'],
  });
  await expect(listFiles(root)).rejects.toThrow('caf\\xE9 [name-encoding]');
  expect(listSite(root).others).toEqual(['in/caf\\xE9', 'in/link', 'pipe']);
});

it('lists a site with all that is hidden in it, but for what git keeps at its top', async () => {
  const root = await temporaryFolder({
    ...{ 'index.html': '', '.nojekyll': '', '.well-known/x': '' },
    ...{ '.git/HEAD': '', 'docs/.git/HEAD': '' },
  });
  const { files, folders } = listSite(root);
  expect(files).toEqual(['.nojekyll', '.well-known/x', 'docs/.git/HEAD', 'index.html']);
  expect(folders.toSorted()).toEqual(['.well-known', 'docs', 'docs/.git']);
});

it('lists the links of a site too that are hidden, and nothing of one that is not there', async () => {
  const root = await temporaryFolder({ 'b/z.html': '', 'a.html': '', '.git': 'gitdir: elsewhere' });
  symlinkSync('a.html', join(root, '.link'));
  symlinkSync('a.html', join(root, 'b', '-link'));
  const site = { files: ['a.html', 'b/z.html'], others: ['.link', 'b/-link'], folders: ['b'] };
  expect(listSite(root)).toEqual(site);
  expect(listSite(join(root, 'missing'))).toEqual({ files: [], others: [], folders: [] });
});

const withCode = (code: string) => Object.assign(new Error('x'), { code });

it('takes a file that is missing for absent, and passes every other error on', () => {
  expect(() => {
    absent(withCode('ENOENT'));
  }).not.toThrow();
  for (const error of [withCode('EACCES'), new Error('ENOENT'), new Error('x', { cause: 1 })]) {
    expect(() => {
      absent(error);
    }).toThrow(error);
  }
  // An error has its code, and nothing else has one that counts.
  expect(() => {
    absent({ code: 'ENOENT' });
  }).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

it('finds the drafts that a run left which was cut off, and what each was to be', async () => {
  const root = await temporaryFolder({ 'a.md': '', 'in/b.md': '', 'in/.hidden': '' });
  const draft = draftFor(join(root, 'in', 'b.md'));
  writeFileSync(draft, '');
  const top = draftFor(join(root, 'a.md'));
  writeFileSync(top, '');
  // A folder is no draft, whatever its name.
  mkdirSync(draftFor(join(root, 'in', 'c.md')));
  expect(listDrafts(root)).toEqual([
    { path: basename(top), of: 'a.md' },
    { path: `in/${basename(draft)}`, of: 'in/b.md' },
  ]);
});
