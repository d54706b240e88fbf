import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';
import { entryLoader, entryPaths } from '../../../src/lib/entry-loader.ts';
import { ingestOne } from '../../support/ingest-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A store as Astro's is, as far as the loader asks of it. */
function fakeContext() {
  const entries = new Map<string, { id: string; data: Record<string, unknown>; digest?: string }>();
  const parseData = vi.fn(({ data }: { data: Record<string, unknown> }) => Promise.resolve(data));
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: { id: string; data: Record<string, unknown> }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
    keys: () => [...entries.keys()],
  };
  const context = { store, parseData, generateDigest: (text: string) => text };
  return { entries, parseData, context: context as unknown as LoaderContext };
}

async function folderOfTwo(): Promise<string> {
  const folder = await temporaryFolder();
  const { text } = await ingestOne('fog.txt', 'date 2026-01-05 Fog\n\nThe harbour is closed.\n');
  await mkdir(join(folder, '2026'));
  await writeFile(join(folder, '2026', 'fog.md'), text ?? '');
  await writeFile(join(folder, '2026', 'haze.md'), text ?? '');
  await writeFile(join(folder, '2026', '.haze.md.1.part'), 'half');
  return folder;
}

describe('entryLoader', () => {
  it('stores what lists need and neither text nor evidence', async () => {
    const folder = await folderOfTwo();
    const { entries, context } = fakeContext();
    await entryLoader(folder).load(context);
    expect([...entries.keys()]).toEqual(['fog', 'haze']);
    const stored = entries.get('fog');
    expect(stored).toMatchObject({ data: { title: 'Fog', path: '2026/fog.md' } });
    expect(Object.keys(stored ?? {}).sort()).toEqual(['data', 'digest', 'id']);
    expect(stored?.data).not.toHaveProperty('evidence');
  });

  it('reads again only what changed, and forgets what is gone', async () => {
    const folder = await folderOfTwo();
    const { entries, parseData, context } = fakeContext();
    await entryLoader(folder).load(context);
    expect(parseData).toHaveBeenCalledTimes(2);
    await rm(join(folder, '2026', 'haze.md'));
    await entryLoader(folder).load(context);
    expect(parseData).toHaveBeenCalledTimes(2);
    expect([...entries.keys()]).toEqual(['fog']);
  });

  it('names the file that is not an entry', async () => {
    const folder = await folderOfTwo();
    await writeFile(join(folder, '2026', 'note.md'), '# A note\n');
    await expect(entryLoader(folder).load(fakeContext().context)).rejects.toThrow('2026/note.md');
  });
});

describe('entryPaths', () => {
  it('is empty where there is no folder', async () => {
    expect(await entryPaths(join(await temporaryFolder(), 'missing'))).toEqual([]);
  });
});
