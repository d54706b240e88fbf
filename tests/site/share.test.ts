import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { readPng } from '../support/read-png.ts';

describe.each(['five', 'turkish'] as const)('link previews of the archive %s', (which) => {
  let root: string;
  let pages: readonly BuiltPage[];
  beforeAll(async () => {
    root = inject(which);
    pages = await pagesOf(root);
  });

  test('every page names a picture that is there, of the size it says, with words for it', async () => {
    const pictures = new Map<string, string>();
    for (const { path, html } of pages) {
      const tag = (name: string) =>
        new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
      expect(tag('og:title'), path).not.toBe('');
      expect(tag('og:image:alt'), path).not.toBe('');
      expect(html.match(/name="twitter:card"/g), path).toHaveLength(1);
      pictures.set(new URL(tag('og:image')).pathname, path);
    }
    expect(pictures.size).toBe(which === 'five' ? 6 : 7);
    for (const picture of pictures.keys()) {
      const { width, height } = readPng(await readFile(join(root, decodeURIComponent(picture))));
      expect([width, height]).toEqual([1200, 630]);
    }
  });

  test('names its icons, which are there', async () => {
    // The home page, which alone names the manifest, so that an article stays light.
    const [{ html, path } = { html: '', path: '/' }] = [...pages].sort(
      (one, other) => one.path.length - other.path.length,
    );
    const icons = attributes(html, 'href').filter((href) =>
      /\.(?:ico|svg|png|webmanifest)$/.test(href),
    );
    expect(icons).toHaveLength(4);
    for (const icon of icons) {
      await readFile(join(root, new URL(icon, `https://host${path}`).pathname));
    }
  });
});
