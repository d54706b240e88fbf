import { inCodeUnits } from './code-units.ts';
import { joinedForm, runsOf, tokensOf } from './search-text.ts';

/**
 * Headlines to suggest as one types, in pieces that a browser can load one at a time: under each
 * beginning that a word of a headline can have stand the newest headlines with such a word.
 */

export interface Headline {
  readonly slug: string;
  readonly title: string;
  /** As it is shown: `10 Jan 2026`, its first blank one that no line is broken at; `undated`. */
  readonly date: string;
  /** BCP 47 tag of the title where it is not the site's language. */
  readonly lang: string | null;
}

/** A headline as a piece keeps it. Those of newer entries have the higher numbers. */
type StoredHeadline = readonly [
  number: number,
  slug: string,
  title: string,
  date: string,
  lang: string | null,
];

/** A piece: headlines, and which of them stand under each beginning, by their places, newest first. */
export interface HeadlineShard {
  readonly headlines: readonly StoredHeadline[];
  readonly keys: Readonly<Record<string, readonly number[]>>;
}

export interface HeadlineShards {
  /** The first beginning in each piece, in the order of the pieces: all that must be known to find one. */
  readonly firsts: readonly string[];
  readonly shards: readonly HeadlineShard[];
}

/** How many are suggested at a time; with so many found, no further piece is loaded. */
export const MOST_HEADLINES = 5;
/** Beginnings are kept up to so many letters. */
const KEY_LETTERS = 3;
/** How many of the newest stand under a whole beginning; more letters narrow them further. */
const MOST_PER_KEY = 60;
/** Under a shorter beginning: as many as are shown, and some for a second short word to narrow. */
const MOST_PER_SHORT_KEY = 12;
const FEWEST_LETTERS = 2;
/** Characters of JSON; compressed a third of it or less. */
const SHARD_SIZE = 12_000;
/** The rarer of two words can stand in the other's full list too far down to be kept. */
const MOST_LOADS = 2;

/**
 * Lays headlines out in pieces.
 * @param entries in the order in which they are to be suggested, the newest first
 */
export function shardHeadlines(entries: readonly Headline[]): HeadlineShards {
  const lists = [...listByKey(entries)].sort(([a], [b]) => inCodeUnits(a, b));
  const stored = entries.map(({ slug, title, date, lang }, i): StoredHeadline => {
    return [entries.length - i, slug, title, date, lang];
  });
  const sizes = stored.map((headline) => JSON.stringify(headline).length + 1);
  const runs = inRuns(lists, sizes);
  return {
    firsts: runs.flatMap((run) => run.slice(0, 1).map(([key]) => key)),
    shards: runs.map((run) => toShard(run, stored)),
  };
}

/**
 * Finds headlines in which each word begins a word, in any order.
 * @param words folded, as `tokensOf` gives them
 * @param from the first beginning of each piece, and what loads a piece by its place
 * @returns newest first; of a word that begins many headlines only those of the newest entries
 */
export async function headlinesFor(
  words: readonly string[],
  from: { readonly firsts: readonly string[]; readonly load: LoadShard },
): Promise<Headline[]> {
  const found = new Map<number, StoredHeadline>();
  for (const key of keysToTry(words)) {
    // A beginning before all that are kept is in none of the pieces.
    const place = from.firsts.findLastIndex((first) => first <= key);
    const shard = place < 0 ? null : await from.load(place);
    const list = shard?.keys[key] ?? [];
    for (const at of list) {
      const headline = shard?.headlines[at];
      if (headline && hasWords(headline[2], words)) found.set(headline[0], headline);
    }
    if (list.length < mostUnder(key) || found.size >= MOST_HEADLINES) break;
  }
  const newestFirst = [...found.values()].sort(([a], [b]) => b - a);
  return newestFirst.map(([, slug, title, date, lang]) => ({ slug, title, date, lang }));
}

/** Loads a piece by its place in {@link HeadlineShards}. */
export type LoadShard = (place: number) => Promise<HeadlineShard>;

/** Whether each of the folded words begins a word of the title. */
export function hasWords(title: string, words: readonly string[]): boolean {
  const own = wordsOf(title);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

/** The words of a title, those that a joint connects also as one: `al`, `qaeda` and `alqaeda`. */
function wordsOf(title: string): string[] {
  return runsOf(tokensOf(title)).flatMap((run) => {
    const forms = run.map(({ form }) => form);
    return run.length > 1 ? [...forms, joinedForm(run)] : forms;
  });
}

/** The places of the entries under each beginning, the newest first. */
function listByKey(entries: readonly Headline[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [place, { title }] of entries.entries()) {
    for (const key of new Set(wordsOf(title).flatMap(keysOf))) {
      const list = lists.get(key);
      if (!list) lists.set(key, [place]);
      else if (list.length < mostUnder(key)) list.push(place);
    }
  }
  return lists;
}

/** Each beginning under which a word is kept: `ka` and `kal` for `kalin`. */
function keysOf(word: string): string[] {
  const letters = Array.from(word).slice(0, KEY_LETTERS);
  return letters.length < FEWEST_LETTERS
    ? []
    : letters
        .slice(FEWEST_LETTERS - 1)
        .map((_, i) => letters.slice(0, i + FEWEST_LETTERS).join(''));
}

function mostUnder(key: string): number {
  return Array.from(key).length < KEY_LETTERS ? MOST_PER_SHORT_KEY : MOST_PER_KEY;
}

/** The longest words have the fewest headlines. */
function keysToTry(words: readonly string[]): string[] {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const keys = longestFirst.flatMap((word) => keysOf(word).slice(-1));
  return [...new Set(keys)].slice(0, MOST_LOADS);
}

type KeyList = readonly [key: string, places: readonly number[]];

/** Cuts lists into runs of about {@link SHARD_SIZE}, counting a headline once in each run. */
function inRuns(lists: readonly KeyList[], sizes: readonly number[]): KeyList[][] {
  const runs: KeyList[][] = [];
  let kept = new Set<number>();
  let size = SHARD_SIZE;
  for (const list of lists) {
    const [key, places] = list;
    const own = JSON.stringify(places).length + key.length + 4;
    const added = (to: ReadonlySet<number>) =>
      places.reduce((sum, place) => sum + (to.has(place) ? 0 : (sizes[place] ?? 0)), own);
    if (size + added(kept) > SHARD_SIZE) {
      runs.push([]);
      kept = new Set();
      size = 0;
    }
    size += added(kept);
    for (const place of places) kept.add(place);
    runs.at(-1)?.push(list);
  }
  return runs;
}

function toShard(run: readonly KeyList[], stored: readonly StoredHeadline[]): HeadlineShard {
  const headlines: StoredHeadline[] = [];
  const within = new Map<number, number>();
  const add = (place: number): number => {
    const headline = stored[place];
    if (!headline) throw new RangeError(`There is no headline ${place}.`);
    within.set(place, headlines.length);
    return headlines.push(headline) - 1;
  };
  const keys = run.map(([key, list]) => {
    return [key, list.map((place) => within.get(place) ?? add(place))] as const;
  });
  return { headlines, keys: Object.fromEntries(keys) };
}
