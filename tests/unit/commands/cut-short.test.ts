import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, vi } from 'vitest';
import { PROJECT } from '../../support/ingest-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

it('a new archive that is not finished leaves nothing behind', async () => {
  const root = await temporaryFolder({});
  const child = spawn(process.execPath, ['scripts/new-archive.ts', join(root, 'mine')], {
    cwd: PROJECT,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await vi.waitUntil(() => readdirSync(root).length > 0, { timeout: 50_000, interval: 1 });
  expect(readdirSync(root)).toEqual([`.mine.${child.pid}.part`]);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(root)).toEqual([]);
});

it('a preview without a built site says what to do', async () => {
  const root = await temporaryFolder({});
  const astro = join(PROJECT, 'node_modules/astro/bin/astro.mjs');
  const { status, stderr } = spawnSync(process.execPath, [astro, 'preview'], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE_DIST: join(root, 'site') },
    encoding: 'utf8',
  });
  expect(existsSync(join(root, 'site'))).toBe(false);
  expect(status).toBe(2);
  expect(stderr).toMatch(/site \[site-missing\]: there is no built site\. Run "npm run build"/);
  expect(stderr).not.toContain('at ');
});
