import type { Item } from './chronology.ts';

/** Ids of topics and names that an entry has and the files of topics and names do not: its topic's page would lack it. */

interface Known {
  readonly topics: readonly { readonly id: string }[];
  readonly names: readonly { readonly id: string }[];
}

/** How many are named. */
const NAMED = 8;

/**
 * Holds entries to the topics and names that there are.
 * @throws Error that names the entries and the ids
 */
export function mustBeKnown(
  items: readonly Pick<Item, 'path' | 'topics' | 'names'>[],
  known: Known,
): void {
  const strange = (['topics', 'names'] as const).flatMap((kind) => {
    const ids = new Set(known[kind].map(({ id }) => id));
    return items.flatMap(({ path, [kind]: own }) =>
      own.filter((id) => !ids.has(id)).map((id) => `${path}: "${id}" is none of ${kind}.yaml`),
    );
  });
  if (strange.length === 0) return;
  const more = strange.length > NAMED ? `\nand ${strange.length - NAMED} more` : '';
  throw new Error(
    `${strange.slice(0, NAMED).join('\n')}${more}\nRun "npm run ingest", which files the entries anew; an id that was written into an entry by hand goes into decisions.yaml.`,
  );
}
