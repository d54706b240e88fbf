import { fold, stripMarks } from '../../../src/lib/fold.ts';
import { wordsOf, type TextWords } from './text-words.ts';

/** A word or phrase to look for, and what it stands for. */
export interface Phrase<T> {
  /** One word at least. Punctuation at its end belongs to a match where the text has it. */
  readonly text: string;
  readonly value: T;
  /** Phrases of one group take words from each other, the longest first. 0 by default. */
  readonly group?: number;
  /** Letters that follow the phrase within its last word and are no part of it: `nin` in `Türkiyenin`. */
  readonly suffix?: string;
}

/** Where a phrase stands in a text, in UTF-16 units. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * Makes the function that finds phrases in a text: whole words, the longest phrase first, in one pass
 * over the words whatever the number of phrases.
 *
 * Diacritics do not count, and case only where `caseCounts`. Between words a hyphen is as good as a blank
 * (`Tel-Aviv`, `counter terrorism`); all else must stand as in the phrase (`DHKP/C`).
 *
 * @param phrases where two of a group are the same words, the first holds
 * @returns a function from a text to its matches, by where they begin
 * @throws Error where a phrase holds no word
 */
export function phraseFinder<T>(
  phrases: readonly Phrase<T>[],
  { caseCounts }: { readonly caseCounts: boolean },
): (text: string) => PhraseMatch<T>[] {
  const toPlain = caseCounts ? stripMarks : fold;
  const root = plant(phrases, toPlain);
  const mayBegin = firstLetters(root, toPlain);
  const prefixes = firstThree(root);
  return (text) => {
    const words = wordsOf(text);
    const reading = { text, words, toPlain };
    const matches: PhraseMatch<T>[] = [];
    // By groups.
    const busyUntil: number[] = [];
    for (let i = 0; i < words.starts.length; i += 1) {
      const start = words.starts[i] ?? 0;
      if (mayBegin[text.charCodeAt(start)] === 0) continue;
      const prefix = prefixAt(text, start, words.ends[i] ?? start);
      if (prefix !== null && prefixes[prefix] === 0) continue;
      const branch = root.next.get(keyOf(reading, i));
      if (!branch) continue;
      for (const { at, leaf } of longestFrom(branch, reading, i)) {
        if (start < (busyUntil[leaf.group] ?? 0)) continue;
        busyUntil[leaf.group] = words.ends[at] ?? 0;
        matches.push({ start, end: endOf(leaf, reading, at), value: leaf.value });
      }
    }
    return matches;
  };
}

/**
 * Whether a first word begins with three letters, by their last five bits, which are the same in either
 * case. Most words of a text are turned down by it, without being made plain and looked up.
 */
function firstThree<T>(root: Branch<T>): Uint8Array {
  const prefixes = new Uint8Array(1 << 15);
  for (const word of root.next.keys()) {
    const prefix = prefixAt(word, 0, word.length);
    if (prefix !== null) prefixes[prefix] = 1;
  }
  return prefixes;
}

/** The index of a word in {@link firstThree}; null where its first three letters are not ASCII. */
function prefixAt(text: string, start: number, end: number): number | null {
  if (end - start < 3) return null;
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  if ((first | second | third) > 0x7f) return null;
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** The end of a phrase: its group, what it stands for, and how far a match reaches. */
interface Leaf<T> {
  readonly group: number;
  readonly value: T;
  /** Letters of the last word, made plain, that are not the phrase's. */
  readonly suffix: number;
  /** Punctuation behind the last word. */
  readonly tail: string;
}

/** A word of phrases: the words that can follow, each with what stands before it, and the phrases that end. */
interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly leaves: Leaf<T>[];
}

interface Reading {
  readonly text: string;
  readonly words: TextWords;
  readonly toPlain: (word: string) => string;
}

function plant<T>(phrases: readonly Phrase<T>[], toPlain: Reading['toPlain']): Branch<T> {
  const root: Branch<T> = { next: new Map(), leaves: [] };
  for (const { text: phrase, value, group = 0, suffix = '' } of phrases) {
    const text = phrase + suffix;
    const words = wordsOf(text);
    const last = words.ends.at(-1);
    if (last === undefined) throw new Error(`"${phrase}" holds no word to look for.`);
    let branch = root;
    for (let i = 0; i < words.starts.length; i += 1) {
      const key = keyOf({ text, words, toPlain }, i, i > 0);
      const next = branch.next.get(key) ?? { next: new Map(), leaves: [] };
      branch.next.set(key, next);
      branch = next;
    }
    if (branch.leaves.some((leaf) => leaf.group === group)) continue;
    branch.leaves.push({ group, value, suffix: toPlain(suffix).length, tail: text.slice(last) });
  }
  return root;
}

/** The longest phrase of each group that begins with word `i`, whose branch is given. */
function longestFrom<T>(first: Branch<T>, reading: Reading, i: number): Ending<T>[] {
  const found: Ending<T>[] = [];
  let branch: Branch<T> | undefined = first;
  for (let at = i; branch; at += 1) {
    for (const leaf of branch.leaves) {
      const shorter = found.findIndex((other) => other.leaf.group === leaf.group);
      found.splice(shorter < 0 ? found.length : shorter, 1, { at, leaf });
    }
    if (branch.next.size === 0 || at + 1 >= reading.words.starts.length) break;
    branch = branch.next.get(keyOf(reading, at + 1, true));
  }
  return found;
}

/** A phrase that was found, and its last word. */
interface Ending<T> {
  readonly at: number;
  readonly leaf: Leaf<T>;
}

/** A word made plain; if it goes on, behind what parts it from the word before, unless a blank or a hyphen. */
function keyOf({ text, words, toPlain }: Reading, i: number, goesOn = false): string {
  const start = words.starts[i] ?? 0;
  const word = toPlain(text.slice(start, words.ends[i]));
  return goesOn ? gap(text.slice(words.ends[i - 1], start), toPlain) + word : word;
}

const BLANK = /^(?:\s+|[-‐‑])$/u;

function gap(between: string, toPlain: Reading['toPlain']): string {
  return between === ' ' || BLANK.test(between) ? '' : toPlain(between).replace(/\s+/gu, ' ');
}

/** Where a match ends in the text: before the suffix of its last word, or behind its punctuation. */
function endOf(leaf: Leaf<unknown>, { text, words, toPlain }: Reading, last: number): number {
  const wordStart = words.starts[last] ?? 0;
  const end = words.ends[last] ?? 0;
  if (leaf.suffix === 0) return text.startsWith(leaf.tail, end) ? end + leaf.tail.length : end;
  const word = text.slice(wordStart, end);
  let room = toPlain(word).length - leaf.suffix;
  let stemEnd = wordStart;
  for (const letter of word) {
    room -= toPlain(letter).length;
    if (room < 0) break;
    stemEnd += letter.length;
  }
  return stemEnd;
}

/**
 * For each ASCII letter 1 where a phrase can begin with it, else 0. Most words of a text begin no
 * phrase, and this spares making them plain.
 */
function firstLetters<T>(root: Branch<T>, toPlain: Reading['toPlain']): Uint8Array {
  const firsts = new Set([...root.next.keys()].map((key) => key.slice(0, 1)));
  return Uint8Array.from({ length: 128 }, (_, code) =>
    firsts.has(toPlain(String.fromCharCode(code)).slice(0, 1)) ? 1 : 0,
  );
}
