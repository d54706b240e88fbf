import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { archivePaths } from '../../src/archive-paths.ts';
import { buildSearchFiles, type SearchFiles } from '../../src/integrations/search-files.ts';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { loadNames } from '../../src/lib/authority.ts';

type BuildDone = Parameters<
  NonNullable<ReturnType<typeof searchIndex>['hooks']['astro:build:done']>
>[0];

/** Runs the end of a build over a copy of the built site. */
async function finish(spoil: (dist: string) => Promise<void>): Promise<string[]> {
  const dist = await mkdtemp(join(tmpdir(), 'news-archive-'));
  onTestFinished(() => rm(dist, { recursive: true, force: true }));
  await cp(inject('five'), dist, { recursive: true });
  await spoil(dist);
  const said: string[] = [];
  const logger = { info: (text: string) => said.push(text) };
  const options = { dir: pathToFileURL(`${dist}/`), logger } as unknown as BuildDone;
  await searchIndex().hooks['astro:build:done']?.(options);
  return said;
}

async function buildFive(): Promise<SearchFiles> {
  const names = await loadNames(archivePaths.content);
  return buildSearchFiles({ folder: archivePaths.articles, names });
}

describe('the search index', () => {
  test('tells in one line what it holds', async () => {
    expect(await finish(() => Promise.resolve())).toMatchObject([
      expect.stringMatching(/^5 entries, [\d,]+ words, [\d,]+ KB, in [\d.]+ s$/),
    ]);
  });

  test('fails the build where an entry has no page, and names it', async () => {
    const [slug = ''] = await readdir(join(inject('five'), 'articles'));
    const spoiled = finish((dist) => rm(join(dist, 'articles', slug), { recursive: true }));
    await expect(spoiled).rejects.toThrow(`1 of 5 entries have no page`);
    await expect(spoiled).rejects.toThrow(`articles/${slug}/index.html`);
  });

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
