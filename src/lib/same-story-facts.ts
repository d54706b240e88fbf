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

const STEM = 6;

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
  const own = new Set(names.flatMap((name) => [...spelledBy(name)]));
  const facts = new Set([
    ...names.map(({ id }) => hash(`n${id}`)),
    ...days.map((day) => hash(`d${day}`)),
  ]);
  const figures = new Set<number>();
  let length = 0;
  let within = false;
  for (let at = 0; at < text.length; at = scanned.end) {
    const kind = scan(text, at);
    if (kind === OTHER) continue;
    if (kind !== MARK) length += 1;
    if (kind === DIGIT && scanned.end - at > 1) figures.add(scanned.fact);
    if ((kind === LETTER || kind === CAPITAL) && scanned.letters > 2) {
      count(scanned.word);
      if (within && kind === CAPITAL && !own.has(scanned.fact)) facts.add(scanned.fact);
    }
    within = kind !== MARK;
  }
  const all = Uint32Array.from([...facts, ...figures]).sort();
  return { facts: all, figures: figures.size, length };
}

/** The beginning of a word, folded: what is compared of it. */
export function stemOf(word: string): string {
  return fold(word).slice(0, STEM);
}

const [OTHER, LETTER, CAPITAL, DIGIT, MARK] = [1, 2, 3, 4, 5];
/** Of each UTF-16 unit, once it was met. */
const kinds = new Uint8Array(2 ** 16);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known !== undefined && known !== 0) return known;
  const letter = String.fromCharCode(unit);
  const kind = /\p{Lu}/u.test(letter)
    ? CAPITAL
    : /\p{L}/u.test(letter)
      ? LETTER
      : /\p{Nd}/u.test(letter)
        ? DIGIT
        : letter.search(TOKENS) === 0
          ? MARK
          : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** What {@link scan} read last. No text is cut out of the whole, as that costs more than all else. */
const scanned = { end: 0, letters: 0, word: 0, fact: 0 };

/** Reads one token, as {@link TOKENS} takes them, or one unit of what is none. @returns its kind */
function scan(text: string, at: number): number {
  const kind = kindAt(text, at);
  scanned.end = at + 1;
  if (kind === LETTER || kind === CAPITAL) scanWord(text, at);
  if (kind === DIGIT) scanFigure(text, at);
  return kind;
}

function scanWord(text: string, from: number): void {
  let [word, fact, letters, at] = [BASIS, hash('c'), 0, from];
  for (; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== CAPITAL) break;
    if (letters >= STEM) continue;
    const plain = foldedAt(text, at);
    for (let i = 0; i < plain.length && letters < STEM; i += 1) {
      word = step(word, plain.charCodeAt(i));
      fact = step(fact, plain.charCodeAt(i));
      letters += 1;
    }
  }
  Object.assign(scanned, { end: at, letters, word: word >>> 0, fact: fact >>> 0 });
}

function scanFigure(text: string, from: number): void {
  let [fact, at] = [hash('#'), from];
  while (
    kindAt(text, at) === DIGIT ||
    (/[.,]/.test(text.charAt(at)) && kindAt(text, at + 1) === DIGIT)
  ) {
    fact = step(fact, text.charCodeAt(at));
    at += 1;
    if (at >= text.length) break;
  }
  scanned.end = at;
  scanned.fact = fact >>> 0;
}

const folded = new Map<number, string>();

function foldedAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const plain = fold(String.fromCharCode(unit));
  folded.set(unit, plain);
  return plain;
}

const spelled = new WeakMap<Name, ReadonlySet<number>>();

/** The facts that the words of a name's spellings would be, were they not its own. */
function spelledBy(name: Name): ReadonlySet<number> {
  const known = spelled.get(name);
  if (known) return known;
  const words = [name.label, ...name.spellings].flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  const own = new Set(words.map((word) => hash(`c${stemOf(word)}`)));
  spelled.set(name, own);
  return own;
}

const BASIS = 0x811c9dc5;

function step(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = BASIS;
  for (let at = 0; at < text.length; at += 1) value = step(value, text.charCodeAt(at));
  return value >>> 0;
}
