import type { Name } from '../schema/names.ts';
import { fold } from './fold.ts';

/**
 * What a text says, in short: the facts that another telling of the same story, in other words, is likely
 * to have too (names, words with a capital within a sentence, figures), and its words for comparing.
 *
 * Words are cut to their first six letters: for retellings and for languages that add endings, such a
 * prefix does as well as a lemma (Can et al., "Information retrieval on Turkish texts", JASIST 59, 2008).
 * Facts and words are kept as 32-bit hashes (FNV-1a), so that an archive of any size fits in memory.
 */

export const STEM = 6;

/** A word, a figure with its separators, or a mark after which a capital means nothing. */
export const TOKENS = /\p{L}+|\p{Nd}+(?:[.,]\p{Nd}+)*|[.!?:"“”„«»()\n]/gu;

export interface TextFacts {
  /** Ordered, each once. */
  readonly facts: Uint32Array;
  /** How many of the facts are figures. */
  readonly figures: number;
  /** How many words and figures the text has. */
  readonly length: number;
}

export interface KnownFacts {
  readonly names: readonly Name[];
  /** EDTF dates. */
  readonly days: readonly string[];
}

/**
 * Gathers the facts and counts the words of a text in one pass.
 * @param text headline and paragraphs, a line each
 * @param known names of the entry, which stand for all words of their spellings, and days that it dates
 * @param count is told of each word that counts, once for each time it stands there
 */
export function gatherFacts(
  text: string,
  { names, days }: KnownFacts,
  count: (word: number) => void,
): TextFacts {
  const spelled = new Set(names.flatMap((name) => [...stemsOf(name)]));
  const facts = new Set([
    ...names.map(({ id }) => hash(`n${id}`)),
    ...days.map((day) => hash(`d${day}`)),
  ]);
  const figures = new Set<number>();
  let length = 0;
  let within = false;
  for (const part of text.match(TOKENS) ?? []) {
    const token = tokenOf(part);
    if (token.kind !== 'mark') length += 1;
    if (token.kind === 'figure' && part.length > 1) figures.add(token.fact);
    if (token.kind === 'word' && token.stem.length > 2) {
      count(token.word);
      if (within && token.capital && !spelled.has(token.stem)) facts.add(token.fact);
    }
    within = token.kind !== 'mark';
  }
  const all = Uint32Array.from([...facts, ...figures]).sort();
  return { facts: all, figures: figures.size, length };
}

/** The beginning of a word, folded: what is compared of it. */
export function stemOf(word: string): string {
  return fold(word).slice(0, STEM);
}

interface Token {
  readonly kind: 'word' | 'figure' | 'mark';
  readonly stem: string;
  readonly capital: boolean;
  /** Its hash as a word of the text, and as a fact. */
  readonly word: number;
  readonly fact: number;
}

/** Most tokens of an archive are a few thousand words, and taking one apart costs more than finding it. */
const tokens = new Map<string, Token>();
const TOKENS_KEPT = 200_000;

function tokenOf(part: string): Token {
  const known = tokens.get(part);
  if (known) return known;
  if (tokens.size >= TOKENS_KEPT) tokens.clear();
  const stem = stemOf(part);
  const kind = /^\p{Nd}/u.test(part) ? 'figure' : /^\p{L}/u.test(part) ? 'word' : 'mark';
  const token: Token = {
    kind,
    stem,
    capital: /^\p{Lu}/u.test(part),
    word: hash(stem),
    fact: hash(kind === 'figure' ? `#${part}` : `c${stem}`),
  };
  tokens.set(part, token);
  return token;
}

const stems = new WeakMap<Name, ReadonlySet<string>>();

/** The beginnings of all words that a name is spelled with. */
function stemsOf(name: Name): ReadonlySet<string> {
  const known = stems.get(name);
  if (known) return known;
  const words = [name.label, ...name.spellings].flatMap((spelling) => spelling.match(/\p{L}+/gu));
  const own = new Set(words.map((word) => stemOf(word ?? '')));
  stems.set(name, own);
  return own;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
