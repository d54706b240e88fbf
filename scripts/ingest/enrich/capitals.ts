import { fold } from '../../../src/lib/fold.ts';
import { wordsOf, type TextWords } from './text-words.ts';
import { COMMON_WORDS, DAYS, IDLE_WORDS, TITLES } from './unproposed-words.ts';

/** Capitalised words in a row that may be a name. */
export interface Capitals {
  readonly text: string;
  /** Whether they begin a sentence, where any word has a capital. */
  readonly isOpening: boolean;
}

/** The most capitalised words that are one name; longer rows are headlines and lists. */
const LONGEST = 5;
/** From this share of capitalised words on, a passage is a headline in Title Case, a table or a list. */
const HEADLINE_SHARE = 0.6;

/**
 * Finds the capitalised names of a passage: one to five capitalised words in a row, with particles
 * between them (`Ahmed al-Deniz`, `Bank of the Bay`), or an acronym of two to six capitals. Titles
 * (`Prime Minister`), days, months and peoples are left off.
 *
 * German writes every noun with a capital, so in a German passage single words are no names.
 */
export function capitalsIn(text: string): Capitals[] {
  const words = wordsOf(text);
  const count = words.starts.length;
  const isCapital = words.starts.map((start) => beginsWithCapital(text, start));
  const share = isCapital.filter(Boolean).length / count;
  if (share > HEADLINE_SHARE) return [];
  const wantsTwo = share > NOUN_SHARE && looksGerman(text);
  const found: Capitals[] = [];
  for (let i = 0; i < count; i += 1) {
    if (!isCapital[i]) continue;
    const last = endOfRow({ text, words, isCapital }, i);
    const row = trimmed({ text, words, isCapital }, i, last);
    const isAlone = row !== null && !row.text.includes(' ') && !ACRONYM.test(row.text);
    if (row && !(isAlone && (wantsTwo || isOwned(text, words, i)))) found.push(row);
    i = last;
  }
  return found;
}

/** German has a capital on a quarter of its words, English on a tenth. */
const NOUN_SHARE = 0.15;
const GERMAN = /(?<!\p{L})(?:der|die|das|und|nicht|ist|den|dem|eine?)(?!\p{L})/gu;
const GERMAN_WORDS = 2;

function looksGerman(text: string): boolean {
  return (text.match(GERMAN)?.length ?? 0) >= GERMAN_WORDS;
}

/** Behind a genitive a single word is the rest of a longer name: `Keeper’s Day`. */
function isOwned(text: string, { starts, ends }: TextWords, i: number): boolean {
  return i > 1 && text.slice(starts[i - 1], starts[i]) === 's ' && text[ends[i - 2] ?? 0] !== ' ';
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,6}\d?$/u;

function beginsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
}

interface Row {
  readonly text: string;
  readonly words: TextWords;
  readonly isCapital: readonly boolean[];
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin bint ibn abu von van der den de del della di da dos du la le of the'.split(' '),
);
/** `of the` is the longest row of particles. */
const PARTICLES_IN_A_ROW = 2;

/** The last word of the row of capitals that word `i` begins. */
function endOfRow(row: Row, i: number): number {
  let last = i;
  for (let at = i + 1; at < row.words.starts.length && joins(row, at); at += 1) {
    if (row.isCapital[at]) last = at;
    else if (at - last > PARTICLES_IN_A_ROW || !PARTICLES.has(wordAt(row, at))) break;
  }
  return last;
}

/** Whether a word goes on with the name that the word before is part of: `Al-Deniz`, `J. Merse`, `O’Fell`. */
function joins(row: Row, at: number): boolean {
  const before = row.text.slice(row.words.ends[at - 1], row.words.starts[at]);
  if (before === ' ' || before === '-') return true;
  const isInitial = (row.words.ends[at - 1] ?? 0) - (row.words.starts[at - 1] ?? 0) === 1;
  return (
    isInitial &&
    (before === '. ' || ((before === "'" || before === '’') && row.isCapital[at] === true))
  );
}

function wordAt({ text, words }: Row, at: number): string {
  return text.slice(words.starts[at], words.ends[at]);
}

/** The row without titles, dates and what else is no part of a name; null where nothing is left. */
function trimmed(row: Row, first: number, last: number): Capitals | null {
  const isOpening = opensSentence(row, first);
  const plain: string[] = [];
  for (let at = first; at <= last; at += 1) plain.push(fold(wordAt(row, at)));
  let from = plain.findLastIndex((word) => TITLES.has(word)) + 1;
  while (from < plain.length && isLoose(plain[from] ?? '', isOpening || from > 0)) from += 1;
  let to = plain.length;
  while (to > from && DAYS.has(plain[to - 1] ?? '')) to -= 1;
  if (to <= from || to - from > LONGEST + PARTICLES_IN_A_ROW) return null;
  const text = row.text.slice(row.words.starts[first + from], row.words.ends[first + to - 1]);
  if (to - from === 1 && (isCommon(plain[from] ?? '') || !isNameLike(text))) return null;
  return { text, isOpening: isOpening && from === 0 };
}

function isLoose(word: string, opens: boolean): boolean {
  return DAYS.has(word) || (opens && (IDLE_WORDS.has(word) || PARTICLES.has(word)));
}

function isCommon(word: string): boolean {
  return IDLE_WORDS.has(word) || [word, singular(word)].some((one) => COMMON_WORDS.has(one));
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Of single words: an acronym, or a word of three letters or more with small letters in it. */
function isNameLike(word: string): boolean {
  return ACRONYM.test(word) || (word.length > 2 && word !== word.toUpperCase());
}

/** What ends a sentence, or opens a quotation, a bracket or a list item. */
const OPENING = /[.!?:…"“”„«»‘'([•*|–—]/u;
const ABBREVIATION = 3;

/** Whether the word begins a sentence: `Gen. Merse` does not. */
function opensSentence(row: Row, first: number): boolean {
  if (first === 0) return true;
  const before = row.text.slice(row.words.ends[first - 1], row.words.starts[first]);
  if (!OPENING.test(before)) return false;
  return (
    before !== '. ' || !row.isCapital[first - 1] || wordAt(row, first - 1).length > ABBREVIATION
  );
}
