import { fold } from '../../src/lib/fold.ts';
import type { DateFound, ParsedArticle } from './article.ts';
import { PUBLISHER_SHARE } from './dates/settle.ts';
import { publisherOf } from './enrich/source.ts';

/** What one source tells about another: the same text, and how a publisher writes its dates. */

/**
 * How much of two texts must stand in the same paragraphs for them to be one article, as a part of the
 * words of the shorter and of the longer. A wire story printed under another header keeps nearly all;
 * a paper that added reporting of its own made another article.
 */
const SAME_OF_SHORTER = 0.9;
const SAME_OF_LONGER = 0.75;
/** Texts shorter than this, in words, are too alike by chance: notices, results, one-line flashes. */
const LEAST_WORDS = 40;
/** Paragraphs shorter than this, in words, tell nothing: `He declined to comment.` */
const LEAST_PARAGRAPH = 8;
/** So many articles are known by one paragraph. */
const MOST_OF_ONE = 16;

type Order = NonNullable<DateFound['order']>;

/** What an article tells about others: some numbers for each paragraph, and no text. */
export interface SurveyFacts {
  /** Hash and number of words of each paragraph that tells something. */
  readonly paragraphs: readonly (readonly [hash: number, words: number])[];
  /** Words of them all: of one that stands twice, once. */
  readonly words: number;
  readonly publisher: string | null;
  /** The order of day and month in each of its dates that shows one. */
  readonly orders: readonly Order[];
}

export interface Survey {
  /** The first source noted that has the same text; null where there is none. */
  readonly twinOf: (article: SurveyFacts) => string | null;
  /** Remembers the article of a source. */
  readonly note: (file: string, article: SurveyFacts) => void;
  /** The orders in which a publisher's articles write day and month: none, one, or both if it wavers. */
  readonly ordersOf: (publisher: string | null) => readonly Order[];
}

/**
 * Makes the memory of a run: about 100 bytes a paragraph, so that a hundred thousand articles fit.
 */
export function survey(): Survey {
  /** Of each paragraph the article that has it, or the first of those that do: a notice in hundreds tells none apart. */
  const byParagraph = new Map<number, number | number[]>();
  const articles: { readonly file: string; readonly words: number }[] = [];
  const orders = new Map<string, Record<Order, number>>();
  return {
    twinOf: (print) => {
      if (print.words < LEAST_WORDS) return null;
      const shared = new Map<number, number>();
      for (const [hash, words] of print.paragraphs) {
        for (const other of [byParagraph.get(hash) ?? []].flat()) {
          shared.set(other, (shared.get(other) ?? 0) + words);
        }
      }
      const twins = [...shared].filter(([i, words]) =>
        isSame(words, print.words, articles[i]?.words),
      );
      const first = Math.min(...twins.map(([i]) => i));
      return articles[first]?.file ?? null;
    },
    note: (file, print) => {
      const index = articles.push({ file, words: print.words }) - 1;
      for (const [hash] of print.paragraphs) {
        const others = byParagraph.get(hash);
        if (others === undefined) byParagraph.set(hash, index);
        else if (typeof others === 'number') byParagraph.set(hash, [others, index]);
        else if (others.length < MOST_OF_ONE) others.push(index);
      }
      noteOrders(orders, print);
    },
    ordersOf: (publisher) => {
      const counts = orders.get(publisherKey(publisher));
      if (!counts) return [];
      const { 'day-first': day, 'month-first': month } = counts;
      if (day / (day + month) >= PUBLISHER_SHARE) return ['day-first'];
      return month / (day + month) >= PUBLISHER_SHARE
        ? ['month-first']
        : ['day-first', 'month-first'];
    },
  };
}

function isSame(shared: number, words: number, others = 0): boolean {
  const shorter = Math.min(words, others);
  const longer = Math.max(words, others);
  return shared >= shorter * SAME_OF_SHORTER && shared >= longer * SAME_OF_LONGER;
}

/** What an article tells about others. */
export function surveyFacts(article: ParsedArticle): SurveyFacts {
  const paragraphs = new Map<number, number>();
  for (const { kind, text } of article.body) {
    if (kind !== 'paragraph') continue;
    const print = hashWords(withoutDateline(text));
    if (print.words < LEAST_PARAGRAPH) continue;
    paragraphs.set(print.hash, print.words);
  }
  return {
    paragraphs: [...paragraphs],
    words: [...paragraphs.values()].reduce((sum, words) => sum + words, 0),
    publisher: publisherOf(article),
    orders: article.dates.flatMap(({ order }) => order ?? []),
  };
}

/** A wire and the paper that prints it open with datelines of their own. */
function withoutDateline(text: string): string {
  return text.replace(/^\p{Lu}[^.!?]{1,60}?\s[–—-]{1,2}\s+/u, '');
}

/**
 * Hashes the letters and figures of a text, case and marks aside, and counts its words. The hash has 53
 * bits (cyrb53, public domain), so that at 100,000 articles a chance of one in a thousand is left that
 * any two paragraphs of all share one.
 */
function hashWords(text: string): { hash: number; words: number } {
  const plain = fold(text);
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  let words = 0;
  let inWord = false;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    const isLetter = unit < 0x80 ? ASCII_WORD[unit] === 1 : !PUNCTUATION.has(unit);
    if (isLetter && !inWord) {
      // Between words alone: what ends the last one is a mark.
      if (words > 0) {
        h1 = Math.imul(h1 ^ 0x20, 2654435761);
        h2 = Math.imul(h2 ^ 0x20, 1597334677);
      }
      words += 1;
    }
    if (isLetter) {
      h1 = Math.imul(h1 ^ unit, 2654435761);
      h2 = Math.imul(h2 ^ unit, 1597334677);
    }
    inWord = isLetter;
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return { hash: 4294967296 * (2097151 & h2) + (h1 >>> 0), words };
}

/** Letters and figures of ASCII. */
const ASCII_WORD = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
/** Punctuation and blanks beyond ASCII, in which sites differ. */
const PUNCTUATION = new Set(
  Array.from('\u00A0\u2009\u202F«»‹›“”„‟‘’‚–—―…·•،؛؟', (letter) => letter.charCodeAt(0)),
);

function noteOrders(
  known: Map<string, Record<Order, number>>,
  { publisher, orders }: SurveyFacts,
): void {
  const key = publisherKey(publisher);
  if (key === '') return;
  for (const order of orders) {
    const counts = known.get(key) ?? { 'day-first': 0, 'month-first': 0 };
    counts[order] += 1;
    known.set(key, counts);
  }
}

function publisherKey(publisher: string | null): string {
  return publisher === null ? '' : fold(publisher).trim();
}
