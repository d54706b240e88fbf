import { answer, type Answer } from '../lib/search-answer.ts';
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
  const matches = await inOrder(index, state, query.terms.length > 0 ? ids : null);
  const byTopic = new Map<string, ReadonlySet<string>>();
  for (const topic of topics) byTopic.set(topic, new Set(await index.ofTopic(topic)));
  const inRange = reading.range && new Set(await index.inRange(reading.range));
  const undated = new Set(await index.undated());
  const found = answer({ matches, byTopic, inRange, undated }, state);
  return { state, query, unknown, reading, answer: found };
}

/** @param ids what the words found, by relevance; null where there are no words */
async function inOrder(
  index: ArchiveIndex,
  { sort }: SearchState,
  ids: readonly string[] | null,
): Promise<readonly string[]> {
  if (ids === null) return index.all(sort ?? 'newest');
  if (sort === null) return ids;
  const found = new Set(ids);
  return (await index.all(sort)).filter((id) => found.has(id));
}
