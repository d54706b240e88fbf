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
  it('--help says what there is', async () => {
    const { status, stdout } = await hostConfig('--help');
    expect(status).toBe(0);
    for (const word of [
      'nginx|caddy',
      '--root DIR',
      '--listen ADDR',
      '--out FILE',
      'Exit status',
    ]) {
      expect(stdout).toContain(word);
    }
  });

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

  it('says where no site is built yet, and writes all the same', async () => {
    const root = await temporaryFolder();
    const { status, stdout, stderr } = await hostConfig('nginx', '--root', root);
    expect([status, stderr]).toEqual([0, expect.stringContaining('no built site here yet')]);
    expect(stdout).toContain('server {');
  });

  it.each([
    [['apache'], '[host-config-server] expected nginx or caddy, found apache'],
    [[], '[host-config-server] expected nginx or caddy, found nothing'],
    [
      ['nginx', '--listen', '8080'],
      '[host-config-listen] expected a host and a port, found "8080"',
    ],
    [['nginx', '--root', '/a;b'], '[host-config-root] "/a;b"'],
    [['nginx', '--port', '1'], "Unknown option '--port'"],
  ])('refuses %j', async (args, message) => {
    const { status, stdout, stderr } = await hostConfig(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`host-config: ${message}`);
  });
});
