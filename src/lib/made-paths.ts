import type { Entry } from '../schema/entry.ts';
import type { Item } from './chronology.ts';
import { getEntryFile, getExtracts, getNames, getTaxonomy } from './entries.ts';
import { describeMade, type MadeView } from './made-view.ts';
import { onceInARow } from './once.ts';

/** A page of the account of an entry. */
export interface MadePath {
  readonly item: Item;
  /** From 1. */
  readonly number: number;
}

/** Lists the pages of the accounts of all entries, in the order of the entries. */
export async function listMadePaths(items: readonly Item[]): Promise<MadePath[]> {
  const extracts = await getExtracts();
  return items.flatMap((item) =>
    Array.from({ length: extracts(item).accountPages }, (_, i) => ({ item, number: i + 1 })),
  );
}

export interface Account {
  readonly entry: Entry;
  readonly view: MadeView;
}

/** The account of an entry, made once for all of its pages: a long one has many. */
export const getAccount = onceInARow(async (item: Item): Promise<Account> => {
  const file = getEntryFile(item);
  const [names, taxonomy] = await Promise.all([getNames(), getTaxonomy()]);
  return { entry: file.entry, view: describeMade(file, { names, taxonomy, path: item.path }) };
});
