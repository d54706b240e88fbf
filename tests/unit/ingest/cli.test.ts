import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { REGISTER } from '../../../src/lib/addresses.ts';
import { SOURCE_MANIFEST } from '../../../src/lib/fixity.ts';
import { disk } from '../../../scripts/ingest/files.ts';
import { ingestCli, type CliRun } from '../../support/ingest-cli.ts';
import { FIXTURES } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Each test starts the command several times, and a busy machine takes seconds to start it.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** A whole archive in a temporary folder, and the command on it. */
async function archive(sources: Readonly<Record<string, string>>, decisions = 'decisions: []\n') {
  const files = Object.entries(sources).map(([file, text]) => [`sources/${file}`, text] as const);
  const root = await temporaryFolder({ ...Object.fromEntries(files), 'decisions.yaml': decisions });
  await mkdir(join(root, 'sources'), { recursive: true });
  await cp(join(FIXTURES, 'config'), root, { recursive: true });
  const run = (...args: string[]) => ingestCli(args, { ARCHIVE_CONTENT: root });
  return { root, run };
}

const FOG = 'date 2026-01-05 Fog\n\nThe harbour is closed.\n';

describe('node scripts/ingest.ts', () => {
  it('--help says what there is', async () => {
    const { status, stdout, stderr } = await ingestCli(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const word of [
      '--sources DIR',
      '--out DIR',
      '--report',
      '--explain SOURCE',
      '--strict',
      '--prune',
      'Exit status:\n  0  all went through',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it('ingests content/sources into content/articles by default, and ends with 0', async () => {
    const { root, run } = await archive({ 'fog.txt': FOG });
    const { status, stdout, stderr } = await run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 source: 1 written');
    expect(await disk.list(join(root, 'articles'))).toEqual([
      '2026/fog.md',
      '2026/fog.provenance.json',
      REGISTER,
      SOURCE_MANIFEST,
    ]);
  });

  it('ends with 1 where a source is refused, and ingests the others', async () => {
    const { root, run } = await archive({ 'a.txt': '', 'fog.txt': FOG });
    const { status, stdout } = await run('--report', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { written: 1, refused: 1 } });
    expect(await disk.list(join(root, 'articles'))).toEqual([
      '2026/fog.md',
      '2026/fog.provenance.json',
      REGISTER,
      SOURCE_MANIFEST,
    ]);
  });

  it('--prune deletes entries whose source is gone', async () => {
    const { root, run } = await archive({ 'fog.txt': FOG });
    await run();
    await disk.remove(join(root, 'sources'), 'fog.txt');
    expect((await run()).stdout).toContain('[entry-orphaned]');
    expect((await run('--prune')).stdout).toContain('Deleted, as their sources are gone');
    expect(await disk.list(join(root, 'articles'))).toEqual([REGISTER, SOURCE_MANIFEST]);
  });

  it('ends with 2 where a configuration file is wrong, and writes nothing', async () => {
    const { root, run } = await archive(
      { 'fog.txt': FOG },
      'decisions: [{ source: fog.txt, reason: r, date: soon }]\n',
    );
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toContain(join(root, 'decisions.yaml'));
    expect(stderr).toContain('decisions[0].date');
    expect(await disk.list(join(root, 'articles'))).toEqual([]);
  });
});

describe('a register of addresses that cannot be read', () => {
  it('ends with 2, says where and what to do, and leaves everything as it is', async () => {
    const { root, run } = await archive({ 'fog.txt': FOG });
    await run();
    const path = join(root, 'articles', REGISTER);
    const broken = `${await readFile(path, 'utf8')}<<<<<<< HEAD\n`;
    await writeFile(path, broken);
    await writeFile(join(root, 'sources', 'ice.txt'), 'Ice on the quay\n\nNobody dated it.\n');
    const { status, stdout, stderr } = await run();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      `${path}:3: found the mark of a merge, "<<<<<<< HEAD". [addresses-broken]`,
    );
    expect(stderr).toContain('Take the file back from version control');
    expect(await readFile(path, 'utf8')).toBe(broken);
    expect(await disk.list(join(root, 'articles'))).toHaveLength(4);
  });
});

describe('a wrong call of node scripts/ingest.ts', () => {
  const CALLS: [args: string[], message: string][] = [
    [['--report', 'xml'], '--report [option-value]: found "xml", expected text or json'],
    [
      ['--sources', '/nowhere'],
      '--sources [folder-missing]: "/nowhere" is no folder. Create it, or name another.',
    ],
    [['--frobnicate'], '--frobnicate [option-unknown]: npm run ingest has no such option'],
    [
      ['content/sources'],
      '"content/sources" [argument-unexpected]: npm run ingest takes options alone',
    ],
  ];
  let runs: readonly CliRun[] = [];

  // All at once: starting the command is most of what this file costs.
  beforeAll(async () => {
    runs = await Promise.all(CALLS.map(([args]) => ingestCli(args)));
  });

  it.each(CALLS.map((call, i) => [...call, i] as const))(
    '%j ends with 2 and says why',
    (_, message, i) => {
      expect(runs[i]).toMatchObject({ status: 2, stdout: '' });
      expect(runs[i]?.stderr).toContain(`ingest: ${message}`);
      expect(runs[i]?.stderr).not.toContain('    at ');
    },
  );
});
