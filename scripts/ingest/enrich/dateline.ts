import { stripMarks } from '../../../src/lib/fold.ts';
import { stateBehind } from '../../../src/lib/us-states.ts';
import type { Name } from '../../../src/schema/names.ts';
import type { ParsedArticle } from '../article.ts';

/** `Ankara – The ministry …`, `DAMASCUS (Agency) — …` */
const OPENING =
  /^(\p{Lu}[\p{L}'’.]*(?:[ -]\p{L}[\p{L}'’.]*){0,3})(?:,[^–—-]{1,30}|\s\([^)]{1,30}\))?\s[–—-]\s/u;

/**
 * Makes the function that finds the place a report is filed from. Only a place of the authority file is
 * taken for one, so that no other word before a dash is, and no namesake in the US (`Merse, Ohio`). The
 * words stay in the text.
 *
 * @returns a function from an article to the place as the source writes it, or null
 */
export function datelineFinder(names: readonly Name[]): (article: ParsedArticle) => string | null {
  const places = new Map(
    names
      .filter(({ kind }) => kind === 'place')
      .flatMap((place) => [place.label, ...place.spellings].map((one) => [inCapitals(one), place])),
  );
  return (article) => {
    const text = openingOf(article);
    const words = OPENING.exec(text)?.[1];
    const place = words === undefined ? undefined : places.get(inCapitals(words));
    if (words === undefined || !place) return null;
    const state = stateBehind(text, { start: 0, end: words.length });
    return state === null || state === place.state ? words : null;
  };
}

function openingOf({ body }: ParsedArticle): string {
  return body.find((line) => line.kind === 'paragraph')?.text ?? '';
}

function inCapitals(words: string): string {
  return stripMarks(words).toUpperCase();
}
