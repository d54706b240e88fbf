import { words } from '../words.ts';

const numbers = new Intl.NumberFormat(words.language);

/** Writes a number as the language of the archive does: `2,000`, `2.000`. */
export function numeral(count: number): string {
  return numbers.format(count);
}

/** Writes a number with one decimal where it has one, in the way of the archive's language: `2.4`, `2,4`. */
export function decimal(value: number): string {
  return value.toLocaleString(words.language, { maximumFractionDigits: 1 });
}

/**
 * Writes a number with what it counts: `1 entry`, `2,000 entries`.
 * @param noun in the singular
 * @param withNumber false for the noun alone, in the right form
 */
export function counted(noun: keyof typeof words.nouns, count: number, withNumber = true): string {
  return withForms(words.nouns[noun], count, withNumber);
}

/** Writes what pages alone count as {@link counted} does. */
export function countedOnPage(
  noun: keyof typeof words.pageNouns,
  count: number,
  withNumber = true,
): string {
  return withForms(words.pageNouns[noun], count, withNumber);
}

/** Writes the first letter of a text as a sentence begins, in the way of the archive's language: `İ` of `i` in Turkish. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(words.language) + text.slice(1);
}

function withForms(
  [one, several]: readonly [one: string, several: string],
  count: number,
  withNumber: boolean,
): string {
  const word = count === 1 ? one : several;
  return withNumber ? `${numeral(count)} ${word}` : word;
}
