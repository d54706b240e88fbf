import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inCodeUnits } from '../lib/code-units.ts';
import { isNamedByContent, type OfflineManifest, type ShellFile } from '../lib/offline.ts';

/** Up to this size, in bytes, the folder of the index is kept whole: a megabyte or two over the wire. */
const SMALL = 4_000_000;

/** The pages of the shell, by their folders. */
const PAGES = ['offline/', 'search/'] as const;

/**
 * What every search needs of a larger index: the files at its root, those at the root of the build (what is first in
 * each piece, the days, the names), its words and its facets. The other pieces are kept as searches ask for them.
 */
const CORE =
  /^pagefind\/(?:[^/]+|(?!(?:index|fragment|filter)\/)[^/]+\/(?:[^/]+|(?:words|facets)\/.+))$/;

/**
 * Finds what a build must keep so that its search works without a network: the two pages, all that they
 * name, and the index, whole or what every search needs of it.
 * @param dist the folder of the built site, its index written
 * @param script the worker's own code: another worker is another build
 */
export async function shellOf(
  dist: string,
  script: string,
): Promise<Pick<OfflineManifest, 'build' | 'whole' | 'files'>> {
  const read = (path: string) => readFile(join(dist, path));
  const assets = await listFolder(dist, '_astro');
  const index = await listFolder(dist, 'pagefind');
  const whole = isSmall(index.map((path) => join(dist, path)));
  const pages = await Promise.all(PAGES.map((path) => read(`${path}index.html`)));
  const named = await closureOf(pages.map(String), assets, read);
  const core = index.filter((path) => whole || CORE.test(path));
  const others = ['favicon.svg', ...named, ...core];
  const hash = createHash('sha256').update(script);
  const files: ShellFile[] = [];
  for (const [i, path] of PAGES.entries()) {
    const html = String(pages[i]);
    hash.update(path).update(html);
    files.push({ path, mentions: assets.filter((name) => html.includes(name)) });
  }
  for (const path of others.sort(inCodeUnits)) {
    const integrity = `sha256-${createHash('sha256')
      .update(await read(path))
      .digest('base64')}`;
    hash.update(path).update(integrity);
    files.push(isNamedByContent(path) ? { path } : { path, integrity });
  }
  return { build: hash.digest('hex').slice(0, 16), whole, files };
}

/** Whether files have, all together, at most {@link SMALL} bytes; of a large index few are looked at. */
function isSmall(files: readonly string[]): boolean {
  let bytes = 0;
  return files.every((file) => (bytes += statSync(file).size) <= SMALL);
}

/** The files of a folder and those below it, in order; none where there is no such folder, as with a search service. */
async function listFolder(dist: string, folder: string): Promise<string[]> {
  if (!existsSync(join(dist, folder))) return [];
  const entries = await readdir(join(dist, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(inCodeUnits);
}

/** The files that some pages name, that those files name, and so on. A name with a hash in it is told by its letters. */
async function closureOf(
  pages: readonly string[],
  assets: readonly string[],
  read: (path: string) => Promise<Buffer>,
): Promise<string[]> {
  const found = new Set<string>();
  for (let texts = pages; texts.length > 0;) {
    const named = assets.filter(
      (path) => !found.has(path) && texts.some((text) => text.includes(nameOf(path))),
    );
    for (const path of named) found.add(path);
    texts = (await Promise.all(named.filter((path) => /\.(?:js|css)$/.test(path)).map(read))).map(
      String,
    );
  }
  return [...found];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
