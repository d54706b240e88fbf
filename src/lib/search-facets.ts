/** The facets of the search: what entries can be narrowed by, besides words and dates. */

/** In the order in which they stand on the page; each is also the parameter of the address. */
export const FACETS = ['topic', 'person', 'organisation', 'place', 'publisher', 'dating'] as const;

export type Facet = (typeof FACETS)[number];

/** The value of the facet `publisher` for entries whose publisher is not known. */
export const UNKNOWN_PUBLISHER = '(unknown)';

/** What is asked of a facet: entries of any of `in` (of all, where there is none), and of none of `out`. */
export interface Choice {
  readonly in: readonly string[];
  readonly out: readonly string[];
}
