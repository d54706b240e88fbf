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
