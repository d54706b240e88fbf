import { BOILERPLATE, type BoilerplateRule } from '../../src/lib/boilerplate.ts';
import { fold } from '../../src/lib/fold.ts';

/** How the rules of `boilerplate.ts` are applied to the lines of a source. */

/**
 * Finds the rule that takes a line.
 * @param text the line as it stands
 * @param first whether it is the first line of text in the file
 */
export function ruleFor(text: string, first: boolean): BoilerplateRule | null {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  const found = BOILERPLATE.find((rule) => rule.line.test(folded));
  return found && (found.scope !== 'header' || first) ? found : null;
}

/** The longest a teaser may be, in letters: beyond it a line is taken for prose and stays. */
const TEASER_LENGTH = 200;

/**
 * Counts the teasers that go with a line which a rule takes.
 *
 * A list goes only where it reaches the end of the page and most of it does not read as sentences: in
 * the middle of a text, what follows "Read more" cannot be told from the text.
 *
 * @param rule the rule that takes the line
 * @param following all lines of text after it
 */
export function teasersAfter(rule: BoilerplateRule, following: readonly string[]): number {
  const [next] = following;
  switch (rule.scope) {
    case 'line':
    case 'header':
      return 0;
    case 'next':
      return next !== undefined && isTeaser(next) && !endsSentence(next) ? 1 : 0;
    case 'rest': {
      const sentences = following.filter(endsSentence).length;
      return following.every(isTeaser) && sentences * 2 < following.length ? following.length : 0;
    }
  }
}

function isTeaser(text: string): boolean {
  return text.length <= TEASER_LENGTH && !/[.!?…]["”’)]?\s+\p{Lu}/u.test(text);
}

function endsSentence(text: string): boolean {
  return /\.["”’)]?$/.test(text);
}
