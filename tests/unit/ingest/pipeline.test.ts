import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk, type Files } from '../../../scripts/ingest/files.ts';
import { ingest, type IngestReport } from '../../../scripts/ingest/pipeline.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeFile } from 'node:fs/promises';

const FOG = 'date 2026-01-05 Fog over the bay\n\nThe harbour is closed.\n';
const ICE = 'Ice on the quay\n\nNobody dated it.\n';

interface Run {
  readonly files?: Files;
  readonly prune?: boolean;
  readonly decisions?: string;
}

function run(root: string, { files = disk, prune = false, decisions }: Run = {}) {
  return ingest({
    ...{ sources: join(root, 'in'), out: join(root, 'out'), prune, files },
    config: madeUpConfig(decisions),
    onProgress: () => undefined,
  });
}

const statuses = ({ sources }: IngestReport) => sources.map(({ file, status }) => [file, status]);
const general = (report: IngestReport) => report.general.map(({ code, where }) => [code, where]);
const entries = (root: string) => disk.list(join(root, 'out'));
const decide = (rest: string) => `decisions: [{ source: fog.txt, reason: r, ${rest} }]`;

describe('a second run', () => {
  it('writes nothing: bytes and times of the files stay', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG, 'in/ice.txt': ICE });
    await run(root);
    const paths = (await entries(root)).map((path) => join(root, 'out', path));
    for (const path of paths) await utimes(path, 1000, 1000);
    const before = await Promise.all(paths.map((path) => readFile(path)));
    const report = await run(root);
    expect(statuses(report).map(([, status]) => status)).toEqual(['unchanged', 'unchanged']);
    expect(await Promise.all(paths.map((path) => readFile(path)))).toEqual(before);
    for (const path of paths) expect((await stat(path)).mtimeMs).toBe(1_000_000);
  });

  it('mends an entry that a hand has changed', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const path = join(root, 'out/2026/fog-over-the-bay.md');
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace('closed', 'open'));
    expect(statuses(await run(root))).toEqual([['fog.txt', 'written']]);
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

describe('sources that are refused', () => {
  it('stop nobody else, whatever is wrong with them', async () => {
    const root = await temporaryFolder({
      'in/a-empty.txt': '',
      'in/b-binary.txt': 'a\0b',
      'in/c-notes.docx': 'x',
      'in/fog.txt': FOG,
      'in/z-program.md': '---js\n1\n---\n',
    });
    const report = await run(root);
    expect(statuses(report)).toEqual([
      ['a-empty.txt', 'refused'],
      ['b-binary.txt', 'refused'],
      ['c-notes.docx', 'refused'],
      ['fog.txt', 'written'],
      ['z-program.md', 'refused'],
    ]);
    expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md']);
    for (const { status, faults } of report.sources) {
      if (status !== 'refused') continue;
      expect(faults).toHaveLength(1);
      for (const { what, todo } of faults) expect([what, todo]).not.toContain('');
    }
  });

  it('may be files that cannot be read', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG, 'in/ice.txt': ICE });
    const files: Files = {
      ...disk,
      read: (folder, path) =>
        path === 'fog.txt' ? Promise.reject(new Error('EACCES')) : disk.read(folder, path),
    };
    const report = await run(root, { files });
    expect(statuses(report)).toEqual([
      ['fog.txt', 'refused'],
      ['ice.txt', 'written'],
    ]);
    expect(report.sources[0]?.faults).toMatchObject([
      { code: 'source-unreadable', where: 'fog.txt', what: 'EACCES' },
    ]);
  });

  it('keep the entry that was made of them before, and the report says so', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    await writeFile(join(root, 'in/fog.txt'), 'a\0b');
    for (const prune of [false, true]) {
      const report = await run(root, { prune });
      expect(general(report)).toEqual([['entry-outdated', '2026/fog-over-the-bay.md']]);
      expect([report.moved, report.pruned]).toEqual([[], []]);
      expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md']);
    }
  });
});

describe('the same bytes twice', () => {
  it('make one entry, of the first file', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG, 'in/again.txt': FOG });
    const report = await run(root);
    expect(statuses(report)).toEqual([
      ['again.txt', 'written'],
      ['fog.txt', 'duplicate'],
    ]);
    expect(report.sources[1]?.faults[0]).toMatchObject({
      code: 'source-duplicate',
      where: 'fog.txt',
      what: 'byte for byte the same as again.txt',
    });
    expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md']);
  });
});

describe('a disk that fails', () => {
  it('ends the run with no half-written file, and leaves the others as they are', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG, 'in/ice.txt': ICE });
    let writes = 0;
    const files: Files = {
      ...disk,
      write: (folder, path, text) =>
        ++writes === 2
          ? Promise.reject(new Error('ENOSPC: no space left'))
          : disk.write(folder, path, text),
    };
    await expect(run(root, { files })).rejects.toThrow('ENOSPC');
    expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md']);
    expect(await everyFile(join(root, 'out'))).toEqual(['fog-over-the-bay.md']);
    const report = await run(root);
    expect(statuses(report)).toEqual([
      ['fog.txt', 'unchanged'],
      ['ice.txt', 'written'],
    ]);
  });

  it('ends the run with no draft left where a folder stands in the way', async () => {
    const root = await temporaryFolder({
      'in/fog.txt': FOG,
      'out/2026/fog-over-the-bay.md/x': 'x',
    });
    await expect(run(root)).rejects.toThrow();
    expect(await everyFile(join(root, 'out'))).toEqual(['x']);
  });
});

/** The names of all files, hidden ones too. */
async function everyFile(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('an entry moves', () => {
  it.each([
    ["date: '2025-12~'", '2025/fog-over-the-bay.md'],
    ['title: Fog Once More', '2026/fog-once-more.md'],
  ])('when a decision says %s', async (decision, path) => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const report = await run(root, { decisions: decide(decision) });
    expect(report.moved).toEqual(['2026/fog-over-the-bay.md']);
    expect(await entries(root)).toEqual([path]);
  });
});

describe('entries that this run did not make', () => {
  it('stay where their source is gone, until pruning is asked for', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG, 'in/ice.txt': ICE });
    await run(root);
    await disk.remove(join(root, 'in'), 'fog.txt');
    const kept = await run(root);
    expect(general(kept)).toEqual([['entry-orphaned', '2026/fog-over-the-bay.md']]);
    expect(kept.general[0]?.what).toContain('"fog.txt"');
    expect(await entries(root)).toHaveLength(2);
    const pruned = await run(root, { prune: true });
    expect(pruned.pruned).toEqual(['2026/fog-over-the-bay.md']);
    expect(pruned.general).toEqual([]);
    expect(await entries(root)).toEqual(['undated/ice-on-the-quay.md']);
  });

  it('are never deleted where ingest did not write them', async () => {
    const root = await temporaryFolder({
      'in/fog.txt': FOG,
      'out/notes.md': '# Notes of my own',
      'out/2026/plan.md': '---\ntitle: x\n---\n',
      'out/photo.jpg': 'x',
    });
    const report = await run(root, { prune: true });
    expect(general(report)).toEqual([
      ['entry-foreign', '2026/plan.md'],
      ['entry-foreign', 'notes.md'],
    ]);
    expect(await entries(root)).toContain('notes.md');
    expect(await entries(root)).toContain('photo.jpg');
  });
});

describe('a decision on a file that is not there', () => {
  it('is reported, once', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    const decisions = [
      'decisions:',
      "  - { source: fgo.txt, reason: r, date: '2026' }",
      '  - { source: fgo.txt, reason: r, title: T }',
    ].join('\n');
    const report = await run(root, { decisions });
    expect(general(report)).toEqual([['decision-unused', 'decisions.yaml']]);
    expect(report.general[0]?.what).toContain('"fgo.txt"');
  });
});

describe('progress', () => {
  it('is told after each source, and of how many', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG, 'in/empty.txt': '' });
    const told: [number, number][] = [];
    await ingest({
      ...{ sources: join(root, 'in'), out: join(root, 'out'), prune: false, files: disk },
      config: madeUpConfig(),
      onProgress: (done, total) => told.push([done, total]),
    });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
