import type { Entry } from '../schema/entry.ts';
import { renderBody } from './body.ts';
import type { Item } from './chronology.ts';
import { getEntryFile, getNames, getProvenanceText, getTaxonomy } from './entries.ts';
import { describeMade, type MadeView } from './made-view.ts';
import { ledgerPages, surelyFitsOnePage } from './making-pages.ts';

/** A page of the account of an entry. */
export interface MadePath {
  readonly item: Item;
  /** From 1. */
  readonly number: number;
}

/** Lists the pages of the accounts of all entries, in the order of the entries. */
export function listMadePaths(items: readonly Item[]): MadePath[] {
  return items.flatMap((item) =>
    Array.from({ length: countPages(item) }, (_, i) => ({ item, number: i + 1 })),
  );
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
  const file = getEntryFile(item);
  const [names, taxonomy] = await Promise.all([getNames(), getTaxonomy()]);
  return { entry: file.entry, view: describeMade(file, { names, taxonomy, path: item.path }) };
}

function countPages(item: Item): number {
  const text = getProvenanceText(item);
  // The whole archive is asked for its pages before one is drawn.
  if (text === null || surelyFitsOnePage(text)) return 1;
  const { entry, body, provenance } = getEntryFile(item);
  return provenance ? ledgerPages({ entry, blocks: renderBody(body), provenance }).length : 1;
}
