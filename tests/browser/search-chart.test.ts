import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { serve, type Host } from '../support/static-host.ts';

/** The five are of December 2023 (an estimate), January (two), February and March 2026. */
let browser: Browser;
let five: Host;

beforeAll(async () => {
  [browser, five] = await Promise.all([startBrowser(), serve(inject('five'))]);
});
afterAll(async () => {
  await Promise.all([browser.close(), five.close()]);
});

async function open(address = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(`${five.origin}/search/${address}`);
  await column(page, 'January 2026').or(column(page, '6 January 2026')).first().waitFor();
  return page;
}

const close = (page: Page): Promise<void> => page.context().close();
const plot = (page: Page): Locator => page.locator('[data-part="chart-plot"]');
const column = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${name}:`) });
const handle = (page: Page, name: 'From' | 'To'): Locator => page.getByRole('slider', { name });
const asked = (page: Page) => {
  const params = new URL(page.url()).searchParams;
  return ['from', 'to', 'view'].map((name) => params.get(name) ?? '').join(' ');
};
const chosen = (page: Page): Promise<string[]> =>
  plot(page)
    .locator('[aria-pressed="true"]')
    .locator('[data-part="chart-words"]')
    .evaluateAll((all) => all.map((one) => one.textContent.split(':')[0] ?? ''));
/** What has the focus: a column by its words, a handle by its label. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const words = element?.querySelector('[data-part="chart-words"]')?.textContent;
    return words ?? element?.getAttribute('aria-label') ?? null;
  });

/** Drags from the middle of one column to the middle of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('A column to drag from, or to, is not on the screen.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
}

describe('the chart of dates', () => {
  test('names every column and the gap, and has a table of the same counts', async () => {
    const page = await open();
    const names = plot(page).getByRole('button').locator('[data-part="chart-words"]');
    expect(await names.allTextContents()).toEqual([
      'December 2023: 1 of 1 entry found',
      'January 2026: 2 of 2 entries found',
      'February 2026: 1 of 1 entry found',
      'March 2026: 1 of 1 entry found',
    ]);
    const gap = 'January 2024 to December 2025: 24 months, nothing kept';
    expect(await plot(page).innerText()).toContain(gap);
    const undated = page.getByRole('button', { name: 'Undated: 0 of 0 entries found' });
    expect(await undated.getAttribute('aria-pressed')).toBe('false');
    await page.getByText('The same counts as a table').click();
    expect(await page.getByRole('row', { name: 'January 2026 2 2' }).count()).toBe(1);
    await close(page);
  });

  test('is clicked: a column is chosen, and let go again', async () => {
    const page = await open();
    await column(page, 'January 2026').click();
    await expect.poll(() => asked(page)).toBe('2026-01 2026-01 ');
    await expect.poll(() => chosen(page)).toEqual(['January 2026']);
    expect(await focused(page)).toContain('January 2026');
    await column(page, 'January 2026').click();
    await expect.poll(() => asked(page)).toBe('  ');
    await expect.poll(() => chosen(page)).toEqual([]);
    await close(page);
  });

  test('is brushed, and its handles are pulled', async () => {
    const page = await open();
    await drag(page, column(page, 'February 2026'), column(page, 'December 2023'));
    await expect.poll(() => asked(page)).toBe('2023-12 2026-02 ');
    // The address is written before the handles are drawn anew.
    await expect
      .poll(() => chosen(page))
      .toEqual(['December 2023', 'January 2026', 'February 2026']);
    await drag(page, handle(page, 'From'), column(page, 'January 2026'));
    await expect.poll(() => asked(page)).toBe('2026-01 2026-02 ');
    await expect.poll(() => chosen(page)).toEqual(['January 2026', 'February 2026']);
    await close(page);
  });

  test('is worked by keyboard with one tab stop for all columns', async () => {
    const page = await open();
    expect(await plot(page).locator('button[tabindex="0"]').count()).toBe(1);
    await plot(page).locator('button[tabindex="0"]').focus();
    expect(await focused(page)).toContain('March 2026');
    await page.keyboard.press('Home');
    expect(await focused(page)).toContain('December 2023');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page)).toBe('2026-01 2026-01 ');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => asked(page)).toBe('2026-01 2026-02 ');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => asked(page)).toBe('2026-01 2026-03 ');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => asked(page)).toBe('2026-01 2026-02 ');
    await expect.poll(() => chosen(page)).toEqual(['January 2026', 'February 2026']);
    expect(await focused(page)).toContain('February 2026');
    await page.keyboard.press('Escape');
    await expect.poll(() => asked(page)).toBe('  ');
    expect(await focused(page)).toContain('February 2026');
    await close(page);
  });

  test('has two sliders that say their dates, and keep the other end as it was', async () => {
    const page = await open('?from=2026-01-08&to=2026-02');
    await expect.poll(() => chosen(page)).toHaveLength(2);
    expect(await handle(page, 'From').getAttribute('aria-valuetext')).toBe('January 2026');
    await handle(page, 'To').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => asked(page)).toBe('2026-01-08 2026-03 ');
    await expect.poll(() => handle(page, 'To').getAttribute('aria-valuetext')).toBe('March 2026');
    expect(await focused(page)).toBe('To');
    await page.keyboard.press('Home');
    await expect.poll(() => asked(page)).toBe('2026-01-08 2026-01 ');
    await close(page);
  });

  test('leads from months to days and back, and keeps the focus', async () => {
    const page = await open();
    await plot(page).locator('button[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('+');
    await expect.poll(() => asked(page)).toBe('  2026-01');
    await expect.poll(() => focused(page)).toContain('6 January 2026: 1 of 1');
    await page.keyboard.press('-');
    await expect.poll(() => asked(page)).toBe('  2026');
    await expect.poll(() => focused(page)).toContain('January 2026: 2 of 2');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => asked(page)).toBe('  ');
    await column(page, 'December 2023').waitFor();
    await close(page);
  });

  test.each([
    ['light', 320],
    ['dark', 1440],
  ] as const)('passes axe in the %s, %d pixels wide, and fits', async (colorScheme, width) => {
    const page = await open('?from=2026-01&to=2026-02', {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await expect.poll(() => chosen(page)).toHaveLength(2);
    const within = ['[data-part="chart"]', '[data-part="dates"]'];
    expect(await axeFaults(page, { within })).toEqual([]);
    const beyond = () => document.documentElement.scrollWidth - window.innerWidth;
    expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0);
    await close(page);
  });
});

describe('the fields of the dates', () => {
  test('ask back what can be read in two ways, and take the answer', async () => {
    const page = await open('?from=10/01/2026');
    const question = '“10/01/2026” can be 10 January or 1 October 2026. Which?';
    await page.locator('#from-ask').getByText(question).waitFor();
    const from = page.getByRole('textbox', { name: 'From' });
    expect(await from.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#from-ask').innerText()).toBe(question);
    await page.getByRole('button', { name: '10 January 2026', exact: true }).click();
    await expect.poll(() => asked(page)).toBe('2026-01-10  ');
    await expect.poll(() => from.inputValue()).toBe('2026-01-10');
    await expect.poll(() => from.getAttribute('aria-invalid')).toBe('false');
    expect(await from.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.locator('#from-words').getByText('10 Jan 2026').waitFor();
    await close(page);
  });

  test('say what is wrong beside the end that is wrong', async () => {
    const page = await open('?from=last+wek&to=2026-02');
    await page.locator('#from-fault').getByText('“last wek” is not understood').waitFor();
    await page.locator('#to-words').getByText('28 Feb 2026').waitFor();
    const to = page.getByRole('textbox', { name: 'To' });
    expect(await to.getAttribute('aria-invalid')).toBe('false');
    await close(page);
  });
});
