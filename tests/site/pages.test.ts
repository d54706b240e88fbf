import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { brokenLinks, invalidHtml, missingFiles, untitledPages } from '../support/site-faults.ts';

describe.each(['five', 'many'] as const)('the site of %s articles', (which) => {
  let pages: readonly BuiltPage[];
  beforeAll(async () => {
    pages = await pagesOf(inject(which));
  });

  test('has every page that is promised', () => {
    const paths = pages.map(({ path }) => path);
    const year = which === 'five' ? '2026' : '2025';
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/topics/',
        '/topics/syria/',
        '/topics/counterterrorism/',
        '/topics/hamas-mossad/',
        '/topics/intelligence-diplomacy/',
        '/dates/',
        '/dates/undated/',
        '/names/',
        '/names/mit/',
        '/offline/',
        '/timeline/',
        `/timeline/${year}/`,
        `/dates/${year}/`,
        `/dates/${year}/01/`,
        '/coverage/',
        '/search/',
        '/about/',
        '/data/',
        '/404.html',
      ]),
    );
    const articles = paths.filter((path) => /^\/articles\/[^/]+\/$/.test(path));
    expect(articles).toHaveLength(which === 'five' ? 5 : 2000);
    expect(paths).toEqual(expect.arrayContaining(articles.map((path) => `${path}made/`)));
  });

  test('runs no script but on the search page, and calls no other host', () => {
    for (const { path, html } of pages) {
      const runs = /<script(?! type="application\/ld\+json">)/.test(html);
      expect(runs, path).toBe(path === '/search/');
      const outside = [...attributes(html, 'src'), ...attributes(html, 'action')].filter((url) =>
        /^(?:https?:)?\/\//.test(url),
      );
      expect(outside, path).toEqual([]);
    }
  });
});

/** What holds for every page: of the five `tests/archive/` looks, as of any archive. */
describe('the site of many articles', () => {
  let pages: readonly BuiltPage[];
  beforeAll(async () => {
    pages = await pagesOf(inject('many'));
  });

  test('resolves every internal link, with its fragment', () => {
    expect(brokenLinks(pages)).toEqual([]);
  });

  test('finds every style, font, script and picture that a page names', async () => {
    expect(await missingFiles(pages, inject('many'))).toEqual([]);
  });

  test('has one h1 and a title of its own on every page', () => {
    expect(untitledPages(pages)).toEqual([]);
  });

  test('is valid HTML', () => {
    // Each template and a sample of articles: they differ in words alone.
    expect(invalidHtml(pages.filter((_, i) => i % 40 === 0))).toEqual([]);
  });
});

describe('the five articles', () => {
  test('each says that it is retold, from what, and where quotations must come from', async () => {
    const articles = (await pagesOf(inject('five'))).filter(({ path }) =>
      /^\/articles\/[^/]+\/$/.test(path),
    );
    for (const { path, html } of articles) {
      expect(html, path).toMatch(/<strong[^>]*>Retold\.<\/strong>/);
      expect(html, path).toContain('publisher unknown');
      expect(html, path).toContain('Take quotations from the original');
    }
  });

  test('each shows what became of every line of its source, and by which rule it went', async () => {
    const pages = await pagesOf(inject('five'));
    const made = pages.filter(({ path }) => path.endsWith('/made/'));
    expect(made).toHaveLength(5);
    for (const { path, html } of made) {
      expect(html, path).toMatch(/lines received: \d+ kept, /);
      expect(html, path).toContain('Kept word for word');
      expect(html, path).toContain('<meta name="robots" content="noindex"');
    }
    const analysis = made.find(({ path }) => path.startsWith('/articles/ankara-builds-up'));
    expect(analysis?.html).toMatch(/<del[^>]*>singleNews<\/del>/);
    expect(analysis?.html).toMatch(/<code[^>]*>template-label<\/code>/);
  });

  test('each says in short how it was made, and leads to the whole without carrying it', async () => {
    const pages = await pagesOf(inject('five'));
    for (const { path, html } of pages.filter((page) => /^\/articles\/[^/]+\/$/.test(page.path))) {
      expect(html, path).toMatch(/lines received: \d+ kept, /);
      expect(html, path).toContain('The whole account, line by line');
      expect(html, path).not.toContain('Kept word for word');
    }
  });

  test('shows dates no more precisely than they are known', async () => {
    const pages = await pagesOf(inject('five'));
    const page = pages.find(({ path }) => path === '/dates/2023/12/');
    expect(page?.html).toContain('c.\u00A0Dec 2023');
    expect(page?.html).toContain('datetime="2023-12"');
    expect(page?.html).not.toMatch(/datetime="2023-12-\d/);
  });
});
