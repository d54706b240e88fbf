import { tokensOf, type Token } from './search-text.ts';

/** What is being typed: of a query and the place of the caret in it, the words that can be completed. */

export interface Typing {
  /** The words that stand together, up to the one at the caret; none of them with a mark of the query. */
  readonly words: readonly Token[];
  /** Whether a blank or a mark follows the last word already, so that it is not the beginning of a longer one. */
  readonly finished: boolean;
  /** How many of them, from the first on, stand behind a minus or NOT. A name can go on after them. */
  readonly negated: number;
  /** Whether an OR stands beside the words, so that they cannot simply be taken out. */
  readonly alternative: boolean;
}

/** A piece of a query as the reader sees it. */
interface Item {
  readonly kind: 'words' | 'phrase' | 'beginning' | 'operator';
  readonly text: string;
  /** Where it begins, behind a minus, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

const DOUBLE_QUOTES = /[“”„‟«»]/gu;
/** A phrase, closed or still open; a bar; or what stands between blanks. A minus belongs to what follows. */
const ITEM = /(?:(?<![-\u2212\u2013])([-\u2212\u2013]+))?("[^"]*(?:"|$)|\||[^\s"|]+)/gu;
const OPERATORS: ReadonlySet<string> = new Set(['OR', '|', 'AND', 'NOT']);
const ALTERNATIVES: ReadonlySet<string> = new Set(['OR', '|']);

/**
 * Finds what is being typed.
 * @param caret in UTF-16 units
 * @returns null in a phrase, which is meant as it is typed, after a star, and where no word is at the caret
 */
export function readTyping(typed: string, caret: number): Typing | null {
  const items = itemsOf(typed);
  const at = items.findLastIndex(({ start }) => start < caret);
  const item = items[at];
  if (item?.kind !== 'words') return null;
  if (typed.slice(item.end, caret).trim() !== '') return null;
  const first = firstTogether(items, at);
  const { start: from, end: behind, negated } = items[first] ?? item;
  const words = tokensOf(typed.slice(from, item.end)).map(({ start, end, ...token }) => {
    return { ...token, start: start + from, end: end + from };
  });
  const last = words.at(-1);
  if (!last) return null;
  const neighbours = [items[first - 1], items[at + 1]];
  const alternative = neighbours.some((one) => one && ALTERNATIVES.has(one.text));
  return {
    words,
    finished: last.end < caret,
    negated: negated ? words.filter(({ end }) => end <= behind).length : 0,
    alternative,
  };
}

/** The words of a query that is nothing but words, folded; none of any other, which is no headline's beginning. */
export function plainWords(typed: string): string[] {
  const plain = itemsOf(typed).every(({ kind, negated }) => kind === 'words' && !negated);
  return plain ? tokensOf(typed).map(({ form }) => form) : [];
}

function itemsOf(typed: string): Item[] {
  // Each quotation mark stays one unit, so that places stay what they are.
  const matches = typed.replace(DOUBLE_QUOTES, '"').matchAll(ITEM);
  const items: Item[] = [];
  for (const { 0: whole, 1: minus = '', 2: text = '', index } of matches) {
    const negated = minus !== '' || items.at(-1)?.text === 'NOT';
    const end = index + whole.length;
    items.push({ kind: kindOf(text), text, start: end - text.length, end, negated });
  }
  return items;
}

function kindOf(text: string): Item['kind'] {
  if (text.startsWith('"')) return 'phrase';
  if (OPERATORS.has(text)) return 'operator';
  return text.endsWith('*') ? 'beginning' : 'words';
}

/** The first of the words without a break up to this item. A minus can only stand before the first. */
function firstTogether(items: readonly Item[], at: number): number {
  const upTo = items.slice(0, at + 1);
  const broken = upTo.findLastIndex(({ kind }) => kind !== 'words') + 1;
  return Math.max(
    broken,
    upTo.findLastIndex(({ negated }) => negated),
  );
}
