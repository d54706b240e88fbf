import type { Item } from './chronology.ts';
import { spansOf } from './dates.ts';
import { dayNumber } from './day-numbers.ts';
import { keyLists, sharedKeys, walkLists, weightOf, type KeyLists } from './related-keys.ts';

/**
 * Related coverage: for each entry the others that share with it what few entries have, and why.
 *
 * A name or a dated day weighs `ln((N + 1) / df)`, its inverse document frequency (Spärck Jones, "A
 * statistical interpretation of term specificity", Journal of Documentation 28, 1972): N entries, df of
 * them with it. What more than N^¾ entries have is everyday and weighs nothing. Two entries are related
 * where their shared weights reach ½ ln(N + 1): one name alone does where no more than √N entries have
 * it, several together where each is commoner. A dated day weighs half of that. Nearness in time and shared topics only order what is
 * related already; a publisher is never a reason.
 */

/** Why two entries stand together, what weighs most first. */
export interface Reason {
  /** Ids of names, at most {@link NAMES_GIVEN}. */
  readonly names: readonly string[];
  /** Days (`YYYY-MM-DD`) to which both texts date something, at most {@link DAYS_GIVEN}. */
  readonly days: readonly string[];
  /** Days between the two; null where either is not dated to the day, or they are over a week apart. */
  readonly apart: number | null;
}

export interface RelatedEntry {
  readonly item: Item;
  readonly reason: Reason;
}

const RELATED_SHOWN = 5;
const NAMES_GIVEN = 3;
const DAYS_GIVEN = 2;
/** Entries as near as this are said to be near. */
const NEAR_DAYS = 7;
/** What being of the same day adds, as a part of the weight that relates; half of it a week apart. */
const NEARNESS_PART = 0.5;
/** What a dated day weighs beside a name: the news of a day dates much to that day, so it never relates alone. */
const DAY_PART = 0.5;
/** What shared topics weigh beside names: they file, they do not tell of the same thing. */
const TOPIC_PART = 0.25;
/** A name that just √N have relates, whatever the last digits of its logarithm. */
const LAST_DIGITS = 1e-9;
/** Of those met through the lists, how many are weighed in full. */
const WEIGHED = 16;

/**
 * Makes the function that finds the related entries of an entry, at each question anew.
 * @param items the whole archive, in its order, which breaks ties
 * @returns from a slug to at most {@link RELATED_SHOWN}, the nearest first; none where no entry has it
 */
export function relatedIn(items: readonly Item[]): (slug: string) => readonly RelatedEntry[] {
  const archive = describeArchive(items);
  const places = new Map(items.map(({ slug }, i) => [slug, i]));
  return (slug) => {
    const i = places.get(slug);
    return i === undefined ? [] : relate(archive, i);
  };
}

interface Archive {
  readonly items: readonly Item[];
  readonly keys: KeyLists;
  readonly topics: KeyLists;
  /** The day of each entry, counted from 1970; NaN where it is not dated to the day. */
  readonly days: Float64Array;
  /** The weight of shared names and days that relates two entries. */
  readonly least: number;
  /** Shared weight met so far, by entry; all zero between two questions. */
  readonly met: Float64Array;
}

function describeArchive(items: readonly Item[]): Archive {
  return {
    items,
    keys: keyLists(items.map(keysOf), (key) => (key.startsWith('d') ? DAY_PART : 1)),
    topics: keyLists(items.map(({ topics }) => topics)),
    days: Float64Array.from(items, ({ date }) => dayOf(date)),
    least: Math.log(items.length + 1) / 2,
    met: new Float64Array(items.length),
  };
}

/** What relates entries: their names, and the days that their texts date something to. */
function keysOf(item: Item): string[] {
  const days = (item.statements ?? []).map(({ date }) => date).filter((date) => DAY.test(date));
  return [...item.names.map((name) => `n${name}`), ...days.map((day) => `d${day}`)];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(edtf: string | null): number {
  const [span, second] = spansOf(edtf);
  if (!span || second || span.from !== span.to) return Number.NaN;
  return dayNumber(span.from);
}

function relate(archive: Archive, i: number): RelatedEntry[] {
  return (
    nearest(archive, i)
      .map((j) => ({ j, shared: sharedKeys(archive.keys, i, j) }))
      .map((one) => ({ ...one, weight: weightOf(archive.keys, one.shared) }))
      .filter(({ weight }) => weight >= archive.least - LAST_DIGITS)
      // Rounded, so that equal sums are ties in whatever order they were added up.
      .map((one) => ({ ...one, rank: Math.round(1e9 * (one.weight + extras(archive, i, one.j))) }))
      .sort((a, b) => b.rank - a.rank || a.j - b.j)
      .slice(0, RELATED_SHOWN)
      .flatMap(({ j, shared }) => {
        const item = archive.items[j];
        const keys = shared.flatMap((key) => archive.keys.keys[key] ?? []);
        return item ? [{ item, reason: reasonFor(keys, gapOf(archive, i, j)) }] : [];
      })
  );
}

/** The entries that share most with one, as far as the lists that are followed show it. */
function nearest({ keys, met, least }: Archive, i: number): number[] {
  const touched = walkLists(keys, i, met);
  const before = (a: number, b: number) =>
    (met[b] ?? 0) - (met[a] ?? 0) || Math.abs(a - i) - Math.abs(b - i) || a - b;
  const best: number[] = [];
  for (const j of touched) {
    // Few are met under half of what relates, and have the other half beyond the end of a long list.
    if ((met[j] ?? 0) < least / 2) continue;
    const last = best[WEIGHED - 1];
    if (last !== undefined && before(last, j) < 0) continue;
    insert(best, j, before);
  }
  for (const j of touched) met[j] = 0;
  return best;
}

/** Puts one into its place in a short ordered list, which loses its last if it is full. */
function insert(best: number[], j: number, before: (a: number, b: number) => number): void {
  let at = best.length;
  while (at > 0 && before(best[at - 1] ?? j, j) > 0) at -= 1;
  best.splice(at, 0, j);
  if (best.length > WEIGHED) best.pop();
}

function extras(archive: Archive, i: number, j: number): number {
  const { least, topics } = archive;
  const gap = gapOf(archive, i, j);
  const near = Number.isNaN(gap) ? 0 : 1 / (1 + gap / NEAR_DAYS);
  return NEARNESS_PART * least * near + TOPIC_PART * weightOf(topics, sharedKeys(topics, i, j));
}

/** Days between two entries; NaN where either is not dated to the day. */
function gapOf({ days }: Archive, i: number, j: number): number {
  return Math.abs((days[i] ?? Number.NaN) - (days[j] ?? Number.NaN));
}

function reasonFor(keys: readonly string[], gap: number): Reason {
  const given = (kind: 'n' | 'd', most: number) =>
    keys
      .filter((key) => key.startsWith(kind))
      .slice(0, most)
      .map((key) => key.slice(1));
  return {
    names: given('n', NAMES_GIVEN),
    days: given('d', DAYS_GIVEN).sort(),
    apart: gap <= NEAR_DAYS ? gap : null,
  };
}
