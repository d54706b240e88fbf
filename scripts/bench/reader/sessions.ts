import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BenchHost, Line } from './host.ts';
import { addUp, type Bytes } from './kinds.ts';
import { watch, type Watched } from './probe.ts';

/** Sessions of a reader in a real browser: a first search, one more typed after it, and that once more. */

/** A page of a search. */
export interface Searched extends Watched {
  readonly host: BenchHost;
  /** Where a search is opened; null where it can only be typed. */
  readonly address: ((query: string) => string) | null;
  readonly page: string;
}

export interface Question {
  readonly first: string;
  /** Typed in the same session; null for the first alone. */
  readonly later: string | null;
  readonly line: Line | null;
  /** Whether the page may keep the site for reading offline: it then loads more than it shows. */
  readonly keeping?: boolean;
}

/** What one search took. Milliseconds; bytes on the wire. */
export interface Asked {
  readonly query: string;
  /** From the opening of the page, or the last key, to the first result in the page; null where none came. */
  readonly time: number | null;
  /** Sent until then, and in all. */
  readonly untilFirst: Bytes;
  readonly inAll: Bytes;
  /** In the worker, loading of files included; null where the page does not tell. */
  readonly search: number | null;
  readonly count: number | null;
  readonly longestTask: number;
  readonly slowestKey: number;
}

export interface Session {
  readonly first: Asked;
  readonly later: Asked | null;
  /** The later one asked again, when everything it needs is there. */
  readonly again: Asked | null;
}

/** A key each so many milliseconds: a good typist. */
const KEY = 100;
/** A host that has sent nothing for so long has nothing more to send. */
const QUIET = 600;
/** What keeping a site takes at most to begin. */
const KEEPING = 15_000;
/** Both pages wait for 300 ms after the last key; an empty field is then answered at once. */
const EMPTIED = 1000;
/** What has no answer by then finds nothing: Pagefind does not take ı for i, and stems other words than ours. */
const PATIENCE = 15_000;

/** Holds a session, with an empty cache. */
export async function hold(
  browser: Browser,
  site: Searched,
  { first, later, line, keeping = false }: Question,
): Promise<Session> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: keeping ? 'allow' : 'block',
  });
  try {
    site.host.reset(line);
    const page = await open(context, site, first);
    // A service worker begins when the page rests.
    if (keeping) await page.waitForTimeout(KEEPING);
    const opened = await answered(page, site, first);
    if (later === null) return { first: opened, later: null, again: null };
    const typed = await typeIn(page, site, later);
    await fill(page, '');
    await page.waitForTimeout(EMPTIED);
    await reset(page, site);
    await fill(page, later);
    return { first: opened, later: typed, again: await answered(page, site, later) };
  } finally {
    await context.close();
  }
}

const FIELD = 'input[type="search"], pagefind-input input';

async function open(context: BrowserContext, site: Searched, query: string): Promise<Page> {
  await context.addInitScript(watch, { result: site.result, inAddress: site.inAddress });
  const page = await context.newPage();
  await page.goto(`${site.host.origin}${site.address?.(query) ?? site.page}`, {
    waitUntil: 'commit',
  });
  if (!site.address) {
    await page.locator(FIELD).first().waitFor();
    await fill(page, query);
    // There is no other way in: the time counts from the opening of the page.
    await page.evaluate(() => {
      window.benchProbe.start = 0;
    });
  }
  return page;
}

async function typeIn(page: Page, site: Searched, query: string): Promise<Asked> {
  const field = page.locator(FIELD).first();
  await field.click();
  await field.selectText();
  await reset(page, site);
  await page.keyboard.type(query, { delay: KEY });
  return answered(page, site, query);
}

async function fill(page: Page, query: string): Promise<void> {
  await page.locator(FIELD).first().fill(query);
}

async function reset(page: Page, { host }: Searched): Promise<void> {
  await host.quiet(QUIET);
  host.reset();
  await page.evaluate(() => {
    performance.clearMeasures();
    Object.assign(window.benchProbe, { first: null, settled: null, longest: 0, slowest: 0 });
  });
}

/** Waits for the answer, and for all that follows it. */
async function answered(page: Page, site: Searched, query: string): Promise<Asked> {
  const waiting = page.waitForFunction(
    (isWhole) => window.benchProbe[isWhole ? 'settled' : 'first'] !== null,
    site.inAddress,
    { timeout: PATIENCE },
  );
  await waiting.catch((error: unknown) => {
    if (site.inAddress) throw new Error(`no answer to ${query}`, { cause: error });
  });
  await site.host.quiet(QUIET);
  const told = await page.evaluate(() => {
    const measured = (name: string) =>
      performance.getEntriesByName(name, 'measure').at(-1)?.duration;
    return {
      ...window.benchProbe,
      origin: performance.timeOrigin,
      search: measured('search') ?? null,
      count: measured('count') ?? null,
    };
  });
  const { start, first, origin, search, count, longest, slowest } = told;
  const sent = site.host.sent();
  return {
    query,
    time: first === null ? null : first - start,
    untilFirst: addUp(sent, first === null ? Infinity : origin + first),
    inAll: addUp(sent),
    search,
    count,
    longestTask: longest,
    slowestKey: slowest,
  };
}

/** What Pagefind's own engine takes, through its JavaScript interface. Milliseconds, loading of files included. */
export interface EngineTime {
  readonly query: string;
  readonly results: number;
  readonly cold: number;
  readonly warm: number;
}

/** Times Pagefind's engine on a site of its own, one query after the other in one session. */
export async function timeEngine(
  browser: Browser,
  site: Searched,
  queries: readonly string[],
): Promise<EngineTime[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.host.origin}${site.page}`);
    return await page.evaluate(async (asked) => {
      interface Api {
        init: () => Promise<void>;
        search: (query: string) => Promise<{ results: readonly unknown[] }>;
      }
      const address = '/pagefind/pagefind.js';
      const api = (await import(address)) as Api;
      await api.init();
      const time = async (query: string) => {
        const start = performance.now();
        const { results } = await api.search(query);
        return { took: performance.now() - start, results: results.length };
      };
      const times = [];
      for (const query of asked) {
        const { took: cold, results } = await time(query);
        const { took: warm } = await time(query);
        times.push({ query, results, cold, warm });
      }
      return times;
    }, queries);
  } finally {
    await context.close();
  }
}
