import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadConfig } from '../../../scripts/ingest/config.ts';
import { disk } from '../../../scripts/ingest/files.ts';
import { ingest } from '../../../scripts/ingest/pipeline.ts';
import { writeSourceManifest } from '../../../scripts/ingest/source-manifest.ts';
import { commandCli } from '../../support/ingest-cli.ts';
import { madeUpBag } from '../../support/made-up-bag.ts';
import { FIXTURES } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Each test starts the command several times, and a busy machine takes seconds to start it.
vi.setConfig({ testTimeout: 120_000 });

const FOG = 'date 2026-01-05 Fog\n\nThe harbour is closed.\n';

/** An ingested archive in a temporary folder, with the command on it. */
async function archive() {
  const folder = await temporaryFolder({
    'content/sources/fog.txt': FOG,
    'content/decisions.yaml': 'decisions: []\n',
  });
  const root = join(folder, 'content');
  await cp(join(FIXTURES, 'config'), root, { recursive: true });
  const paths = { sources: join(root, 'sources'), out: join(root, 'articles') };
  const config = await loadConfig(root);
  const onProgress = () => undefined;
  await ingest({ ...paths, config, files: disk, today: '2026-11-21', onProgress, prune: false });
  await writeSourceManifest(paths.sources, paths.out);
  const environment = { ARCHIVE_CONTENT: root, SOURCE_DATE_EPOCH: '1767657600' };
  const bag = (...args: string[]) => commandCli('scripts/bag.ts', args, environment);
  return { root, out: join(folder, 'bag'), bag };
}

describe('npm run bag', () => {
  it('writes a bag and says what to do next; --check finds it valid, or tells what was changed', async () => {
    const { out, bag } = await archive();
    const written = await bag('--out', out);
    expect([written.status, written.stderr]).toEqual([0, '']);
    expect(written.stdout).toMatch(
      /bag: a bag of 9 files, [\d.]+ KB, with sha256 and sha512\.\nNext: /,
    );
    expect(await readFile(join(out, 'bag-info.txt'), 'utf8')).toContain(
      'Bagging-Date: 2026-01-06\n',
    );
    const checked = await bag('--check', out);
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    expect(checked.stdout).toContain(
      'bag: complete and valid (RFC 8493, section 3). 9 payload files',
    );
    await writeFile(join(out, 'data/sources/fog.txt'), FOG.replace('closed', 'opened'));
    const { status, stdout } = await bag('--check', out);
    expect(status).toBe(1);
    expect(stdout).toContain('data/sources/fog.txt: its sha256 is ');
    expect(stdout).toContain('[checksum-wrong]\n');
    expect(stdout).toContain('RFC 8493, 3: The file is not the one that was bagged');
    expect(stdout).toContain('bag: complete, and not valid');
  });

  it('--check takes a bag of another maker, and writes nothing to the terminal that moves it', async () => {
    const evil = 'data/\x1b[2J\u202Etxt.exe';
    const files = madeUpBag({ algorithms: ['md5'], after: { [evil]: 'x' } });
    const folder = await temporaryFolder(Object.fromEntries(files));
    const { status, stdout } = await commandCli('scripts/bag.ts', ['--check', folder]);
    expect(status).toBe(1);
    expect(stdout).toContain('data/\\u001b[2J\\u202etxt.exe: not listed in manifest-md5.txt');
    expect(stdout).not.toMatch(/[\x1b\u202e]/);
  });

  it('writes no bag of an archive whose sources were changed, unless told to, and then says so', async () => {
    const { root, out, bag } = await archive();
    await writeFile(join(root, 'sources/fog.txt'), FOG.replace('closed', 'opened'));
    const refused = await bag('--out', out);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('2026/fog.md: its source "fog.txt" was changed since\n');
    expect(refused.stderr).toContain('No bag is written.');
    expect(await readdir(join(out, '..'))).toEqual(['content']);
    const forced = await bag('--out', out, '--unverified');
    expect([forced.status, forced.stderr.includes('the bag says so')]).toEqual([0, true]);
    expect(await readFile(join(out, 'bag-info.txt'), 'utf8')).toContain(
      'Verified-Difference: 2026/fog.md: its source "fog.txt" was changed since\n',
    );
  });

  it('refuses a folder that is taken, inside the content or missing, and a clock that cannot be read', async () => {
    const { root, out, bag } = await archive();
    await mkdir(out);
    await writeFile(join(out, 'mine.txt'), 'Mine.');
    const calls = await Promise.all([
      bag('--out', out),
      bag('--out', join(root, 'sources', 'bag')),
      bag('--check', join(out, 'none')),
      commandCli('scripts/bag.ts', ['--out', join(out, 'b')], {
        ARCHIVE_CONTENT: root,
        SOURCE_DATE_EPOCH: 'soon',
      }),
    ]);
    expect(calls.map(({ status, stdout }) => [status, stdout])).toEqual(calls.map(() => [2, '']));
    expect(calls.map(({ stderr }) => /^bag: \S+ \[([\w-]+)\]: /.exec(stderr)?.[1])).toEqual([
      'folder-taken',
      'folder-inside',
      'folder-missing',
      'clock-unread',
    ]);
  });
});
