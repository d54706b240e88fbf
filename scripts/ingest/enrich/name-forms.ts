import { stripMarks } from '../../../src/lib/fold.ts';
import type { Name } from '../../../src/schema/names.ts';

/** A way a spelling is written in running text: the spelling, and letters that follow it in its last word. */
export interface NameForm {
  readonly text: string;
  readonly suffix?: string;
}

/**
 * A spelling as it may be capitalised: as given, with a first capital for the beginning of a sentence,
 * in capitals for headings. Without diacritics.
 */
export function capitalised(spelling: string): string[] {
  const plain = stripMarks(spelling);
  const opening = plain.slice(0, 1).toUpperCase() + plain.slice(1);
  return [...new Set([plain, opening, plain.toUpperCase()])];
}

/**
 * The forms of a spelling with an ending that no apostrophe sets off, and those with an Arabic prefix.
 *
 * - Turkish sets its case endings off with an apostrophe (spelling guide of the Turkish Language
 *   Association, on the apostrophe), which scrapes lose: `Türkiyenin`, `Ankarada`.
 * - German writes the genitive without one: `Ankaras`, `Erdoğans`.
 * - Arabic writes `and`, `in`, `for` and the article as part of the next word.
 *
 * Endings are taken only behind a word of {@link STEM_LENGTH} letters or more, and only such as make no
 * word of another language: a single vowel does (`Pakistani`, `Israeli`).
 */
export function inflected(spelling: string, kind: Name['kind']): NameForm[] {
  if (ARABIC.test(spelling)) return arabicForms(spelling);
  const last = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(spelling)?.[0] ?? '';
  if (stripMarks(last).length < STEM_LENGTH) return [];
  const takesGenitive = !/[sxzß]$/iu.test(last) && (kind !== 'organisation' || last === spelling);
  const suffixes = [
    ...(/[aeıioöuü]$/iu.test(stripMarks(last)) ? BEHIND_VOWEL : BEHIND_CONSONANT),
    ...(takesGenitive ? ['s'] : []),
  ];
  const capitals = stripMarks(spelling).toUpperCase();
  return suffixes.flatMap((suffix) => [
    { text: stripMarks(spelling), suffix },
    { text: capitals, suffix: suffix.toUpperCase() },
  ]);
}

/** Shorter stems with an ending are too often other words: `Iranin`, `Romanya`. */
const STEM_LENGTH = 5;

/** Genitive, dative, accusative, ablative, locative, and "with", without diacritics. */
const BEHIND_VOWEL = [
  ...['nin', 'nun', 'ye', 'ya', 'yi', 'yu', 'den', 'dan', 'de', 'da'],
  ...['deki', 'daki', 'yle', 'yla'],
];
const BEHIND_CONSONANT = [
  ...['in', 'un', 'den', 'dan', 'ten', 'tan', 'de', 'da', 'te', 'ta'],
  ...['deki', 'daki', 'teki', 'taki', 'le', 'la'],
];

const ARABIC = /\p{Script=Arabic}/u;
/** `and`, `in`, `for`, `so`, `as`, alone and behind `and`. */
const ARABIC_PREFIXES = ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'];

function arabicForms(spelling: string): NameForm[] {
  const forms = ARABIC_PREFIXES.map((prefix) => ({ text: prefix + spelling }));
  // Behind `for` the article loses its first letter.
  return spelling.startsWith('ال') ? [...forms, { text: `لل${spelling.slice(2)}` }] : forms;
}
