import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { entryPaths } from '../../../src/lib/load-items.ts';
import { slugOf } from '../../../src/lib/entry-file.ts';
import { loadTaxonomy } from '../../../src/lib/authority.ts';
import type { BenchHost, Line } from './host.ts';
import { addUp, type Bytes } from './kinds.ts';

/** What the pages themselves cost a reader: opened over a line in a real browser, with an empty cache. */

/** One page, opened as often as there were sessions. Milliseconds since it was opened. */
export interface PageFigures {
  readonly what: string;
  readonly path: string;
  readonly visits: readonly Visit[];
}

interface Visit {
  /** All that was sent, and what was sent until the largest thing stood in the page. */
  readonly inAll: Bytes;
  readonly untilLargest: Bytes;
  /** First and largest contentful paint (w3.org/TR/paint-timing, largest-contentful-paint). */
  readonly firstPaint: number;
  readonly largestPaint: number;
}

/** A host that has sent nothing for so long has nothing more to send, in milliseconds. */
const QUIET = 600;

/** One page of each kind that readers open most: the newest of its kind, or the first. */
export async function pickPages(content: string): Promise<{ what: string; path: string }[]> {
  const entries = (await entryPaths(join(content, 'articles'))).toSorted();
  const [topic] = (await loadTaxonomy(content)).topics;
  const slug = slugOf(entries[0] ?? '');
  return [
    { what: 'article', path: `/articles/${slug}/` },
    { what: 'topic', path: `/topics/${topic?.id ?? ''}/` },
    { what: 'home', path: '/' },
    { what: 'search', path: '/search/' },
  ];
}

/** Opens each page as often as told. */
export async function measurePages(
  browser: Browser,
  host: BenchHost,
  task: {
    readonly pages: readonly { readonly what: string; readonly path: string }[];
    readonly line: Line;
    readonly runs: number;
  },
): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const page of task.pages) {
    const visits: Visit[] = [];
    for (let i = 0; i < task.runs; i += 1) {
      visits.push(await visit(browser, host, { path: page.path, line: task.line }));
    }
    figures.push({ ...page, visits });
  }
  return figures;
}

async function visit(
  browser: Browser,
  host: BenchHost,
  { path, line }: { readonly path: string; readonly line: Line },
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  try {
    host.reset(line);
    const page = await context.newPage();
    const answer = await page.goto(`${host.origin}${path}`, { waitUntil: 'load' });
    if (!answer?.ok()) throw new Error(`${path}: the built site has no such page`);
    await host.quiet(QUIET);
    const { origin, first, largest } = await page.evaluate(paints);
    const sent = host.sent();
    return {
      inAll: addUp(sent),
      untilLargest: addUp(sent, origin + largest),
      firstPaint: first,
      largestPaint: largest,
    };
  } finally {
    await context.close();
  }
}

/** Runs in the browser, and can use nothing from here. */
async function paints(): Promise<{ origin: number; first: number; largest: number }> {
  const largest = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      resolve(list.getEntries().at(-1)?.startTime ?? 0);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const first = performance.getEntriesByName('first-contentful-paint').at(-1)?.startTime ?? 0;
  return { origin: performance.timeOrigin, first, largest };
}
