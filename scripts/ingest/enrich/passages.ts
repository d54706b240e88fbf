import type { Place } from '../../../src/schema/entry.ts';
import type { ParsedArticle } from '../article.ts';

/** A piece of an entry's text and where it stands: `title`, `standfirst`, `h2`, `p3`. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
}

/**
 * The text of an article in which topics and names are looked for, each word once: a headline that
 * was made out of the lede is left out, as the lede stands in the text.
 */
export function passagesOf(article: ParsedArticle): Passage[] {
  const counts = { heading: 0, paragraph: 0 };
  const body = article.body.map(({ kind, text }) => ({
    place: `${kind === 'heading' ? 'h' : 'p'}${++counts[kind]}`,
    text,
  }));
  const head: Passage[] = [];
  if (article.title.from !== 'lede') head.push({ place: 'title', text: article.title.text });
  if (article.standfirst) head.push({ place: 'standfirst', text: article.standfirst.text });
  return [...head, ...body];
}
