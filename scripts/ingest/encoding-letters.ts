import { analyse, type AnalyseResult } from 'chardet';
import { SPELLINGS, type Spelling } from './encoding-languages.ts';

/** One way to read bytes that are not UTF-8. */
export interface Reading {
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  readonly text: string;
}

/** What the letters say: one reading, or all that remain possible (none, where nothing fits). */
export type Verdict = Reading | { readonly possible: readonly Reading[] };

/** How much of a text is weighed, in bytes or letters: more would not change the answer. */
const SAMPLE = 65_536;

/**
 * Share of the words with letters beyond ASCII that an encoding must spell well; below 1, as a text
 * names people and places of other languages. By how many points, of {@link scorer}, an encoding
 * must lead. Both were set on the Universal Declaration of Human Rights in 34 languages, software
 * messages in 12, and English sentences with foreign names, as the best of few errors.
 */
const WELL_SPELLED = 0.8;
const LEAD = 10;

/**
 * Finds the encoding of a text in one of the encodings before Unicode, by its letters: every reading
 * that the bytes allow is made, those whose words no language spells are dropped, and chardet's count
 * of letter triples decides between the rest, if it is clear.
 * @param bytes text that is not UTF-8
 */
export function readByLetters(bytes: Uint8Array): Verdict {
  const sample = bytes.subarray(0, SAMPLE);
  const guesses = analyse(sample);
  const readings = ENCODINGS.flatMap((encoding) => weigh(encoding, bytes));
  const best = Math.max(...readings.map(({ share }) => share));
  const score = scorer(sample, guesses);
  const fitting = readings
    .filter(({ share }) => share >= Math.max(WELL_SPELLED, best - 0.1))
    .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i)
    .sort((a, b) => score(b) - score(a));
  const eastAsian = readEastAsian(bytes, guesses);
  const [first, ...others] = fitting;
  if (eastAsian) return best < 1 ? eastAsian : { possible: [...fitting, eastAsian] };
  if (!first) return { possible: [] };
  const rivals = others.filter((other) => !isTwin(first, other));
  return rivals.every((rival) => score(first) - score(rival) >= LEAD)
    ? first
    : { possible: fitting };
}

/**
 * Decodes bytes under one encoding.
 * @param encoding as `TextDecoder` knows it
 * @returns the text; null where the encoding does not know a byte, or makes a control character of
 *   it, which `TextDecoder` does with bytes that windows-1252 and its like leave open
 */
export function readAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\u0080-\u009F]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Whether the spelling of some language speaks for or against an encoding. */
export function isWeighed(encoding: string): boolean {
  return ENCODINGS.includes(encoding);
}

const ENCODINGS = [...new Set(SPELLINGS.flatMap(({ encodings }) => encodings))];

const BOXES = /[\u2500-\u25FF]/;

/** A reading and its words beyond ASCII: the share spelled well, and that in one language. */
interface Weighed extends Reading {
  readonly share: number;
  readonly shareOfOne: number;
}

function weigh(encoding: string, bytes: Uint8Array): Weighed[] {
  const text = readAs(encoding, bytes);
  if (text === null) return [];
  const words = wordsBeyondAscii(text.slice(0, SAMPLE));
  // Signs alone tell little; those that boxes were drawn with tell that this is not the encoding.
  if (words.length === 0) {
    return BOXES.test(text) ? [] : [{ encoding, text, share: 1, shareOfOne: 1 }];
  }
  const spelled = SPELLINGS.filter(({ encodings }) => encodings.includes(encoding)).map(
    (spelling) => new Set(words.filter((word) => isSpelled(word, spelling))),
  );
  const share = words.filter((word) => spelled.some((set) => set.has(word))).length / words.length;
  const shareOfOne = Math.max(...spelled.map((set) => set.size)) / words.length;
  return [{ encoding, text, share, shareOfOne }];
}

/**
 * Runs of letters. A sign between letters, or before some, belongs to the run, for a letter may have
 * become that sign; quotation marks, dashes, the soft hyphen and the middle dot do stand there. So
 * does a digit after it: no word has one.
 */
const RUN =
  /(?:[\p{L}\p{M}]|(?<=\p{L})[^\p{L}\p{M}\s!-~\u00A0\u00AD«»‹›‘’‚“”„…–—·]+(?=\p{L})|(?<!\p{L})(?:[¦¨¬¯´¶¸](?=\p{L})|[£¥¤¹²³¼½¾×÷](?=\p{Ll}{3})))+\d?/gu;
/** A run that counts; the ordinals and the micro sign are letters to Unicode alone. */
const BEYOND_ASCII = /^(?=.*\D$).*?[^\0-\u007Fªºµ]|[^\0-\u007Fªºµ]\d$/u;

function wordsBeyondAscii(text: string): string[] {
  return [...new Set(text.match(RUN) ?? [])].filter((word) => BEYOND_ASCII.test(word));
}

const patterns = new Map<Spelling, RegExp>(
  SPELLINGS.map((spelling) => {
    const latin = /[à-ž]/.test(spelling.letters);
    const unused = new RegExp(`[${spelling.without ?? '-'}]`, 'g');
    const used = latin ? 'abcdefghijklmnopqrstuvwxyz'.replace(unused, '') : '';
    return [spelling, new RegExp(`^[${used}${spelling.letters}]+$`, 'u')];
  }),
);

function isSpelled(word: string, spelling: Spelling): boolean {
  // A capital inside a word is a letter misread, unless it is a plain one, as in "ÇevreTek".
  if (/\p{Ll}(?![A-Z])\p{Lu}/u.test(word)) return false;
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  return patterns.get(spelling)?.test(lower) === true && !spelling.never?.test(lower);
}

/** Common English words: enough to know a text in it, or in a mixture with it. */
const ENGLISH = /\b(?:the|of|and)\b/i;

/**
 * What English text is mostly saved in, in points. Chardet knows English by its plain letters, so it
 * says nothing of the names in it. None between windows-1252 and windows-1254: the question which of
 * the two it is must be settled by the names themselves.
 */
const IN_ENGLISH: Readonly<Record<string, number>> = {
  'windows-1252': 15,
  'windows-1254': 15,
  'windows-1250': 0,
  'iso-8859-2': -5,
};
const RARE_IN_ENGLISH = -15;

/** Makes the function that ranks readings, in points: 100 for spelling and 100 for chardet. */
function scorer(sample: Uint8Array, guesses: AnalyseResult): (reading: Weighed) => number {
  if (ENGLISH.test(Buffer.from(sample).toString('latin1'))) {
    return ({ encoding, share, shareOfOne }) =>
      90 * share + 10 * shareOfOne + (IN_ENGLISH[encoding] ?? RARE_IN_ENGLISH);
  }
  return ({ encoding, shareOfOne }) => {
    const guess = guesses.find(({ name }) => family(name.toLowerCase()) === family(encoding));
    // Chardet calls short texts in languages unknown to it English, which the words deny.
    const weight = guess?.lang === 'en' ? 0.5 : 1;
    return 100 * shareOfOne + weight * (guess?.confidence ?? 0);
  };
}

/** Encodings of the same languages, between which chardet does not tell. */
const FAMILIES: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
};

function family(encoding: string): string {
  return FAMILIES[encoding] ?? encoding;
}

/** Whether the second only misspells what the first, for the same languages, spells well. */
function isTwin(first: Weighed, second: Weighed): boolean {
  return family(first.encoding) === family(second.encoding) && first.shareOfOne > second.shareOfOne;
}

const EAST_ASIAN: readonly string[] = ['shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'];
/** Chardet's confidence from which it is believed: below it has seen a few common signs by chance. */
const EAST_ASIAN_CONFIDENCE = 50;

function readEastAsian(bytes: Uint8Array, guesses: AnalyseResult): Reading | null {
  const guess = guesses.find(({ name }) => EAST_ASIAN.includes(name.toLowerCase()));
  if (!guess || guess.confidence < EAST_ASIAN_CONFIDENCE) return null;
  const encoding = guess.name.toLowerCase();
  const text = readAs(encoding, bytes);
  return text === null || /\p{Co}/u.test(text) ? null : { encoding, text };
}
