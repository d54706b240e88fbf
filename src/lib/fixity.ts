import { inCodeUnits } from './code-units.ts';

/**
 * The manifest of a site: the SHA-256 of each of its files, as `sha256sum` of GNU coreutils writes and checks them.
 * `docs/decisions/0033` has the reasons.
 */

/** At the base of the site. */
export const MANIFEST = 'manifest-sha256.txt';
/** Its signature, where `minisign` puts it. */
export const SIGNATURE = `${MANIFEST}.minisig`;

/** The manifest of all sources, those too of which no entry was made: beside the entries, written by ingest. */
export const SOURCE_MANIFEST = 'sources-sha256.txt';

/** Whether a file vouches for the others, and is not vouched for by the manifest. */
export function isOfFixity(path: string): boolean {
  return path === MANIFEST || path === SIGNATURE;
}

/** Files by their paths below the base of the site, `/` between folders, each with its SHA-256 in small hexadecimal digits. */
export type Sums = ReadonlyMap<string, string>;

/** Writes a manifest: the same files give the same bytes, in whatever order they come. */
export function writeManifest(sums: Sums): string {
  return [...sums]
    .sort(([a], [b]) => inCodeUnits(a, b))
    .map(([path, sum]) => lineOf(path, sum))
    .join('');
}

/**
 * Reads a manifest.
 * @throws Error where it is not, byte for byte, what {@link writeManifest} writes: with the first line that differs
 */
export function readManifest(text: string): Sums {
  const lines = text.split('\n');
  const sums = new Map<string, string>();
  for (const [i, line] of lines.slice(0, -1).entries()) {
    const [, mark, sum, path] = /^(\\?)([\da-f]{64}) {2}(.+)$/s.exec(line) ?? [];
    if (sum === undefined || path === undefined) {
      throw new Error(`line ${i + 1} is not a SHA-256, two blanks and a path: "${line}"`);
    }
    sums.set(mark === '' ? path : unescaped(path), sum);
  }
  const written = writeManifest(sums).split('\n');
  const odd = lines.findIndex((line, i) => line !== written[i]);
  if (odd >= 0 || lines.length !== written.length) {
    throw new Error(
      `line ${odd < 0 ? written.length : odd + 1} is not in order, stands twice or does not end`,
    );
  }
  return sums;
}

/** A path with a backslash or a line feed is escaped, and a backslash before the line says so. */
function lineOf(path: string, sum: string): string {
  if (!/[\\\n]/.test(path)) return `${sum}  ${path}\n`;
  return `\\${sum}  ${path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`;
}

function unescaped(path: string): string {
  return path.replace(/\\([\\n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
