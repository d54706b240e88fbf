import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begin, finish } from '../../../src/press/state.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PAGES = new Map([['about/index.html', 'key']]);

test('what a build made is known to the next one of the same code', async () => {
  const folder = join(await temporaryFolder(), 'new');
  expect(begin(folder, 'made')).toEqual(new Map());
  finish(folder, 'made', PAGES);
  expect(begin(folder, 'made')).toEqual(PAGES);
});

test('and to no other', async () => {
  const folder = await temporaryFolder();
  begin(folder, 'made');
  finish(folder, 'made', PAGES);
  expect(begin(folder, 'made otherwise')).toEqual(new Map());
});

test('nothing is known of a site whose last build did not come to its end', async () => {
  const folder = await temporaryFolder();
  begin(folder, 'made');
  finish(folder, 'made', PAGES);
  begin(folder, 'made');
  expect(begin(folder, 'made')).toEqual(new Map());
  finish(folder, 'made', PAGES);
  expect(begin(folder, 'made')).toEqual(PAGES);
});

test('nor where what was remembered cannot be read', async () => {
  const folder = await temporaryFolder();
  begin(folder, 'made');
  finish(folder, 'made', PAGES);
  const file = join(folder, 'pages.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3));
  expect(begin(folder, 'made')).toEqual(new Map());
});
