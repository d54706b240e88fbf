import { foldedWords } from '../../../src/lib/fold.ts';
import type { Stated } from './facts.ts';

/** What stands before a name in a byline. */
const BEFORE =
  /^(?:(?:written|reported|posted|story|words)\s+by|by|von|par|(?:écrit|publié) par|por|(?:escrito|publicado) por|di|(?:scritto da|a cura di)|door|av|af|haber|yazan|text|texto|tekst|autor(?:in|a)?|auteur|author|автор|текст|γράφει(?: [οη])?|מאת|بقلم|كتب|كتبت|نویسنده)(?:\s*:\s*|\s+)/iu;
/** What is between two names: a comma, a semicolon, or a word for "and". */
const BETWEEN = /[,;]\s*(?:(?:and|und|et|y|ve|og|och|e|&)\s+)?|\s(?:and|und|et|y|ve|og|och|e|&)\s/i;
/** What follows a name and is not of it: a bar and an office, a sign in brackets. */
const BEHIND = /(?<!\s)\s+[|•·]\s[^]*|(?<!\s)\s*\([^()]*\)$/u;
/** Degrees, which follow a name after a comma. */
const DEGREE = /^(?:ph\.?\s?d|m\.?d|m\.?a|b\.?a|mba|esq|jr|sr|rn|j\.?d)\.?$/i;
/** No name: an address, a handle, markup, a count, a year, or nothing with a letter. */
const NO_NAME = /^(?:https?:|www\.)|[@<>{}[\]/(]|\+\d|\b\d{4}\b|^[^\p{L}]*$/iu;
const HOUSE = /^the [^,;]*[^\s,;] & [^\s,;]+$/i;
/** The longest name, in letters. */
const NAME_LENGTH = 80;

/** A site by its domain, which is no person. */
const DOMAIN = /^\S+\.\p{Ll}{2,}$/iu;

/**
 * Reads authors out of what a page states of them.
 * @param stated bylines and names, the most trusted first
 * @param publishers who published: beside people they sign nothing
 * @returns one fact an author, in the order of the byline, all from the most trusted place that
 *   names a person, else anybody: other places spell the same people differently
 */
export function readAuthors(
  stated: readonly Stated[],
  publishers: readonly string[] = [],
): Stated[] {
  const houses = new Set(publishers.map(foldedWords));
  const isPerson = (name: string) => !houses.has(foldedWords(name)) && !DOMAIN.test(name);
  const places = [...Map.groupBy(stated, (fact) => fact.from)]
    .map(([from, bylines]) => ({
      from,
      names: [...new Set(bylines.flatMap(({ value }) => namesIn(value)))],
    }))
    .filter(({ names }) => names.length > 0);
  const place =
    places.find(
      ({ names }, index) => names.some(isPerson) && (index === 0 || names.length <= FEW),
    ) ?? places[0];
  if (!place) return [];
  const { from, names } = place;
  const people = names.filter((name) => isPerson(name) && !isRole(name));
  return (people.length > 0 ? people : names).map((value) => ({ value, from }));
}

/** A less trusted place that names more people names those of other articles as well. */
const FEW = 4;

/** What somebody is, in so many words at least: of a name fewer begin in small letters. */
const ROLE_WORDS = 4;

function isRole(name: string): boolean {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= ROLE_WORDS && small.length * 2 >= words.length;
}

function namesIn(byline: string): string[] {
  const text = bare(byline);
  // The two words of "The Post & Courier" are one house.
  if (HOUSE.test(text)) return [text];
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
