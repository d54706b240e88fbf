import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { site } from '../../../src/site.config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Starts the command as npm does. */
function hostConfig(
  ...args: string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/host-config.ts', ...args], (error, stdout, stderr) => {
      done({ status: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

describe('node scripts/host-config.ts', () => {
  it.each(['nginx', 'caddy'])('writes the configuration of %s for this archive', async (server) => {
    const root = await temporaryFolder({ 'index.html': '' });
    const out = join(root, 'written.conf');
    const { status, stdout, stderr } = await hostConfig(server, '--root', root, '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${out}: for ${site.url}${site.base}`);
    const text = await readFile(out, 'utf8');
    expect(text).toContain(new URL(site.url).host);
    expect(text).toContain(root);
  });

  it('keeps off the content', async () => {
    expect(await hostConfig('nginx', '--out', 'content/decisions.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        '--out [folder-inside]: "content/decisions.yaml" is not apart',
      ) as string,
    });
  });

  it('says where no site is built yet, and writes all the same', async () => {
    const root = await temporaryFolder();
    const { status, stdout, stderr } = await hostConfig('nginx', '--root', root);
    expect([status, stderr]).toEqual([0, expect.stringContaining('no built site here yet')]);
    expect(stdout).toContain('server {');
  });

  it.each([
    [['apache'], 'SERVER [server-unknown]: expected nginx or caddy, found "apache". Say:'],
    [[], 'SERVER [argument-missing]: expected nginx or caddy. See'],
    [
      ['nginx', '--listen', '8080'],
      '--listen [listen-unread]: expected a host and a port, found "8080". Say:',
    ],
    [['nginx', '--root', '/a;b'], '--root [root-odd]: expected a plain path, found "/a;b". Put'],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await hostConfig(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`host-config: ${message}`);
  });
});
