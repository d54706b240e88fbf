import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { addressOf, openContext, openSearch, total } from '../support/search-page.ts';
import { serve, type Host } from '../support/static-host.ts';

/* Every state of the search page: for everyone, on every screen, and where a part of it is missing. */

let browser: Browser;
let five: Host;
let known: Host;
let many: Host;
/** The site of the five without its index. */
let spoiled: Spoiled;
let page: Page | undefined;

beforeAll(async () => {
  [browser, five, known, many, spoiled] = await Promise.all([
    startBrowser(),
    serve(inject('five')),
    serve(inject('known')),
    serve(inject('many')),
    spoil((path) => path === 'archive.json'),
  ]);
});
afterEach(async () => {
  await page?.context().close();
  page = undefined;
});
afterAll(async () => {
  const hosts = [five, known, many, spoiled.host];
  await Promise.all([browser.close(), spoiled.remove(), ...hosts.map((host) => host.close())]);
});

interface Spoiled {
  readonly host: Host;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Serves a copy of the site of the five without some files of its index. */
async function spoil(isMissing: (path: string) => boolean): Promise<Spoiled> {
  const folder = await mkdtemp(join(tmpdir(), 'news-archive-'));
  await cp(inject('five'), folder, { recursive: true });
  const index = join(folder, 'pagefind');
  const missing = (await readdir(index, { recursive: true })).filter(isMissing);
  expect(missing).not.toEqual([]);
  for (const path of missing) await rm(join(index, path));
  return {
    host: await serve(folder),
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function open(host: Host, asked: string, options: BrowserContextOptions = {}): Promise<Page> {
  page = await openSearch(await openContext(browser, options), host, addressOf(asked));
  return page;
}

/** Opens a search whose answer is that it does not work. */
async function openFailed(
  host: Host,
  asked: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await openContext(browser, options);
  page = await context.newPage();
  await page.goto(`${host.origin}/search/${addressOf(asked)}`);
  await page.locator('[data-part="failed"]').waitFor();
  return page;
}

type Opened = (options: BrowserContextOptions) => Promise<Page>;

const STATES: readonly (readonly [state: string, open: Opened])[] = [
  ['no question', (options) => open(five, '', options)],
  ['results', (options) => open(five, 'q=mit "intelligence diplomacy"', options)],
  ['two thousand', (options) => open(many, 'q=-ankara&group=month', options)],
  [
    'filters',
    (options) =>
      open(known, 'q=dorvane&topic=syria&not-place=qatar&from=2009&undated=out', options),
  ],
  ['nothing found', (options) => open(known, 'q=kelmits qqqq', options)],
  [
    'words and values without end',
    (options) => {
      const long = 'endless'.repeat(60);
      return open(known, `q=${long} kelmist&topic=${long}`, options);
    },
  ],
  ['longer words and notes', (options) => open(known, 'q=operation OR', options)],
  ['a date asked back', (options) => open(known, 'q=ferrow&from=10/01/2026&to=soon', options)],
  [
    'a facet open',
    async (options) => {
      const opened = await open(five, 'place=somalia', options);
      const places = opened.getByRole('group', { name: 'Place' });
      await places.getByRole('button', { name: /^All \d+$/ }).click();
      await places.getByLabel('Place: first letters').fill('s');
      return opened;
    },
  ],
  [
    'suggestions open',
    async (options) => {
      const opened = await open(five, '', options);
      await opened.locator('#q').pressSequentially('syria');
      await opened.getByRole('option').first().waitFor();
      // Until the answer has come, what stands there is dimmed.
      await total(opened, 4);
      await opened.keyboard.press('ArrowDown');
      return opened;
    },
  ],
  [
    'export open',
    async (options) => {
      const opened = await open(five, 'topic=syria', options);
      await opened.locator('[data-part="export"] > summary').click();
      return opened;
    },
  ],
  [
    'help and table open',
    async (options) => {
      const opened = await open(five, '', options);
      await opened.getByText('How to ask').click();
      await opened.getByText('The same counts as a table').click();
      return opened;
    },
  ],
  ['no index', (options) => openFailed(spoiled.host, 'q=kalin', options)],
];

describe.each(STATES)('%s', (_, openState) => {
  let opened: Page;
  beforeAll(async () => {
    opened = await openState({ colorScheme: 'light', reducedMotion: 'reduce' });
    // Kept for all that the state is held to.
    page = undefined;
  });
  afterAll(() => opened.context().close());

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme',
    async (colorScheme) => {
      await opened.emulateMedia({ colorScheme });
      expect(await axeFaults(opened, { colours: colorScheme === 'dark' })).toEqual([]);
    },
  );

  test.each([
    ['320 pixels', { width: 320, height: 640 }],
    ['1280 pixels at 400 %', { width: 320, height: 256 }],
  ])(
    'nothing needs sideways scrolling, and every target has 24 pixels, at %s',
    async (_size, viewport) => {
      await opened.setViewportSize(viewport);
      const faults = await opened.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
        const targets = document.querySelectorAll<HTMLElement>(
          'main :is(button, select, summary, input:not([type="hidden"], [type="checkbox"]), label.check)',
        );
        const small = [...targets].flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          if (
            !target.checkVisibility() ||
            target.closest('.hide') ||
            (width >= 24 && height >= 24)
          ) {
            return [];
          }
          // Columns of the chart can be as narrow as a day; the fields of the dates do what they do.
          return target.closest('[data-part="chart"]')
            ? []
            : [`${width} × ${height}: ${target.outerHTML.slice(0, 80)}`];
        });
        return [...wide, ...small];
      });
      expect(faults).toEqual([]);
    },
  );
});

test.each([360, 768, 1024, 1440])(
  'numbers of a thousand entries have room in facets, and beside each other on the chart, at %i px',
  async (width) => {
    page = await open(many, 'q=the OR kalin OR mit', { viewport: { width, height: 900 } });
    await page
      .locator('.facets .n')
      .getByText(/^1,\d{3}$/)
      .first()
      .waitFor();
    const faults = await page.evaluate(() => {
      /** The lines of what an element says, as far as they stand within another. */
      const linesOf = (element: Element, within: Element = element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { bottom } = within.getBoundingClientRect();
        return [...range.getClientRects()].filter(
          (line) => line.width > 0 && line.top < bottom - 1,
        );
      };
      const broken = [...document.querySelectorAll('.facets .n')].filter(
        (number) => linesOf(number).length > 1,
      );
      const counts = [...document.querySelectorAll('[data-part="chart-count"]')];
      const lines = counts.map((count) => linesOf(count, count));
      const ends = lines.map((line) => Math.max(...line.map(({ right }) => right)));
      const upon = lines.filter((line, i) => {
        const end = ends[i - 1] ?? -Infinity;
        return line.some(({ left }) => left < end + 2);
      });
      return {
        broken: broken.map(({ textContent }) => textContent),
        upon: upon.length,
        counts: counts.length,
      };
    });
    expect(faults).toEqual({ broken: [], upon: 0, counts: 7 });
  },
);

describe('where a part of the index is missing, it says so in words', () => {
  test.each<[what: string, isMissing: (path: string) => boolean, words: RegExp]>([
    ['the file that names all others', (path) => path === 'archive.json', /archive\.json: 404/],
    ['the days', (path) => path.endsWith('days.bin'), /days\.bin.*Load the page again/s],
    ['the words', (path) => /words\/\d+\.bin$/.test(path), /words\/0\.bin.*Load the page again/s],
    ['the texts', (path) => /texts\/\d+\.bin$/.test(path), /texts\/\d\.bin.*Load the page again/s],
    ['Pagefind’s script', (path) => path === 'pagefind.js', /pagefind\.js/],
    ['Pagefind’s engine', (path) => path.includes('wasm.'), /./],
    ['Pagefind’s pages', (path) => path.endsWith('.pf_meta'), /pf_meta.*Load the page again/s],
    [
      'Pagefind’s words',
      (path) => path.endsWith('.pf_index'),
      /The part of the index that holds “kalin” could not be loaded/,
    ],
  ])('%s', async (_, isMissing, words) => {
    const { host, remove } = await spoil(isMissing);
    try {
      const opened = await openFailed(host, 'q=kalin');
      const failed = opened.locator('[data-part="failed"]');
      expect(await failed.getByRole('heading').innerText()).toBe(
        'The search does not work at the moment',
      );
      expect(await opened.locator('[data-part="cause"]').innerText()).toMatch(words);
      expect(await opened.locator('[data-part="status"]').innerText()).toBe(
        'The search does not work at the moment.',
      );
      expect(await opened.locator('[data-part="answered"]').isVisible()).toBe(false);
      await failed.getByRole('link', { name: 'by topic' }).click();
      await opened.waitForURL(/\/topics\//);
    } finally {
      await host.close();
      await remove();
    }
  });

  test('and it works again, without loading the page anew, as soon as the part is there', async () => {
    const { host, folder, remove } = await spoil((path) => path.endsWith('days.bin'));
    try {
      const opened = await openFailed(host, 'q=kalin');
      await cp(inject('five'), folder, { recursive: true });
      await opened.locator('#q').fill('mossad');
      await opened.keyboard.press('Enter');
      await opened.locator('[data-part="answered"]').waitFor();
      expect(await opened.locator('[data-part="total-count"]').innerText()).toBe('1');
      expect(await opened.locator('[data-part="failed"]').isVisible()).toBe(false);
    } finally {
      await host.close();
      await remove();
    }
  });
});
