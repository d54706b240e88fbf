import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSites } from '../support/sites.ts';

const sites = openSites('five');

async function open(path: string): Promise<Page> {
  const context = await sites.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${sites.five.origin}${path}`);
  return page;
}

/** A statement as the timeline shows it: its date, the words that give it, and where it leads. */
interface Shown {
  readonly date: string;
  readonly words: string;
  readonly sentence: string;
  readonly href: string;
}

async function statementsOn(page: Page): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const entry of await page.locator('.ledger > .entry').all()) {
    const date = (await entry.locator('.date').innerText()).replaceAll('\u00A0', ' ');
    for (const one of await entry.locator('li:has(> .says)').all()) {
      shown.push({
        date,
        words: await one.locator('mark').innerText(),
        sentence: await one.locator('.says').innerText(),
        href: new URL((await one.locator('.from a').getAttribute('href')) ?? '', page.url()).href,
      });
    }
  }
  return shown;
}

test('what the texts date stands in the timeline, each linked to a paragraph that holds its words', async () => {
  const page = await open('/timeline/');
  const shown = await statementsOn(page);
  expect(shown.map(({ date, words }) => [date, words])).toEqual(
    expect.arrayContaining([
      ['7 Oct 2023', 'October 7'],
      ['8 Dec 2024', 'Dec. 8, 2024'],
      ['8 Dec 2024', 'Dec. 8'],
      ['6 Mar 2026', 'Friday'],
    ]),
  );
  const byPage = Map.groupBy(shown, ({ href }) => href.replace(/#.*/, ''));
  for (const [address, statements] of byPage) {
    await page.goto(address);
    for (const { href, sentence, words } of statements) {
      const text = await page.locator(new URL(href).hash).innerText();
      expect(sentence).toContain(words);
      expect(text).toContain(sentence.replace(/^… | …$/g, ''));
    }
  }
  await page.context().close();
});

test('a resolved date says by which words and of which report', async () => {
  const page = await open('/timeline/2026/');
  const entry = page.locator('.entry', { hasText: '6 Mar 2026' });
  expect(await entry.innerText()).toContain('dated by “Friday” in a report of 7 March 2026');
  expect(await entry.innerText()).toContain('Dated in a text');
  await page.context().close();
});

test('a year of the axis leads to its page, and a month there to its heading', async () => {
  const page = await open('/timeline/');
  await page.getByRole('link', { name: '2026: 3 dates in the texts, 4 publications' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/timeline/2026/index.html');
  await page.getByRole('link', { name: /^March 2026: / }).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#m2026-03');
  expect(await page.locator('#m2026-03').innerText()).toBe('March 2026');
  await page.context().close();
});
