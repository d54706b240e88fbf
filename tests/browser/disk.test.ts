import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../support/built-pages.ts';
import { startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';

/** Pages that a host shows at any address, and a disk never: their links begin at the root of the host. */
const SERVED_ANYWHERE = ['/404.html', '/offline/index.html'];

describe('opened from the disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const address = (path: string) => new URL(path, pathToFileURL(`${inject('five')}/`)).href;

  test('a reader goes from the home page to a topic, an article, a paragraph, the dates and back', async () => {
    const page = await browser.newPage();
    await page.goto(address('index.html'));
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Topics' }).click();
    const topics = page.getByRole('region', { name: 'All topics' });
    await topics.getByRole('link', { name: 'Counterterrorism', exact: true }).click();
    expect(page.url()).toBe(address('topics/counterterrorism/index.html'));
    await page
      .getByRole('heading')
      .getByRole('link', { name: /^Ankara Builds Up/ })
      .click();
    expect(page.url()).toMatch(/\/articles\/ankara-builds-up[^/]*\/index\.html$/);
    await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#p3');
    await main.getByRole('link', { name: 'By date' }).click();
    expect(page.url()).toBe(address('dates/index.html'));
    await page.goBack();
    expect(new URL(page.url()).hash).toBe('#p3');
    await main.getByRole('link', { name: 'Names' }).click();
    await page.getByRole('link', { name: 'İbrahim Kalın' }).click();
    expect(page.url()).toBe(address('names/ibrahim-kalin/index.html'));
    await page.close();
  });

  test('a page has its styles and its typefaces', async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(address('topics/syria/index.html'));
    const looks = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      };
    });
    expect(looks.paper).toBe('rgb(246, 244, 238)');
    expect(looks.fonts).toBeGreaterThan(1);
    await page.close();
  });

  test('the search says what it needs, and lists what it would have searched', async () => {
    const page = await browser.newPage();
    await page.goto(address('search/index.html?q=kalin'));
    await page.getByText('npm run preview').waitFor();
    await page.getByRole('link', { name: /^Intelligence chief/ }).click();
    expect(page.url()).toContain('/articles/intelligence-chief');
    await page.close();
  });

  test('a search from any page leads there too', async () => {
    const page = await browser.newPage();
    await page.goto(address('about/index.html'));
    await page.getByRole('searchbox').fill('kalın');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/index\.html\?q=kal/);
    await page.close();
  });
});

describe('every address of a page leads to a file', () => {
  test('on the site of the five', async () => {
    expect(await deadLinks(inject('five'), '/')).toEqual([]);
  });

  test('on a site below a folder of its host', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'news-archive-base-'));
    try {
      expect(await deadLinks(await buildBelow('/archive/', folder), '/archive/')).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Goes over every page and style sheet of a site, and gives what leads to no file, or no part of a page. */
async function deadLinks(site: string, base: string): Promise<string[]> {
  const files = await filesOf(site);
  // As another parser reads them than the one that wrote them.
  const pages = new Map(
    (await pagesOf(site)).map(({ path, html }) => [fileOf(path), parseHTML(html).document]),
  );
  const dead: string[] = [];
  for (const [file, document] of pages) {
    const anywhere = SERVED_ANYWHERE.includes(file);
    for (const address of addressesOf(document)) {
      const path = anywhere && address.startsWith(base) ? address.slice(base.length - 1) : address;
      const url = new URL(path, `http://site${file}`);
      if (url.host !== 'site') continue;
      // A host gives the index of a folder, a disk does not.
      const target = decodeURIComponent(anywhere ? fileOf(url.pathname) : url.pathname);
      const part = decodeURIComponent(url.hash.slice(1));
      const isThere = part === '' || pages.get(target)?.getElementById(part);
      const isBound = !anywhere && address.startsWith('/');
      if (isBound || !files.has(target) || !isThere) dead.push(`${file}: ${address}`);
    }
  }
  for (const sheet of [...files].filter((file) => file.endsWith('.css'))) {
    const css = await readFile(join(site, sheet), 'utf8');
    for (const [, address = ''] of css.matchAll(/url\(["']?([^#"')][^"')]*)/g)) {
      const { pathname } = new URL(address, `http://site${sheet}`);
      if (address.startsWith('/') || !files.has(pathname)) dead.push(`${sheet}: ${address}`);
    }
  }
  return dead;
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

async function filesOf(site: string): Promise<Set<string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) =>
      join(entry.parentPath, entry.name).slice(site.length).split(sep).join('/'),
    ),
  );
}

function addressesOf(document: Document): string[] {
  const names = ['href', 'src', 'action', 'poster'];
  return names.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
}

/** Builds this archive for another folder of its host: the base stands in the site's own configuration. */
async function buildBelow(base: string, folder: string): Promise<string> {
  for (const name of [
    'src',
    'scripts',
    'content',
    'public',
    'package.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const config = join(folder, 'src', 'site.config.ts');
  await writeFile(config, (await readFile(config, 'utf8')).replace("base: '/'", `base: '${base}'`));
  await buildSite({ ARCHIVE_DIST: 'dist' }, folder);
  return join(folder, 'dist');
}
