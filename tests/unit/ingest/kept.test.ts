import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disk, type Files } from '../../../scripts/ingest/files.ts';
import type { KeptTask } from '../../../scripts/ingest/kept/kept.ts';
import { storeIn, type KeptStore } from '../../../scripts/ingest/kept/store.ts';
import { ingest } from '../../../scripts/ingest/pipeline.ts';
import { SEEDED } from '../../support/arbitrary-text.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { memoryFiles, type Contents } from '../../support/memory-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const line = (n: number) =>
  `In the year ${n} the keeper of the light at Merse wrote down each ship that passed, and there were ${n * 7} of them before winter.`;
const story = [1801, 1802, 1803].map(line).join('\n\n');
const paper = (date: string, body: string) =>
  `---\npublisher: The Courier\ndate: ${date}\n---\nFog over the harbour\n\n${body}\n`;
const wire = (...bodies: readonly string[]) =>
  bodies
    .map((text, i) =>
      JSON.stringify({
        title: `Wire ${text.length} ${i}`,
        text,
        publisher: 'Wire',
        date: '3/4/2026',
      }),
    )
    .join('\n');

/** Texts that tell about each other: copies, the same title, dates that others settle, dates that the day settles. */
const TEXTS = [
  `Fog over the harbour\n\n10 January 2026\n\n${story}\n`,
  `Another head\n\n${story}\n`,
  paper('3/4/2026', line(1820)),
  paper('25/3/2026', line(1821)),
  paper('3/25/2026', line(1822)),
  `A fair to come\n\n23 November 2026\n\n${line(1830)}\n`,
  `Nothing dates this\n\n${line(1840)} On 4 May 2031 it is to be closed.\n`,
  'Teilen\n',
  '',
  wire(line(1850), line(1851), story),
  wire(line(1850), line(1852)),
] as const;

const DECISIONS = [
  '',
  '{ source: a.txt, reason: r, title: Decided, slug: decided }',
  '{ source: a.txt, reason: r, exclude: true }',
  '{ source: b.txt, reason: r, distinct: true }',
  '{ source: wire.jsonl#2, reason: r, date: "2026-02-02" }',
] as const;

const NAMES = ['a.txt', 'b.txt', 'c.txt', 'd/e.txt', 'wire.jsonl'] as const;

/** What happens between two runs. */
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ put: fc.constantFrom(...NAMES), text: fc.constantFrom(...TEXTS) }),
  },
  { weight: 2, arbitrary: fc.record({ remove: fc.constantFrom(...NAMES) }) },
  {
    weight: 2,
    arbitrary: fc.record({ from: fc.constantFrom(...NAMES), to: fc.constantFrom(...NAMES) }),
  },
  { weight: 2, arbitrary: fc.record({ decide: fc.constantFrom(...DECISIONS) }) },
  {
    weight: 3,
    arbitrary: fc.record({ spoil: fc.nat(9), how: fc.constantFrom('delete', 'edit', 'cut') }),
  },
  { weight: 1, arbitrary: fc.constant({ wait: 1 }) },
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

interface World {
  readonly contents: Contents;
  decisions: string;
  day: number;
}

function apply(world: World, done: Change): void {
  const { contents } = world;
  const at = (name: string) => `in/${name}`;
  if ('put' in done) contents.set(at(done.put), done.text);
  else if ('remove' in done) contents.delete(at(done.remove));
  else if ('from' in done) {
    const moved = contents.get(at(done.from));
    contents.delete(at(done.from));
    if (moved !== undefined) contents.set(at(done.to), moved);
  } else if ('decide' in done) world.decisions = done.decide;
  else if ('wait' in done) world.day += 1;
  else spoil(contents, done);
}

/** Does something to a file below the folder of entries. */
function spoil(
  contents: Contents,
  { spoil: which, how }: Extract<Change, { spoil: number }>,
): void {
  const paths = [...contents.keys()].filter((path) => path.startsWith('out/')).sort();
  const path = paths[which % Math.max(1, paths.length)];
  if (path === undefined) return;
  if (how === 'delete') contents.delete(path);
  // A register that cannot be read is another test's.
  else if (!path.endsWith('.tsv')) {
    const text = String(contents.get(path));
    contents.set(path, how === 'edit' ? `${text}\nBy hand.\n` : text.slice(0, -9));
  }
}

function memoryStore(): KeptStore {
  let bytes: Buffer | null = null;
  return {
    read: () => bytes && { bytes, written: 1n },
    write: (parts) => {
      bytes = Buffer.concat([...parts]);
    },
  };
}

const keeping = (store: KeptStore, day: string): KeptTask => ({
  ...{ store, key: 'k', day, now: 10n ** 19n, fresh: false },
  onUnsaved: (reason) => {
    throw new Error(reason);
  },
  onDamage: (reason) => {
    throw new Error(reason);
  },
});

const configs = new Map(
  DECISIONS.map((text) => [text as string, madeUpConfig(`decisions: [${text}]`)]),
);
const configOf = (decisions: string) => configs.get(decisions) ?? madeUpConfig();

function runOver(world: World, { files, store }: { files?: Files; store?: KeptStore } = {}) {
  const today = `2026-11-${20 + world.day}`;
  return ingest({
    ...{ sources: 'in', out: 'out', today, prune: false, onProgress: () => undefined },
    config: configOf(world.decisions),
    files: files ?? memoryFiles(world.contents),
    ...(store && { keep: keeping(store, today) }),
  });
}

const sorted = (contents: Contents) => [...contents].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a run over what was kept', () => {
  it('gives what one over nothing gives, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 7 }),
        async (runs) => {
          const store = memoryStore();
          const warm: World = { contents: new Map(), decisions: '', day: 0 };
          for (const [i, text] of TEXTS.slice(0, 4).entries()) {
            warm.contents.set(`in/${NAMES[i] ?? ''}`, text);
          }
          warm.contents.set('in/wire.jsonl', TEXTS[9]);
          for (const changes of [[], [], ...runs]) {
            for (const one of changes) apply(warm, one);
            const cold = { ...warm, contents: new Map(warm.contents) };
            const report = await runOver(warm, { store });
            expect(report).toEqual(await runOver(cold));
            expect(sorted(warm.contents)).toEqual(sorted(cold.contents));
          }
        },
      ),
      { ...SEEDED, numRuns: 25 },
    );
  });

  it('reads no source and no entry but those that changed', async () => {
    const store = memoryStore();
    const world: World = { contents: new Map(), decisions: '', day: 0 };
    for (const [i, text] of TEXTS.slice(0, 7).entries()) world.contents.set(`in/${i}.txt`, text);
    world.contents.set('in/wire.jsonl', TEXTS[9]);
    await runOver(world, { store });
    const files = memoryFiles(world.contents);
    const read: string[] = [];
    const watched: Files = {
      ...files,
      read: (root, path) => {
        if (path !== 'addresses.tsv') read.push(path);
        return files.read(root, path);
      },
      stream: (root, path) => {
        read.push(path);
        return files.stream(root, path);
      },
    };
    await runOver(world, { store, files: watched });
    expect(read).toEqual([]);
    world.contents.set('in/3.txt', `${TEXTS[3]}\n${line(1899)}\n`);
    const { sources } = await runOver(world, { store, files: watched });
    expect(read.filter((path) => /\.(?:txt|jsonl)$/.test(path))).toContain('3.txt');
    expect(read.filter((path) => /\.(?:txt|jsonl)$/.test(path) && path !== '3.txt')).toEqual([]);
    expect(sources.filter(({ status }) => status === 'written').map(({ file }) => file)).toEqual([
      '3.txt',
    ]);
  });
});

describe('what was kept', () => {
  const sourceAt = new Date('2026-01-01T00:00:00Z');

  async function archive() {
    const root = await temporaryFolder({ 'in/a.txt': TEXTS[0], 'in/b.txt': TEXTS[6] });
    const folders = { sources: join(root, 'in'), out: join(root, 'out') };
    for (const name of ['a.txt', 'b.txt']) await utimes(join(root, 'in', name), sourceAt, sourceAt);
    const cache = join(root, 'cache');
    const damage: string[] = [];
    const read: string[] = [];
    const files: Files = {
      ...disk,
      read: (at, path) => {
        if (at === folders.sources) read.push(path);
        return disk.read(at, path);
      },
    };
    const run = (over: Partial<KeptTask> = {}) =>
      ingest({
        ...{ ...folders, today: '2026-11-21', prune: false, onProgress: () => undefined, files },
        config: madeUpConfig(),
        keep: {
          ...keeping(storeIn(cache, folders), '2026-11-21'),
          ...{ now: BigInt(Date.now()) * 1_000_000n, onDamage: (reason) => damage.push(reason) },
          ...over,
        },
      });
    await run();
    read.length = 0;
    return { root, cache, run, read, damage };
  }

  it('is not used by other code, another configuration, or where it is not wanted', async () => {
    for (const over of [{ key: 'other' }, { fresh: true }, { day: '2026-11-20' }]) {
      const { run, read } = await archive();
      await run();
      expect(read).toEqual([]);
      await run(over);
      expect(read).toContain('a.txt');
    }
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -70)],
    ['damaged', (bytes: Buffer) => Buffer.from(String(bytes).replace('"a.txt"', '"c.txt"'))],
    ['something else', () => Buffer.from('{}\n')],
    ['empty', () => Buffer.alloc(0)],
  ])('is passed over with a note where it is %s', async (_, spoiled) => {
    const { cache, run, read, damage } = await archive();
    const [name = ''] = await readdir(cache);
    await writeFile(
      join(cache, name),
      spoiled(await disk.read(cache, name).then((b) => Buffer.from(b ?? []))),
    );
    await run();
    expect(damage).toHaveLength(1);
    expect(read).toContain('a.txt');
    await run();
    expect(damage).toHaveLength(1);
    expect(await readdir(cache)).toEqual([name]);
  });

  it('notices a source of the same size and time that was read just after it changed', async () => {
    const { root, run } = await archive();
    const path = join(root, 'in/a.txt');
    const soon = new Date();
    const write = async (text: string) => {
      await writeFile(path, text);
      await utimes(path, soon, soon);
    };
    await write(TEXTS[0].replace('harbour', 'estuary'));
    await run({ now: BigInt(soon.getTime()) * 1_000_000n });
    await write(TEXTS[0].replace('harbour', 'meadows'));
    const { sources } = await run();
    expect(sources[0]?.entry?.title).toBe('Fog over the meadows');
  });
});
