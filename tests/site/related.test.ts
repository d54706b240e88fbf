import { gzipSync } from 'node:zlib';
import { beforeAll, expect, inject, test } from 'vitest';
import { pagesOf, type BuiltPage } from '../support/built-pages.ts';

let pages: readonly BuiltPage[];
beforeAll(async () => {
  pages = [...(await pagesOf(inject('five'))), ...(await pagesOf(inject('many')))];
});

test('of the five, one pair tells the same story and has a page', async () => {
  const compared = (await pagesOf(inject('five')))
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/compare/'));
  expect(compared).toEqual([
    '/compare/ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit/turkish-intelligence-stopped-threats-before-they-took-shape-in-2025-its/',
  ]);
});

test('no page of two tellings is over 100 KB', () => {
  for (const { path, html } of pages.filter((page) => page.path.startsWith('/compare/'))) {
    expect.soft(Buffer.byteLength(html), path).toBeLessThan(100_000);
  }
});

test('related coverage takes at most 1.2 KB of an article, compressed', () => {
  const sections = pages.flatMap(({ path, html }) => {
    const [section] = /<section[^>]*h-related[\s\S]*?<\/section>/.exec(html) ?? [];
    return section === undefined ? [] : [{ path, section }];
  });
  expect(sections.length).toBeGreaterThanOrEqual(5);
  for (const { path, section } of sections) {
    expect.soft(gzipSync(section).length, path).toBeLessThan(1200);
  }
});
