import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk, type Files } from '../../../scripts/ingest/files.ts';
import { ingest, type IngestReport } from '../../../scripts/ingest/pipeline.ts';
import { REGISTER } from '../../../src/lib/addresses.ts';
import { provenancePath } from '../../../src/lib/provenance-file.ts';
import { TODAY } from '../../support/ingest-memory.ts';
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
    today: TODAY,
    onProgress: () => undefined,
  });
}

const beside = '2026/fog-over-the-bay.provenance.json';
const statuses = ({ sources }: IngestReport) => sources.map(({ file, status }) => [file, status]);
const general = (report: IngestReport) => report.general.map(({ code, where }) => [code, where]);
/** The entries and what stands beside them: the register is looked at in `addresses.test.ts`. */
const entries = async (root: string) =>
  (await disk.list(join(root, 'out'))).filter((path) => path !== REGISTER);
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

  it('writes an entry again when its source has changed', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    await writeFile(join(root, 'in/fog.txt'), FOG.replace('closed', 'open'));
    expect(statuses(await run(root))).toEqual([['fog.txt', 'written']]);
    const entry = await readFile(join(root, 'out/2026/fog-over-the-bay.md'), 'utf8');
    expect(entry).toContain('The harbour is open.');
  });

  it('writes again what is missing: the entry, or the provenance beside it', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    for (const name of ['fog-over-the-bay.md', 'fog-over-the-bay.provenance.json']) {
      const path = join(root, 'out/2026', name);
      const before = await readFile(path, 'utf8');
      await disk.remove(join(root, 'out/2026'), name);
      expect(statuses(await run(root))).toEqual([['fog.txt', 'written']]);
      expect(await readFile(path, 'utf8')).toBe(before);
    }
  });
});

describe('an entry edited by hand', () => {
  const edit = async (root: string, from: string, to: string) => {
    const path = join(root, 'out/2026/fog-over-the-bay.md');
    const edited = (await readFile(path, 'utf8')).replace(from, to);
    await writeFile(path, edited);
    return { path, edited };
  };

  it.each([
    ['is closed.\n', 'is open.\n', 'text not as ingest would write'],
    ['Fog over the bay', 'Fog, again', 'title not as'],
    ['paragraphs: 1', 'paragraphs: one', 'not an entry. '],
  ])(
    'is left as it is where %j became %j, and ingest says what differs',
    async (from, to, told) => {
      const root = await temporaryFolder({ 'in/fog.txt': FOG });
      await run(root);
      const { path, edited } = await edit(root, from, to);
      const report = await run(root);
      expect(statuses(report)).toEqual([['fog.txt', 'edited']]);
      expect(report.sources[0]?.faults).toMatchObject([
        { code: 'entry-edited', severity: 'question', where: '2026/fog-over-the-bay.md' },
      ]);
      expect(report.sources[0]?.faults[0]?.what).toContain(told);
      expect(await readFile(path, 'utf8')).toBe(edited);
    },
  );

  it('is left as it is where its source has changed too, and where its provenance is lost', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const { path, edited } = await edit(root, 'closed', 'open');
    await writeFile(join(root, 'in/fog.txt'), FOG.replace('closed', 'shut'));
    expect(statuses(await run(root))).toEqual([['fog.txt', 'edited']]);
    await disk.remove(join(root, 'out/2026'), 'fog-over-the-bay.provenance.json');
    expect(statuses(await run(root))).toEqual([['fog.txt', 'edited']]);
    expect(await readFile(path, 'utf8')).toBe(edited);
  });

  it('is kept by a decision that says the same', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const { path } = await edit(root, 'closed', 'open');
    const decisions = decide('correct: [{ was: closed, is: open }]');
    const report = await run(root, { decisions });
    // The decision stands on record beside the text, so the edited entry still differs from it.
    expect(statuses(report)).toEqual([['fog.txt', 'edited']]);
    await disk.remove(join(root, 'out'), '2026/fog-over-the-bay.md');
    expect(statuses(await run(root, { decisions }))).toEqual([['fog.txt', 'written']]);
    expect(await readFile(path, 'utf8')).toContain('The harbour is open.');
  });

  it('is left where it is when its source is of another year, and nothing stands beside it', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const { path, edited } = await edit(root, 'closed', 'open');
    await writeFile(join(root, 'in/fog.txt'), FOG.replace('2026', '2025'));
    const entries = async () =>
      (await disk.list(join(root, 'out'))).filter((name) => name.endsWith('.md'));
    for (let i = 0; i < 2; i += 1) {
      const report = await run(root);
      expect(report.sources).toMatchObject([
        { status: 'edited', path: '2026/fog-over-the-bay.md' },
      ]);
      const [source] = report.sources;
      // The bytes of the source are new to the first run alone.
      expect(source?.faults.map(({ code }) => code)).toEqual([
        ...(i === 0 ? ['source-changed'] : []),
        'entry-edited',
      ]);
      expect([report.moved, general(report)]).toEqual([[], []]);
      expect(await entries()).toEqual(['2026/fog-over-the-bay.md']);
      expect(await readFile(path, 'utf8')).toBe(edited);
    }
    await disk.remove(join(root, 'out'), '2026/fog-over-the-bay.md');
    expect(statuses(await run(root))).toEqual([['fog.txt', 'written']]);
    expect(await entries()).toEqual(['2025/fog-over-the-bay.md']);
  });

  it('is not deleted where the entry moves', async () => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const { path, edited } = await edit(root, 'closed', 'open');
    const report = await run(root, { decisions: decide('slug: fog-once-more') });
    expect(general(report)).toEqual([['entry-edited', '2026/fog-over-the-bay.md']]);
    expect(report.moved).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(edited);
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
    expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md', beside]);
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
      expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md', beside]);
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
    expect(await entries(root)).toEqual(['2026/fog-over-the-bay.md', beside]);
  });
});

describe('the same text in two sources', () => {
  const text = Array.from(
    { length: 5 },
    (_, i) =>
      `The harbour was closed for the ${i}th time since the ferries began to sail at night.`,
  ).join('\n\n');
  const sources = {
    'in/a.txt': `Harbour closed\n\n${text}\n`,
    'in/b.txt': `Once more the harbour is closed\n7 March 2026\n\n${text}\n`,
  };

  it('makes one entry that names both, dated by the one that is dated; again, nothing is written', async () => {
    const root = await temporaryFolder(sources);
    expect(statuses(await run(root))).toEqual([
      ['a.txt', 'written'],
      ['b.txt', 'duplicate'],
    ]);
    const entry = await readFile(join(root, 'out/2026/harbour-closed.md'), 'utf8');
    expect(entry).toContain('file: "b.txt"');
    expect(entry).toContain('from: "other-copy"');
    expect(statuses(await run(root))).toEqual([
      ['a.txt', 'unchanged'],
      ['b.txt', 'duplicate'],
    ]);
  });

  it('no more, names one alone', async () => {
    const root = await temporaryFolder(sources);
    await run(root);
    await disk.remove(join(root, 'in'), 'b.txt');
    const report = await run(root);
    expect(statuses(report)).toEqual([['a.txt', 'written']]);
    expect(await entries(root)).toEqual([
      'undated/harbour-closed.md',
      'undated/harbour-closed.provenance.json',
    ]);
  });

  it('makes two entries where an editor says that they are two articles', async () => {
    const root = await temporaryFolder(sources);
    const decisions = 'decisions: [{ source: b.txt, reason: r, distinct: true }]';
    expect(statuses(await run(root, { decisions }))).toEqual([
      ['a.txt', 'written'],
      ['b.txt', 'written'],
    ]);
  });
});

describe('a date that other articles of the publisher settle', () => {
  it('is settled whichever of them comes first, and stays so', async () => {
    const of = (date: string) =>
      `---\npublisher: Courier\ndate: ${date}\n---\nFog ${date}\n\nText.\n`;
    const root = await temporaryFolder({ 'in/a.txt': of('3/4/2026'), 'in/b.txt': of('25/4/2026') });
    await run(root);
    const paths = (await entries(root)).filter((path) => path.endsWith('.md'));
    expect(await readFile(join(root, 'out', paths[1] ?? ''), 'utf8')).toContain(
      'date: "2026-04-03"',
    );
    expect(statuses(await run(root)).map(([, status]) => status)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });
});

describe('a bulk file', () => {
  const record = (n: number) => `${JSON.stringify({ title: `Fog ${n}`, text: 'Text.' })}\n`;

  it('that is appended to writes the new records alone', async () => {
    const root = await temporaryFolder({ 'in/wire.jsonl': record(1) + record(2) });
    await run(root);
    await writeFile(join(root, 'in/wire.jsonl'), record(1) + record(2) + record(3));
    expect(statuses(await run(root))).toEqual([
      ['wire.jsonl#1', 'unchanged'],
      ['wire.jsonl#2', 'unchanged'],
      ['wire.jsonl#3', 'written'],
    ]);
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
    const both = ['fog-over-the-bay.md', 'fog-over-the-bay.provenance.json'];
    expect(await everyFile(join(root, 'out'))).toEqual(both);
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
    ['slug: fog-once-more', '2026/fog-once-more.md'],
  ])('when a decision says %s', async (decision, path) => {
    const root = await temporaryFolder({ 'in/fog.txt': FOG });
    await run(root);
    const report = await run(root, { decisions: decide(decision) });
    expect(report.moved).toEqual(['2026/fog-over-the-bay.md']);
    expect(await entries(root)).toEqual([path, provenancePath(path)]);
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
    expect(await entries(root)).toHaveLength(4);
    const pruned = await run(root, { prune: true });
    expect(pruned.pruned).toEqual(['2026/fog-over-the-bay.md']);
    expect(pruned.general).toEqual([]);
    expect(await entries(root)).toEqual([
      'undated/ice-on-the-quay.md',
      'undated/ice-on-the-quay.provenance.json',
    ]);
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
    const told: number[][] = [];
    await ingest({
      ...{ sources: join(root, 'in'), out: join(root, 'out'), prune: false, files: disk },
      config: madeUpConfig(),
      today: TODAY,
      onProgress: (...numbers) => told.push(numbers),
    });
    expect(told).toEqual([
      [1, 0, 2],
      [2, 1, 2],
      [2, 2, 2],
    ]);
  });
});
