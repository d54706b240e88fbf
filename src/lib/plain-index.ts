import type { Name } from '../schema/names.ts';
import type { TopicsFile } from '../schema/topics.ts';
import { groupByMonth, undatedOf, withoutMonth, type Item, type Period } from './chronology.ts';
import { gatherNames, groupByKind, mostPresent, type KindOfNames } from './name-page.ts';
import { countTopics, type TopicCount } from './topics.ts';

/** What the search page shows where the search cannot run: every entry, and the ways to it. */
export interface PlainIndex {
  readonly months: readonly Period[];
  /** Whether the entries of the months are listed, or counted alone. */
  readonly listed: boolean;
  /** Entries of which only the year is known; they stand in no month. */
  readonly yearOnly: readonly Item[];
  readonly undated: readonly Item[];
  readonly topics: readonly TopicCount[];
  /** The names of each kind; the most present alone where there are many. */
  readonly kinds: readonly KindOfNames[];
  /** How many names there are in all. */
  readonly names: number;
}

/** Up to so many entries are listed; beyond, the months are counted. Two hundred came to 90 KB of HTML. */
const ENTRIES_LISTED = 100;
/** Up to so many names are listed; beyond, this many of each kind. */
const NAMES_LISTED = 120;
const NAMES_OF_KIND = 30;

/** Gathers the index. @param items every entry of the archive, the newest first */
export function describeIndex(
  items: readonly Item[],
  taxonomy: TopicsFile,
  names: ReadonlyMap<string, Name>,
): PlainIndex {
  const named = gatherNames(items, names);
  const kinds = groupByKind(named);
  return {
    months: groupByMonth(items),
    listed: items.length <= ENTRIES_LISTED,
    yearOnly: withoutMonth(items).filter(({ date }) => date !== null),
    undated: undatedOf(items),
    topics: countTopics(items, taxonomy),
    kinds:
      named.length <= NAMES_LISTED
        ? kinds
        : kinds.map((kind) => ({ ...kind, names: mostPresent(kind.names, NAMES_OF_KIND) })),
    names: named.length,
  };
}
