import type { Decision } from '../../../src/schema/decisions.ts';
import type { ParsedArticle } from '../article.ts';
import { correctText, decidedOn, type Decided } from './decided.ts';
import { passagesOf, type Passage } from './passages.ts';

/** An article as its decisions leave it. */
export interface DecidedArticle {
  readonly decided: Decided;
  /** Its text corrected. */
  readonly corrected: ParsedArticle;
  /** The same with title and standfirst as decided. */
  readonly article: Retitled;
  /** The text in which topics and names are looked for. */
  readonly passages: readonly Passage[];
}

export type Retitled = Omit<ParsedArticle, 'title'> & {
  readonly title: ParsedArticle['title'] & { readonly reason?: string };
};

/** Makes the function that applies what editors decided of an article to it. */
export function decidedArticle(
  decisions: readonly Decision[],
): (parsed: ParsedArticle) => DecidedArticle {
  const bySource = Map.groupBy(decisions, ({ source }) => source);
  return (parsed) => {
    const decided = decidedOn(bySource.get(parsed.source.file) ?? []);
    const corrected = correctText(parsed, decided);
    const article = decideHead(corrected, decided);
    return { decided, corrected, article, passages: passagesOf(article) };
  };
}

/** Puts decided titles and standfirsts in place; what they replace stays on record as the source's own. */
function decideHead(article: ParsedArticle, decided: Decided): Retitled {
  const titled = decided.one('title');
  const led = decided.one('standfirst');
  const { number } = article.title;
  return {
    ...article,
    ...(titled?.title !== undefined && {
      title: { number, text: titled.title, from: 'decision', reason: titled.reason },
    }),
    ...(led && { standfirst: led.standfirst ? { text: led.standfirst, line: null } : null }),
  };
}
