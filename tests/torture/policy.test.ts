import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchUnderAttack } from '../attacks/search-session.ts';
import { besiege, type Besieged } from '../attacks/siege.ts';
import { startBrowser } from '../support/browser.ts';
import { leadsOn, pagesOf } from '../support/built-pages.ts';
import { collectComplaints } from '../support/complaints.ts';
import { serveHosted } from '../support/hosted.ts';
import { settled } from '../support/search-page.ts';
import type { Host } from '../support/static-host.ts';
import { TEMPLATES, templateOf } from '../support/templates.ts';
import { attacked } from './attacks.ts';

/** A browser's own reports of what the policy of the headers forbade: events of pages, its console, reports to the host. */

let browser: Browser;
let folder: string;
let besieged: Besieged;
/** What is reported to the host, of workers too. */
const reports: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'news-archive-policy-'));
  [browser, besieged] = await Promise.all([
    startBrowser(),
    besiege(folder, { each: 1, forms: false, filler: 45 }, 4),
  ]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

interface Visit {
  readonly host: Host;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

async function visit<Result>(play: (visit: Visit) => Promise<Result>): Promise<Result> {
  const { hostile } = besieged;
  const host = await serveHosted({ hosting: 'Netlify', folder: hostile, files: hostile, reports });
  const context = await browser.newContext();
  try {
    return await play({ host, context, complaints: await collectComplaints(context) });
  } finally {
    await context.close();
    await host.close();
  }
}

describe('The policy of an archive', () => {
  test('is broken by no page of any template, on a screen or on paper', async (context) => {
    const seen = new Set<string>();
    const count = await visit(async ({ host, context: window, complaints }) => {
      const page = await window.newPage();
      const pages = (await pagesOf(besieged.hostile)).filter(({ html }) => !leadsOn(html));
      for (const { path } of pages) {
        const template = templateOf(path);
        // By its own address it is found; what it says at others is asked below.
        if (template === 'not found') continue;
        await page.goto(`${host.origin}${path}`);
        if (!seen.has(template)) {
          await page.emulateMedia({ media: 'print' });
          await page.pdf();
          await page.emulateMedia({ media: 'screen' });
        }
        seen.add(template);
      }
      expect(complaints).toEqual([]);
      await page.goto(`${host.origin}/articles/nothing/`);
      seen.add('not found');
      expect(
        complaints.filter((what) => !what.startsWith(`${host.origin}/articles/nothing/`)),
      ).toEqual([]);
      return pages.length;
    });
    expect([...seen].toSorted()).toEqual(Object.keys(TEMPLATES).toSorted());
    expect(reports).toEqual([]);
    attacked(context, count);
  });

  test('is broken by no search, no file that is saved, and no reading without a network', async (context) => {
    const { breaches, searches } = await searchUnderAttack(browser, besieged, 2);
    expect(breaches).toEqual([]);
    await visit(async ({ host, context: window, complaints }) => {
      const page = await window.newPage();
      await page.goto(`${host.origin}/search/?q=harbour`);
      await settled(page);
      await page.locator('[data-part="offline"]:not([hidden])').waitFor();
      const [entry = ''] = [...besieged.entries.keys()];
      await page.goto(`${host.origin}/articles/${entry}/`);
      expect([complaints, reports]).toEqual([[], []]);
      await host.close();
      for (const address of ['/search/?q=keeper', `/articles/${entry}/`]) {
        await page.goto(`${host.origin}${address}`);
        expect(await page.locator('h1').count()).toBe(1);
      }
      expect(complaints.filter((what) => /forbids|Content Security Policy/.test(what))).toEqual([]);
    });
    attacked(context, searches + 2);
  });

  test('forbids what an attack would do, and a browser says so', async (context) => {
    for (const [name, attempt, directive] of ATTEMPTS) {
      await visit(async ({ host, context: window, complaints }) => {
        const page = await window.newPage();
        await page.goto(`${host.origin}/about/`);
        await attempt(page).catch((error: unknown) => complaints.push(String(error)));
        await expect
          .poll(() => complaints.join('\n'), { message: name, timeout: 10_000 })
          .toMatch(directive);
      });
    }
    await expect.poll(() => reports.length).toBeGreaterThan(0);
    reports.length = 0;
    attacked(context, ATTEMPTS.length);
  });
});

/** Puts markup into a page as it comes from the host. */
const withMarkup = (markup: string) => async (page: Page) => {
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    // The page's own policy would be there first.
    const body = html.replace(/<meta http-equiv[^>]*>/, '').replace('<main', `${markup}<main`);
    await route.fulfill({ response, body });
  });
  await page.reload();
};

/** From within a page, as a script would that came through all else. */
const from = (script: () => unknown) => async (page: Page) => {
  await page.evaluate(script);
};

/** What is tried, how, and what a browser says of it. */
const ATTEMPTS: readonly (readonly [string, (page: Page) => Promise<void>, RegExp])[] = [
  ['a script in the page', withMarkup('<script>1</script>'), /script-src-elem forbids inline/],
  [
    'an attribute that runs',
    withMarkup('<img src="/apple-touch-icon.png" onload="1">'),
    /script-src-attr forbids inline/,
  ],
  [
    'a script of another host',
    withMarkup('<script src="https://attack.invalid/a.js"></script>'),
    /script-src-elem forbids https:\/\/attack/,
  ],
  ['a style in the page', withMarkup('<style>p{}</style>'), /style-src-elem forbids inline/],
  [
    'a style of an element',
    withMarkup('<p style="color:red">x</p>'),
    /style-src-attr forbids inline/,
  ],
  [
    'a picture of another host',
    withMarkup('<img src="https://attack.invalid/a.png">'),
    /img-src forbids/,
  ],
  [
    'a picture in an address',
    withMarkup('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
    /img-src forbids data/,
  ],
  ['a frame', withMarkup('<iframe src="/"></iframe>'), /frame-src forbids/],
  ['an object', withMarkup('<object data="/feed.xml"></object>'), /object-src forbids/],
  ['a film', withMarkup('<video src="https://attack.invalid/a.mp4"></video>'), /media-src forbids/],
  ['another base', withMarkup('<base href="https://attack.invalid/">'), /base-uri forbids/],
  [
    'a font of another host',
    withMarkup('<link rel="preload" as="font" href="https://attack.invalid/a.woff2" crossorigin>'),
    /font-src forbids/,
  ],
  [
    'a link that is a script',
    async (page) => {
      await withMarkup('<a id="attack" href="javascript:1">x</a>')(page);
      await page.locator('#attack').click();
    },
    /script-src-elem forbids inline|require-trusted-types-for/,
  ],
  [
    'a form that leads away',
    async (page) => {
      await withMarkup(
        '<form id="attack" action="https://attack.invalid/"><button>x</button></form>',
      )(page);
      await page.locator('#attack button').click();
    },
    /form-action forbids/,
  ],
  ['HTML out of a text', from(() => (document.body.innerHTML = '<p>')), /TrustedHTML/],
  [
    'a program out of a text',
    // What a test evaluates itself is not held to the policy; what comes later is.
    from(() =>
      setTimeout(() => {
        globalThis.eval('1');
      }),
    ),
    /EvalError|TrustedScript|unsafe-eval/,
  ],
  [
    'a program out of a text, later',
    from(() => {
      const later = globalThis.setTimeout as (program: string) => number;
      return setTimeout(() => later('1'));
    }),
    /EvalError|TrustedScript|unsafe-eval/,
  ],
  ['a worker of any address', from(() => new Worker('/sw.js')), /TrustedScriptURL/],
  [
    'another policy of Trusted Types',
    from(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      return trustedTypes.createPolicy('other', {});
    }),
    /trusted-types forbids|createPolicy/,
  ],
  [
    'asking another host',
    from(() => fetch('https://attack.invalid/').catch(() => null)),
    /connect-src forbids/,
  ],
  [
    'a beacon',
    from(() => navigator.sendBeacon('https://attack.invalid/', 'x')),
    /connect-src forbids/,
  ],
  ['an open line', from(() => new WebSocket('wss://attack.invalid/')), /connect-src forbids/],
];
