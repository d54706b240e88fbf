import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntryFile, slugOf } from '../../src/lib/entry-file.ts';
import { entryPaths } from '../../src/lib/load-items.ts';
import type { Name } from '../../src/schema/names.ts';
import { bulkLines, intoFiles } from './opensearch-bulk.ts';
import { opensearchIndex } from './opensearch-index.ts';

/** Which entries are written, and what is said of them. */
interface Written {
  /** The folder of entries, `<year>/<slug>.md`. */
  readonly folder: string;
  readonly names: ReadonlyMap<string, Name>;
  /** The name of the index. */
  readonly index: string;
  /** The address of the page of an entry. */
  readonly urlOf: (slug: string) => string;
}

/**
 * Writes what OpenSearch is to be sent: `index.json`, then `bulk-00001.ndjson` and so on. One entry is held at a time,
 * and one file.
 * @param out a folder; what an earlier run wrote is replaced, the bulk files that are one too many too
 * @returns how many entries and bulk files there are
 */
export async function writeOpensearch(
  out: string,
  { folder, names, index, urlOf }: Written,
): Promise<{ entries: number; files: number }> {
  await mkdir(out, { recursive: true });
  // Whoever sends all of the folder would send what is withdrawn or older.
  for (const name of await readdir(out)) if (BULK.test(name)) await rm(join(out, name));
  await writeFile(join(out, 'index.json'), `${JSON.stringify(opensearchIndex())}\n`);
  const paths = await entryPaths(folder);
  async function* lines() {
    for (const path of paths) {
      const file = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
      const slug = slugOf(path);
      yield bulkLines(file, { index, slug, url: urlOf(slug) }, names);
    }
  }
  let files = 0;
  for await (const content of intoFiles(lines())) {
    files += 1;
    await writeFile(join(out, `bulk-${String(files).padStart(5, '0')}.ndjson`), content);
  }
  return { entries: paths.length, files };
}

const BULK = /^bulk-\d{5,}\.ndjson$/;
