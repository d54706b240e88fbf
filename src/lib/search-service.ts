import type { AuthorityName } from './search-names.ts';
import type { StoredRecord } from './search-facts.ts';

/** What the search page and the search service say to each other besides the answers of the search itself. */

/**
 * How long what is typed may be for the service, in UTF-16 units: some sixty words. Each word is a question to the
 * database.
 */
export const MOST_TYPED = 400;

/** `/archive`: what is in the database. */
export interface ServedEntries {
  readonly entries: number;
}

/** `/records`: what an export tells of some of all that a search finds. */
export interface ServedRecords {
  /** How many the search finds. */
  readonly total: number;
  readonly records: readonly StoredRecord[];
  /** The names that these name. */
  readonly names: readonly Pick<AuthorityName, 'id' | 'label' | 'kind'>[];
}

/** In place of an answer. */
export interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}
