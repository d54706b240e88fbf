import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { archivePaths } from '../../src/archive-paths.ts';
import { buildSearchFiles, type SearchFiles } from '../../src/integrations/search-files.ts';
import { loadNames } from '../../src/lib/authority.ts';

async function buildFive(): Promise<SearchFiles> {
  const names = await loadNames(archivePaths.content);
  return buildSearchFiles({ folder: archivePaths.articles, names });
}

describe('the search index', () => {
  test('fails where an entry cannot be read, and names it', async () => {
    await expect(
      buildSearchFiles({ folder: join('tests', 'fixtures', 'config'), names: [] }),
    ).resolves.toMatchObject({
      slugs: [],
    });
    await expect(buildSearchFiles({ folder: 'docs', names: [] })).rejects.toThrow('not an entry');
  });

  test('is the same to the byte for the same entries', async () => {
    const [one, two] = [await buildFive(), await buildFive()];
    expect([...one.files.keys()]).toEqual([...two.files.keys()]);
    for (const [path, content] of one.files) {
      expect(Buffer.from(content).equals(two.files.get(path) ?? Buffer.alloc(0)), path).toBe(true);
    }
  });

  test('publishes nothing of interfaces that the site does not use', async () => {
    const { files } = await buildFive();
    expect([...files.keys()].filter((path) => /ui|highlight|css/.test(path))).toEqual([]);
  });

  /** So that an old page never reads a file of a new build: only `archive.json` says which files are whose. */
  test('names every file by its content, but the one that is asked for each time', async () => {
    const { files } = await buildFive();
    const manifest = Buffer.from(files.get('archive.json') ?? []).toString();
    const { build, entries, pages } = JSON.parse(manifest) as Record<string, unknown>;
    expect(String(build)).toMatch(/^[\da-f]{8,}$/);
    expect(entries).toBe(5);
    expect(files.has(String(pages))).toBe(true);
    const own = [...files.keys()].filter((path) => path.startsWith(`${String(build)}/`));
    const others = [...files.keys()].filter((path) => !own.includes(path));
    expect(others.filter((path) => path.endsWith('.bin'))).toEqual([]);
    expect(own.filter((path) => path.includes('/texts/'))).toHaveLength(5);

    const names = (await loadNames(archivePaths.content)).filter(({ id }) => id !== 'daesh');
    const changed = await buildSearchFiles({ folder: archivePaths.articles, names });
    const other = JSON.parse(Buffer.from(changed.files.get('archive.json') ?? []).toString()) as {
      build: unknown;
    };
    expect(other.build).not.toBe(build);
  });
});
