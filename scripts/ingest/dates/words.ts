import { fold } from '../../../src/lib/fold.ts';
import { MONTH_WORDS } from './month-words.ts';
import { WEEKDAY_WORDS } from './weekday-words.ts';

/** What a word of the calendar means, and where it ends in the line. */
export interface WordFound {
  /** A month from 1 to 12, or a weekday from 0 (Sunday) to 6. */
  readonly value: number;
  /** Another month that the word names in another language: `listopad` is November, in Croatian October. */
  readonly other?: number;
  readonly end: number;
}

/** A word as it stands, folded for comparison. */
export interface Word {
  readonly key: string;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{M}\u200c]*(?:['’-]\p{L}[\p{L}\p{M}\u200c]*)*/uy;

/** Reads the word that begins at `at`: letters, with apostrophes and hyphens within. */
export function wordAt(line: string, at: number): Word | null {
  WORD.lastIndex = at;
  const match = WORD.exec(line);
  return match ? { key: keyOf(match[0]), end: WORD.lastIndex } : null;
}

/** Letters of Persian, Kurdish and Urdu keyboards that stand for the Arabic ones beside them. */
const KEYBOARDS: Readonly<Record<string, string>> = { ی: 'ي', ى: 'ي', ک: 'ك', ھ: 'ه', ـ: '' };

/** Folds a word for the tables: no case, no marks, one keyboard. */
export function keyOf(word: string): string {
  return fold(word).replace(/[یىکھـ]/g, (letter) => KEYBOARDS[letter] ?? letter);
}

const MONTHS = tableOf(MONTH_WORDS);
const WEEKDAYS = tableOf(WEEKDAY_WORDS);

/** Reads the month named at `at`; `آذار/مارس` and `آذار (مارس)` name one month twice. */
export function monthAt(line: string, at: number): WordFound | null {
  const first = nameAt(MONTHS, line, at);
  if (!first) return null;
  const joint = SECOND_NAME.exec(line.slice(first.end, first.end + 3));
  const other = first.other === undefined ? {} : { other: first.other + 1 };
  if (!joint) return { value: first.value + 1, ...other, end: first.end };
  const second = nameAt(MONTHS, line, first.end + joint[0].length);
  const end = second?.value === first.value ? second.end : first.end;
  const closing = joint[0].includes('(') && line[end] === ')' ? 1 : 0;
  return { value: first.value + 1, ...other, end: end + closing };
}

const SECOND_NAME = /^ ?[/(] ?/;

/**
 * The month that a word names in a language.
 * @param language BCP 47
 * @returns null where it names none in it, or the language is not known
 */
export function monthInLanguage(word: string, language: string): number | null {
  const months = MONTH_WORDS[language.split(/[-_]/)[0]?.toLowerCase() ?? '']?.split('|') ?? [];
  const index = months.findIndex((names) =>
    names.trim().split(/\s+/).map(keyOf).includes(keyOf(word)),
  );
  return index < 0 ? null : index + 1;
}

/** Reads the weekday named at `at`. */
export function weekdayAt(line: string, at: number): WordFound | null {
  return nameAt(WEEKDAYS, line, at);
}

interface Table {
  readonly values: ReadonlyMap<string, number>;
  /** What a word is besides, in a language that stands further down. */
  readonly others: ReadonlyMap<string, number>;
  /** First words of names of two words. */
  readonly starts: ReadonlySet<string>;
}

function tableOf(words: Readonly<Record<string, string>>): Table {
  const values = new Map<string, number>();
  const others = new Map<string, number>();
  const starts = new Set<string>();
  for (const language of Object.values(words)) {
    for (const [index, names] of language.split('|').entries()) {
      for (const name of names.trim().split(/\s+/)) {
        const key = keyOf(name.replaceAll('_', ' '));
        const known = values.get(key);
        if (known === undefined) values.set(key, index);
        else if (known !== index) others.set(key, index);
        if (key.includes(' ')) starts.add(key.slice(0, key.indexOf(' ')));
      }
    }
  }
  return { values, others, starts };
}

function nameAt(table: Table, line: string, at: number): WordFound | null {
  const word = wordAt(line, at);
  if (!word) return null;
  const second = table.starts.has(word.key) ? wordAt(line, skipBlanks(line, word.end)) : null;
  const pair = second && table.values.get(`${word.key} ${second.key}`);
  if (second && pair !== undefined && pair !== null) return { value: pair, end: second.end };
  // Catalan and French elide before a vowel: d'abril, d'août.
  const key = word.key.replace(/^d'/, '');
  const value = table.values.get(key);
  if (value === undefined) return null;
  const other = table.others.get(key);
  return { value, ...(other !== undefined && { other }), end: word.end };
}

/** The place of the first letter from `at` on that is no blank. */
export function skipBlanks(line: string, at: number): number {
  let end = at;
  while (line[end] === ' ') end += 1;
  return end;
}
