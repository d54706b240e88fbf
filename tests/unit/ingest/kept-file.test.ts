import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import {
  keptLines,
  readKept,
  readSources,
  writeKept,
  type KeptSource,
  type LeftEntry,
} from '../../../scripts/ingest/kept/kept-file.ts';
import { openKept, type Kept } from '../../../scripts/ingest/kept/kept.ts';
import { storeIn, type KeptStore } from '../../../scripts/ingest/kept/store.ts';
import { sha256Of } from '../../../scripts/ingest/fixity.ts';
import { provenancePath } from '../../../src/lib/provenance-file.ts';
import type { Decision } from '../../../src/schema/decisions.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sourceOf = (file: string, text: string, left: LeftEntry | null = null): KeptSource => ({
  ...{ file, sha256: sha256Of(text), refused: null, facts: null, makes: [], left },
});
const FOR = { key: 'k', day: '2026-11-21' };
const bytesOf = (parts: Iterable<Uint8Array>) => ({
  bytes: Buffer.concat([...parts]),
  written: 1n,
});

describe('the form of what is kept', () => {
  const fog = sourceOf('fog.txt', 'Fog', { path: 'f.md', id: 'i', around: '[[],[]]' });
  const head = { name: 'fog.txt', stamp: '3 1 1', decisions: 'd' };
  const lines = keptLines(head, [fog]);
  const rain = keptLines({ ...head, name: 'Yağmur.txt' }, []);
  const outputs = new Map([['f.md', '9 9 9']]);
  const whole = bytesOf(writeKept(FOR, outputs, [lines, rain]));

  it('is lines of JSON: what it holds for, the outputs, two of each file, and their sum', () => {
    const rows = whole.bytes.toString().split('\n');
    const { file, sha256, left } = fog;
    expect(rows.slice(0, 4).map((row) => JSON.parse(row) as unknown)).toEqual([
      { format: 'news-archive ingest 1', ...FOR },
      [['f.md', '9 9 9']],
      { ...head, sources: [{ file, sha256, left }] },
      [fog],
    ]);
    expect(rows).toHaveLength(8);
    expect(rows[6]).toBe(sha256Of(`${rows.slice(0, 6).join('\n')}\n`));
  });

  it('reads back as it was written', () => {
    const kept = readKept(whole, FOR);
    expect([...(kept?.files.keys() ?? [])]).toEqual(['fog.txt', 'Yağmur.txt']);
    expect(kept?.outputs).toEqual(outputs);
    const { head: first, lines: own } = kept?.files.get('fog.txt') ?? {};
    expect(first).toMatchObject(head);
    expect(Buffer.from(own ?? []).toString()).toBe(Buffer.from(lines).toString());
    expect(own && readSources(own)).toEqual([fog]);
    expect(readSources(kept?.files.get('Yağmur.txt')?.lines ?? new Uint8Array())).toEqual([]);
  });

  it('holds nothing of no files, and any number of them', () => {
    const empty = readKept(bytesOf(writeKept(FOR, new Map(), [])), FOR);
    expect(empty).toEqual({ files: new Map(), outputs: new Map() });
    const names = Array.from({ length: 1030 }, (_, i) => `${i}.txt`);
    const many = names.map((name) => keptLines({ ...head, name }, [fog]));
    const kept = readKept(bytesOf(writeKept(FOR, outputs, many)), FOR);
    expect([...(kept?.files.keys() ?? [])]).toEqual(names);
  });

  test.each([
    ['the same day', FOR, true],
    ['a later day', { ...FOR, day: '2026-11-22' }, true],
    ['an earlier day', { ...FOR, day: '2026-11-20' }, false],
    ['other code', { ...FOR, key: 'l' }, false],
  ])('holds for %s: %j, %s', (_, wanted, holds) => {
    expect(readKept(whole, wanted) !== null).toBe(holds);
  });

  it('of another form holds for nothing', () => {
    const rows = whole.bytes.toString().replace('ingest 1"', 'ingest 0"').split('\n').slice(0, 6);
    const other = `${rows.join('\n')}\n`;
    const bytes = Buffer.from(`${other}${sha256Of(other)}\n`);
    expect(readKept({ bytes, written: 1n }, FOR)).toBeNull();
  });

  test.each<[what: string, spoil: (bytes: Buffer) => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['cut off before its sum', (bytes) => bytes.subarray(0, -65)],
    ['cut off at its end', (bytes) => bytes.subarray(0, -1)],
    ['with something behind it', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
    ['with another letter', (bytes) => Buffer.from(bytes.toString().replace('fog', 'fig'))],
  ])('is damaged: %s', (_, spoil) => {
    expect(() => readKept({ bytes: spoil(whole.bytes), written: 1n }, FOR)).toThrow(
      /^it is damaged$/,
    );
  });
});

describe('storeIn', () => {
  it('keeps one file for each pair of folders, made with its folder', async () => {
    const root = await temporaryFolder();
    const cache = join(root, 'a/cache');
    const store = storeIn(cache, { sources: `${root}/in`, out: `${root}/out` });
    expect(store.read()).toBeNull();
    expect(existsSync(cache)).toBe(false);
    store.write([Buffer.from('one '), Buffer.from('two')]);
    const name = `ingest-${sha256Of(`${root}/in\0${root}/out`).slice(0, 16)}.jsonl`;
    expect(await readdir(cache)).toEqual([name]);
    expect(await readFile(join(cache, name), 'utf8')).toBe('one two');
    const read = store.read();
    expect(read?.bytes.toString()).toBe('one two');
    expect(Math.abs(Number(read?.written) / 1e6 - Date.now())).toBeLessThan(3_600_000);
    const same = storeIn(cache, { sources: `${root}/in/.`, out: `${root}/x/../out` });
    expect(same.read()?.bytes.toString()).toBe('one two');
    expect(storeIn(cache, { sources: `${root}/out`, out: `${root}/in` }).read()).toBeNull();
  });

  it('says why it cannot be read', async () => {
    const root = await temporaryFolder({ 'cache/x': '' });
    const store = storeIn(join(root, 'cache/x'), { sources: 'in', out: 'out' });
    expect(() => store.read()).toThrow('ENOTDIR');
  });
});

describe('what is kept, during a run', () => {
  /** The time at which the run begins, and how long before it a file must have changed to be trusted. */
  const NOW = 10_000_000_000n;
  const OLD = NOW - 2_000_000_001n;
  const YOUNG = NOW - 2_000_000_000n;

  interface World {
    /** Text and time of the last change of each file, by root and path. */
    readonly disk: Map<string, { readonly text: string; readonly changed: bigint }>;
    kept: Buffer | null;
    writes: number;
    readonly told: string[];
    decisions: readonly Decision[];
    read: string[];
  }

  const worldOf = (files: Readonly<Record<string, string>>): World => ({
    disk: new Map(Object.entries(files).map(([path, text]) => [path, { text, changed: OLD }])),
    ...{ kept: null, writes: 0, told: [], decisions: [], read: [] },
  });

  function open(world: World, over: Partial<KeptStore> = {}, written = NOW): Promise<Kept> {
    const below = (root: string) =>
      [...world.disk.keys()].flatMap((path) =>
        path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : [],
      );
    const store: KeptStore = {
      read: () => world.kept && { bytes: world.kept, written },
      write: (parts) => {
        world.kept = Buffer.concat([...parts]);
        world.writes += 1;
      },
      ...over,
    };
    return openKept(
      {
        ...{ ...FOR, store, now: NOW, fresh: false },
        onDamage: (reason) => world.told.push(`damage: ${reason}`),
        onUnsaved: (reason) => world.told.push(`unsaved: ${reason}`),
      },
      {
        files: {
          read: (root, path) => {
            world.read.push(path);
            const found = world.disk.get(`${root}/${path}`);
            if (found?.text === 'closed') return Promise.reject(new Error('EACCES'));
            return Promise.resolve(found ? Buffer.from(found.text) : null);
          },
          stamp: (root, path) => {
            const found = world.disk.get(`${root}/${path}`);
            return found
              ? { text: `${found.text.length} ${found.changed}`, changed: found.changed }
              : null;
          },
        },
        ...{ sources: 'in', out: 'out', decisions: world.decisions },
        ...{ names: below('in'), there: below('out') },
      },
    );
  }

  const LEFT: LeftEntry = { path: '2026/fog.md', id: 'i', around: '[[],[]]' };
  const FOG = sourceOf('fog.txt', 'Fog', LEFT);
  const BESIDE = provenancePath(LEFT.path);

  /** A world in which a run has read a source and left its entry. */
  async function after(files: Readonly<Record<string, string>> = {}): Promise<World> {
    const entry = { [`out/${LEFT.path}`]: 'entry', [`out/${BESIDE}`]: 'provenance' };
    const world = worldOf({ 'in/fog.txt': 'Fog', ...files, ...entry });
    const kept = await open(world);
    kept.keep('fog.txt', [FOG]);
    kept.found(LEFT.path);
    kept.save();
    return world;
  }

  it('is nothing at first', async () => {
    const world = worldOf({ 'in/fog.txt': 'Fog' });
    const kept = await open(world);
    expect(kept.present('fog.txt')).toBeNull();
    expect(kept.recall('fog.txt')).toBeNull();
    expect(kept.stands(LEFT)).toBe(false);
    expect(world.told).toEqual([]);
  });

  it('is known by the stamps of the files, which are not read', async () => {
    const world = await after();
    const kept = await open(world);
    const { file, sha256, left } = FOG;
    expect(kept.present('fog.txt')).toEqual([{ file, sha256, left }]);
    expect(kept.present('ice.txt')).toBeNull();
    expect(kept.sourcesOf('fog.txt')).toEqual([FOG]);
    expect(kept.stands(LEFT)).toBe(true);
    kept.keep('fog.txt');
    expect(kept.recall('fog.txt')).toEqual([FOG]);
    expect(world.read).toEqual([]);
  });

  it('is not written again where nothing is new', async () => {
    const world = await after();
    expect(world.writes).toBe(1);
    const kept = await open(world);
    kept.stands(LEFT);
    kept.keep('fog.txt');
    kept.save();
    expect(world.writes).toBe(1);
  });

  test.each<[what: string, change: (kept: Kept) => void]>([
    [
      'more is known of a file',
      (kept) => {
        kept.keep('fog.txt', [FOG]);
      },
    ],
    ['nothing is kept of a file', () => undefined],
    [
      'a file was kept and is forgotten',
      (kept) => {
        kept.keep('fog.txt');
        kept.forget('fog.txt');
      },
    ],
    [
      'an entry was written',
      (kept) => {
        kept.keep('fog.txt');
        kept.onWritten(LEFT.path)('1 1');
      },
    ],
  ])('is written again where %s', async (_, change) => {
    const world = await after();
    const kept = await open(world);
    kept.stands(LEFT);
    change(kept);
    kept.save();
    expect(world.writes).toBe(2);
  });

  it('is written again where an entry does not stand any more, or a source is new', async () => {
    const world = await after();
    const kept = await open(world);
    kept.keep('fog.txt');
    kept.save();
    expect(world.writes).toBe(2);
    world.disk.set('in/ice.txt', { text: 'Ice', changed: OLD });
    (await open(world)).save();
    expect(world.writes).toBe(3);
  });

  it('trusts no stamp of a file that changed two seconds before, and compares its bytes', async () => {
    const world = await after();
    world.disk.set('in/fog.txt', { text: 'Fog', changed: YOUNG });
    const young = await open(world);
    expect(young.present('fog.txt')).toHaveLength(1);
    expect(world.read).toEqual(['fog.txt']);
    young.keep('fog.txt');
    young.save();
    expect(world.writes).toBe(2);
    // The stamp was not kept: its bytes are compared once more.
    expect((await open(world)).present('fog.txt')).toHaveLength(1);
    expect(world.read).toEqual(['fog.txt', 'fog.txt']);
    world.disk.set('in/fog.txt', { text: 'Ice', changed: YOUNG });
    expect((await open(world)).present('fog.txt')).toBeNull();
  });

  it('is not used for a source that was changed, cannot be read or is gone', async () => {
    const world = await after();
    world.disk.set('in/fog.txt', { text: 'Mist', changed: OLD });
    expect((await open(world)).present('fog.txt')).toBeNull();
    world.disk.set('in/fog.txt', { text: 'closed', changed: OLD });
    expect((await open(world)).present('fog.txt')).toBeNull();
    world.disk.delete('in/fog.txt');
    expect((await open(world)).present('fog.txt')).toBeNull();
  });

  it('is used for a file of records only by its stamp', async () => {
    const world = worldOf({ 'in/wire.jsonl': 'Fog' });
    const first = await open(world);
    first.keep('wire.jsonl', [sourceOf('wire.jsonl#1', 'Fog')]);
    first.save();
    expect((await open(world)).present('wire.jsonl')).toHaveLength(1);
    world.disk.set('in/wire.jsonl', { text: 'Fog', changed: OLD - 1n });
    expect((await open(world)).present('wire.jsonl')).toBeNull();
    expect(world.read).toEqual([]);
  });

  it('is not used where an editor has decided something else of the file', async () => {
    const world = await after({ 'in/ice.txt': 'Ice' });
    const decide = (source: string) =>
      madeUpConfig(`decisions: [{ source: ${source}, reason: r, title: T }]`).decisions;
    world.decisions = decide('ice.txt');
    expect((await open(world)).present('fog.txt')).toHaveLength(1);
    world.decisions = decide('fog.txt');
    const kept = await open(world);
    expect(kept.present('fog.txt')).toBeNull();
    kept.keep('fog.txt', [FOG]);
    kept.save();
    expect((await open(world)).present('fog.txt')).toHaveLength(1);
    world.decisions = decide('fog.txt#1');
    expect((await open(world)).present('fog.txt')).toBeNull();
  });

  test.each<[what: string, change: (world: World) => void]>([
    [
      'it was changed',
      ({ disk }) => disk.set(`out/${LEFT.path}`, { text: 'other', changed: OLD - 1n }),
    ],
    ['its provenance was', ({ disk }) => disk.set(`out/${BESIDE}`, { text: 'x', changed: OLD })],
    ['it is gone', ({ disk }) => disk.delete(`out/${LEFT.path}`)],
    ['its provenance is', ({ disk }) => disk.delete(`out/${BESIDE}`)],
  ])('an entry does not stand as it was left where %s', async (_, change) => {
    const world = await after();
    change(world);
    expect((await open(world)).stands(LEFT)).toBe(false);
  });

  it('an entry that changed when this was written, or later, may have changed once more', async () => {
    const world = await after();
    expect((await open(world, {}, OLD)).stands(LEFT)).toBe(false);
    expect((await open(world, {}, OLD + 1n)).stands(LEFT)).toBe(true);
  });

  it('does not keep how an entry stands that changed two seconds before', async () => {
    const world = await after();
    world.disk.set(`out/${LEFT.path}`, { text: 'entry', changed: YOUNG });
    const kept = await open(world);
    kept.keep('fog.txt');
    kept.found(LEFT.path);
    kept.save();
    expect((await open(world)).stands(LEFT)).toBe(false);
  });

  it('says why it cannot be used, and why it cannot be written', async () => {
    const world = await after();
    const fail = (reason: string) => () => {
      throw new Error(reason);
    };
    const kept = await open(world, { read: fail('EIO'), write: fail('ENOSPC') });
    expect(kept.present('fog.txt')).toBeNull();
    kept.save();
    expect(world.told).toEqual(['damage: EIO', 'unsaved: ENOSPC']);
  });
});
