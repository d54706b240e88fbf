import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { slugOf } from '../../src/lib/entry-file.ts';
import { entryPaths } from '../../src/lib/load-items.ts';
import { pagesOf, type BuiltPage } from '../support/built-pages.ts';

let pages: readonly BuiltPage[];
/** The front matter of every entry, by its slug: scanned as text, so that no code of the site has a say. */
let entries: ReadonlyMap<string, string>;

beforeAll(async () => {
  const base = join(inject('manyContent'), 'articles');
  const paths = await entryPaths(base);
  const read = paths.map(async (path) => {
    const text = await readFile(join(base, path), 'utf8');
    return [slugOf(path), text.slice(0, text.indexOf('\n---', 3))] as const;
  });
  [pages, entries] = [await pagesOf(inject('many')), new Map(await Promise.all(read))];
});

/** The articles that the ledgers of some pages lead to. */
function listed(path: RegExp): Set<string> {
  const found = pages.filter((page) => path.test(page.path));
  return new Set(
    found.flatMap(({ html }) =>
      [...html.matchAll(/<h\d class="headline"[^>]*>\s*<a [^>]*articles\/([^/"]+)\//g)].map(
        ([, slug = '']) => slug,
      ),
    ),
  );
}

/** The entries one line of whose front matter, `names: [ … ]` or `topics: [ … ]`, has an id. */
const slugsWith = (key: 'names' | 'topics', id: string) =>
  new Set(
    [...entries]
      .filter(([, text]) => new RegExp(`^${key}: \\[.* "${id}"`, 'm').test(text))
      .map(([slug]) => slug),
  );

describe('the pages of two thousand articles', () => {
  test('list every entry that names a name, year by year, without a script', () => {
    const named = slugsWith('names', 'mit');
    expect(named.size).toBeGreaterThan(500);
    expect(listed(/^\/names\/mit\/(?:\d{4}|undated)\//)).toEqual(named);
  });

  test('list every entry of a topic, year by year', () => {
    const filed = slugsWith('topics', 'syria');
    expect(filed.size).toBeGreaterThan(200);
    expect(listed(/^\/topics\/syria\/(?:\d{4}|undated)\//)).toEqual(filed);
  });

  test('count the spellings of a name over all entries', () => {
    const counts = [...entries.values()].flatMap((text) =>
      [...text.matchAll(/spelling: "MİT", count: (\d+)/g)].map(([, count]) => Number(count)),
    );
    const times = counts.reduce((sum, count) => sum + count, 0);
    const html = pages.find(({ path }) => path === '/names/mit/')?.html ?? '';
    expect(html).toContain(`× ${times.toLocaleString('en')}<`);
  });

  test('are light enough for any connection: none over 100 KB', () => {
    const heavy = pages
      .filter(({ path }) => /^\/(?:names|topics)\//.test(path))
      .map(({ path, html }) => [path, Buffer.byteLength(html)] as const)
      .filter(([, bytes]) => bytes > 100_000);
    expect(heavy).toEqual([]);
  });
});
