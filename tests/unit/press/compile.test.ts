import { mkdirSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { compile, linkTo } from '../../../src/press/compile.ts';
import { fromShelf } from '../../../src/press/template-shelf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a cache apart from the project is led to its packages, wherever it was led before', async () => {
  const root = await temporaryFolder();
  const [own, other, link] = ['own', 'other', 'link'].map((name) => join(root, name));
  for (const folder of [own, other]) mkdirSync(folder ?? '');
  const led = () => {
    linkTo(own ?? '', link ?? '');
    return readlinkSync(link ?? '');
  };
  expect(led()).toBe(own);
  expect(led()).toBe(own);
  rmSync(link ?? '');
  symlinkSync(other ?? '', link ?? '');
  expect(led()).toBe(own);
  rmSync(link ?? '');
  symlinkSync(join(root, 'gone'), link ?? '');
  expect(led()).toBe(own);
});

test('so it is where nothing has to be compiled: the cache may be a copy without links', async () => {
  const root = await temporaryFolder({ 'made/entry.mjs': '' });
  const cache = join(root, 'cache');
  const wanted = { key: 'k', fresh: false, config: {} };
  const make = () => Promise.resolve(join(root, 'made'));
  const shelved = await fromShelf(join(cache, 'templates'), { ...wanted, make });
  expect(await compile(cache, wanted)).toBe(shelved);
  expect(readlinkSync(join(cache, 'node_modules'))).toBe(resolve('node_modules'));
});

test('a folder of packages that stands there is left', async () => {
  const root = await temporaryFolder({ 'cache/node_modules/a.js': '', 'own/b.js': '' });
  linkTo(join(root, 'own'), join(root, 'cache/node_modules'));
  expect(statSync(join(root, 'cache/node_modules/a.js')).isFile()).toBe(true);
});
