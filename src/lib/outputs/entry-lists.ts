import type { Item } from '../chronology.ts';
import type { OutputEntry, OutputFolder, PartedFile } from './output.ts';

/** Files in which entries stand one behind the other, each in the same words in every such file. */

/** What a kind of such files has in it. */
export interface ListForm {
  /** The file of all entries: `cite.bib`. */
  readonly path: PartedFile;
  readonly opening: string;
  /** Between two entries. */
  readonly joint: string;
  readonly closing: string;
  readonly write: (entry: OutputEntry) => string;
}

/** A list in one form. */
export interface EntryList {
  readonly add: (item: Item, part: Uint8Array) => void;
  readonly end: () => void;
}

/**
 * Begins a list.
 * @param place the folder of the list, with a slash at its end; empty for the list of all entries
 * @param items its entries, in the order in which they will come
 * @returns null where the list of an earlier build stands
 */
export function beginList(
  { path, opening, joint, closing }: ListForm,
  { place, items, folder }: { place: string; items: readonly Item[]; folder: OutputFolder },
): EntryList | null {
  const file = `${place}${path}`;
  if (folder.keeps(file, items)) return null;
  folder.append(file, opening);
  const between = Buffer.from(joint);
  let isEmpty = true;
  return {
    add: (item, part) => {
      if (!isEmpty && joint !== '') folder.append(file, between);
      if (place === '') folder.appendPart(path, item, part);
      else folder.append(file, part);
      isEmpty = false;
    },
    end: () => {
      if (closing !== '') folder.append(file, closing);
    },
  };
}
