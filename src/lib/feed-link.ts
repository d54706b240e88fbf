import { hasFilters, type SearchState } from './search-state.ts';

/** The feed that brings what a search finds, as far as there is one. */
export interface FeedChoice {
  /** The id of a topic; null for the feed of the whole archive. */
  readonly topic: string | null;
}

/**
 * Finds the feed that fits a search: that of a topic where the search is this topic and nothing else, that
 * of the archive where it is everything, and null for all others, which no feed follows. How results
 * are sorted, grouped and drawn does not matter.
 */
export function feedFor(state: SearchState): FeedChoice | null {
  const { topic } = state.facets;
  const others = { ...state, facets: { ...state.facets, topic: { in: [], out: [] } } };
  const isNarrower = state.q !== '' || topic.out.length > 0 || topic.in.length > 1;
  return isNarrower || hasFilters(others) ? null : { topic: topic.in[0] ?? null };
}
