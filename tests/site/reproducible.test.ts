import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { DIFFERENCES, MACHINES, runOn, setUp, tellOf } from '../support/machines.ts';
import { sumsOf } from '../support/sums.ts';

vi.setConfig({ testTimeout: 240_000 });

test('another day, zone, locale, folder, order of files and environment give the same bytes', async () => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'news-archive-machines-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const { here } = MACHINES;
  // As another user it is tried by `npm run torture`.
  const elsewhere = { ...MACHINES.elsewhere, isOtherUser: false };
  const project = await setUp(root, elsewhere, { content: 'content', packages: 'linked' });
  const [this_, other] = [await tellOf(here, process.cwd()), await tellOf(elsewhere, project)];
  const alike = DIFFERENCES.filter((one) => this_[one] === other[one]);
  expect(alike).toEqual(['user']);
  await rm(join(project, 'content/articles'), { recursive: true });
  await runOn(elsewhere, { project, args: ['scripts/ingest.ts'] });
  await runOn(elsewhere, { project, args: ['scripts/build.ts'] });
  const made = await sumsOf(join(project, 'content/articles'));
  const articles = [...(await sumsOf('content/articles'))];
  expect([...made]).toEqual(articles);
  expect([...(await sumsOf(join(project, 'dist')))]).toEqual([...(await sumsOf(inject('five')))]);
});
