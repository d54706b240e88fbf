import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../../src/lib/list-files.ts';
import { commandCli, PROJECT, type CliRun } from '../../support/ingest-cli.ts';

// Each command is started twice, all side by side, and a busy machine takes seconds to start one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** The scripts of package.json that run a program of ours: name to file. */
async function commands(): Promise<[name: string, file: string][]> {
  const { scripts } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return Object.entries(scripts).flatMap(([name, line]) => {
    const ours = [...line.matchAll(/\bnode (?:--\S+ (?:\.\/\S+ )?)*(\S+\.ts)/g)].map(
      ([, file = '']) => file,
    );
    // Of several npm hands the arguments to the last alone.
    if (ours.length > 1) throw new Error(`${name}: "${line}" runs several programs`);
    return ours.map((file): [string, string] => [name, file]);
  });
}

const COMMANDS = await commands();

/** Where the commands write when they are called in earnest: each file with its size and its time. */
async function state(): Promise<string[]> {
  const folders = ['bag', 'content', 'dist', 'docs/pictures', 'src/styles/fonts'];
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await listFiles(join(PROJECT, folder))).map((file) => join(folder, file)),
    ),
  );
  return Promise.all(
    files.flat().map(async (file) => {
      const { size, mtimeMs } = await stat(join(PROJECT, file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}

describe('every command of ours', () => {
  const runs = new Map<string, { readonly help: CliRun; readonly wrong: CliRun }>();
  let before: string[] = [];
  let after: string[] = [];
  beforeAll(async () => {
    before = await state();
    await Promise.all(
      COMMANDS.map(async ([name, file]) => {
        const [help, wrong] = await Promise.all([
          commandCli(file, ['--help']),
          commandCli(file, ['--hlep', 'first', 'fast']),
        ]);
        runs.set(name, { help, wrong });
      }),
    );
    after = await state();
  });

  it('is among those looked at', () => {
    expect(COMMANDS.map(([name]) => name)).toEqual(
      expect.arrayContaining(['ingest', 'verify', 'bag', 'build', 'bench', 'fonts', 'pictures']),
    );
  });

  it.each(COMMANDS)('%s --help says what it does, its options and its exit status', (name) => {
    const { status, stdout, stderr } = runs.get(name)?.help ?? {};
    expect([status, stderr]).toEqual([0, '']);
    const parts = [`Usage: npm run ${name} -- `, 'Options:', '  --help ', 'Exit status:\n  0 '];
    for (const part of parts) expect(stdout).toContain(part);
    for (const line of (stdout ?? '').split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    expect(stdout).not.toContain('\x1b');
  });

  it.each(COMMANDS)('%s tells all that is wrong with a call, with a hint, status 2', (name) => {
    const { status, stdout, stderr } = runs.get(name)?.wrong ?? {};
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      `--hlep [option-unknown]: npm run ${name} has no such option; there is --help. See`,
    );
    expect(stderr).toContain(`"fast" [argument-unexpected]: npm run ${name} takes `);
  });

  it('does nothing else in either case', () => {
    expect(after).toEqual(before);
  });
});

describe('a call', () => {
  it('whose options lack a value, or have one too many, is told of each', async () => {
    const { status, stderr } = await commandCli('scripts/ingest.ts', [
      '--strict=yes',
      '--sources=',
      '-x',
      '--out',
    ]);
    expect(status).toBe(2);
    expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
      'ingest',
      '--sources [option-without-value]',
      '-x [option-unknown]',
      '--out [option-without-value]',
      '',
    ]);
    expect(stderr).toContain('ingest: --strict [option-with-value]: found "yes" behind it.');
  });

  it.each([
    [
      'scripts/ingest.ts',
      ['--explain', 'a.txt', '--prune', '--report', 'json', '--report=text'],
      [
        '--report [option-twice]: given 2 times. Leave one of them out.',
        '--report [option-apart]: does nothing beside --explain. Leave one of the two out; see --help.',
        '--prune [option-apart]: does nothing beside --explain. Leave one of the two out; see --help.',
      ],
    ],
    [
      'scripts/bag.ts',
      ['--check', 'there', '--unverified', '--out', 'here'],
      [
        '--out [option-apart]: does nothing beside --check. Leave one of the two out; see --help.',
        '--unverified [option-apart]: does nothing beside --check. Leave one of the two out; see --help.',
      ],
    ],
    [
      'scripts/engine.ts',
      ['opensearch', '--database', 'postgres://host/archive', '--out', 'there'],
      [
        '--database [option-apart]: for postgres, not for opensearch. Leave one of the two out; see --help.',
      ],
    ],
    [
      'scripts/engine.ts',
      ['solr', '--database', 'postgres://host/archive'],
      [
        'ENGINE [engine-unknown]: expected postgres or opensearch, found "solr". Say: npm run engine -- postgres',
      ],
    ],
    [
      'scripts/engine.ts',
      ['postgres', '--database', 'archive:secret'],
      [
        '--database [option-value]: expected an address, such as postgres://user:password@host/database. See with --help what it takes.',
      ],
    ],
    [
      'scripts/search-service.ts',
      [],
      ['--database [option-missing]: expected the address of a database. Give it; see --help.'],
    ],
    [
      'scripts/search-service.ts',
      ['--database', 'postgres://localhost/archive', '--origin', 'here'],
      [
        '--origin [option-value]: expected an address, found "here". See with --help what it takes.',
      ],
    ],
    [
      'scripts/ingest.ts',
      ['--out', 'README.md'],
      ['--out [folder-taken]: "README.md" is no folder. Name another, or move away what is there.'],
    ],
    [
      'scripts/host-config.ts',
      ['nginx', '--listen', '127.0.0.1:99999'],
      [
        '--listen [listen-unread]: expected a host and a port, found "127.0.0.1:99999". Say: --listen 127.0.0.1:8080',
      ],
    ],
    [
      'scripts/host-config.ts',
      ['nginx', '--out', 'no-such-folder/site.conf'],
      [
        expect.stringMatching(
          /^--out \[folder-missing\]: ".*no-such-folder" is no folder\./,
        ) as string,
      ],
    ],
  ])('of %s with %j is told what is wrong, before anything is done', async (file, args, faults) => {
    const { status, stdout, stderr } = await commandCli(file, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(
      stderr
        .trimEnd()
        .replace(/^[\w-]+: /, '')
        .split('\n'),
    ).toEqual(faults);
  });
});
