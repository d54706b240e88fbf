/**
 * Which entries have a key (a name, a day, a topic), and how much it tells that two have it: inverted lists
 * whose cost is bounded, so that a whole archive takes time in proportion to its size.
 */

/** How far a list is followed to either side of an entry. Entries stand in the order of time. */
export const FOLLOWED = 16;

export interface KeyLists {
  /** The keys that are not everyday, the weightiest first: what the numbers of `shared` count. */
  readonly keys: readonly string[];
  /** What it tells that two entries have a key, by its number. */
  readonly weights: Float64Array;
  /** The numbers of an entry's keys in order. */
  readonly own: readonly Int32Array[];
  /** The entries that have a key in order, by its number. */
  readonly lists: readonly Int32Array[];
}

/**
 * Lists the keys of all entries.
 * @param keysOfAll of each entry in order; a key given twice counts once
 * @param partOf what part of its weight a key has: less than 1 where it tells less than its rarity says
 */
export function keyLists(
  keysOfAll: readonly (readonly string[])[],
  partOf: (key: string) => number = () => 1,
): KeyLists {
  const size = keysOfAll.length + 1;
  const everyday = size ** 0.75;
  const found = [...listsOf(keysOfAll)]
    .filter(([, list]) => list.length > 1 && list.length <= everyday)
    .map(([key, list]) => ({ key, list, weight: partOf(key) * Math.log(size / list.length) }))
    // The sort is stable: keys of one weight stay in the order in which the archive first has them.
    .sort((a, b) => b.weight - a.weight);
  const own = keysOfAll.map((): number[] => []);
  found.forEach(({ list }, key) => {
    for (const i of list) own[i]?.push(key);
  });
  return {
    keys: found.map(({ key }) => key),
    weights: Float64Array.from(found, ({ weight }) => weight),
    own: own.map((keys) => Int32Array.from(keys)),
    lists: found.map(({ list }) => Int32Array.from(list)),
  };
}

function listsOf(keysOfAll: readonly (readonly string[])[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  keysOfAll.forEach((keys, i) => {
    for (const key of keys) {
      const list = lists.get(key);
      if (!list) lists.set(key, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
  });
  return lists;
}

/**
 * Adds up, for every other entry met on the lists of entry `i`, the weights of the keys it is met under.
 * Of a list longer than twice {@link FOLLOWED} only those next to `i` are met.
 * @param met by entry, all zero; the sums are left in it
 * @returns the entries met, each once
 */
export function walkLists(
  { own, lists, weights }: KeyLists,
  i: number,
  met: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const key of own[i] ?? []) {
    const list = lists[key] ?? new Int32Array();
    const at = placeOf(list, i);
    const to = Math.min(list.length, at + FOLLOWED + 1);
    for (let k = Math.max(0, at - FOLLOWED); k < to; k += 1) {
      const j = list[k] ?? i;
      if (j === i) continue;
      if (met[j] === 0) touched.push(j);
      met[j] = (met[j] ?? 0) + (weights[key] ?? 0);
    }
  }
  return touched;
}

/** The numbers of the keys that two entries have, the weightiest first. */
export function sharedKeys({ own }: KeyLists, i: number, j: number): number[] {
  const ours = own[i] ?? new Int32Array();
  const theirs = own[j] ?? new Int32Array();
  const shared: number[] = [];
  for (let a = 0, b = 0; a < ours.length && b < theirs.length;) {
    const key = ours[a] ?? 0;
    const other = theirs[b] ?? 0;
    if (key === other) shared.push(key);
    if (key <= other) a += 1;
    if (other <= key) b += 1;
  }
  return shared;
}

/** What keys weigh together. */
export function weightOf({ weights }: KeyLists, keys: readonly number[]): number {
  let total = 0;
  for (const key of keys) total += weights[key] ?? 0;
  return total;
}

/** Where an entry stands in an ordered list that has it. */
function placeOf(list: Int32Array, i: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < i) low = middle + 1;
    else high = middle;
  }
  return low;
}
