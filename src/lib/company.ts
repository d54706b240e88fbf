import type { Name, NameKind } from '../schema/names.ts';
import { expectedTogether, strengthOf, tieOf, type Meeting, type Tie } from './association.ts';
import type { Item } from './chronology.ts';
import { byLabel } from './alphabet.ts';
import type { YearSpan } from './time-bars.ts';

/** Who else is named in the entries of a name or of a topic. */

/** A name that stands in some of the entries looked at. */
export interface Companion {
  readonly name: Name;
  /** Entries looked at that name it, and those of the whole archive that do. */
  readonly together: number;
  readonly entries: number;
  /** How many of the entries looked at would name it by chance. */
  readonly expected: number;
  readonly tie: Tie;
  /** The earliest and the latest dated entry of those together; null where none is dated. */
  readonly first: Item | null;
  readonly last: Item | null;
}

/** The archive against which entries are held. */
export interface Surroundings {
  /** How many entries the archive has. */
  readonly total: number;
  /** How many of them name each name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, Name>;
  /** The years that charts span; null where nothing is dated. */
  readonly span: YearSpan | null;
}

/** Companions as they are shown: the most telling of each kind as a picture, more of them as a table. */
export interface Company {
  readonly kinds: readonly { readonly kind: NameKind; readonly companions: readonly Companion[] }[];
  /** Of all kinds, the most telling first. */
  readonly rows: readonly Companion[];
  /** How many there are in all; only the first of them are in the table. */
  readonly total: number;
  /** The longest bar of the picture: entries together, or expected by chance. */
  readonly longest: number;
}

/** So many of a kind are drawn, and so many stand in the table: a row is about half a kilobyte of HTML. */
const DRAWN = 6;
const LISTED = 30;

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/**
 * Finds the names that stand in some entries, in one pass over these. For all names of an archive this is
 * as many steps as its entries have pairs of names, and no table of pairs is kept.
 *
 * @param items the entries of a name or a topic, the newest first
 * @param except the name whose entries they are
 * @returns the most telling first; those of the same strength by how many entries name both, then by label
 */
export function companionsOf(
  items: readonly Item[],
  surroundings: Surroundings,
  except?: string,
): Companion[] {
  return [...meetingsIn(items)]
    .flatMap(([id, met]) => {
      const name = surroundings.names.get(id);
      return name && id !== except ? [weigh(name, met, { items, surroundings })] : [];
    })
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        b.companion.together - a.companion.together ||
        byLabel(a.companion.name, b.companion.name),
    )
    .map(({ companion }) => companion);
}

/** Chooses what is shown of companions. @param companions the most telling first */
export function showCompany(companions: readonly Companion[]): Company {
  const kinds = KINDS.map((kind) => ({
    kind,
    companions: companions.filter(({ name }) => name.kind === kind).slice(0, DRAWN),
  })).filter((group) => group.companions.length > 0);
  const drawn = kinds.flatMap((group) => group.companions);
  return {
    kinds,
    rows: companions.slice(0, LISTED),
    total: companions.length,
    longest: Math.max(0, ...drawn.map(({ together, expected }) => Math.max(together, expected))),
  };
}

interface Met {
  count: number;
  first: Item | null;
  last: Item | null;
}

function meetingsIn(items: readonly Item[]): Map<string, Met> {
  const meetings = new Map<string, Met>();
  for (const item of items) {
    const dated = item.date === null ? null : item;
    for (const id of new Set(item.names)) {
      const met = meetings.get(id);
      if (!met) {
        meetings.set(id, { count: 1, first: dated, last: dated });
        continue;
      }
      met.count += 1;
      // The newest come first, so that each dated one is earlier than those before it.
      met.first = dated ?? met.first;
      met.last ??= dated;
    }
  }
  return meetings;
}

function weigh(
  name: Name,
  { count, first, last }: Met,
  { items, surroundings }: { items: readonly Item[]; surroundings: Surroundings },
): { companion: Companion; strength: number } {
  const entries = surroundings.counts.get(name.id) ?? count;
  const meeting: Meeting = {
    together: count,
    one: items.length,
    other: entries,
    total: surroundings.total,
  };
  const strength = strengthOf(meeting);
  const expected = expectedTogether(meeting);
  const companion = { name, together: count, entries, expected, tie: tieOf(strength), first, last };
  return { companion, strength };
}
