import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSites } from '../support/sites.ts';
import type { Host } from '../support/static-host.ts';

const sites = openSites('five', 'many');

/** Dates need no script. */
async function open(host: Host, path: string, width = 1280): Promise<Page> {
  const context = await sites.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${host.origin}${path}`);
  return page;
}

test('a reader goes from all years to a day of a month', async () => {
  const page = await open(sites.five, '/dates/');
  await page.getByRole('link', { name: '2026', exact: true }).click();
  await page.waitForURL('**/dates/2026/index.html');
  const january = page.getByRole('table', { name: /^January 2026 2 entries/ });
  expect(await january.getByRole('columnheader').first().innerText()).toBe('Mo');
  await january.getByRole('link', { name: '10 January: 1 entry' }).click();
  await page.waitForURL('**/dates/2026/01/index.html#d10');
  const entry = page.locator(':target');
  expect(await entry.getByRole('heading').innerText()).toMatch(/^Ankara Builds Up/);
  expect(await entry.isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Calendar of 2026' }).click();
  await page.waitForURL('**/dates/2026/index.html');
  await page.context().close();
});

test('an estimate stands beside its month and at no day', async () => {
  const page = await open(sites.five, '/dates/2023/');
  const december = page.getByRole('table', { name: /^December 2023 1 entry/ });
  expect(await december.getByRole('link', { name: /December: / }).count()).toBe(0);
  await page.getByRole('link', { name: '1 estimated' }).click();
  await page.waitForURL('**/dates/2023/12/index.html#day-not-known');
  expect(await page.locator(':target').innerText()).toContain('estimated');
  await page.context().close();
});

test('a calendar is legible and its days can be hit on the smallest screen', async () => {
  const page = await open(sites.many, '/dates/2023/', 320);
  const sizes = await page
    .getByRole('table')
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
  expect(sizes.length).toBeGreaterThan(5);
  // WCAG 2.2, 2.5.8: 24 by 24 pixels.
  expect(Math.min(...sizes.map(({ width, height }) => Math.min(width, height)))).toBeGreaterThan(
    24,
  );
  const [number] = await page
    .locator('.calendar td b')
    .evaluateAll((all) => all.map((b) => parseFloat(getComputedStyle(b).fontSize)));
  expect(number).toBeGreaterThanOrEqual(12);
  await page.context().close();
});

test('the undated are cut into pages, each with the reason, and steps lead through them', async () => {
  const page = await open(sites.many, '/dates/undated/');
  const count = () => page.getByText('Why:').count();
  expect(await count()).toBe(50);
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForURL('**/dates/undated/2/index.html');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Undated, page 2');
  expect(await count()).toBeGreaterThan(0);
  await page.context().close();
});

test('every place of the site is in reach at 320 px, in two lines', async () => {
  const page = await open(sites.five, '/dates/', 320);
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  const boxes = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect()));
  expect(await links.allInnerTexts()).toEqual([
    'Latest',
    'By date',
    'Timeline',
    'Topics',
    'Names',
    'Search',
    'About',
  ]);
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(2);
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(320);
  await page.context().close();
});

test('a wrong address offers a search and six ways on', async () => {
  const page = await open(sites.five, '/404.html');
  expect(await page.getByRole('search').count()).toBe(1);
  const ways = page.getByRole('region', { name: 'Ways on' }).getByRole('link');
  expect(await ways.count()).toBe(6);
  await page.context().close();
});
