import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { matchesQuery, parseQuery } from '../../src/lib/search-query.ts';
import { readRange } from '../../src/lib/search-state.ts';
import { touches } from '../../src/lib/spans.ts';
import { startBrowser } from '../support/browser.ts';
import { MADE_UP_SIZE } from '../support/built-site.ts';
import { makeUp, type MadeUp } from '../support/made-up.ts';
import { serve, type Host } from '../support/static-host.ts';

let browser: Browser;
let five: Host;
let many: Host;
/** One for each language, so that what a page has loaded is cached for the next, as a reader's is. */
const contexts = new Map<string, BrowserContext>();

beforeAll(async () => {
  [browser, five, many] = await Promise.all([
    startBrowser(),
    serve(inject('five')),
    serve(inject('many')),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), five.close(), many.close()]);
});

/** Opens a page of a search and waits for its answer. */
async function search(host: Host, address: string, locale = 'en-GB'): Promise<Page> {
  const context = contexts.get(locale) ?? (await browser.newContext({ locale }));
  contexts.set(locale, context);
  const page = await context.newPage();
  await page.goto(`${host.origin}/search/${address}`);
  await answered(page);
  return page;
}

async function answered(page: Page): Promise<void> {
  await page.locator('[data-part="board"]:not([aria-busy])').waitFor();
  await page.locator('[data-part="answered"]').waitFor();
}

const headlines = (page: Page): Promise<string[]> =>
  page.locator('[data-part="results"] [data-part="headline"]').allInnerTexts();

async function count(page: Page): Promise<number> {
  const text = await page.locator('[data-part="total-count"]').innerText();
  return Number(text.replaceAll(',', ''));
}

const close = (page: Page): Promise<void> => page.close();

/** The five by the beginnings of their headlines. */
const A000 = 'Intelligence chief Ibrahim Kalın says';
const A001 = 'Turkish intelligence stopped threats';
const A002 = 'Ankara Builds Up';
const A003 = 'Turkey rejects reports';
const A004 = 'Turkish Intelligence as a Shield';
const ALL = [A000, A001, A002, A003, A004];

describe.each(['en-GB', 'tr-TR'])('over the five articles, in a browser of %s', (locale) => {
  test.each<[address: string, expected: readonly string[]]>([
    ['?q=kalin', [A000, A001, A002]],
    ['?q=Kal%C4%B1n', [A000, A001, A002]],
    ['?q=KALIN', [A000, A001, A002]],
    ['?q=MIT', ALL],
    ['?q=M%C4%B0T', ALL],
    ['?q=Turkiye', [A000, A001, A002, A003]],
    ['?q=T%C3%BCrkiye', [A000, A001, A002, A003]],
    ['?q=istihbarat', [A002]],
    ['?q=mossad', [A004]],
    ['?q=anadolu+somalia', [A001, A002]],
    ['?q=%22intelligence+diplomacy%22', [A000, A001, A002]],
    ['?q=%22diplomacy+intelligence%22', []],
    ['?q=qqqq', []],
    ['?q=kalin+qqqq', []],
    ['?topic=hamas-mossad', [A004]],
    ['?topic=syria', [A000, A001, A003]],
    ['?topic=syria&topic=hamas-mossad', [A000, A001, A003, A004]],
    ['?q=kalin&topic=syria', [A000, A001]],
    ['?from=2026', [A000, A001, A002, A003]],
    ['?to=2023', [A004]],
    ['?from=2023-12-31&to=2024', [A004]],
    ['?from=2023-12-01&to=2023-12-01', [A004]],
    ['?to=2023-11', []],
    ['?from=2026-01-07&to=2026-01', [A002]],
    ['?q=kalin&from=2026-01&to=2026-01', [A001, A002]],
    ['?q=MIT&topic=counterterrorism&from=2026-02', [A000, A003]],
    ['', ALL],
  ])('%s', async (address, expected) => {
    const page = await search(five, address, locale);
    const found = await headlines(page);
    expect(await count(page)).toBe(expected.length);
    expect(found).toHaveLength(expected.length);
    for (const beginning of expected) {
      expect(
        found.some((headline) => headline.startsWith(beginning)),
        beginning,
      ).toBe(true);
    }
    await close(page);
  });
});

describe('what a person does', () => {
  test('searches from the home page, and shares the address', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${five.origin}/`);
    await page.getByRole('searchbox', { name: 'Search the record' }).fill('kalın');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await count(page)).toBe(3);
    await page.getByLabel(/Syria/).check();
    await page.locator('[data-part="total-count"]', { hasText: '2' }).waitFor();
    await page.getByLabel('From').fill('2026-02');
    await page.keyboard.press('Enter');
    await page.locator('[data-part="total-count"]', { hasText: '1' }).waitFor();
    const url = new URL(page.url());
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: 'kalın',
      topic: 'syria',
      from: '2026-02',
    });
    const shared = await search(five, url.search);
    expect(await headlines(shared)).toEqual(await headlines(page));
    await page.reload();
    await answered(page);
    expect(await count(page)).toBe(1);
    await page.goBack();
    await page.locator('[data-part="total-count"]', { hasText: '2' }).waitFor();
    expect(await page.getByLabel('From').inputValue()).toBe('');
    await close(shared);
    await close(page);
  });

  test('reads why an entry was found, and goes to the paragraph', async () => {
    const page = await search(five, '?q=mit');
    const marked = await page.locator('[data-part="results"] mark').allInnerTexts();
    expect(marked).toContain('MİT');
    const passage = page.locator('[data-part="passages"] a').first();
    const fragment = new URL((await passage.getAttribute('href')) ?? '', page.url()).hash;
    await passage.click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator(fragment).innerText()).toMatch(/M[İI]T/);
    await close(page);
  });

  test('is told that a word is unknown, and never shown strangers', async () => {
    const page = await search(five, '?q=kalin+zzyzx');
    expect(await page.locator('[data-part="unknown"]').innerText()).toContain('zzyzx');
    await page.getByRole('link', { name: /Search without “zzyzx”/ }).click();
    await page.locator('[data-part="total-count"]', { hasText: '3' }).waitFor();
    await close(page);
  });

  test('is told which dates cannot be read, beside the field', async () => {
    const page = await search(five, '?from=soon&to=2026');
    expect(await page.locator('[data-part="from-fault"]').innerText()).toContain('“soon”');
    expect(await page.getByLabel('From').inputValue()).toBe('soon');
    expect(await count(page)).toBe(5);
    await close(page);
  });

  test('works by keyboard alone, from "/" to the first result', async () => {
    const page = await search(five, '');
    await page.keyboard.press('/');
    await page.keyboard.type('mossad');
    await page.locator('[data-part="total-count"]', { hasText: '1' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('[data-part="headline"]')))
        break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/turkish-intelligence-as-a-shield/);
    await close(page);
  });

  test('finds the ways on without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${five.origin}/search/?q=kalin`);
    await page.getByRole('main').getByRole('link', { name: 'Syria' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Syria');
    await context.close();
  });
});

describe(`over ${String(MADE_UP_SIZE)} made-up articles, held to a plain scan`, () => {
  const articles = makeUp(MADE_UP_SIZE).map(({ article }) => article);

  /** The definition of what must be found, without any index. */
  function scan(params: URLSearchParams): MadeUp[] {
    const query = parseQuery(params.get('q') ?? '');
    const { range } = readRange({ from: params.get('from') ?? '', to: params.get('to') ?? '' });
    const withoutUndated = params.get('undated') === 'out';
    return articles.filter(({ text, spans }) => {
      const undated = spans.length === 0;
      const inRange = undated ? !withoutUndated : range === null || touches(spans, range);
      return inRange && matchesQuery(text.split('\n'), query);
    });
  }

  const rare = words(400, 7);
  const cases = [
    ...rare.map((word) => `?q=${word}`),
    ...rare.slice(0, 6).map((word) => `?q=${word.slice(0, 4)}`),
    '?q=kalin',
    '?q=Türkiye',
    '?q=MİT+damascus',
    '?q="intelligence+diplomacy"',
    '?q="İbrahim+Kalın"+syria',
    '?q=reuters&from=2021-05-03&to=2021-05-03',
    '?from=2020-02&to=2020-02',
    '?from=2020-02-29',
    '?q=ceasefire&to=2019-06&undated=out',
    '?undated=out',
    '?from=2018&to=2018',
    '?q=q',
    '?q=xyzzy',
  ];

  test.each(cases)('%s', async (address) => {
    const expected = scan(new URLSearchParams(address));
    const page = await search(many, address);
    expect(await count(page)).toBe(expected.length);
    const names = new Set(expected.map(({ headline }) => headline));
    const shown = await headlines(page);
    expect(shown).toHaveLength(Math.min(20, expected.length));
    expect(shown.filter((headline) => !names.has(headline))).toEqual([]);
    await close(page);
  });

  /** Some words of the texts, chosen by the same rule on every run. */
  function words(step: number, most: number): string[] {
    const all = [
      ...new Set(articles.flatMap(({ text }) => text.match(/\p{Ll}{5,}/gu) ?? [])),
    ].sort();
    return all.filter((_, i) => i % step === 0).slice(0, most);
  }

  test('shows twenty at a time, and each of them once', async () => {
    const page = await search(many, '?q=mossad&from=2024-01&to=2024-01');
    const total = await count(page);
    expect(total).toBeGreaterThan(20);
    await page.locator('[data-part="more"]').click();
    await page.locator('[data-part="results"] > .entry').nth(20).waitFor();
    const shown = await headlines(page);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBe(Math.min(40, total));
    await close(page);
  });

  test('sorts by date, the undated last in both directions', async () => {
    for (const sort of ['newest', 'oldest']) {
      const page = await search(many, `?q=mossad&sort=${sort}`);
      const dates = await page
        .locator('[data-part="results"] time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates.length).toBeGreaterThan(10);
      // A month stands with its first day.
      const days = dates.map((date) => `${date}-01`.slice(0, 10));
      const sorted = [...days].sort();
      expect(days).toEqual(sort === 'newest' ? sorted.reverse() : sorted);
      await close(page);
    }
  });
});
