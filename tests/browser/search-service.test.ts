import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import postgres, { type Sql } from 'postgres';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadInto } from '../../scripts/engine/postgres-load.ts';
import { chosenSearch } from '../../src/integrations/chosen-search.ts';
import { chosenWords } from '../../src/integrations/chosen-words.ts';
import { loadNames, loadTaxonomy } from '../../src/lib/authority.ts';
import { newestFirst } from '../../src/lib/chronology.ts';
import { loadItems } from '../../src/lib/load-items.ts';
import { createSearchServer } from '../../src/service/search-server.ts';
import { ServedArchive } from '../../src/service/served-archive.ts';
import { startBrowser } from '../support/browser.ts';
import { findPostgres, startPostgres, type Database } from '../support/postgres.ts';
import { addressOf, follow, openContext, openSearch, readShown } from '../support/search-page.ts';
import { serve, type Host } from '../support/static-host.ts';

/*
 * The search page asking the service. The site is the built one of the known archive, but for what a build with a
 * service makes otherwise: where the page asks, the worker that asks there, and no index.
 */

const programs = await findPostgres();
if (programs === null && process.env['CI']) throw new Error('PostgreSQL is not installed');

describe.skipIf(programs === null)('with a service', () => {
  let folder: string;
  let database: Database;
  let sql: Sql;
  let server: Server;
  let host: Host;
  let browser: Browser;
  let page: Page;
  const failed: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-service-site-'));
    [browser, database] = await Promise.all([startBrowser(), startPostgres(programs ?? '')]);
    sql = postgres(database.url, { max: 4, onnotice: () => undefined });
    await loadKnown(sql, inject('knownContent'));
    await cp(inject('known'), folder, { recursive: true });
    host = await serve(folder);
    server = createSearchServer(new ServedArchive(sql, 'known'), {
      origin: host.origin,
      report: (error) => failed.push(error),
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const service = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await askThere(folder, service);
    page = await openSearch(await openContext(browser), host);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    await Promise.all([new Promise((closed) => server.close(closed)), host.close(), sql.end()]);
    await database.close();
    await rm(folder, { recursive: true, force: true });
    expect(failed).toEqual([]);
  });

  // Rows of tests/browser/search-table.test.ts, one of each kind.
  test.each([
    ['q=kalin', [1, 2, 3, 4]],
    ['q=Kalın’s', [1, 2, 3, 4]],
    ['q=kalinite', [5]],
    ['q=mit&names=typed', [7, 8, 10, 12, 13, 14]],
    ['q=mit*', [7, 8, 9, 10, 12, 13, 14]],
    ['q=daesh', [20, 21, 22, 23, 24]],
    ['q="green lantern"', [41]],
    ['q=ferrow&from=2026-03-31&to=2026-04-01&undated=out', [47, 50]],
    ['q=xyzzy', []],
  ])('%s', async (asked, sheets) => {
    await follow(page, addressOf(`${asked}&show=50`));
    const { total, headlines } = await readShown(page);
    const wanted = sheets.map((n) => `Sheet n${String(n).padStart(3, '0')}`);
    expect(headlines.toSorted()).toEqual(wanted);
    expect(total).toBe(wanted.length);
  });

  test('says so when the service is out of reach', async () => {
    const other = await openContext(browser);
    await other.route('**/search?**', (route) => route.abort());
    const alone = await other.newPage();
    await alone.goto(`${host.origin}/search/?q=kalin`);
    const cause = alone.locator('[data-part="cause"]');
    await cause.waitFor();
    expect(await cause.innerText()).toContain('needs a connection');
    await other.close();
  });
});

async function loadKnown(sql: Sql, content: string): Promise<void> {
  const articles = join(content, 'articles');
  const archive = {
    ...{ folder: articles, items: newestFirst(await loadItems(articles)) },
    ...{ names: await loadNames(content), topics: (await loadTaxonomy(content)).topics },
  };
  await loadInto(sql, archive, { schema: 'known' });
}

/** Has the page of a built site ask a service, as a build with one does. */
async function askThere(site: string, service: string): Promise<void> {
  await rm(join(site, 'pagefind'), { recursive: true });
  const page = join(site, 'search', 'index.html');
  const html = await readFile(page, 'utf8');
  const asking = html.replace(/data-index="[^"]*"/, `data-index="${service}"`);
  if (asking === html) throw new Error('the page does not say where it asks');
  await writeFile(page, asking);
  const scripts = await readdir(join(site, '_astro'));
  const worker = scripts.find((name) => /^search-worker.*\.js$/.test(name));
  if (worker === undefined) throw new Error('the site has no worker of the search');
  const plugins = [chosenWords('en'), chosenSearch(service)];
  await build({
    ...{ configFile: false, logLevel: 'error', publicDir: false, plugins },
    build: {
      ...{ outDir: join(site, '_astro'), emptyOutDir: false, assetsDir: '', modulePreload: false },
      rolldownOptions: {
        input: { worker: 'src/client/search-worker.ts' },
        output: { entryFileNames: worker, chunkFileNames: 'asking-[hash].js' },
      },
    },
  });
}
