import type { Name, NameKind } from '../schema/names.ts';
import { byLabel } from './alphabet.ts';
import type { Item } from './chronology.ts';

/** A name of the authority file and how many entries name it. */
export interface NameCount {
  readonly name: Name;
  readonly count: number;
}

/** Counts, for every name, the entries that name it. */
export function countNames(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of items) {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * The names that most entries name.
 * @param choice the kinds of name that are wanted, and at most how many
 * @returns the most present first, names of the same count by their label
 */
export function mostNamed(
  items: readonly Item[],
  names: ReadonlyMap<string, Name>,
  choice: { readonly kinds: readonly NameKind[]; readonly most: number },
): NameCount[] {
  return [...countNames(items)]
    .flatMap(([id, count]) => {
      const name = names.get(id);
      return name && choice.kinds.includes(name.kind) ? [{ name, count }] : [];
    })
    .sort((a, b) => b.count - a.count || byLabel(a.name, b.name))
    .slice(0, choice.most);
}
