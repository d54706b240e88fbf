import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shellOf } from '../../../src/integrations/offline-shell.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A built site, as far as the shell is concerned. */
const SITE = {
  'favicon.svg': '<svg/>',
  'index.html': '<script src="./_astro/home.11.js"></script>',
  'offline/index.html': '<link href="/_astro/page.22.css">',
  'search/index.html': '<link href="../_astro/page.22.css"><script src="../_astro/search.33.js">',
  '_astro/home.11.js': 'home',
  '_astro/page.22.css': 'src: url(./serif.44.woff2)',
  '_astro/serif.44.woff2': 'serif',
  '_astro/search.33.js': 'new Worker("/_astro/worker.55.js")',
  '_astro/worker.55.js': 'import("./late.66.js")',
  '_astro/late.66.js': 'late',
  'pagefind/archive.json': '{}',
  'pagefind/pagefind.js': 'engine',
  'pagefind/index/zxx_77.pf_index': 'index',
  'pagefind/b88/days.bin': 'days',
  'pagefind/b88/words/0.bin': 'words',
  'pagefind/b88/facets/topic.bin': 'topics',
  'pagefind/b88/texts/0.bin': 'text',
} as const;
const LARGE = { 'pagefind/b88/texts/1.bin': new Uint8Array(4_000_000) } as const;

const paths = async (dist: string) => (await shellOf(dist, '')).files.map(({ path }) => path);

describe('shellOf', () => {
  it('has the two pages, all that they name one by way of another, and a small index whole', async () => {
    const dist = await temporaryFolder(SITE);
    expect(await shellOf(dist, '')).toMatchObject({ whole: true });
    const shell = ['_astro/home.11.js', 'index.html', 'offline/index.html', 'search/index.html'];
    expect((await paths(dist)).sort()).toEqual(
      ['offline/', 'search/', ...Object.keys(SITE).filter((path) => !shell.includes(path))].sort(),
    );
  });

  it('has of a larger index what every search needs', async () => {
    const dist = await temporaryFolder({ ...SITE, ...LARGE });
    expect(await shellOf(dist, '')).toMatchObject({ whole: false });
    expect((await paths(dist)).filter((path) => path.startsWith('pagefind/'))).toEqual([
      'pagefind/archive.json',
      'pagefind/b88/days.bin',
      'pagefind/b88/facets/topic.bin',
      'pagefind/b88/words/0.bin',
      'pagefind/pagefind.js',
    ]);
  });

  it('proves of every file whose name stays that it is of this build', async () => {
    const { files } = await shellOf(await temporaryFolder(SITE), '');
    for (const { path, integrity, mentions } of files) {
      const proof = [integrity !== undefined, mentions !== undefined];
      const isPage = path.endsWith('/');
      const stays = !path.startsWith('_astro/') && !/^pagefind\/[^/]+\//.test(path);
      expect([path, ...proof]).toEqual([path, stays && !isPage, isPage]);
    }
    const search = files.find(({ path }) => path === 'search/');
    expect(search?.mentions).toEqual(['_astro/page.22.css', '_astro/search.33.js']);
    const icon = files.find(({ path }) => path === 'favicon.svg');
    expect(icon?.integrity).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
  });

  it('names the same build the same, and another page, file, index or worker differently', async () => {
    const dist = await temporaryFolder(SITE);
    const name = async (script = '') => (await shellOf(dist, script)).build;
    const first = await name();
    expect(await name()).toBe(first);
    expect(await name('another worker')).not.toBe(first);
    const seen = new Set([first]);
    for (const path of ['search/index.html', 'pagefind/pagefind.js', 'pagefind/archive.json']) {
      await writeFile(join(dist, path), `${SITE[path as keyof typeof SITE]} `);
      seen.add(await name());
    }
    await rm(join(dist, 'pagefind/b88/texts/0.bin'));
    seen.add(await name());
    expect(seen.size).toBe(5);
  });

  it('is not changed by a page that is no part of it', async () => {
    const dist = await temporaryFolder(SITE);
    const { build } = await shellOf(dist, '');
    await writeFile(join(dist, 'index.html'), 'renewed');
    expect((await shellOf(dist, '')).build).toBe(build);
  });
});
