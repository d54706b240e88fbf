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

/** The texts of an entry as phrases are looked for in them; each is made ready once, and only if it is asked for. */
export interface Texts {
  readonly comparison: Comparison;
  readonly places: readonly string[];
  /** @returns undefined where the entry has no such place */
  readonly at: (place: string) => ReadyText | undefined;
}

interface ReadyText {
  readonly plain: string;
  /** Where the letters of `plain` stand in the text; null where they are its own. */
  readonly starts: ArrayLike<number> | null;
}

/** @param texts by their places */
export function readTexts(texts: ReadonlyMap<string, string>, comparison: Comparison): Texts {
  const ready = new Map<string, ReadyText>();
  return {
    comparison,
    places: [...texts.keys()],
    at: (place) => {
      const known = ready.get(place);
      const text = texts.get(place);
      if (known || text === undefined) return known;
      const made = readText(text, comparison);
      ready.set(place, made);
      return made;
    },
  };
}

/**
 * Finds phrases in the texts of an entry. Phrases of one call take words from each other.
 * @returns what was found, by places, in no order
 */
export function findEvidence(
  texts: Texts,
  sought: readonly Sought[],
): ReadonlyMap<string, readonly Found[]> {
  const readings = new Map<string, Reading>();
  // Words to be left alone matter only where something else is looked for.
  const wanted = sought.filter(({ key }) => key !== null).map(({ where }) => where ?? texts.places);
  for (const place of wanted.flat()) {
    const text = texts.at(place);
    if (text && !readings.has(place))
      readings.set(place, { ...text, taken: new Uint8Array(text.plain.length), found: [] });
  }
  const longestFirst = [...sought].sort((a, b) => b.phrase.length - a.phrase.length);
  for (const one of longestFirst) take(one, readings, texts);
  return new Map([...readings].map(([place, { found }]) => [place, found] as const));
}

interface Reading extends ReadyText {
  /** Which of the plain letters are taken: 1 for each. */
  readonly taken: Uint8Array;
  readonly found: Found[];
}

/**
 * Between words a hyphen is as good as a blank, and any blank as the plain one. One letter for one, so that
 * places stay where they are.
 */
function spaced(plain: string): string {
  return plain.replace(/[^\S ]|[‐‑-]/g, ' ');
}

function readText(text: string, comparison: Comparison): ReadyText {
  if (comparison === 'as-written') return { plain: spaced(text), starts: null };
  const { plain, starts } = withOffsets(text, fold);
  return { plain: spaced(plain), starts };
}

interface Candidate {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

interface Candidates {
  /** Whole words. */
  readonly whole: Candidate[];
  /** Beginnings of words. */
  readonly begun: Candidate[];
}

function take(
  { key, phrase, count, where }: Sought,
  readings: ReadonlyMap<string, Reading>,
  { comparison, places }: Texts,
): void {
  const plain = comparison === 'folded' ? plainTerm(phrase) : spaced(phrase);
  const candidates: Candidates = { whole: [], begun: [] };
  for (const place of where ?? places) {
    const reading = readings.get(place);
    if (reading) addCandidates(candidates, reading, plain);
  }
  const { whole, begun } = candidates;
  for (const one of whole) mark(one, key);
  for (const one of begun.slice(0, Math.max(0, count - whole.length))) mark(one, key);
}

const plainTerms = new Map<string, string>();

/** A taxonomy has few terms, and each is looked for in many entries. */
function plainTerm(term: string): string {
  const known = plainTerms.get(term) ?? spaced(fold(term));
  plainTerms.set(term, known);
  return known;
}

function mark({ reading, from, to }: Candidate, key: number | null): void {
  const { starts, taken, found } = reading;
  taken.fill(1, from, to);
  if (key !== null) found.push({ key, start: starts?.[from] ?? from, end: starts?.[to] ?? to });
}

function addCandidates(candidates: Candidates, reading: Reading, phrase: string): void {
  const { plain, taken } = reading;
  for (let from = plain.indexOf(phrase); from >= 0; from = plain.indexOf(phrase, from + 1)) {
    const to = from + phrase.length;
    const isTaken = taken.subarray(from, to).includes(1);
    if (isTaken || isInWord(plain, from - 1)) continue;
    // A phrase that ends in a mark, as `Ltd.`, ends its word by itself.
    const whole = !isInWord(plain, to - 1) || !isInWord(plain, to);
    candidates[whole ? 'whole' : 'begun'].push({ reading, from, to });
  }
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const ASCII_IN_WORD = Array.from({ length: 0x80 }, (_, unit) =>
  IN_WORD.test(String.fromCharCode(unit)),
);

function isInWord(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0x20;
  return ASCII_IN_WORD[point] ?? IN_WORD.test(String.fromCodePoint(point));
}
