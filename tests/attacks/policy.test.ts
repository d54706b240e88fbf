import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { contentSecurityPolicy, headerRules } from '../../src/lib/host-headers.ts';
import { startBrowser } from '../support/browser.ts';
import { leadsOn, pagesOf } from '../support/built-pages.ts';
import { templateOf } from '../support/templates.ts';

/** What hosts are told, and what pages say of themselves where a host cannot be told anything. */

const directives = new Map(
  contentSecurityPolicy(null)
    .split('; ')
    .map((one) => {
      const [name = '', ...values] = one.split(' ');
      return [name, values] as const;
    }),
);

describe('the policy of the headers', () => {
  test('begins with nothing, and has no way in but WebAssembly of its own host', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['archive']);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'self'"]);
    for (const [name, values] of directives) {
      const foreign = values.filter(
        (value) =>
          !["'none'", "'self'", "'wasm-unsafe-eval'", "'script'", 'archive'].includes(value),
      );
      expect([name, foreign]).toEqual([name, []]);
    }
  });

  /** What Mozilla's Observatory rates besides (developer.mozilla.org, "HTTP Observatory: tests and scoring", 2026). */
  test('stands beside the other headers that are rated', () => {
    const headers = headerRules({ base: '/', url: 'https://archive.example' })[0]?.headers ?? {};
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    // Six months are the least that counts.
    const [, seconds] = /max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(15_768_000);
    const pages = headerRules({ base: '/', url: 'https://archive.example' }).find(({ path }) =>
      path.endsWith('.html'),
    );
    expect(pages?.headers['Cross-Origin-Resource-Policy'] ?? 'same-origin').toBe('same-origin');
  });
});

describe('the policy of a page', () => {
  const META = `<meta http-equiv="Content-Security-Policy" content="script-src 'none';base-uri 'none'">`;
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), 'news-archive-policy-'));
    await cp(inject('five'), folder, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('stands in all but the search, before anything that could run', async () => {
    for (const { path, html } of await pagesOf(folder)) {
      if (leadsOn(html)) continue;
      const isSearch = templateOf(path) === 'search';
      expect([path, html.includes(META)]).toEqual([path, !isSearch]);
      if (!isSearch) expect(html.indexOf(META)).toBeLessThan(html.indexOf('<title>'));
      expect([path, /<script(?! type="application\/ld\+json")/.test(html)]).toEqual([
        path,
        isSearch,
      ]);
    }
  });

  /** As if an attack had come through everything else. */
  const BROKEN_IN =
    '<script>document.title = "ran"</script><img src="x" onerror="document.title = \'ran\'"><base href="https://attack.invalid/">';

  test.each([
    ['with it nothing runs', (html: string) => html, false],
    ['without it the same does', (html: string) => html.replace(META, ''), true],
  ])('holds opened from a disk: %s', async (_, prepare, runs) => {
    const about = await readFile(join(folder, 'about', 'index.html'), 'utf8');
    const file = join(folder, 'about', 'broken.html');
    await writeFile(file, prepare(about).replace('<main', `${BROKEN_IN}<main`));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.waitForTimeout(100);
    expect((await page.title()) === 'ran').toBe(runs);
    expect((await page.evaluate(() => document.baseURI)).startsWith('file:')).toBe(!runs);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'Public Sans',
    );
    await page.close();
  });
});
