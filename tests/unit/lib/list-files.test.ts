import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { draftFor } from '../../../src/lib/draft-names.ts';
import { listAll, listDrafts, listFiles, listSite } from '../../../src/lib/list-files.ts';
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

it('finds the drafts that a run left which was cut off, and what each was to be', async () => {
  const root = await temporaryFolder({ 'a.md': '', 'in/b.md': '', 'in/.hidden': '' });
  const draft = draftFor(join(root, 'in', 'b.md'));
  writeFileSync(draft, '');
  expect(listDrafts(root)).toEqual([{ path: `in/${basename(draft)}`, of: 'in/b.md' }]);
});
