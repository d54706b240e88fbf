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
  let out = '';
  let copied = 0;
  for (const { start, end, name } of addressesIn(html, place.base)) {
    const value = html.slice(start, end);
    const relative = name.endsWith('srcset')
      ? relativeSet(value, place)
      : relativeAddress(value, place);
    if (relative === value) continue;
    out += html.slice(copied, start) + relative;
    copied = end;
  }
  return out + html.slice(copied);
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
  const from = page.split('/').slice(0, -1);
  const to = path.split('/');
  const file = to.pop() ?? '';
  let common = 0;
  while (common < from.length && common < to.length && from[common] === to[common]) common += 1;
  const up = '../'.repeat(from.length - common);
  const down = to.slice(common).map((folder) => `${folder}/`);
  return `${up === '' ? './' : up}${down.join('')}${file === '' ? 'index.html' : file}${rest}`;
}

/** The attributes that hold an address, or a list of them. */
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'],
  ...['srcset', 'imagesrcset'],
]);

/** Elements whose content is no HTML, as far as their closing tag. */
const RAW = /(?:script|style|textarea|title)(?=[\s/>])/iy;

interface Value {
  /** Of the attribute, in small letters. */
  readonly name: string;
  /** From the first letter of the value to behind its last. */
  readonly start: number;
  readonly end: number;
}

/** Goes through a page once, tag by tag, and gives the values that hold addresses below the base. */
function* addressesIn(html: string, base: string): Generator<Value> {
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at);
    } else if (isLetter(html.charCodeAt(at + 1))) {
      RAW.lastIndex = at + 1;
      const raw = RAW.exec(html)?.[0];
      at = yield* valuesOf(html, at + 1, base);
      if (raw !== undefined && at !== -1) at = html.indexOf(`</${raw}`, at);
    } else {
      at += 1;
    }
    if (at !== -1) at = html.indexOf('<', at);
  }
}

const [QUOTE, APOSTROPHE, TAG_END] = [0x22, 0x27, 0x3e];

/**
 * The values of one tag. Every one stands in quotation marks, as Astro writes them, so that a `>` in a
 * value does not end the tag.
 * @returns where the tag ends; -1 where the page ends first
 */
function* valuesOf(html: string, from: number, base: string): Generator<Value, number> {
  let at = from;
  for (let code = html.charCodeAt(at); code !== TAG_END; code = html.charCodeAt(at)) {
    if (Number.isNaN(code)) return -1;
    at += 1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    const end = html.indexOf(String.fromCharCode(code), at);
    if (end === -1) return -1;
    if (html.startsWith(base, at)) {
      const name = nameBefore(html, at - 1);
      if (ADDRESSES.has(name)) yield { name, start: at, end };
    }
    at = end + 1;
  }
  return at;
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
    .map((part) => part.replace(/^\s*\S+/, (address) => relativeAddress(address, place)))
    .join('');
}
