import type { FoundRecord } from '../lib/search-export.ts';
import type { FacetRows, Outcome } from '../lib/search-outcome.ts';
import type { SearchState } from '../lib/search-state.ts';
import type { Suggestions } from '../lib/search-suggest.ts';
import type { Labels, Watch } from './collect-records.ts';

/** What the worker of the search page asks: the static index in `open-search.ts`, a service in `open-service.ts`. */
export interface Searching {
  search(state: SearchState, today: string): Promise<Outcome>;
  count(state: SearchState, today: string): Promise<FacetRows>;
  suggest(typed: string, caret: number): Promise<Suggestions>;
  /** What an export tells of all that a search finds, in the order of the results. */
  collect(state: SearchState, today: string, watch: Watch): Promise<FoundRecord[]>;
}

/** Where the search is, and what its answers do not say. */
export interface SearchPlace extends Labels {
  /** The address of the index or of the service, with a slash at its end. */
  readonly folder: string;
}
