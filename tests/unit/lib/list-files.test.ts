import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../../src/lib/list-files.ts';
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
