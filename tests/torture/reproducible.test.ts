import { cp, glob, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeKnown } from '../support/known-archive.ts';
import { DIFFERENCES, MACHINES, runOn, setUp, tellOf } from '../support/machines.ts';
import { sumsOf } from '../support/sums.ts';
import { attacked } from './attacks.ts';

/** The modes and times of files are no part of the promise: what a host serves has neither. */

const { here, elsewhere } = MACHINES;
let root: string;
let first: string;
let second: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'news-archive-machines-')));
  const content = join(root, 'content');
  await writeKnown(content);
  // Sources of every kind besides: the five, and the golden ones, refused ones with them.
  await cp('content/sources', join(content, 'sources'), { recursive: true });
  for await (const file of glob('tests/fixtures/*/source.*')) {
    const [, , name = '', source = ''] = file.split('/');
    await cp(file, join(content, 'sources', name, source));
  }
  first = await setUp(root, here, { content, packages: 'linked' });
  second = await setUp(root, elsewhere, { content, packages: 'copied' });
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs a command on both machines, one beside the other. */
async function onBoth(command: string, allowed = [0]): Promise<void> {
  await Promise.all([
    runOn(here, { project: first, args: [command], allowed }),
    runOn(elsewhere, { project: second, args: [command], allowed }),
  ]);
}

async function alike(folder: string): Promise<void> {
  const [one, other] = [await sumsOf(join(first, folder)), await sumsOf(join(second, folder))];
  expect(one.size).toBeGreaterThan(200);
  expect([...other]).toEqual([...one]);
}

test('The same sources give the same entries and the same site on any day, in any place, for anyone', async (context) => {
  const told = [await tellOf(here, first), await tellOf(elsewhere, second)] as const;
  const varied = DIFFERENCES.filter((one) => told[0][one] !== told[1][one]);
  // Only root can be another user.
  expect(DIFFERENCES.filter((one) => !varied.includes(one))).toEqual(
    process.getuid?.() === 0 ? [] : ['user'],
  );
  // Some of these sources are refused, with status 1.
  await onBoth('scripts/ingest.ts', [0, 1]);
  await alike('content/articles');
  await onBoth('scripts/build.ts');
  await alike('dist');
  // Once more with the other way to hold the words of the search.
  for (const project of [first, second]) {
    const config = join(project, 'src/site.config.ts');
    const text = await readFile(config, 'utf8');
    await writeFile(
      config,
      text.replace('withDefaults({', 'withDefaults({ search: { pagefindUpTo: 0 },'),
    );
  }
  await onBoth('scripts/build.ts');
  await alike('dist');
  attacked(context, varied.length * 3);
});
