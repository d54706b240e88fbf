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

/** What a text says, whatever its entry knows of it: the part that takes long, and depends on the text alone. */
export interface TextGist {
  /** How many words and figures the text has. */
  readonly length: number;
  /** The facts that are words with a capital within a sentence, each once. */
  readonly capitals: Uint32Array;
  /** The facts that are figures, each once. */
  readonly figures: Uint32Array;
  /** The words that count, each once, in the order of the text, and how often each stands there. */
  readonly words: Uint32Array;
  readonly times: Uint32Array;
}

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
 * Reads the facts and the words of a text in one pass.
 * @param text headline and paragraphs, a line each
 */
export function readGist(text: string): TextGist {
  const capitals = new Set<number>();
  const figures = new Set<number>();
  const times = new Map<number, number>();
  let length = 0;
  let within = false;
  for (let at = 0; at < text.length; at = end) {
    const kind = scan(text, at);
    if (kind === OTHER) continue;
    if (kind !== MARK) length += 1;
    if (kind === DIGIT && end - at > 1) figures.add(fact);
    if ((kind === LETTER || kind === CAPITAL) && letters > 2) {
      times.set(word, (times.get(word) ?? 0) + 1);
      if (within && kind === CAPITAL) capitals.add(fact);
    }
    within = kind !== MARK;
  }
  return {
    length,
    capitals: Uint32Array.from(capitals),
    figures: Uint32Array.from(figures),
    words: Uint32Array.from(times.keys()),
    times: Uint32Array.from(times.values()),
  };
}

/**
 * The facts of a text: what it says, with what its entry knows.
 * @param known names of the entry, which stand for all words of their spellings, and days that it dates
 */
export function factsOf(gist: TextGist, { names, days }: KnownFacts): TextFacts {
  const own = names.map(spelledBy);
  const facts = new Set([
    ...names.map(({ id }) => hash(`n${id}`)),
    ...days.map((day) => hash(`d${day}`)),
  ]);
  for (const capital of gist.capitals) {
    if (!own.some((spelled) => spelled.has(capital))) facts.add(capital);
  }
  return {
    facts: Uint32Array.from([...facts, ...gist.figures]).sort(),
    figures: gist.figures.length,
    length: gist.length,
  };
}

/** The beginning of a word, folded: what is compared of it. */
export function stemOf(word: string): string {
  return fold(word).slice(0, STEM);
}

const [OTHER, LETTER, CAPITAL, DIGIT, MARK] = [1, 2, 3, 4, 5];
/** Of each UTF-16 unit, once it was met. */
const kinds = new Uint8Array(2 ** 16);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === 0 ? learnKind(unit) : known;
}

function learnKind(unit: number): number {
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

/*
 * What `scan` read last. No text is cut out of the whole and no object is made, as that costs more than all else.
 * Hashes are signed here: such numbers need no memory of their own.
 */
let end = 0;
let letters = 0;
let word = 0;
let fact = 0;

/** Reads one token, as {@link TOKENS} takes them, or one unit of what is none. @returns its kind */
function scan(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  end = at + 1;
  if (kind === LETTER || kind === CAPITAL) scanWord(text, at);
  if (kind === DIGIT) scanFigure(text, at);
  return kind;
}

function scanWord(text: string, from: number): void {
  let at = from;
  letters = 0;
  word = BASIS;
  fact = CAPITAL_WORD;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind !== LETTER && kind !== CAPITAL) break;
    if (letters < STEM) addLetter(unit);
  }
  end = at;
}

function addLetter(unit: number): void {
  const plain = plainUnits[unit] ?? 0;
  if (plain !== 0) {
    addPlain(plain);
    return;
  }
  const folded = fold(String.fromCharCode(unit));
  if (folded.length === 1) plainUnits[unit] = folded.charCodeAt(0);
  for (let i = 0; i < folded.length && letters < STEM; i += 1) addPlain(folded.charCodeAt(i));
}

function addPlain(unit: number): void {
  word = step(word, unit);
  fact = step(fact, unit);
  letters += 1;
}

/** What a letter is folded to where that is one unit, once it was met; 0 where it is none or several. */
const plainUnits = new Uint16Array(2 ** 16);

function scanFigure(text: string, from: number): void {
  let at = from;
  fact = FIGURE;
  while (
    at < text.length &&
    (kindAt(text, at) === DIGIT || (isSeparator(text, at) && kindAt(text, at + 1) === DIGIT))
  ) {
    fact = step(fact, text.charCodeAt(at));
    at += 1;
  }
  end = at;
}

function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2c || unit === 0x2e;
}

/** @returns {@link OTHER} beyond the end */
function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
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

/** 0x811c9dc5 as a signed number. */
const BASIS = -2128831035;

function step(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let value = BASIS;
  for (let at = 0; at < text.length; at += 1) value = step(value, text.charCodeAt(at));
  return value >>> 0;
}

/** What the hashes of facts begin with, so that a word with a capital is told from a figure. */
const CAPITAL_WORD = hash('c') | 0;
const FIGURE = hash('#') | 0;
