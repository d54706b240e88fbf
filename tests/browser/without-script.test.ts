import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { openSites } from '../support/sites.ts';

const PAGES = ['/search/', '/names/', '/names/mit/', '/offline/'] as const;

const sites = openSites('five', 'many');

async function open(
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await sites.browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

describe('the search page without JavaScript', () => {
  test('lists every article by its month, and leads to it', async () => {
    const page = await open(`${sites.five.origin}/search/`);
    const articles = page.locator('main a[href*="/articles/"]');
    expect(await articles.count()).toBe(5);
    expect(await page.getByRole('link', { name: 'December 2023' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: /^Turkish Intelligence as a Shield/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /^Turkish Intelligence/,
    );
    await page.context().close();
  });

  test('leads on by topic and by name', async () => {
    const page = await open(`${sites.five.origin}/search/`);
    await page.getByRole('main').getByRole('link', { name: 'Syria', exact: true }).first().click();
    expect(page.url()).toContain('/topics/syria/');
    await page.goBack();
    await page.getByRole('main').getByRole('link', { name: 'İbrahim Kalın' }).click();
    expect(page.url()).toContain('/names/ibrahim-kalin/');
    expect(await page.locator('.ledger .headline').count()).toBe(3);
    await page.context().close();
  });

  test('a question is answered with what the search needs', async () => {
    const page = await open(`${sites.five.origin}/`);
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('kalın');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    expect(await page.getByText('it needs JavaScript').isVisible()).toBe(true);
    await page.context().close();
  });

  test('has no control that does nothing', async () => {
    const page = await open(`${sites.five.origin}/search/`);
    const main = page.getByRole('main');
    expect(await main.getByRole('checkbox').count()).toBe(0);
    expect(await main.getByRole('combobox').and(page.locator('select')).count()).toBe(0);
    const buttons = await main.getByRole('button').allInnerTexts();
    expect(buttons.map((text) => text.trim())).toEqual(['Search']);
    await page.context().close();
  });

  test('counts the months of two thousand articles instead of listing them', async () => {
    const page = await open(`${sites.many.origin}/search/`);
    const listed = await page.locator('main a[href*="/articles/"]').count();
    expect(listed).toBe(0);
    await page.getByRole('link', { name: 'May 2023' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('May 2023');
    await page.context().close();
  });

  test('does not flash where the search does run', async () => {
    const page = await open(`${sites.five.origin}/search/`, { javaScriptEnabled: true });
    expect(await page.getByText('it needs JavaScript').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(PAGES)('axe finds nothing on %s', async (path) => {
    // Axe is a script itself: those of the page are kept out one by one.
    const context = await sites.browser.newContext({ colorScheme, serviceWorkers: 'block' });
    await context.route('**/*.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${sites.five.origin}${path}`);
    if (path === '/search/') await page.getByText('it needs JavaScript').waitFor();
    const found = await axeFaults(page);
    await context.close();
    expect(found).toEqual([]);
  });
});

describe.each([320, 360, 768, 1440])('at %i px', (width) => {
  test.each(PAGES)('%s needs no sideways scrolling', async (path) => {
    const page = await open(`${sites.five.origin}${path}`, { viewport: { width, height: 800 } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.context().close();
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
