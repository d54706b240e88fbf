import { cut, splitSentences } from '../../../src/lib/sentences.ts';
import type { ParsedArticle } from '../article.ts';

/** The longest summary, in letters: about two lines and a half of a list. */
const SUMMARY_LENGTH = 280;

/**
 * One or two sentences for lists, in the source's own words: its standfirst, else the opening of its
 * text. Where the headline was made of the lede, the paragraph after it, which says more.
 */
export function summarise(article: ParsedArticle): string {
  if (article.standfirst) return article.standfirst.text;
  const paragraphs = article.body.filter(
    ({ kind, text }) => kind === 'paragraph' && /\p{L}/u.test(text),
  );
  const opening = article.title.from === 'lede' ? (paragraphs[1] ?? paragraphs[0]) : paragraphs[0];
  const [first = '', ...more] = splitSentences(opening?.text ?? '');
  let summary = first;
  for (const sentence of more) {
    if (summary.length + 1 + sentence.length > SUMMARY_LENGTH) break;
    summary = `${summary} ${sentence}`;
  }
  if (summary.length <= SUMMARY_LENGTH) return summary;
  return `${cut(summary, SUMMARY_LENGTH).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
