import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivePaths } from '../archive-paths.ts';
import { renderBody } from './body.ts';
import type { Item } from './chronology.ts';
import { getEntryFile } from './entries.ts';
import { fitsOnePage, ledgerPages } from './making-pages.ts';
import { provenancePath, readProvenanceFile } from './provenance-file.ts';

/** How many entries are looked at together: more would only wait for the disk with their files open. */
const TOGETHER = 64;

/** A page of the account of an entry. */
export interface MadePath {
  readonly item: Item;
  /** From 1. */
  readonly number: number;
}

/** Lists the pages of the accounts of all entries, in the order of the entries. */
export async function listMadePaths(items: readonly Item[]): Promise<MadePath[]> {
  const paths: MadePath[] = [];
  for (let from = 0; from < items.length; from += TOGETHER) {
    const some = items.slice(from, from + TOGETHER);
    const counts = await Promise.all(some.map(countPages));
    for (const [i, item] of some.entries()) {
      for (let number = 1; number <= (counts[i] ?? 1); number += 1) paths.push({ item, number });
    }
  }
  return paths;
}

async function countPages(item: Item): Promise<number> {
  const beside = provenancePath(item.path);
  const text = await readFile(join(archivePaths.articles, beside), 'utf8').catch(() => null);
  if (text === null || fitsOnePage(readProvenanceFile(text, beside))) return 1;
  const { entry, body, provenance } = await getEntryFile(item);
  if (!provenance) return 1;
  return ledgerPages({ entry, blocks: renderBody(body), provenance }).length;
}
