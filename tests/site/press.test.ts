import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { entryPaths } from '../../src/lib/load-items.ts';
import { buildSite, runNode } from '../support/build-site.ts';
import { sumsOf } from '../support/sums.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-archive-press-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build divided among four machines', () => {
  test('makes each file once, and together the whole, byte for byte', async () => {
    const whole = new Map<string, string>();
    for (const part of [1, 2, 3, 4]) {
      const dist = join(folder, `part-${part}`);
      const env = { ARCHIVE_CONTENT: inject('knownContent'), ARCHIVE_DIST: dist };
      await runNode(['scripts/build.ts', '--shard', `${part}/4`], env);
      const sums = await sumsOf(dist);
      expect(sums.size).toBeGreaterThan(0);
      for (const [path, sum] of sums) {
        expect(whole.has(path), path).toBe(false);
        whole.set(path, sum);
      }
    }
    const joined = join(folder, 'joined');
    for (const part of [1, 2, 3, 4]) {
      await cp(join(folder, `part-${part}`), joined, { recursive: true });
    }
    await runNode(['scripts/seal.ts', joined], {});
    expect([...(await sumsOf(joined))]).toEqual([...(await sumsOf(inject('known')))]);
  });
});

describe('a site that stands already', () => {
  test('ends in the bytes of one made anew, whatever changed meanwhile', async () => {
    const content = join(folder, 'content');
    await cp(inject('knownContent'), content, { recursive: true });
    const env = { ARCHIVE_CONTENT: content, ARCHIVE_DIST: join(folder, 'warm') };
    await buildSite(env);
    const articles = join(content, 'articles');
    const [first = '', second = '', third = ''] = await entryPaths(articles);
    const text = await readFile(join(articles, first), 'utf8');
    // One entry changes, one goes, one comes; the taxonomy stays.
    await writeFile(join(articles, first), `${text.trimEnd()}\n\nA paragraph at the end.\n`);
    await rm(join(articles, second));
    const other = await readFile(join(articles, third), 'utf8');
    const again = other.replace(/^id: "./m, (id) => (id.endsWith('0') ? 'id: "1' : 'id: "0'));
    await writeFile(join(articles, third.replace('.md', '-again.md')), again);
    await buildSite(env);
    // Others change a page, lists and the index meanwhile: nothing of that may be handed on.
    const touched = ['about/index.html', 'archive.csv', 'pagefind/archive.json', 'sw.js'];
    for (const path of touched) await writeFile(join(env.ARCHIVE_DIST, path), 'Another text.');
    await buildSite(env);
    const anew = { ...env, ARCHIVE_DIST: join(folder, 'anew') };
    await buildSite(anew);
    const warm = [...(await sumsOf(env.ARCHIVE_DIST))];
    expect(warm).toEqual([...(await sumsOf(anew.ARCHIVE_DIST))]);
    expect(warm.length).toBeGreaterThan(100);
  });

  test('is looked at alone where nothing has changed, and made whole where a file has', async () => {
    const content = join(folder, 'still');
    await cp(inject('knownContent'), content, { recursive: true });
    const env = { ARCHIVE_CONTENT: content, ARCHIVE_DIST: join(folder, 'standing') };
    const UNCHANGED = /: nothing had changed; checked in /;
    const built = await buildSite(env);
    expect(built).not.toMatch(UNCHANGED);
    const first = [...(await sumsOf(env.ARCHIVE_DIST))];
    const told = await buildSite(env);
    expect(told).toMatch(UNCHANGED);
    expect([...(await sumsOf(env.ARCHIVE_DIST))]).toEqual(first);
    // The manifest is no part of what it lists, and is written again.
    await rm(join(env.ARCHIVE_DIST, 'manifest-sha256.txt'));
    const again = await buildSite(env);
    const counts = (text: string) => /\d+ articles?, .+ files/.exec(text)?.[0];
    expect([again, counts(again)]).toEqual([
      expect.stringMatching(UNCHANGED) as string,
      counts(built),
    ]);
    await rm(join(env.ARCHIVE_DIST, 'about/index.html'));
    await writeFile(join(env.ARCHIVE_DIST, 'sw.js'), 'Another text.');
    expect(await buildSite(env)).not.toMatch(UNCHANGED);
    expect([...(await sumsOf(env.ARCHIVE_DIST))]).toEqual(first);
    const register = join(content, 'articles', 'addresses.tsv');
    const [head, row = '', ...rows] = (await readFile(register, 'utf8')).split('\n');
    const cells = [...row.split('\t').slice(0, 4), 'an-old-address'].join('\t');
    await writeFile(register, [head, cells, ...rows].join('\n'));
    expect(await buildSite(env)).not.toMatch(UNCHANGED);
    const moved = [...(await sumsOf(env.ARCHIVE_DIST)).keys()].join('\n');
    expect(moved).toContain('an-old-address');
  });
});
