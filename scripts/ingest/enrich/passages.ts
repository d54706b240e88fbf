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

/**
 * Makes a pattern that finds whole words and phrases, the longest first.
 * @param phrases as they stand in the text to be searched (folded or not, as that text is)
 */
export function wholeWords(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const choices = longestFirst.map((phrase) => RegExp.escape(phrase)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'gu');
}
