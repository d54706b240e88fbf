/** What works without a network: which file is whose, and under which name it is kept. */

/** What the build tells the service worker, written at the head of `sw.js`. */
export interface OfflineManifest {
  /** The name of this build: another one for another search page, script or index. */
  readonly build: string;
  /** The folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** The name of the site, with which the titles of its pages end. */
  readonly site: string;
  /** Whether `files` has the whole index, or only what every search needs. */
  readonly whole: boolean;
  /** Kept before all else, whole or not at all: paths below the base, pages without `index.html`. */
  readonly files: readonly ShellFile[];
}

/** A file of the shell; one whose address is new with every build needs no proof that it belongs to it. */
export interface ShellFile {
  readonly path: string;
  /** As the W3C's Subresource Integrity writes it. */
  readonly integrity?: string;
  /** Of a page alone: what it must contain to be of this build. A host may add to pages, so that their bytes prove nothing. */
  readonly mentions?: readonly string[];
}

/**
 * What a page asks of the worker. `whole`: is the whole index kept? `alone`: is no other page of the archive
 * open? Both are answered with true or false. `keep`: keep these pieces of the index, which were loaded
 * before the worker was there; answered with true when that is done.
 */
export type Asking =
  | { readonly ask: 'whole' | 'alone' }
  | { readonly ask: 'keep'; readonly addresses: readonly string[] };

/**
 * How a request is answered. `shell`: from what the build kept. `index`: a piece of the index, kept for as
 * long as this build is. `asset`: a file whose name changes with its content. `page`, `picture`: from the
 * network while there is one, so that corrections arrive. `other`: none of the worker's business.
 */
export type Treatment = 'shell' | 'index' | 'asset' | 'page' | 'picture' | 'other';

/** What is asked: `key` as {@link keyOf} gives it, `destination` as the Fetch standard names it. */
export interface Asked {
  readonly key: string;
  readonly destination: string;
}

/** Says how a request is answered. @param shell the keys of the shell */
export function treatmentOf(
  { key, destination }: Asked,
  base: string,
  shell: ReadonlySet<string>,
): Treatment {
  if (!key.startsWith(base)) return 'other';
  if (shell.has(key)) return 'shell';
  if (key.startsWith(`${base}pagefind/`)) return 'index';
  if (key.startsWith(`${base}_astro/`)) return 'asset';
  if (destination === 'document') return 'page';
  return destination === 'image' || destination === 'style' || destination === 'font'
    ? 'picture'
    : 'other';
}

/**
 * The name under which the answer to an address is kept: its path. `/search/`, `/search/index.html?q=a` and
 * `/search/#b` are one page.
 * @param url a whole address
 */
export function keyOf(url: string): string {
  return new URL(url).pathname.replace(/\/index\.html$/, '/');
}

/**
 * Whether the address of a file is new whenever its content is: what the bundler names, and the index but
 * for the files at its root, which have the same name in every build.
 * @param path below the base of the site
 */
export function isNamedByContent(path: string): boolean {
  return /^(?:_astro\/|pagefind\/[^/]+\/)/.test(path);
}

/** A page that is kept, as the offline page lists it. `html` is its whole text. */
export interface KeptPage {
  readonly key: string;
  readonly html: string;
}

/** At most so many kept pages are listed. */
export const LISTED = 200;

/**
 * Lists kept pages in the offline page, in the place that it leaves for them.
 * @param offline the HTML of `/offline/`
 * @param pages in the order in which they are to stand; those without a title are left out
 * @param site its name, which the titles need not repeat
 */
export function listKept(offline: string, pages: readonly KeptPage[], site: string): string {
  const items = pages.flatMap(({ key, html }) => {
    // Titles are our own HTML: what must be escaped in them is.
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(`. ${site}`, '');
    return title === undefined || title === '' ? [] : [`<li><a href="${key}">${title}</a></li>`];
  });
  return offline.replace(/<template data-kept[^<>]*><\/template>/, () => items.join(''));
}
