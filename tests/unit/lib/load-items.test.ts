import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { contentHasChanged } from '../../../src/lib/content-version.ts';
import { entryPaths, loadItems, settleItems } from '../../../src/lib/load-items.ts';
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

/** Gives the text of an entry the identifier of another, by its name. */
function identified(text: string, name: string): string {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return text.replace(/^(id: .*-)[\da-f]{12}/m, `$1${id}`);
}

/** Writes an entry as if it had lain there for long: what is new may change again before the clock does. */
async function put(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, '2026', `${name}.md`);
  await writeFile(file, identified(text, name));
  await utimes(file, LONG_AGO, LONG_AGO);
}

const SETTLED = ['ARCHIVE_LISTINGS', 'ARCHIVE_LISTINGS_AT'];
afterEach(() => {
  for (const name of SETTLED) Reflect.deleteProperty(env, name);
});

const slugsOf = (items: readonly { readonly slug: string }[]) => items.map(({ slug }) => slug);

describe('loadItems', () => {
  it('gives what lists need and neither text nor evidence', async () => {
    const [fog, haze] = await loadItems(await folderOfTwo());
    expect(fog).toMatchObject({ slug: 'fog', title: 'Fog', path: '2026/fog.md' });
    expect(haze?.slug).toBe('haze');
    expect(fog).not.toHaveProperty('evidence');
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

  it('reads again what was written in the moment of the cache, or later', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    await loadItems(folder, cache);
    const kept = String(readSealed(cache)).replaceAll('"title":"Fog"', '"title":"As kept"');
    const titlesWhere = async (at: number) => {
      writeSealed(cache, kept.replace(/"at":\d+/, `"at":${at}`));
      return (await loadItems(folder, cache)).map(({ title }) => title);
    };
    expect(await titlesWhere(LONG_AGO.getTime() + 1)).toEqual(['As kept', 'As kept']);
    expect(await titlesWhere(LONG_AGO.getTime())).toEqual(['Fog', 'Fog']);
  });

  it('writes its cache where something has changed, and only there', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    await loadItems(folder, cache);
    const kept = String(readSealed(cache)).replace(/"at":\d+/, `"at":${LONG_AGO.getTime() + 1}`);
    writeSealed(cache, kept);
    await loadItems(folder, cache);
    expect(String(readSealed(cache))).toBe(kept);
    await rm(join(folder, '2026', 'haze.md'));
    await loadItems(folder, cache);
    const { at, entries } = JSON.parse(String(readSealed(cache))) as {
      readonly at: number;
      readonly entries: readonly { readonly path: string }[];
    };
    expect(at).toBeGreaterThan(LONG_AGO.getTime() + 1);
    expect(entries.map(({ path }) => path)).toEqual(['2026/fog.md']);
  });

  it('takes the cache of the environment where it is told none', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    await loadItems(folder, cache);
    writeSealed(cache, String(readSealed(cache)).replaceAll('"title":"Fog"', '"title":"As kept"'));
    env['ARCHIVE_LISTINGS'] = cache;
    expect((await loadItems(folder)).map(({ title }) => title)).toEqual(['As kept', 'As kept']);
  });

  it('takes what a build has settled without a look at the entries', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    expect(slugsOf(await settleItems(folder, cache))).toEqual(['fog', 'haze']);
    await rm(join(folder, '2026', 'haze.md'));
    expect(slugsOf(await loadItems(folder))).toEqual(['fog', 'haze']);
    // That of another build is looked at.
    env['ARCHIVE_LISTINGS_AT'] = '1';
    expect(slugsOf(await loadItems(folder))).toEqual(['fog']);
  });

  it('looks where it was told that something changed, and nowhere else', async () => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    const text = await readFile(join(folder, '2026', 'fog.md'), 'utf8');
    await mkdir(join(folder, '2027'));
    const titlesAfter = async (...told: Parameters<typeof contentHasChanged>) => {
      contentHasChanged(...told);
      return (await loadItems(folder, cache)).map(({ title }) => title);
    };
    expect(await titlesAfter()).toEqual(['Fog', 'Fog']);
    const kept = String(readSealed(cache));
    await put(folder, 'fog', text.replace('"Fog"', '"Mist"'));
    expect(await titlesAfter(new Set([join(folder, '2027')]))).toEqual(['Fog', 'Fog']);
    // What is new is read wherever it stands, and what is gone is gone.
    await writeFile(join(folder, '2027', 'rain.md'), identified(text, 'rain'));
    expect(await titlesAfter(new Set([folder]))).toEqual(['Fog', 'Fog', 'Fog']);
    expect(await titlesAfter(new Set([join(folder, '2026')]))).toEqual(['Mist', 'Fog', 'Fog']);
    await rm(join(folder, '2027', 'rain.md'));
    expect(await titlesAfter(new Set())).toEqual(['Mist', 'Fog']);
    // The next program sees it by itself.
    expect(String(readSealed(cache))).toBe(kept);
    await put(folder, 'fog', text.replace('"Fog"', '"Haze"'));
    expect(await titlesAfter()).toEqual(['Haze', 'Fog']);
    expect(String(readSealed(cache))).not.toBe(kept);
  });

  it('tells entries apart by their bytes', async () => {
    const folder = await folderOfTwo();
    const digest = async () => (await loadItems(folder)).map((item) => item.digest)[0];
    const text = await readFile(join(folder, '2026', 'fog.md'), 'utf8');
    const before = await digest();
    expect(before).toMatch(/^[\w-]{22}$/);
    await put(folder, 'fog', text.replace('is closed', 'is opened'));
    expect(await digest()).not.toBe(before);
    await put(folder, 'fog', text);
    expect(await digest()).toBe(before);
  });

  it.each([
    ['2027/fog.md', 'mist', 'have one address, "fog". '],
    ['2027/rain.md', 'fog', 'have one id, "'],
  ])('refuses %s beside an entry that it has a mark of', async (path, named, told) => {
    const folder = await folderOfTwo();
    const cache = join(folder, 'cache.json');
    await loadItems(folder, cache);
    const text = await readFile(join(folder, '2026', 'fog.md'), 'utf8');
    await mkdir(join(folder, '2027'));
    await writeFile(join(folder, path), identified(text, named));
    for (let i = 0; i < 2; i += 1) {
      await expect(loadItems(folder, cache)).rejects.toThrow(`2026/fog.md and ${path} ${told}`);
    }
    await rm(join(folder, path));
    expect(slugsOf(await loadItems(folder, cache))).toEqual(['fog', 'haze']);
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

  it('says what is wrong where what stands beside an entry cannot be read', async () => {
    const folder = await folderOfTwo();
    await mkdir(join(folder, '2026', 'fog.provenance.json'));
    await expect(loadItems(folder)).rejects.toThrow('[in-the-way]: a folder stands where a file');
  });

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

  it('are those of entries alone', async () => {
    const files = { 'b/b.md': '', 'a.md': '', 'a.provenance.json': '', md: '', 'a.md.txt': '' };
    expect(await entryPaths(await temporaryFolder(files))).toEqual(['a.md', 'b/b.md']);
  });

  it.each<[string, (folder: string) => unknown]>([
    ['a link', (folder) => symlink('a.md', join(folder, 'odd'))],
    ['a pipe', (folder) => execFileSync('mkfifo', [join(folder, 'odd')])],
  ])('refuses %s, by which an entry could be missed', async (_, make) => {
    const folder = await temporaryFolder({ 'a.md': '' });
    await make(folder);
    await expect(entryPaths(folder)).rejects.toThrow(
      `${join(folder, 'odd')} [entry-odd]: a link, a pipe or a name that is no UTF-8, by which an entry could be missed. Put the file itself in its place, or move it out of the folder.`,
    );
  });

  it('refuses a name that is no UTF-8, and a folder that is none', async () => {
    const folder = await temporaryFolder({ 'a.md': '' });
    await writeFile(Buffer.concat([Buffer.from(`${folder}/odd`), Buffer.from([0xe9])]), '');
    await expect(entryPaths(folder)).rejects.toThrow('odd\\xE9 [entry-odd]');
    await expect(entryPaths(join(folder, 'a.md'))).rejects.toThrow('a.md');
  });
});
