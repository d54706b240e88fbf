import type { Name } from '../schema/names.ts';
import type { Topic } from '../schema/topics.ts';
import type { Facet } from './search-facets.ts';
import { perFacet, type SearchState } from './search-state.ts';

/** Searches that were kept before a topic or a name was given another id. */

/** A value that a facet had, and the one that it has now. Lists of these go through JSON. */
export type FormerValue = readonly [facet: Facet, former: string, value: string];

/** What the facets had: former ids of topics, and of names by their kind. */
export function formerValues(
  topics: readonly Pick<Topic, 'id' | 'formerly'>[],
  names: Iterable<Pick<Name, 'id' | 'formerly' | 'kind'>>,
): FormerValue[] {
  const renamed = [
    ...topics.map(({ id, formerly = [] }) => ({ facet: 'topic' as const, id, formerly })),
    ...Array.from(names, ({ id, kind, formerly = [] }) => ({ facet: kind, id, formerly })),
  ];
  return renamed.flatMap(({ facet, id, formerly }) =>
    formerly.map((former) => [facet, former, id] as const),
  );
}

/** The same search by the values of today. */
export function withTodaysValues(
  state: SearchState,
  formerly: readonly FormerValue[],
): SearchState {
  const facets = perFacet((facet) => {
    const today = new Map(
      formerly.flatMap(([of, former, value]) => (of === facet ? [[former, value] as const] : [])),
    );
    const renamed = (values: readonly string[]) => [
      ...new Set(values.map((value) => today.get(value) ?? value)),
    ];
    const out = renamed(state.facets[facet].out);
    return { in: renamed(state.facets[facet].in).filter((value) => !out.includes(value)), out };
  });
  return { ...state, facets };
}
