import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { serve, type Host } from '../support/static-host.ts';

let browser: Browser;
let five: Host;
let context: BrowserContext;

beforeAll(async () => {
  [browser, five] = await Promise.all([startBrowser(), serve(inject('five'))]);
  context = await browser.newContext({ locale: 'tr-TR', acceptDownloads: true });
});
afterAll(async () => {
  await Promise.all([browser.close(), five.close()]);
});

async function open(address = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${five.origin}/search/${address}`);
  await page.locator('[data-part="board"]:not([aria-busy])').waitFor({ state: 'attached' });
  await page.locator('[data-part="answered"]').waitFor();
  return page;
}

const summary = (page: Page) => page.locator('[data-part="export"] > summary');
const status = (page: Page) => page.locator('[data-part="export-status"]');
const isOpen = (page: Page) =>
  page.locator('[data-part="export"]').evaluate((menu) => menu.hasAttribute('open'));

/** Saves what is found, and reads the file. */
async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  if (!(await isOpen(page))) await summary(page).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${format}"]`).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text };
}

describe('the export of what is found', () => {
  test('saves a table, an object and two kinds of references, of everything', async () => {
    const page = await open();
    const csv = await save(page, 'csv');
    expect(csv.name).toMatch(/^mit-record-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(csv.text.startsWith('\uFEFFslug,title,')).toBe(true);
    const rows = parse<Record<string, string>>(csv.text, { columns: true, bom: true });
    expect(rows).toHaveLength(5);
    for (const { slug = '', url, sha256 } of rows) {
      expect(url).toBe(`${site.url}/articles/${slug}/`);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(rows.find(({ date }) => date === '2023-12~')).toMatchObject({
      date_from: '2023-12-01',
      date_to: '2023-12-31',
      date_kind: 'approximate',
      date_words: 'c. Dec 2023',
      wording: 'retold',
    });
    expect(await status(page).innerText()).toBe(`Saved 5 entries as ${csv.name}.`);

    const json = await save(page, 'json');
    expect(JSON.parse(json.text)).toMatchObject({ archive: site.name, found: 5 });
    for (const format of ['bibtex', 'ris']) {
      const { data } = new Cite((await save(page, format)).text);
      const titles = data.map(({ title }) => title).toSorted();
      expect(titles).toEqual(rows.map(({ title }) => title).toSorted());
    }
    await page.close();
  });

  test('copies the link, or shows it selected where the browser does not let it', async () => {
    const page = await open('?topic=syria');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            document.documentElement.dataset['copied'] = text;
            return Promise.resolve();
          },
        },
        configurable: true,
      });
    });
    await summary(page).click();
    await page.locator('[data-part="export-copy"]').click();
    await page.getByText('Link copied.').waitFor();
    const copied = await page.evaluate(() => document.documentElement.dataset['copied']);
    expect(copied).toMatch(/\/search\/\?topic=syria$/);

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('[data-part="export-copy"]').click();
    const field = page.getByLabel('Link to this search');
    await field.waitFor();
    expect(await field.inputValue()).toBe(copied);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(copied);
    await page.close();
  });

  test.each([
    ['', '/feed.xml'],
    ['?topic=syria&sort=oldest', '/topics/syria/feed.xml'],
    ['?person=ibrahim-kalin', '/names/ibrahim-kalin/feed.xml'],
    ['?person=ibrahim-kalin&topic=syria', null],
    ['?topic=syria&undated=out', null],
    ['?q=kalin', null],
  ])('of %j leads to the feed %s', async (address, feed) => {
    const page = await open(address);
    await summary(page).click();
    const link = page.locator('[data-part="feed"]');
    expect(await link.isVisible()).toBe(feed !== null);
    if (feed !== null) expect(await link.getAttribute('href')).toBe(feed);
    await page.close();
  });

  test('is worked by keyboard, and closes with Escape and when the focus goes on', async () => {
    const page = await open();
    await summary(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(/^CSV/);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await summary(page).evaluate((one) => one === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    expect(await isOpen(page)).toBe(false);
    await summary(page).click();
    await page.mouse.click(2, 2);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  test.each([320, 768, 1440])(
    'fits at %i pixels, and has no fault that axe finds',
    async (width) => {
      const page = await open();
      await page.setViewportSize({ width, height: 800 });
      await summary(page).click();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await axeFaults(page, { within: ['[data-part="export"]'] })).toEqual([]);
      await page.close();
    },
  );
});
