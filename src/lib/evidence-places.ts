import { fold, withOffsets } from './fold.ts';

/**
 * Finds again in a text what ingest found there: names by the spellings it wrote down, topics by their terms.
 * Ingest says how often and in which paragraphs; where in them is worked out here, by the rules by which it
 * looked: whole words, the longest phrase first, and a word with an ending only where its whole words
 * do not make up the count.
 */

/** What is looked for. */
export interface Sought {
  /** Its number on the page; null for words that are to be left alone, such as a topic's exclusions. */
  readonly key: number | null;
  readonly phrase: string;
  readonly count: number;
  /** The places that have it: `title`, `p3`. Everywhere where it is left out. */
  readonly where?: readonly string[];
}

/** Where something stands in a text, in UTF-16 units. */
export interface Found {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** How phrases of a kind are compared: names as they were written, terms whatever their letters. */
export type Comparison = 'as-written' | 'folded';

/**
 * Finds phrases in the texts of an entry. Phrases of one call take words from each other.
 * @param texts by their places
 * @returns what was found in each, in no order
 */
export function findEvidence(
  texts: ReadonlyMap<string, string>,
  sought: readonly Sought[],
  comparison: Comparison,
): ReadonlyMap<string, readonly Found[]> {
  const readings = new Map(
    [...texts].map(([place, text]) => [place, readText(text, comparison)] as const),
  );
  const longestFirst = [...sought].sort((a, b) => b.phrase.length - a.phrase.length);
  for (const one of longestFirst) take(one, readings, comparison);
  return new Map([...readings].map(([place, { found }]) => [place, found] as const));
}

interface Reading {
  readonly plain: string;
  readonly starts: readonly number[] | null;
  /** What is taken, in the plain letters. */
  readonly taken: { readonly from: number; readonly to: number }[];
  readonly found: Found[];
}

/** Between words a hyphen is as good as a blank. One letter for one, so that places stay where they are. */
function spaced(plain: string): string {
  return plain.replace(/[\s‐‑-]/gu, ' ');
}

function readText(text: string, comparison: Comparison): Reading {
  const { plain, starts } =
    comparison === 'folded' ? withOffsets(text, fold) : { plain: text, starts: null };
  return { plain: spaced(plain), starts, taken: [], found: [] };
}

interface Candidate {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

function take(
  { key, phrase, count, where }: Sought,
  readings: ReadonlyMap<string, Reading>,
  comparison: Comparison,
): void {
  const plain = spaced(comparison === 'folded' ? fold(phrase) : phrase);
  const places = where ?? [...readings.keys()];
  const candidates = places.flatMap((place) => {
    const reading = readings.get(place);
    return reading ? candidatesIn(reading, plain) : [];
  });
  const whole = candidates.filter((candidate) => candidate.whole);
  const begun = candidates.filter((candidate) => !candidate.whole);
  for (const { reading, from, to } of [
    ...whole,
    ...begun.slice(0, Math.max(0, count - whole.length)),
  ]) {
    reading.taken.push({ from, to });
    if (key === null) continue;
    const { starts } = reading;
    reading.found.push({ key, start: starts?.[from] ?? from, end: starts?.[to] ?? to });
  }
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

function candidatesIn(reading: Reading, phrase: string): Candidate[] {
  const { plain, taken } = reading;
  const candidates: Candidate[] = [];
  for (let from = plain.indexOf(phrase); from >= 0; from = plain.indexOf(phrase, from + 1)) {
    const to = from + phrase.length;
    const isTaken = taken.some((other) => from < other.to && to > other.from);
    if (isTaken || isInWord(plain, from - 1)) continue;
    // A phrase that ends in a mark, as `Ltd.`, ends its word by itself.
    const whole = !isInWord(plain, to - 1) || !isInWord(plain, to);
    candidates.push({ reading, from, to, whole });
  }
  return candidates;
}

function isInWord(text: string, at: number): boolean {
  return IN_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}
