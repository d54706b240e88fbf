import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readPageOrder } from '../lib/search-pages.ts';
import { toPage } from '../lib/search-record.ts';

/** What Pagefind 1.5.2 writes, taken over and checked. */

/** Pagefind's files; `pages` is the one that lists its pages, in the order of the archive. */
export interface PagefindFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pages: string;
}

/**
 * Has Pagefind index the words of entries.
 * @param entries in the order of the archive, each with the words that Pagefind is to hold
 * @throws Error where it does not hold every entry
 */
export async function indexWithPagefind(
  entries: Iterable<{ readonly slug: string; readonly weights: ReadonlyMap<string, number> }>,
): Promise<PagefindFiles> {
  try {
    const index = await openIndex();
    const urls: string[] = [];
    // One after the other: the order in which they are added is that of the archive, and decides the bytes.
    for (const { slug, weights } of entries) {
      const url = urlOf(slug);
      const { errors } = await index.addHTMLFile({ url, content: toPage(weights) });
      if (errors.length > 0) throw failure(`${slug}: Pagefind refused this entry`, errors);
      urls.push(url);
    }
    const files = await filesOf(index);
    checkPageCount(files, urls.length);
    return { files: withoutPages(files), pages: pageOrder(files, urls) };
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  // "zxx", no linguistic content: words are found as they are written, without a stem of any language.
  const { index, errors } = await createIndex({ forceLanguage: 'zxx' });
  if (!index || errors.length > 0) throw failure('Pagefind did not start', errors);
  return index;
}

export function urlOf(slug: string): string {
  return `/articles/${slug}/`;
}

/** Pagefind's own interfaces, and its worker: its engine runs within ours. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Not `writeFiles`: in 1.5.2 it answers before the last bytes are written, and closing cuts them off. */
async function filesOf(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw failure('Pagefind did not write its index', errors);
  const used = files.filter(({ path }) => !UNUSED.test(path));
  return new Map(used.map(({ path, content }) => [path, content]));
}

/** Pagefind's own count of what it holds must be the number of entries. */
function checkPageCount(files: ReadonlyMap<string, Uint8Array>, expected: number): void {
  const json = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const { languages } = JSON.parse(json) as { languages: Record<string, { page_count: number }> };
  const held = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (held !== expected) {
    throw failure(`pagefind-entry.json counts ${held} entries, and there are ${expected}`);
  }
}

/** The file of each page in the index, compressed JSON behind a signature, is named by its id. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/**
 * Checks that Pagefind's file about its pages lists them in the order in which they were added: the
 * browser reads the place of an entry from it (`readPageOrder`).
 * @param urls the addresses of the pages, in order
 * @returns the name of that file
 */
function pageOrder(files: ReadonlyMap<string, Uint8Array>, urls: readonly string[]): string {
  const [pages, content] = [...files].find(([path]) => path.endsWith('.pf_meta')) ?? [];
  if (pages === undefined || !content) throw failure('Pagefind wrote no file about its pages');
  const ids = readIds(files);
  const listed = readPageOrder(gunzipSync(content), urls.length);
  const wrong = urls.findIndex((url, place) => ids.get(url) !== listed[place]);
  if (wrong !== -1) throw failure(`${pages} does not list ${urls[wrong] ?? ''} in its place`);
  return pages;
}

/** Leaves out Pagefind's file of each page: what is shown of an entry is in a file of ours. */
function withoutPages(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].filter(([path]) => !FRAGMENT.test(path)));
}

/** Pagefind's ids of the pages, by their addresses. */
function readIds(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [path, content] of files) {
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw failure(`${path} is not what Pagefind 1.5.2 writes`);
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    ids.set(url, id);
  }
  return ids;
}

/** An error of the index: what is wrong, Pagefind's own words, and what to do. */
export function failure(what: string, errors: readonly string[] = []): Error {
  const details = errors.map((error) => `\n  ${error}`).join('');
  return new Error(
    `Search index: ${what}.${details}\nThe index would be incomplete; mend this and build again.`,
  );
}
