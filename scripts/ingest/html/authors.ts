import type { Stated } from './facts.ts';

/** What stands before a name in a byline. */
const BEFORE =
  /^(?:(?:written|reported|posted)\s+by|by|von|par|por|di|door|av|af|haber|yazan|text|autor(?:in)?|author)(?:\s*:\s*|\s+)/i;
/** What is between two names: a comma, a semicolon, or a word for "and". */
const BETWEEN = /[,;]\s*(?:(?:and|und|et|y|ve|og|och|e|&)\s+)?|\s(?:and|und|et|y|ve|og|och|e|&)\s/i;
/** What follows a name and is not of it: a bar and an office, a sign in brackets. */
const BEHIND = /(?<!\s)\s+[|•·]\s[^]*|(?<!\s)\s*\([^()]*\)$/u;
/** Degrees, which follow a name after a comma. */
const DEGREE = /^(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|mba|esq|jr|sr|rn|j\.?d)\.?$/i;
/** No name: an address, a handle, markup, a count, a year, or nothing with a letter. */
const NO_NAME = /^(?:https?:|www\.)|[@<>{}[\]/(]|\+\d|\b\d{4}\b|^[^\p{L}]*$/iu;
/** The longest name, in letters. */
const NAME_LENGTH = 80;

/**
 * Reads authors out of what a page states of them.
 * @param stated bylines and names, the most trusted first
 * @returns one fact an author, in the order of the byline, all from the most trusted place that
 *   names any: other places spell the same people differently
 */
export function readAuthors(stated: readonly Stated[]): Stated[] {
  for (const [from, bylines] of Map.groupBy(stated, (fact) => fact.from)) {
    const names = new Set(bylines.flatMap(({ value }) => namesIn(value)));
    if (names.size > 0) return [...names].map((value) => ({ value, from }));
  }
  return [];
}

function namesIn(byline: string): string[] {
  const text = bare(byline);
  const parts = text.split(BETWEEN).map(bare);
  // "Doe, Jane" and "Smith and Sons" are one name each.
  const names = parts[0]?.includes(' ') ? parts : [text];
  return names.filter(
    (name) => name.length <= NAME_LENGTH && !NO_NAME.test(name) && !DEGREE.test(name),
  );
}

function bare(name: string): string {
  return name
    .replace(/^[\s,;:|–-]+|(?<![\s,;:|–-])[\s,;:|–-]+$/gu, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
}
