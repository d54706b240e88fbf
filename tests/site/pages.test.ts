import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Prettier's choice and the compiler's: self-closing SVG, attributes in any quotes.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // Everything comes from the same host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles of articles are as long as they are.
    'long-title': 'off',
  },
});

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

  test('resolves every internal link, with its fragment', () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
    const broken: string[] = [];
    for (const { path, html } of pages) {
      for (const href of attributes(html, 'href')) {
        const url = new URL(
          href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
          `http://site${path}`,
        );
        if (
          url.host !== 'site' ||
          // A file that is no page; `tests/site/handed-on.test.ts` and the test below have those.
          /\.(?!html$)[a-z0-9]+$/.test(url.pathname)
        )
          continue;
        // A host strips the name of the file, a disk needs it.
        const target = ids.get(url.pathname.replace(/\/index\.html$/, '/'));
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!target || (fragment !== '' && !target.has(fragment))) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('finds every style, font, script and picture that a page names', async () => {
    const names = new Set(
      pages
        .flatMap(({ path, html }) =>
          [...attributes(html, 'src'), ...attributes(html, 'href')].map(
            (name) => new URL(name, `http://site${path}`).pathname,
          ),
        )
        .filter((name) => /\.(?:css|js|svg|woff2|png)$/.test(name)),
    );
    expect(names.size).toBeGreaterThan(3);
    await Promise.all([...names].map((name) => readFile(join(inject(which), name))));
  });

  test('has one h1 and a title of its own on every page', () => {
    for (const { path, html } of pages) {
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    }
    const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
    expect(titles.filter((title, i) => title === '' || titles.indexOf(title) !== i)).toEqual([]);
  });

  test('is valid HTML', () => {
    // Of the many, each template and a sample of articles: they differ in words alone.
    const sample = pages.filter((_, i) => which === 'five' || i % 40 === 0);
    const faults = sample.flatMap(({ path, html }) =>
      validator
        .validateStringSync(html)
        .results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) =>
              `${path}:${line}:${column} ${ruleId}: ${message}`,
          ),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('runs no script but on the search page, and calls no other host', () => {
    for (const { path, html } of pages) {
      expect(html.includes('<script'), path).toBe(path === '/search/');
      const outside = [...attributes(html, 'src'), ...attributes(html, 'action')].filter((url) =>
        /^(?:https?:)?\/\//.test(url),
      );
      expect(outside, path).toEqual([]);
    }
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
