import type { Name } from '../schema/names.ts';
import { stemOf, TOKENS } from './same-story-facts.ts';

/** A sentence taken apart for comparing: which of its words stand for a name, a figure, or themselves. */

export interface SentenceWord {
  /** `@` and the id of a name, `#` and a figure, or the beginning of a word, folded. */
  readonly key: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Spellings by the beginning of their first word, the longest first. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

interface Spelling {
  readonly id: string;
  readonly stems: readonly string[];
  readonly capital: boolean;
}

/** Prepares the spellings of names, so that one is found under each of them, with endings or without. */
export function spellingsOf(names: readonly Name[]): Spellings {
  const spellings = new Map<string, Spelling[]>();
  for (const { id, label, spellings: others } of names) {
    for (const spelling of [label, ...others]) {
      const stems = [...spelling.matchAll(TOKENS)].map(([token]) => stemOf(token));
      const [first] = stems;
      if (first === undefined) continue;
      const one = { id, stems, capital: isCapital(spelling) };
      spellings.set(first, [...(spellings.get(first) ?? []), one]);
    }
  }
  for (const list of spellings.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return spellings;
}

/** Takes a sentence apart. Marks, and words of fewer than three letters, are left out. */
export function wordsOf(sentence: string, spellings: Spellings): SentenceWord[] {
  const tokens = [...sentence.matchAll(TOKENS)].map(({ 0: text, index }) => ({
    text,
    stem: stemOf(text),
    from: index,
    to: index + text.length,
  }));
  const words: SentenceWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const spelling = spellings
      .get(token.stem)
      ?.find(
        ({ stems, capital }) =>
          (!capital || isCapital(token.text)) &&
          stems.every((stem, i) => tokens[at + i]?.stem === stem),
      );
    const last = tokens[at + (spelling?.stems.length ?? 1) - 1] ?? token;
    const key = spelling ? `@${spelling.id}` : keyOf(token.text, token.stem);
    if (key !== null) words.push({ key, from: token.from, to: last.to });
    at += spelling?.stems.length ?? 1;
  }
  return words;
}

/** Whether a word stands for a name or a figure. */
export function isFact(key: string): boolean {
  return key.startsWith('@') || key.startsWith('#');
}

function keyOf(text: string, stem: string): string | null {
  if (/^\p{Nd}/u.test(text)) return `#${text}`;
  return /^\p{L}/u.test(text) && stem.length > 2 ? stem : null;
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
