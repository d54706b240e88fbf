import type { Block } from './blocks.ts';
import type { PageFact } from './facts.ts';
import { isProse } from './prose.ts';
import type { Divided } from './select.ts';
import { lettersOf } from './stated-body.ts';

/**
 * Takes out of the facts of a page descriptions that are the opening of its text, whole or cut short: many systems
 * fill them in with it. They are no standfirst, and the text begins with what they say.
 * @param facts all facts, within each kind the most trusted first
 */
export function withoutOpening(
  facts: readonly PageFact[],
  { blocks, article }: Divided,
): PageFact[] {
  const openings = openingsOf(article);
  const isOpening = ({ value }: PageFact) => {
    const own = lettersOf(value);
    return own !== '' && openings.some((opening) => opening.startsWith(own));
  };
  const first = facts.find(({ kind }) => kind === 'standfirst');
  if (!first || !isOpening(first)) return [...facts];
  // What other metadata say is then no standfirst either, but what the page prints may be one.
  const shown = new Set(blocks.map(({ text }) => lettersOf(text)));
  return facts.filter(
    (fact) => fact.kind !== 'standfirst' || (!isOpening(fact) && shown.has(lettersOf(fact.value))),
  );
}

/** So many paragraphs may be the first of the text: a byline or a date may stand before it. */
const OPENINGS = 2;

/** The letters of the first paragraphs that stand in one place with the next; a standfirst has a place of its own. */
function openingsOf(article: readonly Block[]): string[] {
  const prose = article.filter(isProse).slice(0, OPENINGS + 1);
  return prose
    .filter(({ place }, index) => place === prose[index + 1]?.place)
    .map(({ text }) => lettersOf(text));
}
