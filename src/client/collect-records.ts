import { RECORDS_PER_PIECE, type StoredRecord } from '../lib/search-facts.ts';
import type { FoundRecord } from '../lib/search-export.ts';
import type { SearchState } from '../lib/search-state.ts';
import type { SearchEngine } from './search-engine.ts';

/** What the records do not say themselves. */
export interface Labels {
  readonly topics: FoundRecord['topics'];
  /** The address at which the site publishes an entry, with `{slug}` in it: handed on, it is known by this. */
  readonly published: string;
}

export interface Watch {
  readonly progress: (done: number, of: number) => void;
  readonly isCancelled: () => boolean;
}

/** The search whose finds are collected, and what they are called. */
export interface Collected extends Labels {
  readonly state: SearchState;
  readonly today: string;
}

/**
 * Collects what an export tells of all that a search finds.
 * @returns in the order of the results
 * @throws Error where a part of the index cannot be loaded, or when it is cancelled
 */
export async function collectRecords(
  engine: SearchEngine,
  { state, today, ...labels }: Collected,
  { progress, isCancelled }: Watch,
): Promise<FoundRecord[]> {
  const places = await engine.places(state, today);
  const names = new Map((await engine.source.facets.names()).map((name) => [name.id, name]));
  const records: FoundRecord[] = [];
  while (records.length < places.length) {
    const some = places.subarray(records.length, records.length + RECORDS_PER_PIECE);
    const held = await engine.source.records(some);
    // Nobody hears of it: who cancelled has been answered.
    if (isCancelled()) throw new Error('The export was cancelled.');
    records.push(...held.map((record) => toFound(record, names, labels)));
    progress(records.length, places.length);
  }
  return records;
}

/** A record with its address, and with topics and names by what they are called. */
export function toFound(
  record: StoredRecord,
  names: ReadonlyMap<string, FoundRecord['names'][number]>,
  { topics, published }: Labels,
): FoundRecord {
  const labelOf = (id: string) => topics.find((topic) => topic.id === id)?.label ?? id;
  return {
    ...record,
    url: published.replace('{slug}', record.slug),
    topics: record.topics.map((id) => ({ id, label: labelOf(id) })),
    names: record.names.flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, label: name.label, kind: name.kind }] : [];
    }),
  };
}
