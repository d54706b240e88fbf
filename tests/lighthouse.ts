import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Flags, RunnerResult } from 'lighthouse';
import { readCall, siteVariable } from '../scripts/call.ts';
import { run } from '../scripts/command.ts';
import { archivePaths } from '../src/archive-paths.ts';
import { findBrowser } from './support/browser.ts';
import { serveAsHost } from './support/real-host.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const ARTICLE = 'ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit';
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  article: `/articles/${process.env['LIGHTHOUSE_ARTICLE'] ?? ARTICLE}/`,
  topic: '/topics/syria/',
  search: '/search/?q=kalin',
};

await run('lighthouse', async () => {
  const call = readCall({
    name: 'lighthouse',
    what: `Runs Lighthouse on home, article, topic and search of the built site, as a phone and as a desktop,
and names the audits that fail. Its figures depend on the machine being idle.`,
    options: {},
    environment: {
      ...siteVariable,
      LIGHTHOUSE_ARTICLE: `slug of the article (default: ${ARTICLE})`,
    },
    exit: {
      0: 'every page has 100 in every category',
      1: 'a page has less',
      2: 'the call is wrong, the site is not built, or there is no browser',
    },
  });
  if (call === null) return 0;
  // Loaded when they are needed: --help need not wait for them.
  const { launch } = await import('chrome-launcher');
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  const shapes = { phone: undefined, desktop: desktopConfig };
  const host = await serveAsHost(archivePaths.dist);
  const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const { executablePath, args } = await findBrowser();
  const chrome = await launch({
    chromePath: executablePath,
    chromeFlags: ['--headless=new', ...args],
    userDataDir: profile,
    logLevel: 'silent',
  });
  let short = 0;
  try {
    process.stdout.write(`${row(['', '', ...CATEGORIES])}\n`);
    for (const [name, path] of Object.entries(PAGES)) {
      for (const [shape, config] of Object.entries(shapes)) {
        const address = `${host.origin}${path}`;
        const flags: Flags = {
          port: chrome.port,
          onlyCategories: [...CATEGORIES],
          logLevel: 'error',
        };
        const result = await lighthouse(address, flags, config);
        if (!result) throw new Error(`${address}: Lighthouse gave no result`);
        short += report(name, shape, result.lhr);
      }
    }
  } finally {
    chrome.kill();
    await host.close();
    await rm(profile, { recursive: true, force: true });
  }
  return short > 0 ? 1 : 0;
});

/**
 * Writes the scores of a page, and what fails.
 * @returns how many categories have less than 100
 */
function report(name: string, shape: string, { audits, categories }: RunnerResult['lhr']): number {
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  process.stdout.write(`${row([name, shape, ...scores.map(String)])}\n`);
  const short = [...CATEGORIES.entries()].filter(([i]) => scores[i] !== 100);
  for (const [, id] of short) {
    for (const { id: auditId, weight } of categories[id]?.auditRefs ?? []) {
      const found = audits[auditId];
      if (!found || weight === 0 || found.score === null || found.score >= 0.9) continue;
      process.stdout.write(`    ${id}: ${auditId}, ${found.title} ${found.displayValue ?? ''}\n`);
      for (const item of itemsOf(found.details).slice(0, 5))
        process.stdout.write(`      ${item}\n`);
    }
  }
  return short.length;
}

/** What an audit names, in a line each. */
function itemsOf(details: unknown): string[] {
  const { items } = (details ?? {}) as { readonly items?: readonly unknown[] };
  return (items ?? []).map((item) => {
    const { node } = item as {
      readonly node?: { readonly snippet?: string; explanation?: string };
    };
    return (node?.snippet ?? JSON.stringify(item)).slice(0, 300);
  });
}

function row([name = '', shape = '', ...figures]: readonly string[]): string {
  return [name.padEnd(9), shape.padEnd(9), ...figures.map((one) => one.padStart(15))].join('');
}
