import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { englishWords, findEnglish } from '../support/interface-words.ts';
import { SECOND_ACCENT, SECOND_BASE, SECOND_NAME, SECOND_SIZE } from '../support/second-archive.ts';
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
  expect(articles).toHaveLength(SECOND_SIZE);
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
