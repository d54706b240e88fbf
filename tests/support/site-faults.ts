import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { attributes, type BuiltPage } from './built-pages.ts';

/** What can be wrong with the pages of any archive: each function gives all that it finds, [] as a rule. */

/** What a page may weigh, in bytes, uncompressed. */
const MOST_BYTES = 100 * 1024;

const HOST = 'http://site';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Prettier's choice and the compiler's: self-closing SVG, attributes in any quotes.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // Everything comes from the same host.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles of articles are as long as they are.
    'long-title': 'off',
  },
});

/** What the rules of HTML are broken by: page, line, column, rule. */
export function invalidHtml(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap(({ path, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
  );
}

/** Links within the site that lead to no page, or to no place on it. Files are for {@link missingFiles}. */
export function brokenLinks(pages: readonly BuiltPage[]): string[] {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));
  return pages.flatMap((page) =>
    addressesOf(page, ['href']).flatMap(({ typed, url }) => {
      if (isFile(url)) return [];
      // A host strips the name of the file, a disk needs it.
      const target = ids.get(url.pathname.replace(/\/index\.html$/, '/'));
      const fragment = decodeURIComponent(url.hash.slice(1));
      const isThere = target && (fragment === '' || target.has(fragment));
      return isThere ? [] : [`${page.path}: ${typed}`];
    }),
  );
}

/**
 * Styles, fonts, scripts, pictures and data that a page names and that are not there.
 * @param dist the built site
 * @param base where it stands on its host
 */
export async function missingFiles(
  pages: readonly BuiltPage[],
  dist: string,
  base = '/',
): Promise<string[]> {
  const named = pages.flatMap((page) => addressesOf(page, ['href', 'src']));
  const paths = new Set(named.flatMap(({ url }) => (isFile(url) ? [url.pathname] : [])));
  const checked = [...paths].map(async (path) => {
    const file = join(dist, decodeURIComponent(path.slice(base.length - 1)));
    const found = path.startsWith(base) ? await stat(file).catch(() => null) : null;
    return found?.isFile() ? [] : [path];
  });
  return (await Promise.all(checked)).flat();
}

/** Pages over their weight. */
export function heavyPages(pages: readonly BuiltPage[]): string[] {
  return pages
    .map(({ path, html }) => ({ path, bytes: Buffer.byteLength(html) }))
    .filter(({ bytes }) => bytes > MOST_BYTES)
    .map(({ path, bytes }) => `${path}: ${bytes}`);
}

/** Pages without a title of their own, or with more or less than one `<h1>`. */
export function untitledPages(pages: readonly BuiltPage[]): string[] {
  const titles = pages.map(({ html }) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  return pages
    .filter(({ html }, i) => {
      const title = titles[i] ?? '';
      const isOwn = title !== '' && titles.indexOf(title) === i;
      return !isOwn || html.match(/<h1[\s>]/g)?.length !== 1;
    })
    .map(({ path }) => path);
}

/** The addresses of this site that a page names. */
function addressesOf({ path, html }: BuiltPage, names: readonly string[]) {
  return names
    .flatMap((name) => attributes(html, name))
    .map((typed) => {
      const plain = typed.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      return { typed, url: new URL(plain, `${HOST}${path}`) };
    })
    .filter(({ url }) => url.origin === HOST);
}

/** Whether an address is that of a file, and not of a page. */
function isFile({ pathname }: URL): boolean {
  return /\.(?!html$)[\w]+$/.test(pathname);
}
