import type { Name } from '../schema/names.ts';
import type { Item } from './chronology.ts';
import { earliestDay, latestDay } from './dates.ts';
import { dayNumber } from './day-numbers.ts';
import { daysBetween } from './related-days.ts';
import { FactCounts } from './same-story-counts.ts';
import { factsOf, readGist, type TextFacts, type TextGist } from './same-story-facts.ts';

/**
 * The same story told twice: pairs of entries that report the same thing within a few days, be it in other
 * words. They are found by what they say (facts that few entries have), not by whole sentences: two
 * newsrooms that write about one statement share names and figures, and hardly a phrase.
 *
 * A pair counts where it shares at least {@link LEAST_SHARED} rare facts and is alike by {@link leastAlike}:
 * the mean of the Dice coefficient of its facts and the cosine of its words, both weighted by inverse document
 * frequency. `docs/decisions/0010-related-coverage.md` has the measurements behind the numbers.
 */

/** Two entries that tell the same story, the one that stands first in the archive first. */
export interface SameStory {
  readonly first: Item;
  readonly second: Item;
  /** How alike they are, over 0 and up to 1. */
  readonly alike: number;
}

export interface StorySources {
  readonly names: ReadonlyMap<string, Name>;
  /** What the text of an entry says, as {@link gistOfFile} has it; asked again for entries that are compared. */
  readonly gistOf: (item: Item) => TextGist;
}

/** How many other tellings of its story an entry is set beside. */
const MOST_TELLINGS = 3;
/** Tellings of a story are so many days apart at most. */
const MOST_DAYS = 5;
/** The more days, the likelier a next step of the story, and the more alike two must be: by this part a day. */
const MORE_A_DAY = 0.03;
/** Facts that at most √N entries have, shared by both; of more where time says nothing. */
const LEAST_SHARED = 7;
const LEAST_SHARED_UNDATED = 10;
/** Shorter texts, and tables, say too little in words to be told apart from others of their kind. */
const LEAST_WORDS = 80;
const TABLE_FIGURES = 20;
/** Of those that share facts, how many are compared word by word. */
const COMPARED = 8;
/** How many word counts are kept between two comparisons. */
const KEPT = 512;

/**
 * How alike two entries must be in an archive of N: what rare and common words are shows only in many
 * entries, so that all likeness comes out lower in few. Measured on subsets of 3 to 6,000 texts.
 */
export function leastAlike(size: number): number {
  return Math.max(0.16, Math.min(0.5, 0.08 + 0.045 * Math.log(size + 1)));
}

/**
 * Finds all pairs of an archive.
 * @param items the newest first, as `newestFirst` has them; their order breaks ties
 * @returns the most alike first
 */
export function findSameStories(
  items: readonly Item[],
  { names, gistOf }: StorySources,
): SameStory[] {
  const counts = new FactCounts(items.length);
  const facts = items.map((item) => {
    const gist = gistOf(item);
    const own = factsOf(gist, {
      names: item.names.flatMap((id) => names.get(id) ?? []),
      days: (item.statements ?? []).map(({ date }) => date),
    });
    counts.add(own, gist);
    return own;
  });
  const words = wordReader(items, gistOf, counts);
  const pairs: { a: number; b: number; alike: number }[] = [];
  for (const { a, b, dice } of candidates(items, facts, counts)) {
    const alike = (dice + cosine(words(a), words(b))) / 2;
    const days = daysBetween(items[a]?.date ?? null, items[b]?.date ?? null) ?? 0;
    if (alike >= leastAlike(items.length) * (1 + MORE_A_DAY * days)) pairs.push({ a, b, alike });
  }
  pairs.sort((one, other) => other.alike - one.alike || one.a - other.a || one.b - other.b);
  return fewOfEach(pairs).flatMap(({ a, b, alike }) => {
    const [first, second] = [items[a], items[b]];
    return first && second ? [{ first, second, alike }] : [];
  });
}

/** What the text of an entry says. @param file the entry's file, whole */
export function gistOfFile({ title }: Item, file: string): TextGist {
  return readGist(`${title}\n${bodyOf(file)}`);
}

/** The tellings beside each entry, by its slug. */
export function tellingsBySlug(
  stories: readonly SameStory[],
): ReadonlyMap<string, readonly SameStory[]> {
  const tellings = new Map<string, SameStory[]>();
  for (const story of stories) {
    for (const { slug } of [story.first, story.second]) {
      tellings.set(slug, [...(tellings.get(slug) ?? []), story]);
    }
  }
  return tellings;
}

/** What stands after the front matter; read a hundred times faster than the whole entry is. */
function bodyOf(file: string): string {
  return file.slice(file.indexOf('\n---\n', 3) + 1);
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  /** The Dice coefficient of the two, each fact with its weight. */
  readonly dice: number;
}

/** Pairs that share enough rare facts, of entries near in time; met through the lists of rare facts. */
function* candidates(
  items: readonly Item[],
  facts: readonly TextFacts[],
  counts: FactCounts,
): Generator<Candidate> {
  const lists = new Map<number, number[]>();
  const firstNear = nearInTime(items);
  /** How many rare facts were met with an entry; all zero between two entries. */
  const shared = new Uint32Array(items.length);
  for (const [b, own] of facts.entries()) {
    if (isTooShort(own)) continue;
    const from = firstNear(b);
    const met: number[] = [];
    for (const fact of own.facts) {
      if (!counts.isRare(fact)) continue;
      const list = lists.get(fact) ?? [];
      for (let k = list.length - 1; k >= 0; k -= 1) {
        const a = list[k] ?? 0;
        if (a < from) break;
        if (shared[a] === 0) met.push(a);
        shared[a] = (shared[a] ?? 0) + 1;
      }
      if (list.push(b) === 1) lists.set(fact, list);
    }
    const enough = met.filter((a) => {
      const count = shared[a] ?? 0;
      return count >= LEAST_SHARED && count >= leastShared(items[a], items[b]);
    });
    for (const a of met) shared[a] = 0;
    yield* enough
      .map((a) => ({ a, b, dice: counts.dice(facts[a]?.facts, own.facts) }))
      .filter(({ dice }) => dice >= 2 * leastAlike(items.length) - 1)
      .sort((one, other) => other.dice - one.dice || one.a - other.a)
      .slice(0, COMPARED);
  }
}

/**
 * Tells for each entry, asked in their order, from which place on those before it may be near enough in time: all
 * that stand further up begin more than {@link MOST_DAYS} after its last possible day. Without this the lists,
 * which grow as √N, would make the whole grow faster than the archive.
 */
function nearInTime(items: readonly Item[]): (b: number) => number {
  const beginnings = items.map(({ date }) => numberOf(earliestDay(date)));
  return (b) => {
    const end = numberOf(latestDay(items[b]?.date ?? null));
    // One that nothing dates may be near to any.
    if (Number.isNaN(end)) return 0;
    let [low, high] = [0, b];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((beginnings[middle] ?? 0) > end + MOST_DAYS) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function numberOf(day: string | null): number {
  return day === null ? Number.NaN : dayNumber(day);
}

function isTooShort({ length, figures, facts }: TextFacts): boolean {
  return length < LEAST_WORDS || (figures > TABLE_FIGURES && 2 * figures >= facts.length);
}

/** How many rare facts two entries must share; none are enough where too many days lie between them. */
function leastShared(one: Item | undefined, other: Item | undefined): number {
  const days = daysBetween(one?.date ?? null, other?.date ?? null);
  if (days === null) return LEAST_SHARED_UNDATED;
  return days <= MOST_DAYS ? LEAST_SHARED : Infinity;
}

/** A text's words by hash, each with its weight; the whole of length 1. */
type WordVector = ReadonlyMap<number, number>;

function wordReader(
  items: readonly Item[],
  gistOf: StorySources['gistOf'],
  counts: FactCounts,
): (i: number) => WordVector {
  const kept = new Map<number, WordVector>();
  return (i) => {
    const known = kept.get(i);
    const item = items[i];
    if (known ?? !item) return known ?? new Map<number, number>();
    if (kept.size >= KEPT) kept.clear();
    const vector = counts.vector(gistOf(item));
    kept.set(i, vector);
    return vector;
  };
}

function cosine(one: WordVector, other: WordVector): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}

/** The pairs in order, as long as neither entry has enough others beside it. */
function fewOfEach<Pair extends { a: number; b: number }>(pairs: readonly Pair[]): Pair[] {
  const tellings = new Map<number, number>();
  const has = (i: number) => tellings.get(i) ?? 0;
  return pairs.filter(({ a, b }) => {
    if (has(a) >= MOST_TELLINGS || has(b) >= MOST_TELLINGS) return false;
    tellings.set(a, has(a) + 1).set(b, has(b) + 1);
    return true;
  });
}
