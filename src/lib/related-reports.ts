import type { Name } from '../schema/names.ts';
import type { RenderedBlock } from './body.ts';
import type { Item } from './chronology.ts';
import { spellingsOf, wordsOf } from './compare-words.ts';
import { earliestDay, latestDay } from './dates.ts';
import { dayNumber, dayText } from './day-numbers.ts';
import { fold } from './fold.ts';
import { daysBetween } from './related-days.ts';

/**
 * Reports that a text speaks of ("according to Reuters") and that are no entries of their own: they are
 * named apart from related entries, so that nobody takes one for the other.
 */

export interface SpokenOf extends NamedPublisher {
  /** The number of the paragraph that first speaks of it. */
  readonly paragraph: number;
  /** `article`: the text has it as one that somebody wrote; otherwise a report. */
  readonly kind: 'report' | 'article';
}

/** A publisher of the authority file that an entry names, and whose report it may speak of. */
export interface NamedPublisher {
  readonly publisher: Name;
  /** Entries of that publisher from those days, which may be the report or not. */
  readonly candidates: readonly Item[];
}

/** The publishers of the authority file by the ids of their names. */
export type Publishers = ReadonlyMap<string, PublisherEntries>;

interface PublisherEntries {
  readonly name: Name;
  /** Its label and spellings, folded. */
  readonly keys: ReadonlySet<string>;
  /** What it published: a list for each of its keys that has one. */
  readonly lists: readonly PublishedList[];
}

/** Entries in the order of the archive, which begins with the newest. */
interface PublishedList {
  readonly items: readonly Item[];
  /** The latest possible day of each and of all that follow; `''` where none of them is dated. */
  readonly latest: readonly string[];
}

/** A report is about as old as what speaks of it. */
const NEAR_DAYS = 5;
const CANDIDATES_SHOWN = 3;

/** Descriptions of the authority file that tell of a publisher. */
const PUBLISHER =
  /\b(?:news (?:agency|site|portal|service)|newspaper|newswire|broadcaster|outlet|magazine|daily|weekly|television)\b|haber (?:ajansı|sitesi|kanalı)|gazete|dergi|televizyon/iu;

/** What stands before the name of a publisher, in English, whose report is spoken of. */
const BEFORE =
  /(?:\b(report|article|story|account|dispatch|investigation|interview)s? (?:[\p{L}’']+ ){0,3}(?:by|from|in|for|of|with)|\baccording to|\bciting|\b(?:reported|published|conveyed|carried|quoted|cited) (?:by|in))(?: the)? (?:[“"])?$/iu;
/** What stands after it. Endings of Turkish come between. */
const AFTER =
  /^[”"]?(?:['’]s)?(?: \p{L}+ly)? (?:has |had |also |first )?(?:report|writes|wrote|claimed|revealed)|^['’]?\p{Ll}{0,4} (?:haberi|göre\b|aktardığı|yazdı|duyurdu|bildirdi|aktardı)/iu;

/**
 * Finds the publishers among the names: those that an entry has for its publisher, or that are described as one.
 * @param items the newest first
 */
export function listPublishers(
  items: readonly Item[],
  names: ReadonlyMap<string, Name>,
): Publishers {
  const published = groupByPublisher(items);
  const publishers = new Map<string, PublisherEntries>();
  for (const name of names.values()) {
    if (name.kind !== 'organisation') continue;
    const keys = new Set([name.label, ...name.spellings].map(fold));
    const lists = [...keys].flatMap((key) => published.get(key) ?? []);
    if (lists.length > 0 || PUBLISHER.test(name.description ?? '')) {
      publishers.set(name.id, { name, keys, lists });
    }
  }
  return publishers;
}

function groupByPublisher(items: readonly Item[]): ReadonlyMap<string, PublishedList> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.source.publisher === null) continue;
    const key = fold(item.source.publisher);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return new Map([...groups].map(([key, members]) => [key, withLatest(members)]));
}

function withLatest(items: readonly Item[]): PublishedList {
  const latest: string[] = [];
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const [own, later] = [latestDay(items[i]?.date ?? null) ?? '', latest[i + 1] ?? ''];
    latest[i] = own > later ? own : later;
  }
  return { items, latest };
}

/** The publishers that an entry names, itself not among them, with what they published in those days. */
export function publishersNamedBy(item: Item, publishers: Publishers): NamedPublisher[] {
  const own = item.source.publisher === null ? null : fold(item.source.publisher);
  return item.names.flatMap((id) => {
    const one = publishers.get(id);
    if (!one || (own !== null && one.keys.has(own))) return [];
    const candidates = one.lists.flatMap((list) => nearIn(list, item)).slice(0, CANDIDATES_SHOWN);
    return [{ publisher: one.name, candidates }];
  });
}

/** The first entries of a list that are near in time. */
function nearIn({ items, latest }: PublishedList, item: Item): Item[] {
  const near: Item[] = [];
  const [from, to] = [earliestDay(item.date), latestDay(item.date)];
  if (from === null || to === null) return near;
  const [first, last] = [daysAfter(from, -NEAR_DAYS), daysAfter(to, NEAR_DAYS)];
  for (let k = placeFrom(items, last); k < items.length && (latest[k] ?? '') >= first; k += 1) {
    const other = items[k];
    if (other && (daysBetween(item.date, other.date) ?? Infinity) <= NEAR_DAYS) near.push(other);
    if (near.length === CANDIDATES_SHOWN) break;
  }
  return near;
}

/** The place of the first entry that may be of a day or before it. */
function placeFrom(items: readonly Item[], day: string): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((earliestDay(items[middle]?.date ?? null) ?? '') > day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function daysAfter(day: string, days: number): string {
  return dayText(dayNumber(day) + days);
}

/**
 * Finds the reports of publishers that a text speaks of, each publisher once.
 * @param named the publishers that its entry names: {@link publishersNamedBy}
 */
export function findReports(
  blocks: readonly RenderedBlock[],
  named: readonly NamedPublisher[],
): SpokenOf[] {
  if (named.length === 0) return [];
  const byId = new Map(named.map((one) => [one.publisher.id, one]));
  const spellings = spellingsOf(named.map(({ publisher }) => publisher));
  const found = new Map<string, SpokenOf>();
  for (const { kind, number, text } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const { key, from, to } of wordsOf(text, spellings)) {
      const one = key.startsWith('@') ? byId.get(key.slice(1)) : undefined;
      if (!one || found.has(one.publisher.id)) continue;
      const before = BEFORE.exec(text.slice(Math.max(0, from - 80), from));
      if (!before && !AFTER.test(text.slice(to, to + 40))) continue;
      found.set(one.publisher.id, {
        ...one,
        paragraph: number,
        kind: before?.[1]?.toLowerCase() === 'article' ? 'article' : 'report',
      });
    }
  }
  return [...found.values()];
}
