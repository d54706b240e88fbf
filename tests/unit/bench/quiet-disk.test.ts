import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setAside } from '../../../scripts/bench/quiet-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what a build left is out of the way, and still there', async () => {
  const folder = await temporaryFolder();
  const [site, cache, aside] = [join(folder, 'site'), join(folder, 'cache'), join(folder, 'aside')];
  for (const text of ['first', 'second']) {
    await mkdir(site, { recursive: true });
    await writeFile(join(site, 'index.html'), text);
    await setAside([site, cache], aside);
    expect(await readdir(folder)).toEqual(['aside']);
  }
  const kept = (await readdir(aside)).map((name) =>
    readFile(join(aside, name, 'index.html'), 'utf8'),
  );
  expect((await Promise.all(kept)).toSorted()).toEqual(['first', 'second']);
});
