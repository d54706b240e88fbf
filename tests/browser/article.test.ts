import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSites } from '../support/sites.ts';

const ARTICLE = '/articles/ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit/';
const DATED = '/articles/intelligence-chief-ibrahim-kalin-says-the-national-intelligence/';

const sites = openSites('five');

/** A page without scripts of its own; the tests look into it all the same. */
async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await sites.browser.newContext(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: sites.five.origin,
  });
  const page = await context.newPage();
  await page.goto(`${sites.five.origin}${path}`);
  return page;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const lines = (text: string) => text.replaceAll('\r\n', '\n');

test('a paragraph is copied as a quotation with its citation, by keyboard alone', async () => {
  const page = await open(ARTICLE);
  const paragraph = await page.locator('#p3 > p').innerText();
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: /with its citation/ });
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  expect(lines(await copied(page))).toBe(
    `“${paragraph}”\n\n` +
      '“Ankara Builds Up the Role of Its Intelligence Service and Gives MİT Global Reach.” Publisher unknown, 10 January 2026. Retold in The MİT Record. ¶ 3. ' +
      `https://mitrecord.example${ARTICLE}#p3\n` +
      'The words quoted are the retelling’s, not the original’s.',
  );
  // Nothing of it is left on the page for a search in it, or for its text to be copied twice.
  await page.keyboard.press('Escape');
  expect(await field.isVisible()).toBe(false);
  expect((await page.locator('main').innerText()).split(paragraph)).toHaveLength(2);
  await page.context().close();
});

test('a click selects a whole citation, and only one form is open at a time', async () => {
  const page = await open(ARTICLE);
  for (const form of ['Chicago', 'APA', 'MLA', 'BibTeX']) {
    await page.locator('.cite summary', { hasText: form }).click();
    const block = page.locator('.cite details[open] .copied');
    expect(await block.count()).toBe(1);
    await block.click();
    await page.keyboard.press('Control+C');
    expect(lines(await copied(page)).trim()).toBe((await block.innerText()).trim());
  }
  await page.context().close();
});

test('three files for reference managers are offered beside them', async () => {
  const page = await open(ARTICLE);
  const files = page.locator('.cite a[download]');
  expect(await files.allInnerTexts()).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  const addresses = await files.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(addresses).toEqual(['bib', 'ris', 'json'].map((form) => `${ARTICLE}cite.${form}`));
  await page.context().close();
});

test('a name that is chosen is marked in every spelling, without a script', async () => {
  const page = await open(ARTICLE, { javaScriptEnabled: false });
  const marked = () =>
    page
      .locator('.prose [class^="k"]')
      .evaluateAll((spans) =>
        spans
          .filter((span) => getComputedStyle(span).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map((span) => span.textContent),
      );
  expect(await marked()).toEqual([]);
  await page.locator('.choices > summary').click();
  await page.getByRole('radio', { name: 'İbrahim Kalın' }).check();
  expect(await marked()).toEqual(['İbrahim Kalın', 'Ibrahim Kalin', 'Kalin', 'Kalın', 'Kalin']);
  await page.getByRole('radio', { name: 'Intelligence diplomacy' }).check();
  expect(await marked()).toEqual(['intelligence diplomacy', 'channels of diplomacy']);
  // From the choice to the paragraph.
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio', { name: 'Intelligence diplomacy' }) })
    .getByRole('link', { name: '6' })
    .click();
  expect(new URL(page.url()).hash).toBe('#p6');
  await page.getByRole('radio', { name: 'Nothing' }).check();
  expect(await marked()).toEqual([]);
  await page.context().close();
});

test('the date leads to its evidence, which opens', async () => {
  const page = await open(DATED, { viewport: { width: 1440, height: 900 } });
  const found = page.getByText('“date 2026-02-17” on line 1 of the source');
  expect(await found.isVisible()).toBe(false);
  await page.locator('article header').getByRole('link', { name: '17 Feb 2026' }).click();
  expect(await found.isVisible()).toBe(true);
  await page.context().close();
});

test('the sheet that is printed has the citation and paragraph numbers, and nothing to operate', async () => {
  const page = await open(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.cite > blockquote').innerText()).toContain(
    'Retold in The MİT Record',
  );
  expect(await page.locator('.cite > blockquote').isVisible()).toBe(true);
  expect(await page.locator('.pn').first().isVisible()).toBe(true);
  for (const operated of ['.qb', '.choices', '.cite details', '.masthead nav', 'textarea']) {
    expect(await page.locator(operated).first().isVisible(), operated).toBe(false);
  }
  await page.context().close();
});
