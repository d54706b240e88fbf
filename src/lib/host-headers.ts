import { site } from '../site.config.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { ownsSecureHost, type Place } from './served.ts';

/**
 * Which headers a host sends with which files: the one source of what Netlify, Cloudflare Pages, nginx and
 * Caddy are told. `docs/decisions/0019-hosts-and-headers.md` has the reasons.
 */

/** Headers for the addresses that a pattern meets. */
export interface HeaderRule {
  /**
   * From the root of the host. `*` stands for any letters, slashes and none included, at most once;
   * `:name` for a part between slashes, whole. Netlify and Cloudflare Pages read both.
   */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** For what has a new address whenever it changes: a year, the most that RFC 2616 (14.21) allowed. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** For all else: kept, and asked for before each use; the answer is 304 where nothing changed (RFC 9111, 5.2.2.4). */
export const ASK_FIRST = 'no-cache';

/**
 * The strictest policy under which every page and the search work (CSP Level 3, Trusted Types).
 * @param service the address of the search service, where there is one
 */
export function contentSecurityPolicy(service: string | null): string {
  return [
    "default-src 'none'",
    // Pagefind's engine is WebAssembly; nothing is evaluated as script.
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    service === null ? "connect-src 'self'" : `connect-src 'self' ${new URL(service).origin}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The policy of src/client/own-scripts.ts.
    'trusted-types archive',
  ].join('; ');
}

/** Sent with every answer, errors included. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy(site.search.service),
  'X-Content-Type-Options': 'nosniff',
  // What somebody reads here is nobody's business elsewhere.
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** A browser that was here once comes by https alone for a year (RFC 6797). */
export const STRICT_TRANSPORT = {
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** Folders and files below the base by how long they may be kept; all others are {@link ASK_FIRST}. */
const CACHED: Readonly<Record<string, string>> = {
  '_astro/*': FOR_EVER,
  'pagefind/:folder/*': FOR_EVER,
  // The same names in every build: an old one of these finds nothing in a new index.
  'pagefind/:file': ASK_FIRST,
  'sw.js': ASK_FIRST,
};

/**
 * All rules of an archive. No header is given to an address by two of them, as hosts differ there: one
 * takes the last, another joins them. A test holds that.
 */
export function headerRules(place: Place): readonly HeaderRule[] {
  const rule = (path: string, headers: HeaderRule['headers']): HeaderRule => ({
    path: `${place.base}${path}`,
    headers,
  });
  return [
    rule('*', { ...SECURITY_HEADERS, ...(ownsSecureHost(place) && STRICT_TRANSPORT) }),
    ...Object.entries(CACHED).map(([path, value]) => rule(path, { 'Cache-Control': value })),
    ...FILE_KINDS.map(({ ends, type, open }) =>
      rule(`*${ends}`, { 'Content-Type': type, ...sharing(open) }),
    ),
  ];
}

function sharing(open: boolean): Readonly<Record<string, string>> {
  return open
    ? { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
    : { 'Cross-Origin-Resource-Policy': 'same-origin' };
}

/** A pattern of {@link HeaderRule} as a regular expression, for servers that know nothing else (PCRE, RE2). */
export function patternSource(path: string): string {
  return `^${path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:\w+/g, '[^/]+')}$`;
}
