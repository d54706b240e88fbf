import { describe, expect, it } from 'vitest';
import type { Files } from '../../../scripts/ingest/files.ts';
import { parsedSources } from '../../../scripts/ingest/parsed-sources.ts';
import { ingest, type IngestReport, type IngestTask } from '../../../scripts/ingest/pipeline.ts';
import { REGISTER } from '../../../src/lib/addresses.ts';
import { TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';

/** What ingest tells of a run, in its own words; what it does to files is in `pipeline.test.ts`. */

const FOG = 'date 2026-01-05 Fog over the bay\n\nThe harbour is closed.\n';
const ICE = 'Ice on the quay\n\nNobody dated it.\n';
const ENTRY = '2026/fog-over-the-bay.md';

interface Options extends Partial<Pick<IngestTask, 'prune' | 'parseAll' | 'onMade'>> {
  readonly decisions?: string;
  readonly files?: Partial<Files>;
}

function run(contents: Contents, { decisions, files, ...options }: Options = {}) {
  return ingest({
    ...{ sources: 'in', out: 'out', today: TODAY, prune: false },
    ...options,
    files: { ...memoryFiles(contents), ...files },
    config: madeUpConfig(decisions),
    onProgress: () => undefined,
  });
}

const archive = (sources: Readonly<Record<string, string>>): Contents =>
  new Map(Object.entries(sources).map(([file, text]) => [`in/${file}`, text]));
const told = ({ general }: IngestReport) =>
  general.map(({ code, where, what }) => [code, where, what]);
const toldOf = ({ sources }: IngestReport, name: string) =>
  sources
    .filter(({ file }) => file === name)
    .flatMap(({ status, faults }) => [status, ...faults.map(({ what }) => what)]);
const entries = (contents: Contents) =>
  [...contents.keys()].filter((path) => path.startsWith('out/') && path.endsWith('.md'));
const decide = (rest: string) => `decisions: [{ source: fog.txt, reason: r, ${rest} }]`;

describe('of a source', () => {
  it('that was written, all that is known of its entry', async () => {
    const { sources, ...others } = await run(archive({ 'fog.txt': FOG }));
    expect(sources).toMatchObject([
      {
        ...{ file: 'fog.txt', status: 'written', path: ENTRY, faults: [] },
        address: { slug: 'fog-over-the-bay', formerly: [], titled: 'fog-over-the-bay' },
        entry: { title: 'Fog over the bay', date: '2026-01-05' },
      },
    ]);
    expect(others).toEqual({ moved: [], withdrawn: [], pruned: [], general: [], proposals: [] });
  });

  it('that an editor excludes, that alone, and its entry goes', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    const report = await run(contents, { decisions: decide('exclude: true') });
    expect(report.sources).toEqual([
      {
        ...{ file: 'fog.txt', status: 'excluded', path: null },
        ...{ address: null, entry: null, faults: [] },
      },
    ]);
    expect([report.moved, report.withdrawn, entries(contents)]).toEqual([[], [ENTRY], []]);
  });

  it('of several decisions, that which excludes it or tells it from others', async () => {
    const text = Array.from(
      { length: 5 },
      (_, i) => `On day ${i} the bay was shut once more by fog.`,
    );
    const same = `Fog\n\n${text.join('\n\n')}\n`;
    const of = async (rest: string) => {
      const decisions = `decisions: [{ source: b.txt, reason: r, title: B }, { source: b.txt, reason: r, ${rest} }]`;
      const report = await run(archive({ 'a.txt': same, 'b.txt': same }), { decisions });
      return toldOf(report, 'b.txt')[0];
    };
    expect(await of('slug: b')).toBe('duplicate');
    expect(await of('exclude: true')).toBe('excluded');
    expect(await of('distinct: true')).toBe('written');
  });

  it('that has the text of another, which and how', async () => {
    const text = Array.from(
      { length: 5 },
      (_, i) => `On day ${i} the harbour of the bay was shut once more.`,
    );
    const report = await run(
      archive({
        'a.txt': `Fog\n\n${text.join('\n\n')}\n`,
        'b.txt': `Fog\n\n${text.join('\n\n')}\n`,
        'c.txt': `Ice\n\n${text.join('\n\n')}\n`,
      }),
    );
    expect(toldOf(report, 'b.txt')).toEqual(['duplicate', 'byte for byte the same as a.txt']);
    expect(toldOf(report, 'c.txt')).toEqual(['duplicate', 'the same text as a.txt']);
  });

  it('that was moved, where it stood, if it is known', async () => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    const move = (from: string, to: string) => {
      contents.set(`in/${to}`, contents.get(`in/${from}`) ?? '');
      contents.delete(`in/${from}`);
    };
    move('fog.txt', 'mist.txt');
    expect(toldOf(await run(contents), 'mist.txt')).toEqual([
      'written',
      'known by its bytes, which stood at "fog.txt": it keeps its address',
    ]);
    contents.delete('in/mist.txt');
    await run(contents, { prune: true });
    contents.set('in/fog.txt', FOG);
    expect(toldOf(await run(contents), 'fog.txt')).toEqual([
      'written',
      'known by its bytes: it keeps its address',
    ]);
  });

  it('that went away before its entry was made, so', async () => {
    const dated = (date: string) =>
      `---\npublisher: Courier\ndate: ${date}\n---\nFog ${date}\n\nText.\n`;
    const contents = archive({ 'a.txt': dated('3/4/2026'), 'b.txt': dated('25/4/2026') });
    const memory = memoryFiles(contents);
    let reads = 0;
    const read: Files['read'] = (root, path) =>
      path === 'a.txt' && ++reads > 1 ? Promise.resolve(null) : memory.read(root, path);
    const report = await run(contents, { files: { read } });
    expect(toldOf(report, 'a.txt')).toEqual(['refused', 'the file went away during the run']);
    expect(toldOf(report, 'b.txt')).toEqual(['written']);
    expect(entries(contents)).toEqual(['out/2026/fog-25-4-2026.md']);
  });
});

it.each([
  ["'2025-12/2026-02'", 'out/2025/fog-over-the-bay.md'],
  ["'2025~'", 'out/2025/fog-over-the-bay.md'],
  ["'2025-12-31'", 'out/2025/fog-over-the-bay.md'],
])('an entry dated %s stands at %s', async (date, path) => {
  const contents = archive({ 'fog.txt': FOG });
  await run(contents, { decisions: decide(`date: ${date}`) });
  expect(entries(contents)).toEqual([path]);
});

describe('an entry is told of as it is made', () => {
  const dated = (date: string, ...more: readonly string[]) =>
    ['---', ...more, `date: ${date}`, '---', `Fog ${date}`, '', 'Text.'].join('\n');
  const made = async (sources: Readonly<Record<string, string>>) => {
    const dates: (string | null)[] = [];
    await run(archive(sources), { onMade: ({ entry }) => dates.push(entry.date) });
    return dates;
  };

  it('and again where it had to wait for others of its publisher', async () => {
    const [first, second] = ['3/4/2026', '25/4/2026'].map((date) => dated(date, 'publisher: Bay'));
    const dates = await made({ 'a.txt': first ?? '', 'b.txt': second ?? '' });
    expect(dates).toHaveLength(3);
    expect(dates.slice(1)).toEqual(['2026-04-25', '2026-04-03']);
  });

  it('once where no publisher is known who could settle its date', async () => {
    expect(await made({ 'a.txt': dated('3/4/2026') })).toHaveLength(1);
  });
});

describe('among the sources', () => {
  const look =
    (contents: Contents): Files['look'] =>
    async (root) => ({
      ...(await memoryFiles(contents).look(root)),
      ...(root === 'in' && {
        links: ['link'],
        others: ['pipe'],
        closed: [{ path: 'shut', error: new Error('EACCES') }],
        unnamed: ['\\xFF.txt'],
      }),
    });

  it('what is none is named, with what it is', async () => {
    const contents = archive({ 'fog.txt': FOG });
    const report = await run(contents, { files: { look: look(contents) } });
    expect(told(report)).toEqual([
      ['source-link', 'link', 'a symbolic link, which is not followed'],
      ['source-special', 'pipe', 'a pipe, a socket or a device'],
      ['folder-unreadable', 'shut/', 'EACCES'],
      ['source-name', '\\xFF.txt', 'the name is no UTF-8'],
    ]);
  });

  it('a folder that is shut keeps all entries whose sources are not seen', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    contents.delete('in/fog.txt');
    const report = await run(contents, { prune: true, files: { look: look(contents) } });
    expect([report.pruned, entries(contents)]).toEqual([[], [`out/${ENTRY}`]]);
  });
});

it('a link among the entries ends the run before anything is written', async () => {
  const contents = archive({ 'fog.txt': FOG });
  const memory = memoryFiles(contents);
  const look: Files['look'] = async (root) => ({
    ...(await memory.look(root)),
    links: root === 'out' ? ['2025', 'x.md'] : [],
  });
  await expect(run(contents, { files: { look } })).rejects.toThrow(
    /^out\/2025, out\/x\.md \[entry-link\]: a symbolic link, and entries are neither read nor written through one\. /,
  );
  expect([...contents.keys()]).toEqual(['in/fog.txt']);
});

describe('the register of addresses', () => {
  const writesOf = async (contents: Contents) => {
    const paths: string[] = [];
    const memory = memoryFiles(contents);
    const write: Files['write'] = (root, path, given) => {
      paths.push(path);
      return memory.write(root, path, given);
    };
    await run(contents, { files: { write } });
    return paths;
  };

  it('is written last, and again only when it changes', async () => {
    const contents = archive({ 'fog.txt': FOG });
    expect(await writesOf(contents)).toEqual([ENTRY, REGISTER]);
    expect(await writesOf(contents)).toEqual([]);
    contents.delete(`out/${REGISTER}`);
    expect(await writesOf(contents)).toEqual([REGISTER]);
  });

  it('is none where there are no entries', async () => {
    expect(await writesOf(archive({ 'empty.txt': '' }))).toEqual([]);
  });
});

describe('another thread', () => {
  const asked = async (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `${i}.txt`);
    const contents = archive(Object.fromEntries(names.map((name) => [name, ''])));
    const files = memoryFiles(contents);
    const given: number[] = [];
    const { sources } = await run(contents, {
      parseAll: ({ root, names: all }) => {
        given.push(all.length);
        return parsedSources({ files, root, decisions: [], names: all });
      },
    });
    expect(sources).toHaveLength(count);
    return given;
  };

  it('parses more than two hundred files, and no fewer', async () => {
    expect(await asked(201)).toEqual([201]);
    expect(await asked(200)).toEqual([]);
  });
});

describe('of entries that the run did not make', () => {
  const edited = (contents: Contents) => {
    contents.set(`out/${ENTRY}`, String(contents.get(`out/${ENTRY}`)).replace('closed', 'open'));
  };
  const made = async (change: (contents: Contents) => void, options?: Options) => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    change(contents);
    return { report: await run(contents, options), contents };
  };

  it('that ingest did not write: so', async () => {
    const { report } = await made((contents) => contents.set('out/notes.md', '# Notes'));
    expect(told(report)).toEqual([['entry-foreign', 'notes.md', 'not a file that ingest wrote']]);
  });

  it('whose source was refused: that it is not what was made of it', async () => {
    const { report } = await made((contents) => contents.set('in/fog.txt', ''));
    expect(told(report)).toEqual([
      ['entry-outdated', ENTRY, 'its source "fog.txt" was refused in this run'],
    ]);
  });

  it('whose source is gone: which', async () => {
    const { report } = await made((contents) => contents.delete('in/fog.txt'));
    expect(told(report)).toEqual([
      ['entry-orphaned', ENTRY, 'its source "fog.txt" is not among the sources'],
    ]);
  });

  it('that were edited: where the entry of their source is now', async () => {
    const { report } = await made(edited, { decisions: decide('slug: fog-again') });
    expect(told(report)).toEqual([
      [
        ...['entry-edited', ENTRY],
        'edited by hand, and so left here, although the entry of "fog.txt" is now 2026/fog-again.md',
      ],
    ]);
  });

  it('that were edited, and whose source is gone: that too, and they are not pruned', async () => {
    const { report, contents } = await made(
      (all) => {
        edited(all);
        all.delete('in/fog.txt');
      },
      { prune: true },
    );
    expect(told(report)).toEqual([
      [
        ...['entry-edited', ENTRY],
        'edited by hand, and so left here, although the entry of "fog.txt" is now gone',
      ],
    ]);
    expect(entries(contents)).toContain(`out/${ENTRY}`);
  });

  it('nothing of one that a copy dates in the same run, which stands where it belongs alone', async () => {
    const text = Array.from(
      { length: 5 },
      (_, i) => `On day ${i} the bay was shut once more by fog.`,
    );
    const contents = archive({
      'a.txt': `Harbour shut\n\n${text.join('\n\n')}\n`,
      'b.txt': `Fog again\n7 March 2026\n\n${text.join('\n\n')}\n`,
    });
    const { moved, general } = await run(contents);
    expect([moved, general]).toEqual([[], []]);
    expect([...contents.keys()].filter((path) => path.startsWith('out/')).sort()).toEqual([
      'out/2026/harbour-shut.md',
      'out/2026/harbour-shut.provenance.json',
      `out/${REGISTER}`,
    ]);
  });

  it('without provenance: it is left, as nothing tells whether it was edited', async () => {
    const { report, contents } = await made(
      (all) => {
        all.delete(`out/${ENTRY.replace('.md', '.provenance.json')}`);
        all.delete('in/fog.txt');
      },
      { prune: true },
    );
    expect([report.pruned, told(report).map(([code]) => code)]).toEqual([[], ['entry-edited']]);
    expect(entries(contents)).toContain(`out/${ENTRY}`);
  });

  it('that are pruned: where they stood, and their provenance goes too', async () => {
    const { report, contents } = await made((all) => all.delete('in/fog.txt'), { prune: true });
    expect([report.pruned, report.moved, told(report)]).toEqual([[ENTRY], [], []]);
    expect([...contents.keys()].filter((path) => path.includes('fog'))).toEqual([]);
  });

  it('whose source was moved and then refused: by the name that the source has now', async () => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    contents.set('in/mist.txt', contents.get('in/fog.txt') ?? '');
    contents.delete('in/fog.txt');
    await run(contents);
    contents.set('in/mist.txt', '');
    expect(told(await run(contents))).toEqual([
      ['entry-outdated', ENTRY, 'its source "mist.txt" was refused in this run'],
    ]);
  });

  it('nothing where an entry and its source are gone, and its provenance goes', async () => {
    const { report, contents } = await made((all) => {
      all.delete(`out/${ENTRY}`);
      all.delete('in/fog.txt');
    });
    expect(told(report)).toEqual([]);
    expect([...contents.keys()].filter((path) => path.includes('fog'))).toEqual([]);
  });
});

it('decisions on files that are not there are named, each file once', async () => {
  const decisions = [
    '{ source: a.txt, reason: r, title: T }',
    '{ source: b.txt, reason: r, title: T }',
    "{ source: a.txt, reason: r, date: '2026' }",
  ];
  const report = await run(archive({ 'fog.txt': FOG }), {
    decisions: `decisions: [${decisions.join(', ')}]`,
  });
  expect(told(report)).toEqual([
    ['decision-unused', 'decisions.yaml', 'no source is named "a.txt"'],
    ['decision-unused', 'decisions.yaml', 'no source is named "b.txt"'],
  ]);
});
