import type { Item } from './chronology.ts';
import { inCodeUnits } from './code-units.ts';
import { datingOf } from './dates.ts';
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

/** The day on which an entry was last changed, else published; null where neither is known to the day. */
export function dayOfChange({ date, updated }: Pick<Item, 'date' | 'updated'>): string | null {
  return [updated, date].find((day) => day !== null && datingOf(day) === 'day') ?? null;
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
