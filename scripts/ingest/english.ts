import { ruleReason as reasonOf } from '../../src/lib/boilerplate.ts';
import { boilerplate, nouns, pageNouns } from '../../src/words/en.ts';

/**
 * What the command line says to an editor is English in every archive; what an entry says to its readers
 * is in the language of the archive (`src/words.ts`).
 */

/** What a line is that was removed under this id. */
export function ruleReason(id: string): string {
  return reasonOf(id, boilerplate);
}

const counting = { ...nouns, ...pageNouns };

/** Writes a number with what it counts: `1 line`, `2,000 lines`. @param noun in the singular */
export function counted(noun: keyof typeof counting, count: number): string {
  return `${count.toLocaleString('en')} ${counting[noun][count === 1 ? 0 : 1]}`;
}
