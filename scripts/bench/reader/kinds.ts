import type { Sent } from './host.ts';

/** What the bytes of a session are, by the addresses of the files. */
export const KINDS = ['page', 'script', 'fonts', 'pagefind', 'ours'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes on the wire, headers left out. */
export type Bytes = Readonly<Record<Kind | 'all', number>>;

/** Adds up what was sent until a moment. @param until in milliseconds since 1970; without, all of it */
export function addUp(sent: readonly Sent[], until = Infinity): Bytes {
  const sums = { page: 0, script: 0, fonts: 0, pagefind: 0, ours: 0, all: 0 };
  for (const { path, bytes, at } of sent) {
    if (at > until) continue;
    sums[kindOf(path)] += bytes;
    sums.all += bytes;
  }
  return sums;
}

/** Of Pagefind's folder: its engine, and the files of its index. */
const PAGEFINDS = /\/(?:pagefind[^/]*\.js|pagefind-entry\.json|wasm\.[^/]+|[^/]+\.pf_[a-z]+)$/;

function kindOf(path: string): Kind {
  if (PAGEFINDS.test(path)) return 'pagefind';
  if (path.includes('/pagefind/') && !path.endsWith('.css')) return 'ours';
  if (path.endsWith('.woff2')) return 'fonts';
  return path.endsWith('.js') ? 'script' : 'page';
}
