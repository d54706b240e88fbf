import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { attributes } from '../support/built-pages.ts';
import { SECOND_BASE } from '../support/second-archive.ts';

/** An archive below a folder of its host: nothing that it has written leads out of that folder. */

const HOST = 'https://korfez.example';

interface TextFile {
  /** From the root of the host. */
  readonly path: string;
  readonly text: string;
}

/** What is no text: pictures, fonts, the index. A file of another kind must not be passed over in silence. */
const BINARY = /\.(?:png|ico|woff2|bin|pf_\w+|pagefind|sqlite)$/;

let files: readonly TextFile[];
beforeAll(async () => {
  const root = inject('turkish');
  const names = await readdir(root, { recursive: true, withFileTypes: true });
  const texts = names
    .filter((entry) => entry.isFile() && !BINARY.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  files = await Promise.all(
    texts.map(async (file) => ({
      path: file.slice(root.length).split(sep).join('/'),
      text: await readFile(file, 'utf8'),
    })),
  );
});

function outside(find: (file: TextFile) => readonly string[]): string[] {
  return files.flatMap((file) =>
    find(file).flatMap((address) => {
      const { origin, pathname } = new URL(address, `${HOST}${file.path}`);
      const isOwn = origin === HOST && !pathname.startsWith(SECOND_BASE);
      return isOwn ? [`${file.path}: ${address}`] : [];
    }),
  );
}

const kinds = (...extensions: readonly string[]) =>
  files.filter(({ path }) => extensions.includes(extname(path)));

test('all kinds of file are there to be read', () => {
  for (const extension of ['.html', '.css', '.js', '.xml', '.json', '.webmanifest', '.txt']) {
    expect([extension, kinds(extension).length > 0]).toEqual([extension, true]);
  }
});

test('whole addresses, in files of every kind', () => {
  expect(
    outside(({ text }) => text.match(/https:\/\/korfez\.example(?:[/?#][^\s"'`<>\\)]*)?/g) ?? [])
      // The name of the host alone names no page.
      .filter((found) => !found.endsWith(HOST)),
  ).toEqual([]);
});

test('addresses in pages and feeds', () => {
  const names = [
    'href',
    'src',
    'action',
    'formaction',
    'poster',
    'srcset',
    'data-url',
    'xlink:href',
  ];
  expect(
    outside(({ path, text }) =>
      /\.(?:html|xml|svg|opml)$/.test(path)
        ? names.flatMap((name) => attributes(text, name)).map((to) => to.replaceAll('&amp;', '&'))
        : [],
    ),
  ).toEqual([]);
});

test('addresses in style sheets', () => {
  const urls = ({ path, text }: TextFile) =>
    path.endsWith('.css')
      ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url)
      : [];
  expect(files.flatMap(urls)).not.toEqual([]);
  expect(outside(urls)).toEqual([]);
});

test('addresses in scripts, pages and data that begin at the root of the host', async () => {
  const folders = (await readdir(join(inject('turkish'), SECOND_BASE))).map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const rooted = new RegExp(`["'\`]/(?:${folders.join('|')})[/"'\`?#]`, 'g');
  const found = files.flatMap(({ path, text }) =>
    (text.match(rooted) ?? []).map((to) => `${path}: ${to}`),
  );
  // Pagefind's own guess, which it gives up for the place that it was loaded from.
  const guess = `${SECOND_BASE}pagefind/pagefind.js: "/pagefind/`;
  expect(found.filter((one) => one !== guess)).toEqual([]);
});

test('the manifest', () => {
  const [manifest] = kinds('.webmanifest');
  const { start_url, scope, icons } = JSON.parse(manifest?.text ?? '') as {
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { readonly src: string }[];
  };
  const named = [start_url, scope, ...icons.map(({ src }) => src)];
  expect(outside(({ path }) => (path === manifest?.path ? named : []))).toEqual([]);
});

test('headers and redirects for hosts are for the folder alone', () => {
  const own = files.filter(({ path }) => /\/_(?:headers|redirects)$/.test(path));
  expect(own).toHaveLength(2);
  for (const { text } of own) {
    for (const line of text.split('\n').filter((one) => one.startsWith('/'))) {
      expect(line.startsWith(SECOND_BASE)).toBe(true);
    }
  }
});
