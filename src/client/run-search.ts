import { answer, type Answer } from '../lib/search-answer.ts';
import { oldestFirst, type Listed } from '../lib/search-catalogue.ts';
import { parseQuery, type Query, type Term } from '../lib/search-query.ts';
import { readRange, type RangeReading, type SearchState } from '../lib/search-state.ts';
import type { ArchiveIndex } from './archive-index.ts';

/** A search, answered. */
export interface Outcome {
  readonly state: SearchState;
  readonly query: Query;
  readonly unknown: readonly Term[];
  readonly reading: RangeReading;
  readonly answer: Answer;
}

/**
 * Answers a search.
 * @param topics the ids of every topic of the archive
 */
export async function runSearch(
  index: ArchiveIndex,
  state: SearchState,
  topics: readonly string[],
): Promise<Outcome> {
  const query = parseQuery(state.q);
  const reading = readRange(state);
  const { ids, unknown } = await index.find(query);
  const matches = inOrder(index.entries, query.terms.length > 0 ? ids : null, state.sort);
  const found = answer({ matches, range: reading.range, topics }, state);
  return { state, query, unknown, reading, answer: found };
}

/**
 * @param entries all of them, the newest first
 * @param ids what the words found, by relevance; null where there are no words
 */
function inOrder(
  entries: readonly Listed[],
  ids: readonly string[] | null,
  sort: SearchState['sort'],
): readonly Listed[] {
  const sorted = sort === 'oldest' ? oldestFirst(entries) : entries;
  if (ids === null) return sorted;
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const found = sorted.filter(({ id }) => ranks.has(id));
  if (sort !== null) return found;
  return found.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
}
