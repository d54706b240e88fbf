import type { Listing } from '../schema/entry.ts';
import { words } from '../words.ts';
import { inCodeUnits } from './code-units.ts';
import { datingOf, earliestDay, monthsOf, yearsOf, type Dating } from './dates.ts';
import { numeral } from './words.ts';

/** Entries in time: their order, their years and months, and how well they are dated. */

/** An entry in lists: its facts, the last part of its address, and its file. */
export interface Item extends Listing {
  readonly slug: string;
  readonly path: string;
  /** Of the file and of its provenance: another digest is another content. */
  readonly digest: string;
}

/** Orders entries by their earliest possible day, the newest first and the undated last. */
export function newestFirst(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, day: earliestDay(item.date) ?? '' }))
    .sort((a, b) => inCodeUnits(b.day, a.day) || inCodeUnits(a.item.slug, b.item.slug))
    .map(({ item }) => item);
}

/** Entries of one year (`2026`) or month (`2026-01`), in the order given. */
export interface Period {
  readonly period: string;
  readonly items: readonly Item[];
}

/**
 * Groups dated entries by year, the newest first. An entry of two possible years stands in both.
 * @param items in the order in which each group is to have them
 */
export function groupByYear(items: readonly Item[]): Period[] {
  return group(items, (item) => yearsOf(item.date));
}

/**
 * Groups entries by month, the newest first. An entry of two possible months stands in both; one
 * whose month is not known in none.
 */
export function groupByMonth(items: readonly Item[]): Period[] {
  return group(items, (item) => monthsOf(item.date));
}

function group(items: readonly Item[], periodsOf: (item: Item) => string[]): Period[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const period of periodsOf(item)) {
      const members = groups.get(period);
      if (members) members.push(item);
      else groups.set(period, [item]);
    }
  }
  return [...groups]
    .map(([period, members]) => ({ period, items: members }))
    .sort((a, b) => inCodeUnits(b.period, a.period));
}

/** Groups dated entries by decade (`1990`), the newest first. An entry of two possible ones stands in both. */
export function groupByDecade(items: readonly Item[]): Period[] {
  return group(items, (item) => [
    ...new Set(yearsOf(item.date).map((year) => `${year.slice(0, 3)}0`)),
  ]);
}

/** The entries of a year whose month is not known. */
export function withoutMonth(items: readonly Item[]): Item[] {
  return items.filter((item) => monthsOf(item.date).length === 0);
}

/** The entries that nothing dates. */
export function undatedOf(items: readonly Item[]): Item[] {
  return items.filter((item) => item.date === null);
}

/**
 * Says how well entries are dated: `4 dated to the day, 1 estimated, none undated`.
 * @param sayNone whether it is worth saying that none is undated
 */
export function describeDatings(items: readonly Item[], sayNone = true): string {
  const counts = new Map<Dating, number>();
  for (const { date } of items) counts.set(datingOf(date), (counts.get(datingOf(date)) ?? 0) + 1);
  const { datings, noneUndated } = words.dates;
  const kinds = Object.keys(datings) as Dating[];
  return [
    ...kinds.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [`${numeral(count)} ${datings[kind]}`];
    }),
    ...(counts.has('undated') || !sayNone ? [] : [noneUndated]),
  ].join(', ');
}

/** What the end of a list says of all of its entries. */
export interface ListTotal {
  readonly count: number;
  /** As {@link describeDatings} has it. */
  readonly datings: string;
}

export function totalOf(items: readonly Item[]): ListTotal {
  return { count: items.length, datings: describeDatings(items) };
}

/** The entries before and after one in time; null at either end, and for undated ones. */
export interface Neighbours {
  readonly earlier: Item | null;
  readonly later: Item | null;
}

/** Finds the neighbours of every entry at once. @param items the newest first */
export function neighboursOf(items: readonly Item[]): ReadonlyMap<string, Neighbours> {
  const dated = items.filter((item) => item.date !== null);
  return new Map(
    dated.map((item, i) => [
      item.slug,
      { later: dated[i - 1] ?? null, earlier: dated[i + 1] ?? null },
    ]),
  );
}
