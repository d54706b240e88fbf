import type { Item } from './chronology.ts';
import { datingOf, dayNumber } from './dates.ts';

/** The list of a month: its order, and the places in it that can be named in an address. */

/** Where entries begin of which no day is known, or not for sure. */
export const NO_DAY = 'day-not-known';

/** The place of a day in the list of its month: `d6`. @param day `YYYY-MM-DD` */
export function dayAnchor(day: string): string {
  return `d${dayNumber(day)}`;
}

/**
 * Orders the entries of a month: those of a known day, then the others, which stand at no day.
 * @param items the newest first
 */
export function orderMonth(items: readonly Item[]): Item[] {
  return [...items.filter(hasDay), ...items.filter((item) => !hasDay(item))];
}

/** The anchors of a list: each at the first entry of a day, one at the first of no known day. */
export function anchorsOf(ordered: readonly Item[]): ReadonlyMap<Item, string> {
  const anchors = new Map<string, Item>();
  for (const item of ordered) {
    const anchor = hasDay(item) && item.date !== null ? dayAnchor(item.date) : NO_DAY;
    if (!anchors.has(anchor)) anchors.set(anchor, item);
  }
  return new Map([...anchors].map(([anchor, item]) => [item, anchor]));
}

function hasDay({ date }: Item): boolean {
  return datingOf(date) === 'day';
}
