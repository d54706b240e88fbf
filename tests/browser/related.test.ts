import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSites } from '../support/sites.ts';

const NEWS = 'turkish-intelligence-stopped-threats-before-they-took-shape-in-2025-its';
const ANALYSIS = 'ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit';
const DENIAL = 'turkey-rejects-reports-of-a-role-for-britains-mi6-in-the-protection-of';
const COMPARED = `/compare/${ANALYSIS}/${NEWS}/`;

const sites = openSites('five');

async function open(path: string, width = 1440): Promise<Page> {
  const context = await sites.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(`${sites.five.origin}${path}`);
  return page;
}

/** Where a page is; links name the file, which a host may leave out. */
const addressOf = (page: Page) => {
  const { pathname, hash } = new URL(page.url());
  return pathname.replace(/index\.html$/, '') + hash;
};

const related = (page: Page) => page.getByRole('region', { name: 'Related coverage' });

describe('an article', () => {
  test('leads to the other telling of its story, to related entries, and says why', async () => {
    const page = await open(`/articles/${NEWS}/`);
    const words = await related(page).innerText();
    expect(words).toMatch(/The same story, told twice\s+Ankara Builds Up/);
    expect(words).toContain('Both name Recep Tayyip Erdoğan and Gaza.');
    expect(words).toContain('both speak of 8 December 2024.');
    expect(await related(page).locator('[lang="tr"]').allInnerTexts()).toContain('İbrahim Kalın');
    // A report of six weeks later, on another occasion, is related and not the same story.
    expect(await related(page).getByText('The same story').count()).toBe(1);
    await related(page).getByRole('link', { name: 'Compare side by side' }).click();
    expect(addressOf(page)).toBe(COMPARED);
    await page.context().close();
  });

  test('names apart a report that it speaks of and the archive does not hold', async () => {
    const page = await open(`/articles/${DENIAL}/`);
    expect(await related(page).locator('.spoken').innerText()).toBe(
      'It speaks of a report by Reuters, in paragraph 3. No entry of this archive is known to be that report.',
    );
    await related(page).getByRole('link', { name: 'paragraph 3' }).click();
    expect(await page.locator(':target').innerText()).toContain('Reuters');
    await page.context().close();
  });
});

describe('two tellings side by side', () => {
  test('stand in two columns in step, what both have marked', async () => {
    const page = await open(COMPARED);
    const row = page.getByRole('listitem').filter({ hasText: 'technical means' });
    const [left, right] = await Promise.all(
      [0, 1].map((i) => row.locator('> div').nth(i).boundingBox()),
    );
    expect(left?.y).toBe(right?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    const marks = await row.locator('mark').allInnerTexts();
    expect(marks.map((mark) => mark.toLowerCase())).toEqual(
      expect.arrayContaining(['human', 'technical', 'open', 'source', 'open sources']),
    );
    await page.context().close();
  });

  test('say in a table what is in both and in one', async () => {
    const page = await open(COMPARED);
    const cells = await page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Places' }) })
      .getByRole('cell')
      .allInnerTexts();
    expect(cells[0]).toMatch(/Türkiye[\s\S]*Somalia/);
    expect(cells[1]).toContain('Gaza');
    expect(cells[2]).toContain('Azerbaijan');
    await page.context().close();
  });

  test('at 320 px stand one after the other, each with its label and its paragraph', async () => {
    const page = await open(COMPARED, 320);
    const row = page.getByRole('listitem').filter({ hasText: 'technical means' });
    const [first, second] = await Promise.all(
      [0, 1].map((i) => row.locator('> div').nth(i).boundingBox()),
    );
    expect(first?.x).toBe(second?.x);
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1);
    expect(await row.getByText(/^Telling [AB]$/).allInnerTexts()).toEqual([
      'Telling A',
      'Telling B',
    ]);
    await row.getByRole('link', { name: 'Paragraph 3 of the entry' }).click();
    expect(addressOf(page)).toBe(`/articles/${NEWS}/#p3`);
    await page.context().close();
  });
});
