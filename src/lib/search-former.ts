import type { Name } from '../schema/names.ts';
import type { Topic } from '../schema/topics.ts';
import type { Facet } from './search-facets.ts';
import type { ValueOfToday } from './search-state.ts';

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

/** Gives of a former value the one that the facet has now, and any other as it is. */
export function valuesOfToday(formerly: readonly FormerValue[]): ValueOfToday {
  const key = (facet: Facet, value: string) => `${facet} ${value}`;
  const today = new Map(formerly.map(([facet, former, value]) => [key(facet, former), value]));
  return (facet, value) => today.get(key(facet, value)) ?? value;
}
