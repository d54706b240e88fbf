import { bagFault, type BagFault } from './faults.ts';
import { decodePath, PAYLOAD, unsafePath } from './paths.ts';

/** The list of files that are to be fetched into a bag (RFC 8493, 2.2.3). Nothing is ever fetched here. */
export const FETCH = 'fetch.txt';

/** A file to be fetched. */
export interface FetchEntry {
  readonly url: string;
  readonly path: string;
  /** The line that says so, `fetch.txt:4`. */
  readonly where: string;
}

/** An absolute URI: a scheme, and no more than RFC 3986 lets stand in one; a fragment is not part of it (4.3). */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[\w.~:/?[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;

/** Reads the lines of a `fetch.txt`. */
export function readFetchList(lines: readonly string[]): {
  readonly entries: readonly FetchEntry[];
  readonly faults: readonly BagFault[];
} {
  const entries: FetchEntry[] = [];
  const faults: BagFault[] = [];
  for (const [i, line] of lines.entries()) {
    const where = `${FETCH}:${i + 1}`;
    const [, url, length, written] = /^(\S+)[ \t]+(\S+)[ \t]+([^ \t].*)$/s.exec(line) ?? [];
    if (url === undefined || length === undefined || written === undefined) {
      faults.push(bagFault('fetch-line', where, `found "${line}"`));
      continue;
    }
    const { path, wellFormed } = decodePath(written);
    if (!wellFormed) faults.push(bagFault('path-percent', where, `found "${written}"`));
    if (!ABSOLUTE.test(url)) {
      faults.push(bagFault('fetch-line', where, `"${url}" is no absolute address`));
    }
    if (!/^(?:\d+|-)$/.test(length)) {
      faults.push(bagFault('fetch-line', where, `"${length}" is no length`));
    }
    const reason = unsafePath(path);
    if (reason !== null) {
      faults.push(bagFault('path-unsafe', where, `found "${path}": ${reason}`));
    } else if (!path.startsWith(PAYLOAD)) {
      faults.push(bagFault('fetch-line', where, `"${path}" is not in the payload`));
    } else entries.push({ url, path, where });
  }
  return { entries, faults };
}
