import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Host } from './static-host.ts';

/** The day on which the tests are read, so that "last year" is known. Timers run as ever. */
export const TODAY = '2026-11-21T10:00:00';

/**
 * A browser's window of its own. What is kept for use without a network stays out of it: these tests look
 * at the search as a first visit finds it.
 */
export function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({ serviceWorkers: 'block', ...options });
}

/** Opens the page of the search, and waits until nothing more is to come. @param address as {@link addressOf} writes it */
export async function openSearch(
  context: BrowserContext,
  { origin }: Host,
  address = '',
): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.goto(`${origin}/search/${address}`);
  await settled(page);
  return page;
}

/** Loads the page of another search. @param page one of the search */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(new URL(`/search/${address}`, page.url()).href);
  await settled(page);
}

/** Goes to another search without loading the page anew, as back and forward do. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    const board = document.querySelector<HTMLElement>('[data-part="board"]');
    const before = board?.dataset['settled'];
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    while (board?.dataset['settled'] === before) {
      const failed = document.querySelector<HTMLElement>('[data-part="failed"]:not([hidden])');
      if (failed) throw new Error(failed.innerText);
      await new Promise((done) => setTimeout(done, 1));
    }
  }, address || '?');
}

/** Waits until the search that was asked for last is answered in full, facets and all. */
export async function settled(page: Page): Promise<void> {
  // The page is settled once it says so and is not at work on another question.
  await page.waitForFunction(() => {
    const board = document.querySelector('[data-part="board"]');
    return board?.hasAttribute('data-settled') === true && !board.hasAttribute('aria-busy');
  });
}

/**
 * The address of a search, from how people would write it down: `q=kalın -"old harbour"&from=Jan 2026`.
 * @returns `?q=…`; empty for no parameters
 */
export function addressOf(written: string): string {
  if (written === '') return '';
  const params = new URLSearchParams();
  for (const pair of written.split('&')) {
    const at = pair.indexOf('=');
    params.append(pair.slice(0, at), pair.slice(at + 1));
  }
  return `?${params.toString()}`;
}

/** What a page of results shows. */
export interface Shown {
  /** The number in the total of the list. */
  readonly total: number;
  /** The entries drawn, in order: the last parts of their addresses, and their headlines. */
  readonly slugs: readonly string[];
  readonly headlines: readonly string[];
}

/** Reads the results as drawn. */
export async function readShown(page: Page): Promise<Shown> {
  const { total, links } = await page.evaluate(() => {
    const list = document.querySelector('[data-part="results"]');
    const headlines = list?.querySelectorAll<HTMLAnchorElement>('.entry [data-part="headline"]');
    return {
      total: list?.querySelector('[data-part="total-count"]')?.textContent ?? '',
      links: [...(headlines ?? [])].map(({ href, textContent }) => ({ href, textContent })),
    };
  });
  return {
    total: Number(total.replaceAll(',', '')),
    slugs: links.map(({ href }) => /\/articles\/([^/]+)\//.exec(href)?.[1] ?? href),
    headlines: links.map(({ textContent }) => textContent),
  };
}

/** Waits until so many entries are said to be found. */
export async function total(page: Page, count: number): Promise<void> {
  const words = count.toLocaleString('en');
  await page.locator('[data-part="total-count"]').getByText(words, { exact: true }).waitFor();
  await settled(page);
}
