import type { Item, PhraseItem, WordItem } from './search-items.ts';
import { namesAt, type NameIndex, type QueryName, type WrittenWord } from './search-names.ts';
import type { Reading, Term } from './search-query.ts';
import { countLetters } from './search-terms.ts';

/** A term, or what stands between terms. */
export type Piece =
  | { readonly kind: 'term'; readonly term: Term; readonly not: boolean }
  | { readonly kind: 'or' | 'and' | 'not' };

/** Gathers words that spell a name, the longest run first; every other word is a term of its own. */
export function toPieces(items: readonly Item[], { beginnings, names }: Reading): Piece[] {
  const spellingAt = names ? spellingFinder(items, names) : () => null;
  const pieces: Piece[] = [];
  let used = 0;
  for (const [at, item] of items.entries()) {
    if (at < used) continue;
    used = at + 1;
    if (item.kind === 'phrase') {
      pieces.push(phrasePiece(item));
    } else if (item.kind === 'word') {
      const spelt = spellingAt(at);
      used = spelt?.end ?? used;
      const gathered = items.slice(at, used).filter((one) => one.kind === 'word');
      pieces.push(wordsPiece(gathered, spelt?.names ?? [], beginnings));
    } else {
      pieces.push({ kind: item.kind });
    }
  }
  return pieces;
}

function phrasePiece({ forms, written, minus }: PhraseItem): Piece {
  const term: Term = { kind: 'phrase', typed: written, words: [forms], names: [] };
  return { kind: 'term', term, not: minus };
}

function wordsPiece(
  items: readonly WordItem[],
  names: readonly QueryName[],
  beginnings: boolean,
): Piece {
  const words = items.map(({ parts }) => parts.map(({ form }) => form));
  const typed = items.map(({ written }) => written).join(' ');
  const star = items.some((item) => item.star);
  const isBeginning = star || (beginnings && words.some((word) => countLetters(word) > 1));
  const term: Term = { kind: isBeginning ? 'beginning' : 'words', typed, words, names };
  return { kind: 'term', term, not: items[0]?.minus !== null };
}

interface Spelling {
  /** The place behind its last item. */
  readonly end: number;
  readonly names: readonly QueryName[];
}

/** A word among all words of a query, side by side, in which names are looked up. */
interface Stop extends WrittenWord {
  /** The place behind the item of which this is the last word, or the last before a mere ending. */
  readonly end: number | null;
}

/** Stands where a spelling must not reach over: no word is empty. */
const BREAK: Stop = { form: '', written: '', end: null };

/** Finds the longest spelling that begins with an item and ends with one, be it before its ending. */
function spellingFinder(items: readonly Item[], names: NameIndex): (at: number) => Spelling | null {
  const words: Stop[] = [];
  const starts = items.map((item, at) => {
    const stops = item.kind === 'word' && !item.star ? toStops(item, at + 1) : [BREAK];
    // A name can go on behind a minus (`-Islamic State`), but not begin before it.
    if (item.kind === 'word' && item.minus === 'own') words.push(BREAK);
    return words.push(...stops) - stops.length;
  });
  return (at) => {
    for (const run of namesAt(names, words, starts[at] ?? words.length)) {
      const end = words[(starts[at] ?? 0) + run.length - 1]?.end;
      if (typeof end === 'number') return { end, names: run.names };
    }
    return null;
  };
}

function toStops({ parts }: WordItem, behind: number): Stop[] {
  return parts.map(({ form, written }, i) => {
    const isLast = parts[i + 1]?.ending ?? true;
    return { form, written, end: isLast ? behind : null };
  });
}
