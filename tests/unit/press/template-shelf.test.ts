import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromShelf } from '../../../src/press/template-shelf.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const read = (folder: string) => readFileSync(join(folder, 'page.mjs'), 'utf8');

/** A shelf, and what was made for it: each time something else. */
async function openShelf() {
  const shelf = join(await temporaryFolder(), 'templates');
  let made = 0;
  const make = () => temporaryFolder({ 'page.mjs': `page ${++made}`, 'deep/.hidden': 'x' });
  const ask = (wanted: { key?: string; fresh?: boolean; make?: () => Promise<string> } = {}) =>
    fromShelf(shelf, { key: 'a1', fresh: false, make, ...wanted });
  return { shelf, ask, make };
}

test('what is there is given, and made no second time', async () => {
  const { shelf, ask } = await openShelf();
  const folder = await ask();
  expect(folder).toBe(join(shelf, 'a1'));
  expect(await ask()).toBe(folder);
  expect(read(folder)).toBe('page 1');
  expect(existsSync(join(folder, 'deep', '.hidden'))).toBe(true);
  expect(read(await ask({ key: 'b2' }))).toBe('page 2');
});

test('what was spoiled is made anew, and what is to be fresh', async () => {
  const { ask } = await openShelf();
  const folder = await ask();
  writeFileSync(join(folder, 'page.mjs'), 'spoiled');
  expect(read(await ask())).toBe('page 2');
  expect(read(await ask({ fresh: true }))).toBe('page 3');
});

test('of two builds side by side the one that is later takes what the other draws from', async () => {
  const { shelf, ask, make } = await openShelf();
  let there: number | undefined;
  const folder = await ask({
    make: async () => {
      there = statSync(await ask()).ino;
      return make();
    },
  });
  expect(statSync(folder).ino).toBe(there);
  expect(read(folder)).toBe('page 1');
  expect(readdirSync(shelf)).toEqual(['a1']);
});

test('what fails leaves nothing behind', async () => {
  const { shelf, ask } = await openShelf();
  const make = () => Promise.reject(new Error('no such component'));
  await expect(ask({ make })).rejects.toThrow('no such component');
  expect(readdirSync(shelf)).toEqual([]);
});

test('what no build has used for a week is removed when another is made', async () => {
  const { shelf, ask } = await openShelf();
  for (const key of ['old', 'used', 'new']) await ask({ key });
  for (const key of ['old', 'used']) utimesSync(join(shelf, key), LONG_AGO, LONG_AGO);
  await ask({ key: 'used' });
  await ask({ key: 'other' });
  expect(readdirSync(shelf).sort()).toEqual(['new', 'other', 'used']);
});
