import type { Name } from '../schema/names.ts';
import type { RenderedBlock } from './body.ts';
import type { Item } from './chronology.ts';
import { spellingsOf, wordsOf } from './compare-words.ts';
import { daysBetween } from './related-days.ts';
import { fold } from './fold.ts';

/**
 * Reports that a text speaks of ("according to Reuters") and that are no entries of their own: they are
 * named apart from related entries, so that nobody takes one for the other.
 */

export interface SpokenOf {
  readonly publisher: Name;
  /** The number of the paragraph that first speaks of it. */
  readonly paragraph: number;
  /** `article`: the text has it as one that somebody wrote; otherwise a report. */
  readonly kind: 'report' | 'article';
  /** Entries of that publisher from those days, which may be the report or not. */
  readonly candidates: readonly Item[];
}

export interface ReportsAsked {
  readonly item: Item;
  readonly blocks: readonly RenderedBlock[];
  readonly names: ReadonlyMap<string, Name>;
  /** All entries by publisher, folded: {@link groupByPublisher}. */
  readonly published: ReadonlyMap<string, readonly Item[]>;
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

/** Lists all entries under their publishers, folded. */
export function groupByPublisher(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    if (item.source.publisher === null) continue;
    const key = fold(item.source.publisher);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Finds the reports of publishers of the authority file that a text speaks of, each publisher once. */
export function findReports({ item, blocks, names, published }: ReportsAsked): SpokenOf[] {
  const publishers = item.names
    .flatMap((id) => names.get(id) ?? [])
    .filter((name) => isPublisher(name, published) && !isOwn(name, item));
  const spellings = spellingsOf(publishers);
  const found = new Map<string, SpokenOf>();
  for (const { kind, number, text } of publishers.length === 0 ? [] : blocks) {
    if (kind !== 'paragraph') continue;
    for (const { key, from, to } of wordsOf(text, spellings)) {
      const publisher = names.get(key.slice(1));
      if (!key.startsWith('@') || !publisher || found.has(publisher.id)) continue;
      const before = BEFORE.exec(text.slice(Math.max(0, from - 80), from));
      if (!before && !AFTER.test(text.slice(to, to + 40))) continue;
      found.set(publisher.id, {
        publisher,
        paragraph: number,
        kind: before?.[1]?.toLowerCase() === 'article' ? 'article' : 'report',
        candidates: candidatesFor(publisher, item, published),
      });
    }
  }
  return [...found.values()];
}

function isPublisher(name: Name, published: ReportsAsked['published']): boolean {
  return (
    name.kind === 'organisation' &&
    (PUBLISHER.test(name.description ?? '') || keysOf(name).some((key) => published.has(key)))
  );
}

function isOwn(name: Name, { source }: Item): boolean {
  return source.publisher !== null && keysOf(name).includes(fold(source.publisher));
}

function keysOf({ label, spellings }: Name): string[] {
  return [label, ...spellings].map(fold);
}

function candidatesFor(publisher: Name, item: Item, published: ReportsAsked['published']): Item[] {
  return keysOf(publisher)
    .flatMap((key) => published.get(key) ?? [])
    .filter(
      (other) =>
        other.slug !== item.slug && (daysBetween(item.date, other.date) ?? Infinity) <= NEAR_DAYS,
    )
    .slice(0, CANDIDATES_SHOWN);
}
