import type { Browser, Page } from 'playwright-core';
import { collectComplaints } from '../support/complaints.ts';
import { serveHosted } from '../support/hosted.ts';
import { settled } from '../support/search-page.ts';
import { ATTACKS } from './corpus.ts';
import type { Besieged } from './siege.ts';
import { Harmless, structureOf, watch } from './watch.ts';

/** Sessions at the page of the search, under the headers that a host sends, over an archive of attacks. */

/** Searches whose answers show every part of the page. */
const HARMLESS = [
  '',
  '?q=harbour',
  '?q=harbor keeper lamps',
  '?q="long pier" -winter',
  '?q=harb',
  '?q=plain words',
  '?q=log',
  '?q=qqqqq',
  '?q=harbour OR qqqqq&view=month',
  '?q=quill&topic=t-1&person=n-0',
  '?topic=t-1&not-topic=t-2&dating=undated',
  '?from=2024-02&to=2024-05&sort=oldest',
  '?from=nonsense&to=1/2/2024',
  '?q=nothing&topic=t-99&sort=x',
];

/** Names of parameters that the page reads, and two that it does not. */
const PARAMETERS = ['topic', 'person', 'publisher', 'from', 'sort', 'view', '__proto__', 'x'];

/** The addresses that carry attacks: words searched for, values of parameters, fragments. */
function addressesOf(each: number): string[] {
  const texts = (place: string) => {
    const found = ATTACKS.filter((attack) => attack.place === place);
    return [...Map.groupBy(found, ({ family }) => family).values()].flatMap((attacks) =>
      attacks.slice(0, each).map(({ text }) => encodeURIComponent(text.toWellFormed())),
    );
  };
  return [
    ...texts('query').map((text) => `?q=${text}`),
    ...texts('parameter').map((text, i) => `?${PARAMETERS[i % PARAMETERS.length]}=${text}`),
    ...texts('parameter').map((text) => `?${text}=1&q=harbour`),
    ...texts('fragment').map((text) => `?q=harbour#${text}`),
  ];
}

/** Searches by addresses with attacks in them, by typing, and saves all that is found. */
export async function searchUnderAttack(
  browser: Browser,
  { hostile, harmless }: Pick<Besieged, 'hostile' | 'harmless'>,
  each: number,
): Promise<{ readonly breaches: readonly string[]; readonly searches: number }> {
  const known = new Harmless();
  const learned = await session(browser, harmless, async (page, origin) => {
    for (const address of HARMLESS) {
      await go(page, origin, address);
      known.learn('search', await structureOf(page));
    }
    for (const typed of ['harb', 'plain', 'label', 'ada', 'topic', 'qqqq']) {
      await typeAndLook(page, typed);
      known.learn('search', await structureOf(page));
    }
    return [];
  });
  const addresses = [...HARMLESS, ...addressesOf(each)];
  const found = await session(browser, hostile, async (page, origin) => {
    const faults: string[] = [];
    const judge = async (what: string) => {
      const foreign = known.foreign('search', await structureOf(page));
      faults.push(...foreign.map((fault) => `${what}: ${fault}`));
    };
    for (const address of addresses) {
      await go(page, origin, address);
      await judge(address);
    }
    await go(page, origin, '');
    for (const typed of ['<scr', 'script', 'onerror', 'javascript', 'canary', 'proto']) {
      await typeAndLook(page, typed);
      await judge(`typed ${typed}`);
    }
    await go(page, origin, '');
    await saveAll(page);
    return faults;
  });
  return { breaches: [...learned, ...found], searches: addresses.length };
}

async function session(
  browser: Browser,
  folder: string,
  play: (page: Page, origin: string) => Promise<string[]>,
): Promise<string[]> {
  const reports: string[] = [];
  const host = await serveHosted({ hosting: 'Netlify', folder, files: folder, reports });
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    const breaches = await watch(context, host.origin);
    const complaints = await collectComplaints(context);
    const page = await context.newPage();
    const faults = await play(page, host.origin);
    return [...new Set([...breaches, ...complaints, ...reports, ...faults])];
  } finally {
    await context.close();
    await host.close();
  }
}

/** A change of the fragment alone loads nothing: each address is gone to anew. */
async function go(page: Page, origin: string, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/search/${address}`);
  await settled(page);
}

async function typeAndLook(page: Page, typed: string): Promise<void> {
  const field = page.locator('input[name="q"]');
  await field.fill('');
  await field.pressSequentially(typed);
  await page.waitForTimeout(200);
  await settled(page);
}

async function saveAll(page: Page): Promise<void> {
  for (const format of ['csv', 'json', 'bibtex', 'ris']) {
    const menu = page.locator('[data-part="export"]');
    if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
    await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ]);
  }
}
