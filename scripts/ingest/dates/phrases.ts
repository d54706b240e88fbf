import type { Role } from './expression.ts';
import { BYLINES, COUNTED, COUNT_HEADS, ISSUES, JOINERS, LABELS } from './phrase-words.ts';
import { keyOf, skipBlanks, wordAt } from './words.ts';

export interface LabelFound {
  readonly end: number;
  readonly role: Role;
  /** Whether its language puts the day before the month; English alone leaves that open. */
  readonly dayFirst: boolean;
}

type Phrase = Pick<LabelFound, 'role' | 'dayFirst'> | 'byline' | 'count' | 'issue';

/** Every phrase of one word or several, folded. */
const PHRASES: ReadonlyMap<string, Phrase> = new Map<string, Phrase>([
  ...keysOf(COUNT_HEADS).map((key) => [key, 'count'] as const),
  ...keysOf(ISSUES).map((key) => [key, 'issue'] as const),
  ...Object.values(BYLINES).flatMap((words) =>
    keysOf(words).map((key) => [key, 'byline'] as const),
  ),
  ...(['unlabelled', 'updated', 'published'] as const).flatMap((role) =>
    Object.entries(LABELS[role]).flatMap(([language, words]) =>
      keysOf(words).map((key) => [key, { role, dayFirst: language !== 'en' }] as const),
    ),
  ),
]);
/** Words with which a phrase begins, so that others are turned down at once. */
const FIRST_WORDS = new Set([...PHRASES.keys()].map((key) => key.split(' ')[0]));
const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((key) => key.split(' ').length));
const JOINER_KEYS = new Set(keysOf(JOINERS));
const COUNTED_KEYS = new Set(keysOf(COUNTED));

function keysOf(words: string): string[] {
  return words.split('|').map((word) => keyOf(word.trim()));
}

/** Reads the label that begins at `at`; the longest, where one begins another. */
export function labelAt(line: string, at: number): LabelFound | null {
  const found = phraseAt(line, at);
  return found && typeof found.phrase === 'object' ? { end: found.end, ...found.phrase } : null;
}

/** Where the byline word (`By`, `Von`, `Kaynak`) that begins at `at` ends; null where none does. */
export function bylineEnd(line: string, at: number): number | null {
  const found = phraseAt(line, at);
  return found?.phrase === 'byline' ? found.end : null;
}

function phraseAt(line: string, at: number): { phrase: Phrase; end: number } | null {
  let word = wordAt(line, at);
  if (!word || !FIRST_WORDS.has(word.key)) return null;
  let key = word.key;
  let found: { phrase: Phrase; end: number } | null = null;
  for (let count = 1; word; count += 1) {
    const phrase = PHRASES.get(key);
    if (phrase !== undefined) found = { phrase, end: word.end };
    if (count === LONGEST_PHRASE) break;
    word = wordAt(line, skipBlanks(line, word.end));
    key = `${key} ${word?.key ?? ''}`;
  }
  return found;
}

/** Where the joining word that begins at `at` ends; null where none does. */
export function joinerEnd(line: string, at: number): number | null {
  const word = wordAt(line, at);
  return word && JOINER_KEYS.has(word.key) ? word.end : null;
}

/** Where a count ends: `3 min read`, `2 hours ago`, `Lesezeit: 3 Min.`, `Vol. 12`, `S. 4-5`; null where none begins at `at`. */
export function countEnd(line: string, at: number): number | null {
  const head = phraseAt(line, at);
  if (head?.phrase === 'issue') {
    IN_PRINT.lastIndex = head.end;
    if (IN_PRINT.test(line)) return IN_PRINT.lastIndex;
  }
  FIGURE.lastIndex = head?.phrase === 'count' ? head.end : at;
  if (!FIGURE.test(line)) return null;
  const start = FIGURE.lastIndex;
  let end = start;
  for (;;) {
    const word = wordAt(line, skipBlanks(line, end));
    if (!word || !COUNTED_KEYS.has(word.key)) break;
    end = word.end + (line[word.end] === '.' ? 1 : 0);
  }
  return end === start ? null : end;
}

/** `212`, `A14`, `4-5` */
const IN_PRINT = /[ :.]*[A-Z]?\d{1,6}(?!\d)(?:[-–]\d{1,4}(?!\d))?/y;
const FIGURE = /[ :.]*\d{1,6}(?!\d)[-+]?/y;
