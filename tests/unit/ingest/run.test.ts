import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
// What `runIngest` loads only where a story is asked for is loaded beforehand, as all modules are.
import '../../../scripts/ingest/explain.ts';
import { disk, type Files } from '../../../scripts/ingest/files.ts';
import { sha256Of } from '../../../scripts/ingest/fixity.ts';
import { runIngest } from '../../../scripts/ingest/run.ts';
import { writeSourceManifest } from '../../../scripts/ingest/source-manifest.ts';
import { archivePaths } from '../../../src/archive-paths.ts';
import { REGISTER } from '../../../src/lib/addresses.ts';
import { SOURCE_MANIFEST } from '../../../src/lib/fixity.ts';
import { TODAY } from '../../support/ingest-memory.ts';
import { madeUpConfig } from '../../support/made-up-config.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FOG = 'date 2026-01-05 Fog\n\nThe harbour is closed.\n';

/** An archive on disk, and what runs ingest over it: its status, what it says, and which sources it reads. */
async function archive(sources: Readonly<Record<string, string>>) {
  const root = await temporaryFolder(
    Object.fromEntries(Object.entries(sources).map(([name, text]) => [`in/${name}`, text])),
  );
  const folders = { sources: join(root, 'in'), out: join(root, 'out') };
  const pair = sha256Of(`${folders.sources}\0${folders.out}`).slice(0, 16);
  const kept = join(archivePaths.cache, `ingest-${pair}.jsonl`);
  onTestFinished(() => rm(kept, { recursive: true, force: true }));
  for (const name of Object.keys(sources)) await utimes(join(root, 'in', name), 1000, 1000);
  const run = async (
    asked: Partial<Parameters<typeof runIngest>[1]> = {},
    afterRead: (path: string) => Promise<void> = () => Promise.resolve(),
  ) => {
    const read: string[] = [];
    const files: Files = {
      ...disk,
      read: async (at, path, most) => {
        const bytes = await disk.read(at, path, most);
        if (at !== folders.sources) return bytes;
        read.push(path);
        await afterRead(path);
        return bytes;
      },
    };
    const task = {
      ...{ ...folders, config: madeUpConfig(), files, today: TODAY },
      onProgress: () => undefined,
    };
    const told = { stdout: '', stderr: '' };
    const spies = (['stdout', 'stderr'] as const).map((stream) =>
      vi.spyOn(process[stream], 'write').mockImplementation((text) => {
        told[stream] += String(text);
        return true;
      }),
    );
    const restore = () => {
      for (const spy of spies) spy.mockRestore();
    };
    onTestFinished(restore);
    const status = await runIngest(task, { report: 'text', ...asked }).finally(restore);
    return { status, ...told, read };
  };
  return { root, ...folders, kept, run };
}

describe('runIngest', () => {
  it('writes the entries, the register and the manifest of the sources, and reports', async () => {
    const { out, run } = await archive({ 'fog.txt': FOG });
    const { status, stdout, stderr } = await run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\n1 source: 1 written, 0 unchanged, 0 refused. Next: ');
    expect(await disk.list(out)).toEqual([
      ...['2026/fog.md', '2026/fog.provenance.json', REGISTER, SOURCE_MANIFEST],
    ]);
    expect(await readFile(join(out, SOURCE_MANIFEST), 'utf8')).toBe(`${sha256Of(FOG)}  fog.txt\n`);
  });

  it('vouches for the bytes that entries were made of, not for what the disk makes of them later', async () => {
    const { sources, out, run } = await archive({ 'fog.txt': FOG, 'more.jsonl': '{}\n' });
    await run({}, (path) => writeFile(join(sources, path), FOG.replace('closed', 'open')));
    expect(await readFile(join(out, SOURCE_MANIFEST), 'utf8')).toBe(
      `${sha256Of(FOG)}  fog.txt\n${sha256Of('{}\n')}  more.jsonl\n`,
    );
  });

  it('ends with 1 where a source is refused, and reports to machines too', async () => {
    const { run } = await archive({ 'a.txt': '', 'fog.txt': FOG });
    const { status, stdout } = await run({ report: 'json' });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { written: 1, refused: 1 } });
  });

  it('ends with 1 where something is asked only if that is wanted', async () => {
    const { run } = await archive({ 'fog.txt': 'Fog\n\nText.\n' });
    expect((await run()).status).toBe(0);
    expect((await run({ strict: false })).status).toBe(0);
    expect((await run({ strict: true })).status).toBe(1);
  });

  it('reads again only what changed, or everything where that is wanted', async () => {
    const { run } = await archive({ 'fog.txt': FOG });
    expect((await run()).read).toEqual(['fog.txt']);
    expect((await run()).read).toEqual([]);
    const fresh = await run({ fresh: true });
    expect(fresh.read).toContain('fog.txt');
    expect(fresh.stdout).toContain('1 source: 0 written, 1 unchanged');
  });

  it('deletes the entry of a source that is gone only if that is wanted', async () => {
    const { sources, out, run } = await archive({ 'fog.txt': FOG });
    await run();
    await disk.remove(sources, 'fog.txt');
    await run();
    expect(await disk.list(out)).toHaveLength(4);
    await run({ prune: true });
    expect(await disk.list(out)).toEqual([REGISTER, SOURCE_MANIFEST]);
    expect(await readFile(join(out, SOURCE_MANIFEST), 'utf8')).toBe('');
  });

  it('lets go of the folder where it ends in an error', async () => {
    const { out, run } = await archive({ 'fog.txt': FOG });
    await run();
    const register = await readFile(join(out, REGISTER), 'utf8');
    await writeFile(join(out, REGISTER), 'broken');
    await expect(run()).rejects.toThrow('[addresses-broken]');
    await writeFile(join(out, REGISTER), register);
    expect((await run()).status).toBe(0);
  });

  it('tells where what was kept cannot be used, and reads everything', async () => {
    const { kept, run } = await archive({ 'fog.txt': FOG });
    await run();
    await writeFile(kept, '{}\n');
    const { stderr, read } = await run();
    expect(stderr).toBe(
      `ingest: what was kept in ${archivePaths.cache} is passed over: it is damaged. Everything is read anew.\n`,
    );
    expect(read).toContain('fog.txt');
    expect((await run()).stderr).toBe('');
  });

  it('tells where nothing can be kept', async () => {
    const { kept, run } = await archive({ 'fog.txt': FOG });
    await mkdir(kept, { recursive: true });
    const { status, stderr } = await run();
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /\ningest: .+ All entries are written; the next run reads everything anew\.\n$/,
    );
  });
});

describe('runIngest, asked for the story of a source', () => {
  it('tells it, however the path was typed, and writes nothing', async () => {
    const { root, sources, out, run } = await archive({ 'fog.txt': FOG });
    for (const explain of [join(sources, 'fog.txt'), `${root}/x/../in/fog.txt`]) {
      const { status, stdout } = await run({ explain });
      expect(status).toBe(0);
      expect(stdout).toMatch(/^fog\.txt: written, 2026\/fog\.md\n/);
    }
    expect(await disk.list(out)).toEqual([]);
  });

  it('takes a path that leads elsewhere for one below the folder of sources', async () => {
    const { run } = await archive({ 'fog.txt': FOG });
    expect((await run({ explain: 'fog.txt' })).stdout).toMatch(/^fog\.txt: written/);
    await expect(run({ explain: join(tmpdir(), 'x.txt') })).rejects.toThrow(
      `--explain ${join(tmpdir(), 'x.txt')}: no such source`,
    );
  });

  it('shows hidden letters as escapes', async () => {
    const { run } = await archive({ 'fog.txt': FOG.replace('harbour', '\u202Eharbour') });
    const { stdout } = await run({ explain: 'fog.txt' });
    expect(stdout).toContain('The \\u202eharbour is closed.');
  });
});

describe('writeSourceManifest', () => {
  it('vouches for each file below the folder, and is not written again without need', async () => {
    const root = await temporaryFolder({ 'in/b.txt': 'B', 'in/a/c.bin': 'C', 'in/.hidden': '' });
    const [sources, out] = [join(root, 'in'), join(root, 'out')];
    const path = join(out, SOURCE_MANIFEST);
    await writeSourceManifest(sources, out);
    const text = `${sha256Of('C')}  a/c.bin\n${sha256Of('B')}  b.txt\n`;
    expect(await readFile(path, 'utf8')).toBe(text);
    await utimes(path, 1000, 1000);
    await writeSourceManifest(sources, out);
    expect((await stat(path)).mtimeMs).toBe(1_000_000);
    await writeFile(join(sources, 'b.txt'), 'D');
    await writeSourceManifest(sources, out);
    expect(await readFile(path, 'utf8')).toBe(text.replace(sha256Of('B'), sha256Of('D')));
  });
});
