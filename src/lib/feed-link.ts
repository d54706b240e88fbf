import type { Facet } from './search-facets.ts';
import { hasFilters, type SearchState } from './search-state.ts';

/** The feed that brings what a search finds, as far as there is one. */
export interface FeedChoice {
  readonly of: 'all' | 'topic' | 'name';
  /** Of the topic or the name; empty for the feed of the whole archive. */
  readonly id: string;
}

/** The facets whose values have feeds. */
const FOLLOWED: readonly Facet[] = ['topic', 'person', 'organisation', 'place'];

/**
 * Finds the feed that fits a search: that of a topic or a name where the search is this and nothing else, that
 * of the archive where it is everything, and null for all others, which no feed follows. How results
 * are sorted, grouped and drawn does not matter.
 */
export function feedFor(state: SearchState): FeedChoice | null {
  if (state.q !== '') return null;
  if (!hasFilters(state)) return { of: 'all', id: '' };
  const facet = FOLLOWED.find((one) => state.facets[one].in.length === 1);
  if (facet === undefined) return null;
  const { in: chosen, out } = state.facets[facet];
  const others = { ...state, facets: { ...state.facets, [facet]: { in: [], out: [] } } };
  if (out.length > 0 || hasFilters(others)) return null;
  return { of: facet === 'topic' ? 'topic' : 'name', id: chosen[0] ?? '' };
}
