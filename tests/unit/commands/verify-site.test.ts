import { spawnSync } from 'node:child_process';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commandCli } from '../../support/ingest-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Each test starts the commands several times, and a busy machine takes seconds to start one.
vi.setConfig({ testTimeout: 120_000 });

const verify = (...args: string[]) => commandCli('scripts/verify.ts', args);
const seal = (...args: string[]) => commandCli('scripts/seal.ts', args);

const site = () =>
  temporaryFolder({ 'index.html': 'Home', 'a/b.css': 'p {}', '.nojekyll': '', '.git/x': 'git' });

describe('npm run verify -- SITE', () => {
  it('tells what is missing, added and changed, and nothing of a site that is whole', async () => {
    const folder = await site();
    const without = await verify(folder);
    expect([without.status, without.stdout]).toEqual([
      1,
      expect.stringContaining('manifest-sha256.txt: is missing: ') as string,
    ]);
    expect((await seal(folder)).status).toBe(0);
    const whole = await verify(folder);
    expect([whole.status, whole.stderr]).toEqual([0, '']);
    expect(whole.stdout).toContain('3 files against the manifest: none missing, added or changed.');
    await writeFile(join(folder, 'index.html'), 'home');
    await rm(join(folder, 'a/b.css'));
    await writeFile(join(folder, 'evil\u001b[2J.js'), '1');
    await symlink('/etc/hostname', join(folder, 'a/link'));
    const { status, stdout } = await verify(folder);
    expect(status).toBe(1);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'a/b.css: is missing',
      'a/link: is a link or no regular file, and was not read',
      'evil\\u001b[2J.js: was added: the manifest does not have it',
      'index.html: was changed',
    ]);
    // Nothing that differs is made right by sealing it.
    expect((await seal(folder)).status).toBe(1);
  });

  it('ends with status 2 where the call is wrong', async () => {
    const folder = await site();
    await seal(folder);
    const calls = await Promise.all([
      verify(join(folder, 'none')),
      verify('--key', 'a.pub'),
      verify(folder, '--out', 'x'),
      verify(folder, '--key', join(folder, 'none.pub')),
      verify(folder, '--key', join(folder, 'index.html')),
    ]);
    expect(calls.map(({ status, stdout }) => [status, stdout])).toEqual(calls.map(() => [2, '']));
    expect(calls.map(({ stderr }) => /\[([\w-]+)\]/.exec(stderr)?.[1])).toEqual([
      ...['folder-missing', 'option-apart', 'option-apart', 'file-unread', 'file-unread'],
    ]);
  });
});

const minisign = (...args: string[]) => spawnSync('minisign', args, { encoding: 'utf8' });
const isInstalled = minisign('-v').status === 0;
if (!isInstalled) console.warn('minisign is not installed: signing was not tried.');

it.runIf(isInstalled)(
  'minisign signs what npm run seal hands it, and finds it as we do',
  async () => {
    const folder = await site();
    const keys = await temporaryFolder();
    const [own, other] = ['own', 'other'].map((name) => {
      const pair = { secret: join(keys, `${name}.key`), open: join(keys, `${name}.pub`) };
      minisign('-G', '-W', '-p', pair.open, '-s', pair.secret);
      return pair;
    });
    if (!own || !other) throw new Error('no keys');
    const manifest = join(folder, 'manifest-sha256.txt');
    const theirs = () => minisign('-V', '-m', manifest, '-p', own.open).status === 0;
    const ours = async (key: string) => (await verify(folder, '--key', key)).status;
    await seal(folder);
    expect(await ours(own.open)).toBe(1);
    expect((await seal(folder, '--key', own.secret)).status).toBe(0);
    expect([await ours(own.open), theirs(), await ours(other.open)]).toEqual([0, true, 1]);
    // One who changes a file and its line in the manifest cannot sign it.
    await rm(manifest);
    await writeFile(join(folder, 'index.html'), 'Another home');
    await seal(folder);
    expect([await ours(own.open), theirs(), (await verify(folder)).status]).toEqual([1, false, 0]);
  },
);
