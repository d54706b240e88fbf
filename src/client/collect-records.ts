import { RECORDS_PER_PIECE, type StoredRecord } from '../lib/search-facts.ts';
import type { FoundRecord } from '../lib/search-export.ts';
import type { SearchState } from '../lib/search-state.ts';
import { words } from '../words.ts';
import type { SearchEngine } from './search-engine.ts';

/** What the records do not say themselves. */
export interface Labels {
  readonly topics: FoundRecord['topics'];
  /** The address at which the site publishes an entry, with `{slug}` in it: handed on, it is known by this. */
  readonly published: string;
}

interface Watch {
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
  { state, today, topics, published }: Collected,
  { progress, isCancelled }: Watch,
): Promise<FoundRecord[]> {
  const places = await engine.places(state, today);
  const names = new Map((await engine.facets.names()).map((name) => [name.id, name]));
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const records: FoundRecord[] = [];
  for (const place of places) {
    const piece = Math.floor(place / RECORDS_PER_PIECE);
    const held = await engine.records(piece);
    // Nobody hears of it: who cancelled has been answered.
    if (isCancelled()) throw new Error('The export was cancelled.');
    const record = held[place % RECORDS_PER_PIECE];
    if (!record) throw new Error(words.searchNotes.noRecord(place));
    records.push({
      ...record,
      url: published.replace('{slug}', record.slug),
      topics: record.topics.map((id) => ({ id, label: labels.get(id) ?? id })),
      names: namesOf(record, names),
    });
    if (records.length % RECORDS_PER_PIECE === 0) progress(records.length, places.length);
  }
  return records;
}

function namesOf(
  record: StoredRecord,
  names: ReadonlyMap<string, FoundRecord['names'][number]>,
): FoundRecord['names'] {
  return record.names.flatMap((id) => {
    const name = names.get(id);
    return name ? [{ id, label: name.label, kind: name.kind }] : [];
  });
}
