import type { Entry } from '../../schema/entry.ts';
import { renderBody, type RenderedBlock } from '../body.ts';
import type { Item } from '../chronology.ts';
import { recordOf } from '../cite.ts';
import type { EntryFile } from '../entry-file.ts';
import type { FoundRecord } from '../search-export.ts';
import type { Archive, OutputEntry, PartedFile } from './output.ts';

/** Where what outputs ask of an entry comes from. */
interface Sources {
  /** Reads its file. */
  readonly read: (item: Item) => EntryFile;
  /** The whole address of its page. */
  readonly addressOf: (item: Item) => string;
  /** What an earlier build wrote of it; null where that is not to be had. */
  readonly partOf: (path: PartedFile, item: Item) => Uint8Array | null;
}

/** An entry as outputs take it: nothing is read or rendered before it is asked for, and nothing twice. */
export function entryOf(
  item: Item,
  { names, taxonomy }: Pick<Archive, 'names' | 'taxonomy'>,
  { read, addressOf, partOf }: Sources,
): OutputEntry {
  let file: EntryFile | undefined;
  let blocks: readonly RenderedBlock[] | undefined;
  let record: FoundRecord | undefined;
  const parts = new Map<PartedFile, Uint8Array>();
  const opened = () => (file ??= read(item));
  const described = (entry: Entry): FoundRecord => {
    const topics = taxonomy.topics.filter(({ id }) => entry.topics.includes(id));
    return recordOf(entry, { slug: item.slug, url: addressOf(item), names, topics });
  };
  return {
    item,
    get entry() {
      return opened().entry;
    },
    get body() {
      return opened().body;
    },
    get blocks() {
      return (blocks ??= renderBody(opened().body));
    },
    get record() {
      return (record ??= described(opened().entry));
    },
    part: (path, make) => {
      const part = parts.get(path) ?? partOf(path, item) ?? Buffer.from(make());
      parts.set(path, part);
      return part;
    },
  };
}
