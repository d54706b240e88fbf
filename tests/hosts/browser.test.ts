import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/built-pages.ts';
import { collectComplaints } from '../support/complaints.ts';
import { parseRedirects, serveHosted } from '../support/hosted.ts';
import { settled } from '../support/search-page.ts';
import { copySites, type ServedSite } from '../support/served-sites.ts';
import type { Host } from '../support/static-host.ts';
import { caddy, nginx } from '../support/web-servers.ts';

/** A reader's browser under the headers of each host: it has nothing to complain of, and all works. */

let browser: Browser;
let sites: Awaited<ReturnType<typeof copySites>>;
/** What browsers report of violations in workers, which no page is told of. */
const reports: string[] = [];

beforeAll(async () => {
  [browser, sites] = await Promise.all([startBrowser(), copySites()]);
});
afterAll(async () => {
  const folders = Object.values(sites).map(({ folder }) => folder);
  await browser.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const real = ({ name, missing, start }: typeof nginx) => ({
  ...{ name, missing },
  // What the build says has moved, as npm run host-config would give it to the server.
  start: async ({ base, root }: ServedSite) => {
    const text = await readFile(join(root, '_redirects'), 'utf8');
    return start({ base, root, moves: parseRedirects(text) });
  },
});
const ENGLISH = { site: 'five', typed: 'kalin', suggested: 'Kalın' } as const;
const TURKISH = { site: 'turkish', typed: 'sogukpinar', suggested: 'Soğukpınar' } as const;

/** Their headers are of one table, which `servers.test.ts` asks of each for both sites. */
const CASES = [
  { ...real(nginx), ...ENGLISH },
  { ...real(caddy), ...TURKISH },
  {
    ...{ name: 'Cloudflare Pages', missing: '' },
    ...ENGLISH,
    start: ({ folder, root }: ServedSite) =>
      serveHosted({ hosting: 'Cloudflare Pages', folder, files: root, reports }),
  },
];

describe.each(CASES)(
  '$site at $name',
  ({ name, missing, start, site: which, typed, suggested }) => {
    if (missing !== '') {
      test.skip(`a browser would visit ${name}${missing}`, () => undefined);
      return;
    }
    let site: ServedSite;
    let host: Host;
    beforeAll(async () => {
      site = sites[which];
      host = await start(site);
    });
    afterAll(() => host.close());

    const open = async () => {
      const context = await browser.newContext();
      context.setDefaultTimeout(15_000);
      onTestFinished(() => context.close());
      return { context, complaints: await collectComplaints(context) };
    };

    test('every page loads without a complaint', async () => {
      const { context, complaints } = await open();
      const page = await context.newPage();
      for (const path of await pathsOf(site)) {
        const response = await page.goto(`${host.origin}${path}`);
        expect([path, response?.status()]).toEqual([path, 200]);
      }
      expect(complaints).toEqual([]);
      // The page for what is not there, at any depth: all that a browser says of it is that.
      const missing = `${host.origin}${site.base}articles/nothing/`;
      expect((await page.goto(missing))?.status()).toBe(404);
      expect(await serif(page)).toContain('Newsreader');
      expect(complaints.filter((what) => !what.startsWith(missing))).toEqual([]);
    });

    test('a whole search: typed, suggested, chosen, saved, and again without a network', async () => {
      const { context, complaints } = await open();
      const page = await context.newPage();
      await page.goto(`${host.origin}${site.base}search/`);
      await settled(page);
      const field = page.locator('input[name="q"]');
      await field.pressSequentially(typed);
      await page.getByRole('option').filter({ hasText: suggested }).first().waitFor();
      await field.press('Enter');
      await page.waitForURL(/q=/);
      await settled(page);
      const found = await page.locator('[data-part="headline"]').allInnerTexts();
      expect(found.length).toBeGreaterThan(1);
      await saveAsTable(page);
      await kept(context);
      expect([complaints, reports]).toEqual([[], []]);
      await host.close();
      await page.reload();
      await settled(page);
      expect(await page.locator('[data-part="headline"]').allInnerTexts()).toEqual(found);
      host = await start(site);
    });
  },
);

test('data about a page is no script to the policy, and a script within a page is', async () => {
  const host = await serveHosted({
    ...{ hosting: 'Netlify', folder: sites.five.folder, files: sites.five.root, reports: [] },
  });
  const context = await browser.newContext();
  onTestFinished(() => Promise.all([context.close(), host.close()]).then(() => undefined));
  const complaints = await collectComplaints(context);
  const page = await context.newPage();
  const visitWith = async (head: string) => {
    await page.route('**/about/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</head>', `${head}</head>`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${host.origin}/about/`);
    await page.unroute('**/about/');
  };
  await visitWith('<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
  expect(complaints).toEqual([]);
  await visitWith('<script>document.title = "taken over"</script>');
  expect(await page.title()).not.toBe('taken over');
  expect(complaints.join('\n')).toMatch(/script-src-elem forbids inline/);
  await expect(page.evaluate(() => (document.body.innerHTML = '<p>'))).rejects.toThrow(
    /TrustedHTML/,
  );
  await expect(page.evaluate(() => new Worker('/sw.js'))).rejects.toThrow(/TrustedScriptURL/);
});

/** All pages of the small archive, and of the other one of each kind: their addresses differ in names and numbers alone. */
async function pathsOf({ folder, base }: ServedSite): Promise<string[]> {
  const paths = (await pagesOf(folder))
    .map(({ path }) => path)
    .filter((path) => !path.endsWith('.html'));
  if (base !== '/') return paths;
  const kinds = new Map(
    paths.map((path) => {
      const [first = '', ...rest] = path.slice(base.length).split('/');
      const kind = rest.map((part, i) =>
        first === 'dates' ? part.replace(/^\d+$/, '0') : i % 2 === 0 ? '' : part,
      );
      return [`${first}/${kind.join('/')}`, path];
    }),
  );
  return [...kinds.values()];
}

function serif(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
  );
}

async function saveAsTable(page: Page): Promise<void> {
  await page.locator('[data-part="export"] summary').click();
  const download = page.waitForEvent('download');
  await page.locator('[data-part="export"] button').first().click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
}

/** Waits until the service worker has what a search needs. */
async function kept(context: BrowserContext): Promise<void> {
  const page = context.pages()[0];
  await page?.locator('[data-part="offline"]:not([hidden])').waitFor();
}
