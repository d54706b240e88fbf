import type { Entry } from '../schema/entry.ts';
import { renderBody } from './body.ts';
import type { Item } from './chronology.ts';
import { getEntryFile, getNames, getProvenance, getTaxonomy } from './entries.ts';
import { describeMade, type MadeView } from './made-view.ts';
import { fitsOnePage, ledgerPages } from './making-pages.ts';

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

/** The account of the page drawn before: a long one has many pages, which are drawn one after another. */
let latest: { readonly item: Item; readonly account: Promise<Account> } | null = null;

export interface Account {
  readonly entry: Entry;
  readonly view: MadeView;
}

/** The account of an entry, made once for all of its pages. */
export function getAccount(item: Item): Promise<Account> {
  if (latest?.item !== item) latest = { item, account: readAccount(item) };
  return latest.account;
}

async function readAccount(item: Item): Promise<Account> {
  const file = await getEntryFile(item);
  const [names, taxonomy] = await Promise.all([getNames(), getTaxonomy()]);
  return { entry: file.entry, view: describeMade(file, { names, taxonomy, path: item.path }) };
}

async function countPages(item: Item): Promise<number> {
  const provenance = await getProvenance(item);
  if (!provenance || fitsOnePage(provenance)) return 1;
  const { entry, body } = await getEntryFile(item);
  return ledgerPages({ entry, blocks: renderBody(body), provenance }).length;
}
