import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import { archivePaths } from '../src/archive-paths.ts';
import { findBrowser } from './support/browser.ts';
import { serveAsHost } from './support/real-host.ts';

/**
 * Runs Lighthouse on the built site, as a phone and as a desktop: npm run build && npm run lighthouse
 * Ends with status 1 where a page has less than 100 in a category, and names the audits that fail.
 * Its figures depend on the machine being idle, so it is no part of npm test.
 */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const article =
  process.env['LIGHTHOUSE_ARTICLE'] ??
  'ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit';
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  article: `/articles/${article}/`,
  topic: '/topics/syria/',
  search: '/search/?q=kalin',
};

const SHAPES = { phone: undefined, desktop: desktopConfig } as const;

let short = 0;
const host = await serveAsHost(archivePaths.dist);
const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const { executablePath, args } = await findBrowser();
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: ['--headless=new', ...args],
  userDataDir: profile,
  logLevel: 'silent',
});
try {
  process.stdout.write(`${row(['', '', ...CATEGORIES])}\n`);
  for (const [name, path] of Object.entries(PAGES)) {
    for (const [shape, config] of Object.entries(SHAPES))
      await audit({ name, path, shape, config });
  }
} finally {
  chrome.kill();
  await host.close();
  await rm(profile, { recursive: true, force: true });
}
process.exitCode = short > 0 || !existsSync(archivePaths.dist) ? 1 : 0;

async function audit(run: {
  readonly name: string;
  readonly path: string;
  readonly shape: string;
  readonly config: typeof desktopConfig | undefined;
}): Promise<void> {
  const flags: Flags = { port: chrome.port, onlyCategories: [...CATEGORIES], logLevel: 'error' };
  const result = await lighthouse(`${host.origin}${run.path}`, flags, run.config);
  if (!result) throw new Error(`${run.path}: Lighthouse gave no result`);
  const { audits, categories } = result.lhr;
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  process.stdout.write(`${row([run.name, run.shape, ...scores.map(String)])}\n`);
  for (const [i, id] of CATEGORIES.entries()) {
    if (scores[i] === 100) continue;
    short++;
    for (const { id: auditId, weight } of categories[id]?.auditRefs ?? []) {
      const found = audits[auditId];
      if (!found || weight === 0 || found.score === null || found.score >= 0.9) continue;
      process.stdout.write(`    ${id}: ${auditId}, ${found.title} ${found.displayValue ?? ''}\n`);
      for (const item of itemsOf(found.details).slice(0, 5))
        process.stdout.write(`      ${item}\n`);
    }
  }
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
