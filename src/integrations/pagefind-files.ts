import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';

/** What Pagefind 1.5.2 writes, taken over and checked. */

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Not `writeFiles`: in 1.5.2 it answers before the last bytes are written, and closing cuts them off. */
export async function filesOf(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw failure('Pagefind did not write its index', errors);
  const used = files.filter(({ path }) => !UNUSED.test(path));
  return new Map(used.map(({ path, content }) => [path, content]));
}

/** Pagefind's own count of what it holds must be the number of entries. */
export function checkPageCount(files: ReadonlyMap<string, Uint8Array>, expected: number): void {
  const json = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const { languages } = JSON.parse(json) as { languages: Record<string, { page_count: number }> };
  const held = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  if (held !== expected) {
    throw failure(`pagefind-entry.json counts ${held} entries, and there are ${expected}`);
  }
}

/** The file of each entry in the index, compressed JSON behind a signature, is named by its id. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** Pagefind's ids of the entries, by their addresses. */
export function readIds(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [path, content] of files) {
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw failure(`${path} is not what Pagefind 1.5.2 writes`);
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    ids.set(url, id);
  }
  return ids;
}

/** An error of the index: what is wrong, Pagefind's own words, and what to do. */
export function failure(what: string, errors: readonly string[] = []): Error {
  const details = errors.map((error) => `\n  ${error}`).join('');
  return new Error(
    `Search index: ${what}.${details}\nThe index would be incomplete; mend this and build again.`,
  );
}
