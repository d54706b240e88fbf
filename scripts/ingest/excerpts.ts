import type { Document } from './article.ts';
import { lettersOf } from './html/stated-body.ts';

/** How many letters a summary has, at least, that is known for the opening of a text. */
const LEAST = 20;
/** How many lines may be the first of the text: a headline or a byline may stand before it. */
const OPENINGS = 3;
/** What programs put behind an excerpt. */
const CUT = /(?:…|\.\.\.)[\])]?$/;

/**
 * Takes out of what a source says of itself a summary that is the opening of its text cut short, as programs fill it in:
 * it is no standfirst. Of pages that is seen to where they are read.
 */
export function withoutExcerpt(document: Document): Document {
  const openings = document.lines.slice(0, OPENINGS).map(({ text }) => lettersOf(text));
  const excerpts = document.facts.filter(({ kind, where, value }) => {
    if (kind !== 'standfirst' || where === 'page') return false;
    const own = lettersOf(value);
    const isCut = (text: string) => text.startsWith(own) && (text !== own || CUT.test(value));
    return own.length >= LEAST && openings.some(isCut);
  });
  if (excerpts.length === 0) return document;
  const keys = new Set(excerpts.map(({ key }) => key));
  return {
    ...document,
    facts: document.facts.filter((fact) => !excerpts.includes(fact)),
    fields: document.fields.map((one) =>
      keys.has(one.field) ? { ...one, as: 'not-used' as const } : one,
    ),
  };
}
