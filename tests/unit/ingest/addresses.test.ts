import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../scripts/ingest/addresses/recognise.ts';
import { ingest, type IngestReport } from '../../../scripts/ingest/pipeline.ts';
import { readAddresses, REGISTER, type Address } from '../../../src/lib/addresses.ts';
import { uuidOf } from '../../../src/lib/entry-id.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';
import { ingestMemory, TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';

const FOG = 'date 2026-01-05 Fog over the bay\n\nThe harbour is closed.\n';
const ICE = 'date 2026-01-06 Ice on the quay\n\nNobody dated it.\n';
const record = (title: string, text = `On ${title} nothing was said.`) =>
  JSON.stringify({ title, date: '2026-01-05', text });

function archive(sources: Readonly<Record<string, string>>): Contents {
  return new Map(Object.entries(sources).map(([file, text]) => [`in/${file}`, text]));
}

async function run(contents: Contents, decisions?: string, prune = false): Promise<IngestReport> {
  return ingest({
    ...{ sources: 'in', out: 'out', files: memoryFiles(contents), today: TODAY, prune },
    config: madeUpConfig(decisions),
    onProgress: () => undefined,
  });
}

const register = (contents: Contents) =>
  readAddresses(String(contents.get(`out/${REGISTER}`)), REGISTER);
const slugs = (contents: Contents): Record<string, string> =>
  Object.fromEntries(register(contents).map(({ file, slug }) => [file ?? 'gone', slug]));
const entries = (contents: Contents) =>
  [...contents.keys()].filter((key) => key.endsWith('.md')).sort();
const codes = ({ sources, general }: IngestReport) =>
  [...sources.flatMap(({ faults }) => faults), ...general].map(({ code, where }) => [code, where]);
const decide = (source: string, rest: string) =>
  `decisions: [{ source: ${source}, reason: r, ${rest} }]`;

/** Moves what a path holds. */
function rename(contents: Contents, from: string, to: string): void {
  contents.set(`in/${to}`, contents.get(`in/${from}`) ?? '');
  contents.delete(`in/${from}`);
}

describe('an entry keeps its address and its id', () => {
  it.each<[what: string, change: (contents: Contents) => void, decisions?: string]>([
    ['its title', (all) => all.set('in/fog.txt', FOG.replace('Fog over', 'Mist over'))],
    ['its date', (all) => all.set('in/fog.txt', FOG.replace('2026', '2024'))],
    ['its text', (all) => all.set('in/fog.txt', FOG.replace('closed', 'open'))],
    [
      'its path',
      (all) => {
        rename(all, 'fog.txt', 'bay/old.txt');
      },
    ],
    ['a title that is decided', () => undefined, decide('fog.txt', 'title: Fog Once More')],
    ['a date that is decided', () => undefined, decide('fog.txt', "date: '2024'")],
  ])('whatever becomes of %s', async (_, change, decisions) => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    const [before] = register(contents);
    change(contents);
    await run(contents, decisions);
    const [after] = register(contents);
    expect([after?.slug, after?.id, after?.formerly]).toEqual(['fog-over-the-bay', before?.id, []]);
    const [path = '', ...others] = entries(contents).filter((one) => one.includes('fog'));
    expect(others).toEqual([]);
    expect(contents.get(path)).toContain(`id: "${before?.id}"\n`);
  });

  it('where the title of another source is now what its own was', async () => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    contents.set('in/fog.txt', FOG.replace('Fog over the bay', 'Ice on the quay'));
    contents.set('in/ice.txt', ICE.replace('Ice on the quay', 'Fog over the bay'));
    await run(contents);
    expect(slugs(contents)).toEqual({
      'fog.txt': 'fog-over-the-bay',
      'ice.txt': 'ice-on-the-quay',
    });
  });

  it('where two files have changed places: the address goes with the text', async () => {
    const contents = archive({ 'a.txt': FOG, 'b.txt': ICE });
    await run(contents);
    contents.set('in/a.txt', ICE).set('in/b.txt', FOG);
    const report = await run(contents);
    expect(slugs(contents)).toEqual({ 'a.txt': 'ice-on-the-quay', 'b.txt': 'fog-over-the-bay' });
    expect(codes(report)).toEqual([
      ['source-moved', 'a.txt'],
      ['source-moved', 'b.txt'],
    ]);
  });

  it('where a new source of the same text stands before it', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    contents.set('in/a.txt', FOG);
    const report = await run(contents);
    expect(report.sources.map(({ file, status }) => [file, status])).toEqual([
      ['a.txt', 'duplicate'],
      ['fog.txt', 'written'],
    ]);
    expect(slugs(contents)).toEqual({ 'fog.txt': 'fog-over-the-bay' });
  });

  it('and the report says which source was known by its bytes, once', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    rename(contents, 'fog.txt', 'mist.txt');
    const report = await run(contents);
    expect(report.sources[0]?.faults).toMatchObject([{ code: 'source-moved', where: 'mist.txt' }]);
    expect(report.sources[0]?.faults[0]?.what).toContain('"fog.txt"');
    expect(codes(await run(contents))).toEqual([]);
  });
});

describe('a source that was renamed and changed', () => {
  it('is new: the old address stays its entry’s until that is withdrawn, and for ever after', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    contents.delete('in/fog.txt');
    contents.set('in/mist.txt', FOG.replace('closed', 'open'));
    await run(contents, undefined, true);
    const [old, fresh] = register(contents);
    expect([old?.slug, old?.file]).toEqual(['fog-over-the-bay', null]);
    expect([fresh?.slug, fresh?.file]).toEqual([
      expect.stringMatching(/^fog-over-the-bay-[0-9a-f]{8}$/),
      'mist.txt',
    ]);
    expect(entries(contents)).toEqual([`out/2026/${fresh?.slug}.md`]);
  });

  it('is not taken for a withdrawn entry whose path it has', async () => {
    const contents = archive({ 'fog.txt': FOG, 'rain.txt': 'Rain\n\nIt rains.\n' });
    await run(contents);
    contents.delete('in/fog.txt');
    await run(contents, undefined, true);
    contents.set('in/fog.txt', ICE);
    await run(contents);
    expect(slugs(contents)).toMatchObject({ 'fog.txt': 'ice-on-the-quay' });
    contents.set('in/back.txt', FOG);
    await run(contents);
    expect(slugs(contents)).toMatchObject({ 'back.txt': 'fog-over-the-bay' });
  });
});

describe('records of a bulk file', () => {
  const wire = (...titles: string[]) => titles.map((title) => record(title)).join('\n');

  it('keep their addresses where records were put before them, or taken out', async () => {
    const contents = archive({ 'wire.jsonl': wire('Fog', 'Ice', 'Rain') });
    await run(contents);
    contents.set('in/wire.jsonl', wire('Hail', 'Fog', 'Rain'));
    await run(contents, undefined, true);
    expect(register(contents).map(({ slug, file }) => [slug, file])).toEqual([
      ['fog', 'wire.jsonl#2'],
      ['hail', 'wire.jsonl#1'],
      ['ice', null],
      ['rain', 'wire.jsonl#3'],
    ]);
    expect(entries(contents)).toEqual(['out/2026/fog.md', 'out/2026/hail.md', 'out/2026/rain.md']);
  });

  it('keep them where one of them was changed while others moved', async () => {
    const contents = archive({ 'wire.jsonl': wire('Fog', 'Ice', 'Rain') });
    await run(contents);
    const changed = record('Ice', 'It has melted.');
    contents.set('in/wire.jsonl', `\n${record('Fog')}\n${changed}\n${record('Rain')}`);
    await run(contents);
    expect(slugs(contents)).toEqual({
      'wire.jsonl#2': 'fog',
      'wire.jsonl#3': 'ice',
      'wire.jsonl#4': 'rain',
    });
  });

  it('keep them where all were changed and more were appended', async () => {
    const contents = archive({ 'wire.jsonl': wire('Fog', 'Ice') });
    await run(contents);
    contents.set(
      'in/wire.jsonl',
      [record('Fog', 'A'), record('Ice', 'B'), record('Rain', 'C')].join('\n'),
    );
    await run(contents);
    expect(slugs(contents)).toEqual({
      'wire.jsonl#1': 'fog',
      'wire.jsonl#2': 'ice',
      'wire.jsonl#3': 'rain',
    });
  });

  it('are new where it cannot be told which is which', async () => {
    const contents = archive({ 'wire.jsonl': wire('Fog', 'Ice') });
    await run(contents);
    contents.set('in/wire.jsonl', [record('Hail'), record('Fog', 'A'), record('Ice')].join('\n'));
    await run(contents, undefined, true);
    expect(slugs(contents)).toMatchObject({ 'wire.jsonl#1': 'hail', 'wire.jsonl#3': 'ice' });
    expect(slugs(contents)['wire.jsonl#2']).toMatch(/^fog-[0-9a-f]{8}$/);
  });
});

describe('an address that is decided', () => {
  it('is the entry’s from then on, and the one before leads to it', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    const [before] = register(contents);
    await run(contents, decide('fog.txt', 'slug: mist'));
    const moved = { ...before, slug: 'mist', formerly: ['fog-over-the-bay'] };
    expect(register(contents)).toEqual([moved]);
    expect(entries(contents)).toEqual(['out/2026/mist.md']);
    await run(contents);
    expect(register(contents)).toEqual([moved]);
    await run(contents, decide('fog.txt', 'slug: fog-over-the-bay'));
    expect(register(contents)).toEqual([{ ...before, formerly: ['mist'] }]);
  });

  it('is the first of a new source too, and no title takes it before', async () => {
    const contents = archive({ 'a.txt': 'Mist\n\nText.\n', 'fog.txt': FOG });
    await run(contents, decide('fog.txt', 'slug: mist'));
    expect(slugs(contents)['fog.txt']).toBe('mist');
    expect(slugs(contents)['a.txt']).toMatch(/^mist-[0-9a-f]{8}$/);
  });

  it.each(['ice-on-the-quay', 'quay'])(
    'is not given where another has or had it, and an editor is told: %s',
    async (slug) => {
      const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
      await run(contents);
      await run(contents, decide('ice.txt', 'slug: quay'));
      const before = register(contents);
      const report = await run(contents, decide('fog.txt', `slug: ${slug}`));
      expect(report.general).toMatchObject([
        { code: 'address-taken', severity: 'question', where: 'decisions.yaml' },
      ]);
      expect(report.general[0]?.what).toContain(`"${slug}" is decided for "fog.txt"`);
      expect(register(contents)).toEqual(before);
    },
  );
});

describe('a new source', () => {
  it('is never given an address that was another’s: former, withdrawn, or in use', async () => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    await run(contents, decide('fog.txt', 'slug: mist'));
    contents.delete('in/ice.txt');
    await run(contents, undefined, true);
    for (const [file, text] of [
      ['a', FOG],
      ['b', ICE],
      ['c', 'Mist\n\nText.\n'],
    ] as const) {
      contents.set(`in/${file}.txt`, `${text}More.\n`);
    }
    await run(contents);
    for (const file of ['a.txt', 'b.txt', 'c.txt']) {
      expect(slugs(contents)[file]).toMatch(
        /^(?:fog-over-the-bay|ice-on-the-quay|mist)-[0-9a-f]{8}$/,
      );
    }
  });

  it('has an address of its own where its bytes are another’s, and an editor called it distinct', async () => {
    const contents = archive({ 'a.txt': FOG, 'b.txt': FOG, 'c.txt': FOG });
    const distinct = ['b', 'c'].map((file) => `{ source: ${file}.txt, reason: r, distinct: true }`);
    await run(contents, `decisions: [${distinct.join(', ')}]`);
    expect(entries(contents)).toHaveLength(3);
    const before = new Map(contents);
    await run(contents, `decisions: [${distinct.join(', ')}]`);
    expect(contents).toEqual(before);
  });
});

describe('the register', () => {
  it.each<[what: string, lose: (text: string) => string | null]>([
    ['lost', () => null],
    ['taken back from before any entry', (text) => `${text.split('\n')[0] ?? ''}\n`],
  ])('is made again of the entries where it was %s', async (_, lose) => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    const text = String(contents.get(`out/${REGISTER}`));
    const left = lose(text);
    if (left === null) contents.delete(`out/${REGISTER}`);
    else contents.set(`out/${REGISTER}`, left);
    contents.set('in/a.txt', 'Fog over the bay\n\nAnother fog.\n');
    await run(contents, decide('fog.txt', 'title: Mist'));
    expect(slugs(contents)).toMatchObject({
      'fog.txt': 'fog-over-the-bay',
      'ice.txt': 'ice-on-the-quay',
    });
    expect(String(contents.get(`out/${REGISTER}`)).split('\n')).toEqual(
      expect.arrayContaining(text.split('\n')),
    );
  });

  it('keeps an address that someone wrote over', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    const text = String(contents.get(`out/${REGISTER}`));
    contents.set(`out/${REGISTER}`, text.replace('fog-over-the-bay', 'mist'));
    await run(contents);
    expect(register(contents)).toMatchObject([{ slug: 'mist', formerly: ['fog-over-the-bay'] }]);
  });

  it('stops the run where it cannot be read: nothing is written', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    const broken = `${String(contents.get(`out/${REGISTER}`))}=======\n`;
    contents.set(`out/${REGISTER}`, broken).set('in/ice.txt', ICE);
    const before = new Map(contents);
    await expect(run(contents)).rejects.toThrow(/^out\/addresses\.tsv:3: .*\[addresses-broken\]/);
    expect(contents).toEqual(before);
  });

  it('is put right by the next run, wherever a run was cut off', async () => {
    const sources = { 'a.txt': FOG, 'b.txt': FOG.replace('closed', 'open'), 'ice.txt': ICE };
    const decisions = decide('ice.txt', 'slug: quay');
    const start = archive({ 'ice.txt': ICE });
    await run(start);
    const whole = new Map([...start, ...archive(sources)]);
    await run(whole, decisions);
    for (let writes = 0; ; writes += 1) {
      const contents = new Map([...start, ...archive(sources)]);
      const files = memoryFiles(contents);
      let left = writes;
      const cut = () => {
        left -= 1;
        if (left < 0) throw new Error('cut off');
      };
      const ended = await ingest({
        ...{ sources: 'in', out: 'out', today: TODAY, prune: false },
        config: madeUpConfig(decisions),
        onProgress: () => undefined,
        files: {
          ...files,
          write: (...args) => (cut(), files.write(...args)),
          remove: (...args) => (cut(), files.remove(...args)),
        },
      }).then(
        () => true,
        () => false,
      );
      await run(contents, decisions);
      expect([...contents].sort(), `after ${writes} writes`).toEqual([...whole].sort());
      if (ended) break;
    }
  });

  it('is the same whatever the run before made of it: twice writes nothing', async () => {
    const contents = archive({ 'a.txt': FOG, 'b.txt': FOG, 'wire.jsonl': record('Rain') });
    await ingestMemory(contents);
    const before = new Map(contents);
    await ingestMemory(contents);
    expect(contents).toEqual(before);
  });
});

describe('recognise', () => {
  const hash = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map((digit) => digit.repeat(64));
  const file = fc.oneof(
    fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt'),
    fc.integer({ min: 1, max: 6 }).map((line) => `wire.jsonl#${line}`),
  );
  const addresses = fc
    .uniqueArray(fc.tuple(file, hash), { selector: ([path]) => path })
    .map((rows) =>
      rows.map(([path, sha256], i): Address => ({
        ...{ slug: `entry-${i}`, id: uuidOf(`${i}`.repeat(64)), file: path, sha256, formerly: [] },
      })),
    );
  const sources = fc
    .uniqueArray(fc.record({ file, sha256: fc.option(hash) }), { selector: (one) => one.file })
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );

  it('gives the same, in whatever order the sources come, and no address twice', () => {
    fc.assert(
      fc.property(addresses, sources, (register, [rows, shuffled]) => {
        const found = recognise(register, rows);
        expect(new Map(recognise(register, shuffled))).toEqual(new Map(found));
        expect(new Map(recognise(register.toReversed(), rows))).toEqual(new Map(found));
        expect(new Set(found.values()).size).toBe(found.size);
        for (const { file: path, sha256 } of rows) {
          const own = register.find((address) => address.file === path);
          if (own?.sha256 === sha256) expect(found.get(path)).toBe(own);
        }
      }),
      SEEDED,
    );
  });
});

it('a register that was lost is asked for, once', async () => {
  const contents = archive({ 'fog.txt': FOG });
  expect(codes(await run(contents))).toEqual([]);
  contents.delete(`out/${REGISTER}`);
  expect(codes(await run(contents))).toEqual([['register-lost', REGISTER]]);
  expect(codes(await run(contents))).toEqual([]);
});

it('an entry that is withdrawn and was edited by hand fails the run, as it is still published', async () => {
  const contents = archive({ 'fog.txt': FOG });
  await run(contents);
  const [path = ''] = entries(contents);
  contents.set(path, String(contents.get(path)).replace('closed', 'open'));
  const report = await run(contents, decide('fog.txt', 'exclude: true'));
  expect(report.general).toMatchObject([{ code: 'withdrawn-edited', severity: 'refused' }]);
  expect(entries(contents)).toEqual([path]);
});

describe('a source that a decision names', () => {
  const withdrawn = decide('fog.txt', 'exclude: true');
  const told = /^decisions\.yaml \[decision-moved\]: "fog.txt" now stands at "bay\/fog.txt"\. Name/;

  it('and that has moved stops the run before anything is written, until the decision names it', async () => {
    const contents = archive({ 'fog.txt': FOG, 'ice.txt': ICE });
    await run(contents);
    await run(contents, withdrawn, true);
    rename(contents, 'fog.txt', 'bay/fog.txt');
    const before = new Map(contents);
    await expect(run(contents, withdrawn)).rejects.toThrow(told);
    await expect(run(contents, withdrawn)).rejects.toThrow(told);
    expect(contents).toEqual(before);
    const report = await run(contents, decide('bay/fog.txt', 'exclude: true'));
    expect(report.sources.map(({ file, status }) => [file, status])).toEqual([
      ['bay/fog.txt', 'excluded'],
      ['ice.txt', 'unchanged'],
    ]);
  });

  it('does so where a record above it moved it to another line', async () => {
    const contents = archive({ 'wire.jsonl': `${record('Fog')}\n${record('Ice')}\n` });
    await run(contents);
    contents.set('in/wire.jsonl', `${record('Rain')}\n${record('Fog')}\n${record('Ice')}\n`);
    await expect(run(contents, decide('wire.jsonl#2', 'exclude: true'))).rejects.toThrow(
      '"wire.jsonl#2" now stands at "wire.jsonl#3"',
    );
  });

  it('and that is not there is asked for where the decision withdraws it', async () => {
    const contents = archive({ 'ice.txt': ICE });
    expect(codes(await run(contents, withdrawn))).toContainEqual([
      'withdrawal-unused',
      'decisions.yaml',
    ]);
    expect(codes(await run(contents, decide('fog.txt', 'title: Mist')))).toContainEqual([
      'decision-unused',
      'decisions.yaml',
    ]);
  });

  it('is met where its bytes changed and its place did not', async () => {
    const contents = archive({ 'fog.txt': FOG });
    await run(contents);
    contents.set('in/fog.txt', FOG.replace('closed', 'open'));
    const { sources } = await run(contents, withdrawn);
    expect(sources).toMatchObject([{ status: 'excluded' }]);
  });
});
