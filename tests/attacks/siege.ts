import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { entryPaths } from '../../src/lib/load-items.ts';
import { readEntryFile, slugOf } from '../../src/lib/entry-file.ts';
import { FOR_EVER } from '../../src/lib/host-headers.ts';
import { showHidden } from '../../src/lib/show-hidden.ts';
import { readText } from '../../src/lib/read-files.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { buildSite } from '../support/build-site.ts';
import { leadsOn, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { commandIn, type CliRun } from '../support/ingest-cli.ts';
import { copyProject } from '../support/second-archive.ts';
import { serve } from '../support/static-host.ts';
import { templateOf } from '../support/templates.ts';
import { hostileArchive, writeFiles, type HostileOptions } from './hostile-archive.ts';
import { Harmless, structureOf, watch } from './watch.ts';

/** An archive of attacks, ingested and built, beside a harmless one of the same making. */
export interface Besieged {
  /** The folders of the two built sites. */
  readonly hostile: string;
  readonly harmless: string;
  /** The entries of the first by their slugs. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** What ingest wrote to a terminal: its report for people, and that for machines. */
  readonly reports: readonly CliRun[];
  readonly attacks: number;
}

const INGEST = 'scripts/ingest.ts';

/**
 * Ingests and builds both.
 * @param folder a new one
 * @param pictures how many share pictures are drawn
 */
export async function besiege(
  folder: string,
  options: Omit<HostileOptions, 'harmless'>,
  pictures: number,
): Promise<Besieged> {
  const project = join(folder, 'project');
  await copyProject(project);
  const config = join(project, 'src', 'site.config.ts');
  const text = await readFile(config, 'utf8');
  const shared = `withDefaults({ sharePictures: ${pictures},`;
  await writeFile(config, text.replace('withDefaults({', shared));
  const made = async (name: string, harmless: boolean) => {
    const content = join(folder, `${name}-content`);
    // Of a harmless page there need not be many to learn what pages consist of.
    const own = harmless
      ? { ...options, each: Math.min(options.each, 3), forms: false, rest: false }
      : options;
    const { files, attacks } = hostileArchive({ ...own, harmless });
    await writeFiles(content, files);
    const env = { ARCHIVE_CONTENT: content, ARCHIVE_CACHE: join(folder, 'cache') };
    const reports = [
      // A source that is refused gives the status 1.
      await commandIn(project, { file: INGEST, args: [], environment: env }),
      await commandIn(project, { file: INGEST, args: ['--report', 'json'], environment: env }),
    ];
    const failed = reports.find(({ status }) => status === 2);
    if (failed) throw new Error(failed.stderr);
    const dist = join(folder, name);
    await buildSite({ ...env, ARCHIVE_DIST: dist }, project);
    return { content, dist, reports, attacks };
  };
  const harmless = await made('harmless', true);
  const hostile = await made('hostile', false);
  const articles = join(hostile.content, 'articles');
  const entries = (await entryPaths(articles)).map((path) => {
    const { entry } = readEntryFile(readText(join(articles, path)), path);
    return [slugOf(path), entry] as const;
  });
  return {
    ...{ hostile: hostile.dist, harmless: harmless.dist, entries: new Map(entries) },
    ...{ reports: hostile.reports, attacks: hostile.attacks },
  };
}

/** Pages that only lead on are no template. */
async function templatesOf(dist: string): Promise<(BuiltPage & { template: string })[]> {
  return (await pagesOf(dist))
    .filter(({ html }) => !leadsOn(html))
    .map((page) => ({ ...page, template: templateOf(page.path) }));
}

/** So many pages are open at once. */
const AT_ONCE = 3;

/**
 * Opens every page of both sites in a browser, without the policy that hosts send, and says what of the hostile one
 * ran, was asked for, or is in no harmless page; where the headline is another than the entry's; and which letters
 * steer or hide. @returns the breaches, and how many pages were opened
 */
export async function openAll(
  browser: Browser,
  { hostile, harmless, entries }: Besieged,
): Promise<{ readonly breaches: readonly string[]; readonly pages: number }> {
  const known = new Harmless();
  const learned = await visit(browser, harmless, (page, structure) => {
    known.learn(page.template, structure);
    return [];
  });
  const found = await visit(browser, hostile, ({ path, template, html }, structure) => {
    const faults = known.foreign(template, structure);
    const entry = entries.get(/^\/articles\/([^/]+)\/$/.exec(path)?.[1] ?? '');
    const title = entry && onOneLine(showHidden(entry.title));
    if (title !== undefined && onOneLine(structure.headline) !== title) {
      faults.push(`headline ${JSON.stringify(structure.headline)}, not ${JSON.stringify(title)}`);
    }
    if (showHidden(html) !== html) faults.push('a letter that nobody sees');
    return faults;
  });
  return { breaches: [...learned.breaches, ...found.breaches], pages: found.pages };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

type Structure = Awaited<ReturnType<typeof structureOf>>;
type Page = Awaited<ReturnType<typeof templatesOf>>[number];

async function visit(
  browser: Browser,
  dist: string,
  judge: (page: Page, structure: Structure) => string[],
): Promise<{ readonly breaches: string[]; readonly pages: number }> {
  // Styles and fonts once for all pages.
  const host = await serve(dist, (path) =>
    path.startsWith('/_astro/') ? { 'cache-control': FOR_EVER } : {},
  );
  const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const breaches = await watch(context, host.origin);
    const pages = await templatesOf(dist);
    const left = pages.values();
    const work = async () => {
      const tab = await context.newPage();
      for (const page of left) {
        await tab.goto(`${host.origin}${page.path}`);
        const faults = judge(page, await structureOf(tab));
        breaches.push(...faults.map((fault) => `${page.path}: ${fault}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { breaches, pages: pages.length };
  } finally {
    await context.close();
    await host.close();
  }
}
