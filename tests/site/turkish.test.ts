import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { englishWords, findEnglish } from '../support/interface-words.ts';
import {
  SECOND_ACCENT,
  SECOND_BASE,
  SECOND_MOVED,
  SECOND_NAME,
  SECOND_SIZE,
  SECOND_WITHDRAWN,
} from '../support/second-archive.ts';
import { shownTexts } from '../support/shown-texts.ts';

/** An archive of another name, language, accent and folder than the one that ships. */

const HOST = 'https://korfez.example';

let root: string;
let pages: readonly BuiltPage[];
beforeAll(async () => {
  root = inject('turkish');
  pages = await pagesOf(root);
});

test('has every page, all below its base', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths.every((path) => path.startsWith(SECOND_BASE))).toBe(true);
  const below = (path: string) => `${SECOND_BASE}${path}`;
  expect(paths).toEqual(
    expect.arrayContaining(
      [
        ...['', 'about/', 'search/', 'offline/', '404.html', 'names/', 'names/incirlova/'],
        ...['topics/', 'topics/limanlar/', 'topics/balikcilik/'],
        ...['dates/', 'dates/2025/', 'dates/2025/03/', 'dates/undated/'],
      ].map(below),
    ),
  );
  const articles = paths.filter((path) => /^\/arsiv\/articles\/[^/]+\/$/.test(path));
  const given = [SECOND_MOVED.before, SECOND_WITHDRAWN].map((slug) => below(`articles/${slug}/`));
  expect(articles).toEqual(expect.arrayContaining(given));
  expect(articles).toHaveLength(SECOND_SIZE + given.length);
});

test('says on every page that it is Turkish', () => {
  const others = pages.filter(({ html }) => !html.includes('<html lang="tr"'));
  expect(others.map(({ path }) => path)).toEqual([]);
});

test('every link and file that a page names is there, below the base', async () => {
  const broken: string[] = [];
  for (const { path, html } of pages) {
    const named = [...attributes(html, 'href'), ...attributes(html, 'src')];
    const previews = attributes(html, 'content').filter((content) => content.startsWith(HOST));
    for (const address of [...named, ...previews]) {
      const { origin, pathname } = new URL(address.replaceAll('&amp;', '&'), `${HOST}${path}`);
      if (origin !== HOST || (await isThere(pathname))) continue;
      broken.push(`${path} -> ${address}`);
    }
  }
  expect(broken).toEqual([]);
});

async function isThere(pathname: string): Promise<boolean> {
  if (!pathname.startsWith(SECOND_BASE)) return false;
  const file = join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}

test('no word of the English interface is left', () => {
  // A word alone may stand in a source, which the account of its entry shows as it is.
  const english = englishWords().filter(({ text }) => text !== 'date');
  const left = pages.flatMap(({ path, html }) =>
    findEnglish(shownTexts(html), english).map((found) => `${path} ${found}`),
  );
  expect(left).toEqual([]);
});

test('has its own accent in its style sheets, and none of the first archive', async () => {
  const folder = join(root, SECOND_BASE, '_astro');
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  const css = (
    await Promise.all(sheets.map((name) => readFile(join(folder, name), 'utf8')))
  ).join();
  expect(css).toContain(SECOND_ACCENT.light);
  expect(css).toContain(SECOND_ACCENT.dark);
  expect(css).not.toContain('archive-accent');
  expect(css).not.toMatch(/#7a1b20|#e8a290/i);
});

test('shows its own name in titles, previews and the manifest', async () => {
  const titles = pages.map(({ html }) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
  expect(titles.filter((title) => !title.includes(SECOND_NAME))).toEqual([]);
  const manifest = await readFile(join(root, SECOND_BASE, 'manifest.webmanifest'), 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ name: SECOND_NAME, lang: 'tr', start_url: './' });
  const all = pages.map(({ html }) => html).join();
  expect(all).not.toMatch(/The MİT Record|mitrecord/);
});

test.each([
  [`articles/${SECOND_MOVED.before}/`, `articles/${SECOND_MOVED.now}/`],
  [`articles/${SECOND_MOVED.before}/made/`, `articles/${SECOND_MOVED.now}/made/`],
  ['topics/rihtimlar/', 'topics/limanlar/'],
  ['names/a-sogukpinar/', 'names/aylin-sogukpinar/'],
])('leads on from %s to %s, on a host and on a disk', (from, to) => {
  const html = pages.find(({ path }) => path === `${SECOND_BASE}${from}`)?.html ?? '';
  const refresh = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? '';
  const here = new URL(`${SECOND_BASE}${from}index.html`, HOST);
  const target = new URL(`${SECOND_BASE}${to}`, HOST).href;
  expect(new URL(refresh, here).href).toBe(`${target}index.html`);
  expect(html).toContain(`<link rel="canonical" href="${target}"`);
  expect(html).toContain('<meta name="robots" content="noindex"');
  const main = html.slice(html.indexOf('<main'));
  const links = attributes(main, 'href').map((href) => new URL(href, here).href);
  expect(links).toContain(`${target}index.html`);
  expect(pages.map(({ path }) => path)).toContain(`${SECOND_BASE}${to}`);
});

test.each([
  ['topics/rihtimlar/', 'topics/limanlar/'],
  ['names/a-sogukpinar/', 'names/aylin-sogukpinar/'],
])('keeps the feeds at %s, which call themselves by their address at %s', async (from, to) => {
  const read = (path: string) => readFile(join(root, SECOND_BASE, path), 'utf8');
  for (const file of ['feed.xml', 'rss.xml', 'feed.json']) {
    const feed = await read(`${from}${file}`);
    expect(feed).toBe(await read(`${to}${file}`));
    expect(feed).toContain(`https://korfez.example${SECOND_BASE}${to}${file}`);
  }
});

test('says of a withdrawn entry that it was withdrawn, and why, and leads nowhere by itself', () => {
  const path = `${SECOND_BASE}articles/${SECOND_WITHDRAWN}/`;
  const html = pages.find((page) => page.path === path)?.html ?? '';
  expect(html).toMatch(/<h1>\s*Bu kayıt yayından çekildi\s*<\/h1>/);
  expect(html).toContain('Haberin sahibi metnin kaldırılmasını istedi.');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('http-equiv="refresh"');
});
