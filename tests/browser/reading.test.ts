import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { serve, type Host } from '../support/static-host.ts';

const ARTICLE = '/articles/ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit/';
const MADE = `${ARTICLE}made/`;
const COMPARED =
  '/compare/ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit/turkish-intelligence-stopped-threats-before-they-took-shape-in-2025-its/';
const TEMPLATES = [
  '/',
  ARTICLE,
  MADE,
  '/topics/',
  '/topics/syria/',
  '/dates/',
  '/dates/2023/',
  '/dates/2026/',
  '/dates/2026/01/',
  '/dates/undated/',
  '/names/',
  '/names/mit/',
  '/coverage/',
  '/timeline/',
  '/timeline/2026/',
  '/search/',
  '/search/?q=kalin',
  '/about/',
  '/data/',
  COMPARED,
  '/404.html',
];

let browser: Browser;
let host: Host;
let many: Host;

beforeAll(async () => {
  [browser, host, many] = await Promise.all([
    startBrowser(),
    serve(inject('five')),
    serve(inject('many')),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), host.close(), many.close()]);
});

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${host.origin}${path}`);
  if (path.startsWith('/search/')) await page.locator('[data-part="answered"]').waitFor();
  return page;
}

test('axe finds what is wrong, in the page and in the colours of a theme', async () => {
  const page = await open('/about/', { colorScheme: 'dark' });
  await page.evaluate(() => {
    const [picture, pale] = [document.createElement('img'), document.createElement('p')];
    pale.textContent = 'Hardly to be read';
    pale.style.color = '#444';
    document.querySelector('main')?.append(picture, pale);
  });
  const ids = (faults: readonly string[]) => faults.map((fault) => fault.split(':', 1)[0]);
  expect(ids(await axeFaults(page))).toEqual(
    expect.arrayContaining(['image-alt', 'color-contrast']),
  );
  expect(ids(await axeFaults(page, { colours: true }))).toContain('color-contrast');
  expect(ids(await axeFaults(page, { within: ['header'] }))).toEqual([]);
  await page.context().close();
});

describe.each(TEMPLATES)('%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(path, { colorScheme: 'light' });
  });
  afterAll(() => page.context().close());

  test('axe finds nothing in the light theme', async () => {
    expect(await axeFaults(page)).toEqual([]);
  });

  test('axe finds nothing in the dark theme', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, { colours: true })).toEqual([]);
  });

  test.each([320, 360, 768, 1440])('needs no sideways scrolling at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('a reader goes from the home page to an article and on, without JavaScript', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page
    .getByRole('link', { name: /Ankara Builds Up/ })
    .last()
    .click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Ankara Builds Up/);
  // A date that was decided opens its evidence by itself.
  expect(await page.getByText('10 January 2026 or 1 October 2026').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#p3');
  await page.getByRole('link', { name: /^Later: Intelligence chief/ }).click();
  expect(page.url()).toContain('/articles/intelligence-chief');
  await page.context().close();
});

test('the months of the histogram lead to their pages, by keyboard too', async () => {
  const page = await open('/');
  const month = page.getByRole('link', { name: 'January 2026: 2 entries' });
  await month.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dates/2026/01/index.html');
  expect(
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .count(),
  ).toBe(2);
  await page.context().close();
});

test('the first key press offers to skip to the text', async () => {
  const page = await open(ARTICLE);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
    'Skip to the record',
  );
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
  await page.context().close();
});

test('the switch in the footer turns the paper dark and light whatever the system says', async () => {
  const page = await open('/', { colorScheme: 'light' });
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper()).toBe(light);
  await page.context().close();
});

test('an article prints without what only a screen can use', async () => {
  const page = await open(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
  expect(await page.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(false);
  expect(await page.getByText('Cite this entry').isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'How this entry was made' }).isVisible()).toBe(
    true,
  );
  await page.context().close();
});

test('results print with their question and what narrows them, without what only a screen can use', async () => {
  const page = await open('/search/?q=kalin&topic=syria');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Searched for kalin').isVisible()).toBe(true);
  expect(await page.locator('[data-part="pills"]').innerText()).toContain('Syria');
  for (const name of ['From', 'Sort', 'Find words by their beginning', 'Counterterrorism'])
    expect(await page.getByLabel(name).first().isVisible(), name).toBe(false);
  expect(await page.getByRole('button', { name: 'Zoom out' }).isVisible()).toBe(false);
  await page.context().close();
});

test('in colours of the reader’s own, slips are told apart as their key says', async () => {
  const page = await open('/topics/syria/', { forcedColors: 'active' });
  const fill = (kind: string) =>
    page
      .locator(`.tally ${kind} > rect`)
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
  const chosen = await fill('.slip:not(.off, .circa, .empty)');
  expect(await fill('.off')).not.toBe(chosen);
  expect(await fill('.empty')).toBe('none');
  await page.goto(host.origin);
  const looks = await page
    .locator('.chart-key .swatch')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).background));
  expect(looks).toHaveLength(3);
  expect(new Set(looks).size).toBe(3);
  await page.context().close();
});

const LARGE = [
  '/',
  '/topics/',
  '/topics/syria/',
  '/names/',
  '/timeline/',
  '/about/',
  '/data/',
  '/search/',
];

test.each([...LARGE, '/dates/2026/01/', ARTICLE, MADE])(
  '%s needs no sideways scrolling on a telephone with letters half and twice as large',
  async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 800 } });
    const devtools = await page.context().newCDPSession(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const standard of [24, 32]) {
      await devtools.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
      const root = () => getComputedStyle(document.documentElement).fontSize;
      expect(await page.evaluate(root)).toBe(`${standard}px`);
      const over = () => document.documentElement.scrollWidth - innerWidth;
      expect(await page.evaluate(over), `${standard} px`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  },
);

test('where letters are twice as large on a telephone a date stands above its entry', async () => {
  const page = await open('/', { viewport: { width: 360, height: 800 } });
  const devtools = await page.context().newCDPSession(page);
  const place = async () => {
    const boxes = ['.date', '.headline'].map((part) =>
      page.locator(`.entry ${part}`).first().boundingBox(),
    );
    const [date, headline] = await Promise.all(boxes);
    const end = (date?.y ?? 0) + (date?.height ?? 0);
    return { above: end <= (headline?.y ?? 0) + 1, words: headline?.width ?? 0 };
  };
  expect((await place()).above).toBe(false);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
  const large = await place();
  expect(large.above).toBe(true);
  expect(large.words).toBeGreaterThan(240);
  await page.context().close();
});

test('the account of an entry is a step away: each line beside what became of it, leading back', async () => {
  const page = await open(ARTICLE, {
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  await page.getByRole('link', { name: 'The whole account, line by line' }).click();
  expect(new URL(page.url()).pathname).toContain(MADE);
  const line = page.locator('#L8');
  const [raw, kept] = await Promise.all(
    ['.raw', '.kept'].map((part) => line.locator(part).boundingBox()),
  );
  expect(kept?.x).toBeGreaterThan((raw?.x ?? 0) + (raw?.width ?? 0) - 1);
  expect(Math.abs((kept?.y ?? 0) - (raw?.y ?? 0))).toBeLessThan(12);
  await page.setViewportSize({ width: 360, height: 800 });
  // One below the other, the same words are not shown twice.
  expect(await line.getByText('İbrahim Kalın').count()).toBe(2);
  expect(await line.locator('.own').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Line 6' }).click();
  expect(new URL(page.url()).hash).toBe('#L6');
  await page.getByRole('link', { name: '¶ 3', exact: true }).click();
  expect(page.url()).toContain(`${ARTICLE}index.html#p3`);
  await page.context().close();
});

test('a rule that took a line leads to all rules, which open by keyboard', async () => {
  const page = await open(MADE, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'template-label' }).click();
  const rules = page.getByText(/^The \d+ rules by which lines are left out/);
  const row = page.getByRole('rowheader', { name: 'template-label' });
  if (!(await row.isVisible())) {
    await rules.focus();
    await page.keyboard.press('Enter');
  }
  expect(await row.isVisible()).toBe(true);
  await page.context().close();
});

test('the home page of two thousand articles shows years as bars and leads on', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${many.origin}/`);
  await page
    .getByRole('link', { name: /^2023: / })
    .first()
    .click();
  await page.waitForURL('**/dates/2023/index.html');
  await page.getByRole('link', { name: 'May 2023' }).click();
  await page.waitForURL('**/dates/2023/05/index.html');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('May 2023');
  await context.close();
});
