import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { settled } from '../support/search-page.ts';
import { SECOND_BASE } from '../support/second-archive.ts';
import { serve, type Host } from '../support/static-host.ts';

let browser: Browser;
let host: Host;
beforeAll(async () => {
  [browser, host] = await Promise.all([startBrowser(), serve(inject('turkish'))]);
});
afterAll(async () => {
  await Promise.all([browser.close(), host.close()]);
});

test('a search from the home page works in Turkish below a folder', async () => {
  const context = await browser.newContext({ locale: 'tr-TR', serviceWorkers: 'block' });
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${host.origin}${SECOND_BASE}`);
  await page.locator('input[type="search"]').first().fill('sogukpinar rihtimdan');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => pathname.startsWith(`${SECOND_BASE}search/`));
  await settled(page);
  const results = page.locator('[data-part="results"] a[href*="/articles/"]');
  await expect.poll(() => results.count()).toBeGreaterThan(0);
  const found = (await results.allTextContents()).join();
  expect(found).toContain('İncirlova Limanı’nda fener yeniden yandı');
  expect(found).not.toContain('Körfezde balık azaldı');
  await results.first().click();
  await page.waitForURL(`**${SECOND_BASE}articles/**`);
  expect(failed).toEqual([]);
  await context.close();
});

test('a search that was kept before its topic and its person were renamed finds what it found', async () => {
  const context = await browser.newContext({ locale: 'tr-TR', serviceWorkers: 'block' });
  const page = await context.newPage();
  const shown = async (address: string) => {
    await page.goto(`${host.origin}${SECOND_BASE}search/?${address}`);
    await settled(page);
    const part = (name: string) => page.locator(`[data-part="${name}"]`);
    return {
      found: await page.locator('[data-part="results"] [data-part="headline"]').allInnerTexts(),
      pills: await part('pills').first().innerText(),
      count: await part('status').first().innerText(),
    };
  };
  const today = await shown('topic=limanlar&person=aylin-sogukpinar');
  expect(today.found.length).toBeGreaterThan(0);
  expect(await shown('topic=rihtimlar&person=a-sogukpinar')).toEqual(today);
  // The next step writes the ids of today.
  await page.locator('[data-part="search"] input[type="search"]').fill('fener');
  await page.keyboard.press('Enter');
  await page.waitForURL(/topic=limanlar/);
  expect(page.url()).not.toMatch(/rihtimlar|a-sogukpinar/);
  // The step before it is the address that was kept.
  await page.goBack();
  await settled(page);
  expect(page.url()).toContain('topic=rihtimlar');
  expect(await page.locator('input[name="topic"][value="limanlar"]').isChecked()).toBe(true);
  await context.close();
});
