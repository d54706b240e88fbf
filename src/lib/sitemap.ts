import { inCodeUnits } from './code-units.ts';
import { urls } from './urls.ts';
import { escapeXml } from './xml.ts';

/** The sitemap of the site (sitemaps.org, protocol 0.9): an index, and files of addresses. */

/** A page that search engines may list. */
export interface ListedPage {
  /** Its whole address. */
  readonly url: string;
  /** `YYYY-MM-DD`; null where the day is not known. */
  readonly changed: string | null;
}

/** The most addresses of a file (sitemaps.org, "Using Sitemap index files"). */
const MOST = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * Reads from a page whether it may be listed: it may where it names itself as canonical. Pages that are not to be found
 * name none, and those that lead elsewhere name the page to which they lead.
 * @param head the beginning of the page, with its `<head>`
 * @param url its whole address
 */
export function listedPage(head: string, url: string): ListedPage | null {
  if (/<link rel="canonical" href="([^"]*)"/.exec(head)?.[1] !== escapeXml(url)) return null;
  const day = (property: string) =>
    new RegExp(`<meta property="article:${property}" content="(\\d{4}-\\d{2}-\\d{2})"`).exec(
      head,
    )?.[1];
  return { url, changed: day('modified_time') ?? day('published_time') ?? null };
}

/**
 * Writes a sitemap. The same pages give the same bytes, in whatever order they come.
 * @param whole makes a whole address of one below the root of the host
 * @param most the most addresses of a file
 * @returns its files, by their paths below the base of the site
 */
export function writeSitemap(
  pages: readonly ListedPage[],
  whole: (address: string) => string,
  most = MOST,
): ReadonlyMap<string, string> {
  const sorted = pages.toSorted((a, b) => inCodeUnits(a.url, b.url));
  const files = new Map<string, string>();
  for (let from = 0; from < sorted.length; from += most) {
    const entries = sorted.slice(from, from + most).map(({ url, changed }) => {
      const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
      return `<url><loc>${escapeXml(url)}</loc>${lastmod}</url>`;
    });
    files.set(`sitemap-${files.size}.xml`, document('urlset', entries));
  }
  const parts = [...files.keys()].map(
    (path) => `<sitemap><loc>${escapeXml(whole(urls.file(path)))}</loc></sitemap>`,
  );
  return files.set('sitemap-index.xml', document('sitemapindex', parts));
}

function document(root: string, entries: readonly string[]): string {
  const lines = [`<${root} xmlns="${NAMESPACE}">`, ...entries, `</${root}>`];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}
