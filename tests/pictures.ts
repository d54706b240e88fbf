import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { readCall, siteVariable } from '../scripts/call.ts';
import { run } from '../scripts/command.ts';
import { archivePaths } from '../src/archive-paths.ts';
import { startBrowser } from './support/browser.ts';
import { serve, type Host } from './support/static-host.ts';

const FOLDER = join('docs', 'pictures');
const ARTICLE = 'ankara-builds-up-the-role-of-its-intelligence-service-and-gives-mit';

interface Picture {
  readonly name: string;
  /** `*` stands for the first folder there is. */
  readonly path: string;
  /** What it shows, in a line. */
  readonly shows: string;
  readonly theme: 'light' | 'dark';
  /** How much of the page is shown at 1280 pixels of width, in pixels. */
  readonly height?: number;
}

const light = 'light' as const;
const dark = 'dark' as const;

const PICTURES: readonly Picture[] = [
  {
    name: 'home',
    path: '/',
    theme: light,
    height: 1180,
    shows: 'Home: the months as slips, the newest entries with their dates in the margin',
  },
  {
    name: 'article',
    path: `/articles/${ARTICLE}/`,
    theme: light,
    height: 1400,
    shows:
      'An article: its date and how it was come by, its source, numbered paragraphs, names in the margin',
  },
  {
    name: 'made',
    path: `/articles/${ARTICLE}/made/`,
    theme: dark,
    shows: 'How an entry was made: the source as received beside what was kept',
  },
  {
    name: 'compare',
    path: '/compare/*/*/',
    theme: light,
    shows: 'The same story told twice, side by side',
  },
  {
    name: 'topic',
    path: '/topics/syria/',
    theme: light,
    shows: 'A topic: its definition, the terms that count, its entries over time',
  },
  { name: 'topics', path: '/topics/', theme: dark, shows: 'All topics' },
  {
    name: 'name',
    path: '/names/mit/',
    theme: dark,
    shows: 'A name: its spellings, when it is mentioned, and with whom',
  },
  { name: 'names', path: '/names/', theme: light, shows: 'The index of names' },
  { name: 'dates', path: '/dates/', theme: dark, shows: 'All years and months' },
  { name: 'year', path: '/dates/2026/', theme: light, shows: 'A year as a calendar' },
  { name: 'month', path: '/dates/2026/01/', theme: dark, shows: 'A month' },
  { name: 'undated', path: '/dates/undated/', theme: light, shows: 'What nothing dates, and why' },
  {
    name: 'timeline',
    path: '/timeline/',
    theme: light,
    shows: 'What the texts themselves date, each linked to its paragraph',
  },
  { name: 'coverage', path: '/coverage/', theme: dark, shows: 'What the archive holds and lacks' },
  {
    name: 'search',
    path: '/search/?q=kalin',
    theme: dark,
    shows: 'A search for kalin: both spellings marked, passages with their paragraph numbers',
  },
  {
    name: 'data',
    path: '/data/',
    theme: dark,
    shows: 'What leaves the archive, and for which tools',
  },
  { name: 'about', path: '/about/', theme: light, shows: 'About the archive and its rules' },
];

const SHAPES = [
  { shape: 'desktop', width: 1280, height: 960, scale: 1 },
  { shape: 'phone', width: 390, height: 844, scale: 1.5 },
] as const;

/** Of 0 to 100; text stays sharp, and a picture is about 50 KB. */
const QUALITY = 72;

await run('pictures', async () => {
  const call = readCall({
    name: 'pictures',
    what: `Takes the pictures of every kind of page from the built site, into ${FOLDER} with a page that
shows them.`,
    options: {},
    environment: siteVariable,
    exit: {
      0: 'they are taken',
      1: 'the site is not built, or lacks a page',
      2: 'the call is wrong, or there is no browser',
    },
  });
  if (call === null) return 0;
  const resolved = await Promise.all(
    PICTURES.map(async (picture) => ({ ...picture, path: await resolvePath(picture.path) })),
  );
  const missing = await missingPages(resolved);
  if (missing.length > 0) {
    process.stderr.write(
      `${archivePaths.dist} has no ${missing.join(', ')}. Run "npm run build" first, or mend the table of tests/pictures.ts.\n`,
    );
    return 1;
  }
  const host = await serve(archivePaths.dist);
  const browser = await startBrowser();
  await mkdir(FOLDER, { recursive: true });
  for (const picture of resolved) await take(picture, browser, host);
  await writeFile(join(FOLDER, 'README.md'), readme());
  await browser.close();
  await host.close();
  process.stdout.write(`Next: look at them in ${FOLDER}, and commit them.\n`);
  return 0;
});

async function resolvePath(path: string): Promise<string> {
  const [before, ...after] = path.split('*');
  if (before === undefined || after.length === 0) return path;
  const folders = await readdir(join(archivePaths.dist, before)).catch(() => []);
  const [first] = folders.sort();
  return first === undefined
    ? path
    : resolvePath([before + first + (after[0] ?? ''), ...after.slice(1)].join('*'));
}

async function missingPages(pictures: readonly Picture[]): Promise<string[]> {
  const pages = pictures.map(({ path }) => path.replace(/\?.*/, ''));
  const found = await Promise.all(
    pages.map((path) => stat(join(archivePaths.dist, path, 'index.html')).catch(() => null)),
  );
  return pages.filter((_, i) => found[i] === null);
}

async function take(picture: Picture, from: Browser, { origin }: Host): Promise<void> {
  for (const { shape, width, height, scale } of SHAPES) {
    const context = await from.newContext({
      viewport: { width, height: shape === 'desktop' ? (picture.height ?? height) : height },
      deviceScaleFactor: scale,
      colorScheme: picture.theme,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${origin}${picture.path}`, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    // Playwright writes PNG and JPEG; the browser itself writes WebP, a third of the size.
    const devtools = await context.newCDPSession(page);
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
    });
    const file = join(FOLDER, fileOf(picture, shape));
    const bytes = Buffer.from(data, 'base64');
    await writeFile(file, bytes);
    process.stdout.write(`${file} ${Math.ceil(bytes.length / 1000)} KB\n`);
    await context.close();
  }
}

function fileOf({ name }: Picture, shape: (typeof SHAPES)[number]['shape']): string {
  return `${name}-${shape}.webp`;
}

function readme(): string {
  const shown = PICTURES.map((picture) => {
    const [desktop, phone] = [fileOf(picture, 'desktop'), fileOf(picture, 'phone')];
    return `## ${picture.shows}\n\n<img src="${desktop}" width="640" alt="${picture.shows}, on a wide screen"> <img src="${phone}" width="220" alt="The same on a phone">\n`;
  });
  return `# Every template\n\nTaken from the archive that ships with the project, some on light paper and some on dark, by \`npm run pictures\`.\n\n${shown.join('\n')}`;
}
