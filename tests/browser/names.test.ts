import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openSites } from '../support/sites.ts';

const sites = openSites('five', 'many');

async function open(
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await sites.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What axe finds, and by how many pixels the page is wider than the screen. */
async function faultsOf(page: Page): Promise<unknown[]> {
  const found = await axeFaults(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [...found, `${overflow} px too wide`] : found;
}

test.each(['/names/mit/', '/topics/syria/2023/'])(
  'of two thousand articles, axe finds nothing on %s, and it fits the smallest screen',
  async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(`${sites.many.origin}${path}`, {
        colorScheme,
        viewport: { width: 320, height: 800 },
      });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await faultsOf(page), colorScheme).toEqual([]);
      await page.context().close();
    }
  },
);

test('the years of a chart lead to their entries, from page to page, by keyboard and without JavaScript', async () => {
  const page = await open(`${sites.many.origin}/names/mit/`, { javaScriptEnabled: false });
  const year = page.getByRole('link', { name: /^2023: \d+ entries$/ });
  const count = /: (\d+)/.exec((await year.textContent()) ?? '')?.[1] ?? 'no';
  await year.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/names\/mit\/2023\//);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^MİT\s+2023$/);
  expect(await page.getByText(`${count} entries`).first().isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Next', exact: true }).click();
  await page.waitForURL(/\/names\/mit\/2023\/2\//);
  await page.getByRole('link', { name: /^Earlier\s+2022$/ }).click();
  await page.waitForURL(/\/names\/mit\/2022\//);
  await page.getByRole('link', { name: 'MİT', exact: true }).click();
  await page.waitForURL(/\/names\/mit\/(?:index\.html)?$/);
  await page.context().close();
});

test('the index shows one kind of names alone, without JavaScript', async () => {
  const page = await open(`${sites.five.origin}/names/`, { javaScriptEnabled: false });
  const main = page.getByRole('main');
  const [person, place] = ['İbrahim Kalın', 'Somalia'].map((name) =>
    main.getByRole('link', { name, exact: true }),
  );
  await page.getByRole('radio', { name: /^People/ }).check();
  expect(await person?.isVisible()).toBe(true);
  expect(await place?.isVisible()).toBe(false);
  // A letter under which nobody is left goes as well.
  expect(await page.getByRole('heading', { name: 'B', exact: true }).isVisible()).toBe(false);
  const letters = page.getByRole('navigation', { name: 'Letters' }).getByRole('link');
  expect(await letters.allInnerTexts()).toEqual(['A', 'İ', 'R']);
  await page.getByRole('radio', { name: /^All/ }).check();
  expect(await place?.isVisible()).toBe(true);
  await page.getByRole('link', { name: 'İ', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#l-i');
  await page.context().close();
});

test('a name is held against another: how often together, and where', async () => {
  const page = await open(`${sites.five.origin}/names/ibrahim-kalin/`);
  const first = page.getByRole('definition').filter({ hasText: '6 Jan 2026' }).getByRole('link');
  expect(await first.getAttribute('href')).toMatch(/\/articles\/[^/]+\/(?:index\.html)?#p\d+$/);
  await page.getByText('All of this as a table').click();
  const row = page.getByRole('row').filter({ hasText: 'Daesh' });
  expect(await row.getByRole('cell').first().innerText()).toBe('3 of 4');
  await row.getByRole('link', { name: '3', exact: true }).click();
  await page.waitForURL(/\/search\//);
  await page.locator('[data-part="answered"]').waitFor();
  expect(await page.getByRole('main').locator('.ledger .headline').count()).toBe(3);
  await page.context().close();
});

test('topics meet in a picture and in its table', async () => {
  const page = await open(`${sites.five.origin}/topics/`);
  const picture = page.getByRole('figure', { name: 'Entries that each two topics share' });
  expect(await picture.getByRole('img').first().getAttribute('aria-label')).toContain(
    'Syria and Counterterrorism: 3 entries',
  );
  await page.getByText('The same counts as a table').click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Syria' }) });
  expect(await row.innerText()).toMatch(/Counterterrorism: 3 entries/);
  await page.context().close();
});
