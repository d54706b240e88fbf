import { stripMarks } from '../../../src/lib/fold.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { ParsedArticle } from '../article.ts';

/** `Ankara – The ministry …`, `DAMASCUS (Agency) — …` */
const OPENING =
  /^(\p{Lu}[\p{L}'’.]*(?:[ -]\p{L}[\p{L}'’.]*){0,3})(?:,[^–—-]{1,30}|\s\([^)]{1,30}\))?\s[–—-]\s/u;

/**
 * Finds the place a report is filed from. Only a place of the authority file is taken for one, so that
 * no other word before a dash is. The words stay in the text.
 *
 * @returns the place as the source writes it, or null
 */
export function datelineOf(article: ParsedArticle, names: readonly Name[]): string | null {
  const first = article.body.find((line) => line.kind === 'paragraph');
  const words = OPENING.exec(first?.text ?? '')?.[1];
  if (words === undefined) return null;
  const plain = stripMarks(words).toUpperCase();
  const isPlace = names.some(
    ({ kind, label, spellings }) =>
      kind === 'place' &&
      [label, ...spellings].some((spelling) => stripMarks(spelling).toUpperCase() === plain),
  );
  return isPlace ? words : null;
}
