import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { serve, type Host } from '../support/static-host.ts';

const READ = '/articles/ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit/';
const UNREAD = '/articles/intelligence-chief-ibrahim-kalin-says-the-national-intelligence/';
/** The entry that the changed archive lacks. */
const GONE = 'turkish-intelligence-as-a-shield-and-hamas-as-a-matter-of-regional';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), 'news-archive-offline-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Serves a copy of the five articles' site, and opens a browser that has never been there. */
async function visit(): Promise<{
  context: BrowserContext;
  host: Host;
  site: string;
}> {
  const site = await mkdtemp(join(folder, 'site-'));
  await cp(inject('five'), site, { recursive: true });
  const [host, context] = await Promise.all([serve(site), browser.newContext()]);
  context.setDefaultTimeout(15_000);
  onTestFinished(() => Promise.all([context.close(), host.close()]).then(() => undefined));
  return { context, host, site };
}

async function search(context: BrowserContext, host: Host, q: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${host.origin}/search/?q=${q}`);
  return page;
}

const total = async (page: Page, count: number): Promise<void> => {
  await page.locator('[data-part="total-count"]', { hasText: String(count) }).waitFor();
};
const headlines = (page: Page): Promise<string[]> =>
  page.locator('[data-part="results"] [data-part="headline"]').allInnerTexts();
const serif = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily);
const kept = (page: Page): Promise<void> =>
  page.getByText('Works without a network: the whole index is kept on this device.').waitFor();

describe('after one visit to the search', () => {
  test('search and what was read work without a network, and what was not says so', async () => {
    const { context, host } = await visit();
    const page = await search(context, host, 'kalin');
    await kept(page);
    await page.goto(`${host.origin}${READ}`);
    const paragraph = await page.locator('#p3').innerText();
    await host.close();

    await page.goto(`${host.origin}/search/index.html?q=mossad`);
    await total(page, 1);
    expect((await headlines(page))[0]).toMatch(/^Turkish Intelligence as a Shield/);
    await page.goto(`${host.origin}/search/?q=kalin`);
    await total(page, 3);

    await page.goto(`${host.origin}${READ}index.html`);
    expect(await page.locator('#p3').innerText()).toBe(paragraph);
    expect(await serif(page)).toContain('Newsreader');

    const response = await page.goto(`${host.origin}${UNREAD}`);
    expect(response?.status()).toBe(503);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Not kept on this device',
    );
    await page.getByRole('link', { name: /^Ankara Builds Up/ }).click();
    expect(await page.locator('#p3').innerText()).toBe(paragraph);
  });

  test('a page that is renewed is shown renewed while there is a network', async () => {
    const { context, host, site } = await visit();
    const page = await search(context, host, 'kalin');
    await kept(page);
    await page.goto(`${host.origin}${READ}`);
    await cp(join(site, 'about', 'index.html'), join(site, READ, 'index.html'));
    await page.goto(`${host.origin}${READ}`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toMatch(/^Ankara/);
  });
});

test('of a large archive, what was searched and read works without a network', async () => {
  const [host, context] = await Promise.all([serve(inject('many')), browser.newContext()]);
  onTestFinished(() => Promise.all([context.close(), host.close()]).then(() => undefined));
  const page = await search(context, host, 'mossad');
  await page.getByText('what you have searched and read is kept on this device.').waitFor();
  const found = await headlines(page);
  expect(found.length).toBeGreaterThan(5);
  await host.close();
  await page.reload();
  await page.locator('[data-part="headline"]').first().waitFor();
  expect(await headlines(page)).toEqual(found);
});

describe('when the archive is renewed', () => {
  let renewed: string;
  beforeAll(async () => {
    const content = join(folder, 'content');
    renewed = join(folder, 'renewed');
    await cp('content', content, {
      recursive: true,
      filter: (path) => !path.includes(GONE) && !path.endsWith('.astro'),
    });
    await buildSite({ ARCHIVE_CONTENT: content, ARCHIVE_DIST: renewed });
    await renameStyles(renewed);
  });

  test('an open page answers from its own index, and the next visit has the new one', async () => {
    const { context, host, site } = await visit();
    const page = await search(context, host, 'kalin');
    await kept(page);
    await total(page, 3);
    await deploy(renewed, site);

    // Opening another page has the browser look for a newer version, which must not take over.
    const other = await search(context, host, 'turkish');
    await other.getByText('This archive has been renewed').waitFor();
    await page.locator('input[name="q"]').fill('mossad');
    await page.keyboard.press('Enter');
    await total(page, 1);
    expect((await headlines(page))[0]).toMatch(/^Turkish Intelligence as a Shield/);

    await page.close();
    await other.close();
    const next = await search(context, host, 'mossad');
    await total(next, 0);
  });

  test('to load its only page again brings the new one', async () => {
    const { context, host, site } = await visit();
    const page = await search(context, host, 'mossad');
    await kept(page);
    await page.goto(`${host.origin}${READ}`);
    await page.goBack();
    await total(page, 1);
    await deploy(renewed, site);
    await page.reload();
    await page.getByText('This archive has been renewed').waitFor();
    await total(page, 1);
    await page.reload();
    await total(page, 0);
    await kept(page);
    const builds = () =>
      page.evaluate(async () =>
        (await globalThis.caches.keys()).filter((name) => !name.endsWith(' read')),
      );
    await expect.poll(builds, { timeout: 15_000 }).toHaveLength(1);
    // What was read before is as it was, in the styles of its own time.
    await host.close();
    await page.goto(`${host.origin}${READ}`);
    expect(await serif(page)).toContain('Newsreader');
  });

  test('half of a new build is not taken: the old one goes on', async () => {
    const { context, host, site } = await visit();
    const page = await search(context, host, 'mossad');
    await kept(page);
    await cp(join(renewed, 'sw.js'), join(site, 'sw.js'));
    await page.reload();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const over = new Promise((resolve) => {
        const watch = () => {
          registration.installing?.addEventListener('statechange', resolve, {
            once: true,
          });
        };
        watch();
        registration.addEventListener('updatefound', watch);
        setTimeout(resolve, 5000);
      });
      await registration.update().catch(() => undefined);
      await over;
    });
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null),
    ).toBe(true);
    await page.reload();
    await total(page, 1);
  });
});

/** Gives the style sheet of all pages another name, as a change of it would. */
async function renameStyles(site: string): Promise<void> {
  const [old = ''] = (await readdir(join(site, '_astro'))).filter((name) =>
    /^Page\..*\.css$/.test(name),
  );
  await rename(join(site, '_astro', old), join(site, '_astro', 'Page.renewed.css'));
  for (const file of await readdir(site, { recursive: true })) {
    if (!/\.(?:html|js)$/.test(file)) continue;
    const text = await readFile(join(site, file), 'utf8');
    await writeFile(join(site, file), text.replaceAll(old, 'Page.renewed.css'));
  }
}

async function deploy(from: string, to: string): Promise<void> {
  const before = `${to}-before`;
  await rename(to, before);
  await cp(from, to, { recursive: true });
  await rm(before, { recursive: true });
}
