import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { heavyPages } from '../support/site-faults.ts';

/** What an article may weigh with its style sheets, in bytes, compressed. */
const ARTICLE = 15 * 1024;

const weight = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** The style sheets that a page links, as files of the site. */
function sheetsOf({ path, html }: BuiltPage, dist: string): string[] {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const folder = join(dist, path.endsWith('/') ? path : dirname(path));
  return links.map(([, href = '']) => join(folder, href));
}

const isArticle = ({ path }: BuiltPage) => /^\/articles\/[^/]+\/$/.test(path);

describe('the page of an article', async () => {
  const dist = inject('five');
  const articles = (await pagesOf(dist)).filter(isArticle);

  test('is there for each of the five', () => {
    expect(articles).toHaveLength(5);
  });

  test.each(articles)('weighs little with its style sheets: $path', async (page) => {
    const sheets = sheetsOf(page, dist);
    expect(sheets.length).toBeGreaterThan(1);
    const files = await Promise.all(sheets.map((file) => readFile(file)));
    const whole = [page.html, ...files].reduce((sum, content) => sum + weight(content), 0);
    expect(whole).toBeLessThanOrEqual(ARTICLE);
  });

  test.each(articles)('has no script that runs: $path', ({ html }) => {
    const text = html.replace('<script type="application/ld+json">', '');
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i);
  });
});

test.each(['many', 'known'] as const)('no page of %s is over 100 KB', async (site) => {
  expect(heavyPages(await pagesOf(inject(site)))).toEqual([]);
});
