import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { begin, finish } from '../../../src/press/state.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const STANDING = {
  shows: 'entries',
  pages: new Map([['about/index.html', 'key']]),
  files: new Map([['a.css', ['0f', '1 2 3 4'] as const]]),
};

test('what a build made is known to the next one of the same code', async () => {
  const folder = join(await temporaryFolder(), 'new');
  expect(begin(folder, 'made')).toBeNull();
  finish(folder, 'made', STANDING);
  expect(begin(folder, 'made')).toEqual(STANDING);
});

test('and to no other', async () => {
  const folder = await temporaryFolder();
  begin(folder, 'made');
  finish(folder, 'made', STANDING);
  expect(begin(folder, 'made otherwise')).toBeNull();
});

test('nothing is known of a site whose last build did not come to its end', async () => {
  const folder = await temporaryFolder();
  begin(folder, 'made');
  finish(folder, 'made', STANDING);
  begin(folder, 'made');
  expect(begin(folder, 'made')).toBeNull();
  finish(folder, 'made', STANDING);
  expect(begin(folder, 'made')).toEqual(STANDING);
});

test('nor where what was remembered cannot be read', async () => {
  const folder = await temporaryFolder();
  begin(folder, 'made');
  finish(folder, 'made', STANDING);
  const file = join(folder, 'pages.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -3));
  expect(begin(folder, 'made')).toBeNull();
});
