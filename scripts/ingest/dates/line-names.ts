import { expressionAt } from './expression.ts';
import { joinerEnd, labelAt } from './phrases.ts';
import { skipBlanks } from './words.ts';

/** A run of words that may be the name of a person, a paper or a place. */
export interface NameFound {
  readonly end: number;
  readonly words: number;
  /** Whether its script has capitals: without them any words look like a name. */
  readonly cased: boolean;
}

/** Small words within the names of people, papers and places, in the languages of the archive. */
const PARTICLES =
  /^(?:and|und|ve|et|y|e|en|de|del|da|di|do|du|des|der|den|van|von|vom|zu|la|le|el|al|bin|ibn|of|for|the|für|pour|para|per|voor|i|και|и|та|و)$/iu;
/** Two writers with a title each; a longer run of capitals is a headline. */
const MOST_WORDS = 8;
const NAME_WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\u200c'’ʼ&.]|-(?=\p{L}))*/uy;
const CAPITAL = /^\p{Lu}/u;
const LETTER_WITHOUT_CASE = /^\p{Lo}/u;
/** An address stands where a name does: `Source: example.org`. */
const DOMAIN = /^[\p{L}-]+(?:\.[\p{L}-]+)*\.\p{L}{2,6}$/u;

/**
 * Reads the run of capitalised words that begins at `at`, up to a mark, a label, a date or a joining word.
 * @returns null where a word in lower case or too many words make the line prose
 */
export function nameAt(line: string, at: number): NameFound | null {
  let end = at;
  let words = 0;
  let cased = false;
  for (let next = at; next < line.length; next = skipBlanks(line, end)) {
    const word = nameWord(line, next);
    if (word === null || (words > 0 && (expressionAt(line, next) ?? labelAt(line, next)))) break;
    if (CAPITAL.test(word)) cased = true;
    else if (!mayStand(word, words)) {
      if (words > 0 && joinerEnd(line, next) !== null) break;
      return null;
    }
    words += word === '&' ? 0 : 1;
    if (words > MOST_WORDS) return null;
    end = next + word.length;
  }
  return words === 0 ? null : { end, words, cased };
}

function nameWord(line: string, at: number): string | null {
  if (line[at] === '&') return '&';
  NAME_WORD.lastIndex = at;
  return NAME_WORD.exec(line)?.[0] ?? null;
}

/** Whether a word without a capital may be the next of a name that has `words` words already. */
function mayStand(word: string, words: number): boolean {
  if (LETTER_WITHOUT_CASE.test(word) || DOMAIN.test(word)) return true;
  return words > 0 && (word === '&' || PARTICLES.test(word));
}
