import type { Name, NameKind } from '../schema/names.ts';
import { words } from '../words.ts';
import { byLabel } from './alphabet.ts';
import type { Item } from './chronology.ts';
import { companionsOf, showCompany, type Company, type Surroundings } from './company.ts';
import { layOut, type Histogram } from './histogram.ts';
import type { NameInEntry, SpellingCount } from './name-evidence.ts';
import { barsOf, type TimeBars, type YearSpan } from './time-bars.ts';
import { listByYear, type YearLists } from './year-lists.ts';

/** The names of the authority file that the archive mentions, as their pages and lists show them. */

/** A name with the entries that name it, in the order given to {@link gatherNames}. */
export interface NamedEntries {
  readonly name: Name;
  readonly items: readonly Item[];
}

/** Names of one kind, from A to Z. */
export interface KindOfNames<Named = NamedEntries> {
  readonly kind: NameKind;
  /** `People`, `Organisations`, `Places`. */
  readonly label: string;
  readonly names: readonly Named[];
}

/** What the page of a name shows. */
export interface NamePage extends NamedEntries, YearLists {
  /** The entries with the earliest and the latest date; null where none is dated. */
  readonly first: Item | null;
  readonly last: Item | null;
  readonly chart: EntryChart;
  readonly company: Company;
}

/**
 * Entries over time: a slip for each while they are few, bars where they are many; null where nothing
 * of the archive is dated.
 */
export type EntryChart =
  | { readonly form: 'slips'; readonly histogram: Histogram }
  | { readonly form: 'bars'; readonly bars: TimeBars }
  | null;

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

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
    .sort((a, b) => byLabel(a.name, b.name));
}

/** Sorts names by kind: people, organisations, places; kinds without a name are left out. */
export function groupByKind<Named extends Pick<NamedEntries, 'name'>>(
  named: readonly Named[],
): KindOfNames<Named>[] {
  return KINDS.map((kind) => ({
    kind,
    label: words.names.kinds[kind].several,
    names: named.filter(({ name }) => name.kind === kind),
  })).filter(({ names }) => names.length > 0);
}

/** The names that most entries name, in the order given. @param most at most how many */
export function mostPresent(named: readonly NamedEntries[], most: number): NamedEntries[] {
  const busiest = new Set(
    [...named].sort((a, b) => b.items.length - a.items.length).slice(0, most),
  );
  return named.filter((one) => busiest.has(one));
}

/**
 * Gathers the page of a name.
 * @param archive what its entries are held against
 */
export function describeName({ name, items }: NamedEntries, archive: Surroundings): NamePage {
  const dated = items.filter(({ date }) => date !== null);
  return {
    name,
    items,
    first: dated.at(-1) ?? null,
    last: dated[0] ?? null,
    chart: chartOf(items, { span: archive.span }),
    company: showCompany(companionsOf(items, archive, name.id)),
    ...listByYear(items),
  };
}

/** Of more entries than this no histogram is laid out: they could not be slips. */
const SLIPS_AT_MOST = 144;

/**
 * Chooses how entries are drawn over time.
 * @param archive the years that bars span, and for slips all entries among which these stand
 */
export function chartOf(
  items: readonly Item[],
  { span, all = items }: { span: YearSpan | null; all?: readonly Item[] },
): EntryChart {
  if (span === null || items.every(({ date }) => date === null)) return null;
  if (all.length <= SLIPS_AT_MOST) {
    const histogram = layOut(all, items);
    if (histogram.form === 'slips') return { form: 'slips', histogram };
  }
  return { form: 'bars', bars: barsOf(items, span) };
}

/** A mention on the page of a name: its entry and, where it is known, the paragraph. */
export interface Mention {
  readonly item: Item;
  /** `#p3`; empty where it stands in the headline or the standfirst. */
  readonly anchor: string;
}

/** Finds the place of a name's first mention in an entry. @param evidence what the entry says of its names */
export function mentionIn(item: Item, name: Name, evidence: readonly NameInEntry[]): Mention {
  const [place] = evidence.find((one) => one.name === name.id)?.where ?? [];
  return { item, anchor: place !== undefined && /^[hp]\d/.test(place) ? `#${place}` : '' };
}

/** The spellings of a name: those found in the archive with how often, then the others of the authority file. */
export function spellingsOf(
  { label, spellings }: Name,
  found: readonly SpellingCount[],
): SpellingCount[] {
  const seen = new Set(found.map(({ spelling }) => spelling));
  const silent = [label, ...spellings].filter((spelling) => !seen.has(spelling));
  return [...found, ...silent.map((spelling) => ({ spelling, count: 0 }))];
}

/** The search for entries that name both. The search takes names of one kind for alternatives. */
export function searchTogether(a: Name, b: Name): Record<string, string> {
  return a.kind === b.kind ? { [a.kind]: a.id, q: b.label } : { [a.kind]: a.id, [b.kind]: b.id };
}
