import { mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPaths, loadItems } from '../../../src/lib/load-items.ts';
import { readSealed, writeSealed } from '../../../src/lib/sealed-file.ts';
import { ingestOne } from '../../support/ingest-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const LONG_AGO = new Date('2020-01-01T00:00:00Z');

async function folderOfTwo(): Promise<string> {
  const folder = await temporaryFolder();
  const { text } = await ingestOne('fog.txt', 'date 2026-01-05 Fog\n\nThe harbour is closed.\n');
  await mkdir(join(folder, '2026'));
  for (const name of ['fog', 'haze']) await put(folder, name, text ?? '');
  await writeFile(join(folder, '2026', '.haze.md.1.part'), 'half');
  return folder;
}

/** Writes an entry as if it had lain there for long: what is new may change again before the clock does. */
async function put(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, '2026', `${name}.md`);
  await writeFile(file, text);
  await utimes(file, LONG_AGO, LONG_AGO);
}

describe('loadItems', () => {
  it('gives what lists need and neither text nor evidence', async () => {
    const [fog, haze] = await loadItems(await folderOfTwo());
    expect(fog).toMatchObject({ slug: 'fog', title: 'Fog', path: '2026/fog.md' });
    expect(haze?.slug).toBe('haze');
    expect(fog).not.toHaveProperty('evidence');
    expect(fog?.digest).toBe(haze?.digest);
  });

  it.each([
    '"><img src=x onerror=alert(1)>',
    'fog\u202Egof',
    'f\u200Bog',
    'f\u043Eg',
    'FOG',
    '__proto__',
    'fog.html',
    'fog harbour',
    '%2e%2e',
  ])('refuses an entry whose name is no address: %j', async (name) => {
    const folder = await folderOfTwo();
    const { text } = await ingestOne('a.txt', 'date 2026-01-05 A\n\nThe harbour is closed.\n');
    await put(folder, name, text ?? '');
    await expect(loadItems(folder)).rejects.toThrow(`2026/${name}.md: its name is to be`);
  });

  it('gives the same with a cache, whatever became of the entries meanwhile', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    expect(await loadItems(folder, cache)).toEqual(await loadItems(folder));
    await rm(join(folder, '2026', 'haze.md'));
    const text = await readFile(join(folder, '2026', 'fog.md'), 'utf8');
    // As long as before, and of the same time.
    await put(folder, 'fog', text.replace('is closed', 'is opened'));
    await put(folder, 'mist', text);
    const warm = await loadItems(folder, cache);
    expect(warm).toEqual(await loadItems(folder));
    expect(warm.map(({ slug }) => slug)).toEqual(['fog', 'mist']);
  });

  it('sees that the provenance beside an entry has changed', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    const [before] = await loadItems(folder, cache);
    await writeFile(join(folder, '2026', 'fog.provenance.json'), '{}');
    const [after] = await loadItems(folder, cache);
    expect(after?.digest).not.toBe(before?.digest);
  });

  it('reads nothing that has not changed', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    await loadItems(folder, cache);
    const kept = String(readSealed(cache));
    writeSealed(cache, kept.replaceAll('"title":"Fog"', '"title":"As it was kept"'));
    const titles = (await loadItems(folder, cache)).map(({ title }) => title);
    expect(titles).toEqual(['As it was kept', 'As it was kept']);
  });

  it.each(['', '{"at":1,"entr', 'null', '[]'])(
    'does without a cache that holds %j',
    async (held) => {
      const folder = await folderOfTwo();
      const cache = join(folder, 'cache.json');
      await writeFile(cache, held);
      expect(await loadItems(folder, cache)).toEqual(await loadItems(folder));
    },
  );

  it('names the file that is not an entry', async () => {
    const folder = await folderOfTwo();
    await writeFile(join(folder, '2026', 'note.md'), '# A note\n');
    await expect(loadItems(folder)).rejects.toThrow('2026/note.md');
  });
});

describe('entryPaths', () => {
  it('is empty where there is no folder', async () => {
    expect(await entryPaths(join(await temporaryFolder(), 'missing'))).toEqual([]);
  });
});
