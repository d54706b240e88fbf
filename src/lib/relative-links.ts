/**
 * Makes the links of a page work anywhere: on any host, below any folder, and from a disk, where no
 * server turns the address of a folder into its `index.html`.
 */

/** Where a page stands. Both are paths: `/archive/topics/` on a site whose base is `/archive/`. */
export interface PagePlace {
  readonly page: string;
  /** The folder of the site on its host, with a slash at both ends. */
  readonly base: string;
}

/**
 * Rewrites every address of the site itself in a page relative to the page, and names the file where an
 * address is a folder's: on `/topics/`, `/articles/x/#p3` becomes `../articles/x/index.html#p3`. Addresses
 * that name a host stay, as do all that stands in text, in scripts and in `data-` attributes.
 * @param html a whole page, as this site writes it
 */
export function relativeLinks(html: string, place: PagePlace): string {
  const page: Rewriting = { html, place, known: new Map(), out: '', copied: 0 };
  let at = html.indexOf('<');
  while (at !== -1) {
    if (isLetter(html.charCodeAt(at + 1))) {
      const raw = rawName(html, at + 1);
      at = rewriteTag(page, at + 1);
      if (raw !== null && at !== -1) at = html.indexOf(`</${raw}`, at);
    } else if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at);
    } else {
      at += 1;
    }
    if (at !== -1) at = html.indexOf('<', at);
  }
  return page.out + html.slice(page.copied);
}

/** A page that is gone through once, tag by tag. */
interface Rewriting {
  readonly html: string;
  readonly place: PagePlace;
  /** What became of values: a page names most of its addresses several times. */
  readonly known: Map<string, string>;
  /** What has been written, and as far as where in the page. */
  out: string;
  copied: number;
}

/**
 * An address as seen from a page: `./…` or `../…`, or the bare fragment within the same page.
 * @param address any value of an attribute, its query and fragment with it; what is not below the base comes back as it is
 */
export function relativeAddress(address: string, { page, base }: PagePlace): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [path, rest] = splitPath(address);
  // With its file named, a link to a part of the page it stands on would load the page anew.
  if (path === page && rest.startsWith('#')) return rest;
  let common = 0;
  for (let at = 0; page.charCodeAt(at) === path.charCodeAt(at); at += 1) {
    if (page.charCodeAt(at) === SLASH) common = at + 1;
  }
  let up = '';
  for (let at = page.indexOf('/', common); at !== -1; at = page.indexOf('/', at + 1)) up += '../';
  return `${up === '' ? './' : up}${path.slice(common)}${path.endsWith('/') ? 'index.html' : ''}${rest}`;
}

/** The attributes that hold an address, or a list of them. */
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'],
  ...['srcset', 'imagesrcset'],
]);

/** Elements whose content is no HTML, as far as their closing tag. */
const RAW = /(?:script|style|textarea|title)(?=[\s/>])/iy;

function rawName(html: string, at: number): string | null {
  RAW.lastIndex = at;
  return RAW.test(html) ? html.slice(at, RAW.lastIndex) : null;
}

const [QUOTE, APOSTROPHE, SLASH, TAG_END] = [0x22, 0x27, 0x2f, 0x3e];

/**
 * Rewrites the addresses of one tag. Every value stands in quotation marks, as Astro writes them, so that a `>` in
 * a value does not end the tag.
 * @returns where the tag ends; -1 where the page ends first
 */
function rewriteTag(page: Rewriting, from: number): number {
  const { html, place } = page;
  let at = from;
  for (let code = html.charCodeAt(at); code !== TAG_END; code = html.charCodeAt(at)) {
    if (Number.isNaN(code)) return -1;
    at += 1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    const end = html.indexOf(code === QUOTE ? '"' : "'", at);
    if (end === -1) return -1;
    if (html.startsWith(place.base, at)) rewriteValue(page, at, end);
    at = end + 1;
  }
  return at;
}

function rewriteValue(page: Rewriting, start: number, end: number): void {
  const { html, place, known } = page;
  const name = nameBefore(html, start - 1);
  if (!ADDRESSES.has(name)) return;
  const value = html.slice(start, end);
  const isSet = name.endsWith('srcset');
  let relative = isSet ? undefined : known.get(value);
  if (relative === undefined) {
    relative = isSet ? relativeSet(value, place) : relativeAddress(value, place);
    if (!isSet) known.set(value, relative);
  }
  page.out += html.slice(page.copied, start) + relative;
  page.copied = end;
}

/** The name of the attribute whose value opens at a place: what stands between a blank and `=`. */
function nameBefore(html: string, quote: number): string {
  let start = quote - 1;
  while (html.charCodeAt(start - 1) > 0x20) start -= 1;
  return html.slice(start, quote - 1).toLowerCase();
}

function isLetter(code: number): boolean {
  // With this bit set, capital letters are small ones.
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function splitPath(address: string): [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

/** A list of pictures, `/a.png 1x, /b.png 2x`, each address of it made relative. */
function relativeSet(list: string, place: PagePlace): string {
  return list
    .split(/(,\s+)/)
    .map((part) => part.replace(/^\S+/, (address) => relativeAddress(address, place)))
    .join('');
}
