import type { Name, NameKind } from '../schema/names.ts';
import { site } from '../site.config.ts';
import { groupByMonth, groupByYear, undatedOf, type Item, type Period } from './chronology.ts';
import { layOut, type Histogram } from './histogram.ts';

/** The names of the authority file that the archive mentions, as their pages and lists show them. */

/** A name with the entries that name it, in the order given to {@link gatherNames}. */
export interface NamedEntries {
  readonly name: Name;
  readonly items: readonly Item[];
}

/** Names of one kind, from A to Z. */
export interface KindOfNames {
  readonly kind: NameKind;
  /** `People`, `Organisations`, `Places`. */
  readonly label: string;
  readonly names: readonly NamedEntries[];
}

/** What the page of a name shows. */
export interface NamePage extends NamedEntries {
  /** `Person`, `Organisation`, `Place`. */
  readonly kind: string;
  /** The entries with the earliest and the latest date; null where none is dated. */
  readonly first: Item | null;
  readonly last: Item | null;
  /** Over the time from the first entry to the last. */
  readonly histogram: Histogram;
  /** All entries by year while they are few; otherwise the newest, and the months to go on from. */
  readonly years: readonly Period[];
  readonly newest: readonly Item[];
  readonly months: readonly Period[];
  readonly undated: readonly Item[];
}

/** How many entries the page of a busy name lists before it leads on to the months. */
const NEWEST_SHOWN = 20;

const KINDS: Readonly<Record<NameKind, readonly [one: string, many: string]>> = {
  person: ['Person', 'People'],
  organisation: ['Organisation', 'Organisations'],
  place: ['Place', 'Places'],
};

/**
 * Gathers the entries of every name that is mentioned, in one pass over them.
 * @param items every entry of the archive, the newest first
 * @returns from A to Z in Turkish order, in which `I` stands before `İ` and both are letters
 */
export function gatherNames(
  items: readonly Item[],
  names: ReadonlyMap<string, Name>,
): NamedEntries[] {
  const gathered = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of item.names) {
      const members = gathered.get(id);
      if (members) members.push(item);
      else gathered.set(id, [item]);
    }
  }
  return [...gathered]
    .flatMap(([id, members]) => {
      const name = names.get(id);
      return name ? [{ name, items: members }] : [];
    })
    .sort((a, b) => turkish.compare(a.name.label, b.name.label));
}

const turkish = new Intl.Collator('tr');

/** Sorts names by kind: people, organisations, places; kinds without a name are left out. */
export function groupByKind(named: readonly NamedEntries[]): KindOfNames[] {
  const kinds = Object.keys(KINDS) as NameKind[];
  return kinds
    .map((kind) => ({
      kind,
      label: KINDS[kind][1],
      names: named.filter(({ name }) => name.kind === kind),
    }))
    .filter(({ names }) => names.length > 0);
}

/** The names that most entries name, in the order given. @param most at most how many */
export function mostPresent(named: readonly NamedEntries[], most: number): NamedEntries[] {
  const busiest = [...named].sort((a, b) => b.items.length - a.items.length).slice(0, most);
  return named.filter((one) => busiest.includes(one));
}

/** Gathers the page of a name. */
export function describeName({ name, items }: NamedEntries): NamePage {
  const few = items.length <= site.listLimit;
  const dated = items.filter(({ date }) => date !== null);
  return {
    name,
    items,
    kind: KINDS[name.kind][0],
    first: dated.at(-1) ?? null,
    last: dated[0] ?? null,
    histogram: layOut(items),
    years: few ? groupByYear(items) : [],
    newest: few ? [] : items.slice(0, NEWEST_SHOWN),
    months: few ? [] : groupByMonth(items),
    undated: few ? undatedOf(items) : [],
  };
}
