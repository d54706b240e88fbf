import type { BoilerplateRule } from '../../src/lib/boilerplate.ts';
import { splitSentences } from '../../src/lib/sentences.ts';
import { ruleFor, wordCount } from './rules.ts';

/** What goes with a label that a rule takes: the teasers, keywords or comments below it. */

/** The longest a teaser may be, in letters: beyond it a line is taken for prose and stays. */
const TEASER_LENGTH = 200;
/** The most teasers that a list in the middle of a text has: more short lines are a text in short lines. */
const TEASERS_WITHIN = 5;

/**
 * Counts the lines that go with a line which a rule takes, lines that rules take by themselves among
 * them. A teaser is a line of one sentence and at most 200 letters.
 *
 * `next`: the line after, where it ends no sentence and no prose follows.
 *
 * `rest`, whichever comes first:
 * - all lines to the end of the page, where all are teasers or taken by a rule, and most of the
 *   teasers do not end as sentences do;
 * - below prose, the lines up to the next one that a rule takes, where they are two teasers at least
 *   and none of them ends as sentences do;
 * - below prose and where the label ends in a colon, the one to five teasers after it up to the first
 *   line that ends as sentences do.
 *
 * Else none: in the middle of a text, what follows "Read more" cannot be told from the text, and above
 * it the next line may be the headline.
 *
 * @param rule the rule that takes the line
 * @param following all lines of text after it
 * @param place whether prose stands above the line, and whether the line ends in a colon
 */
export function teasersAfter(
  rule: BoilerplateRule,
  following: readonly string[],
  { belowProse, colon }: Place,
): number {
  if (rule.scope === 'line' || following.length === 0) return 0;
  if (rule.scope === 'next') return nextTeaser(following);
  const toEnd = listToEnd(following);
  if (toEnd > 0 || !belowProse) return toEnd;
  return (
    listToRule(following) || (colon ? listAfterColon(following) : 0) || listOfHeadlines(following)
  );
}

interface Place {
  readonly belowProse: boolean;
  readonly colon: boolean;
}

function nextTeaser(following: readonly string[]): number {
  const [next = '', ...others] = following;
  return isTitle(next) &&
    !ruleFor(next, false) &&
    others.every((text) => isTitle(text) || ruleFor(text, false))
    ? 1
    : 0;
}

function listToEnd(following: readonly string[]): number {
  const own = following.filter((text) => !ruleFor(text, false));
  const sentences = own.filter(endsSentence).length;
  return own.every(isTeaser) && sentences * 2 < own.length ? following.length : 0;
}

function listToRule(following: readonly string[]): number {
  const end = following.findIndex((text) => !isTitle(text) || ruleFor(text, false) !== null);
  return end >= 2 && ruleFor(following[end] ?? '', false) ? end : 0;
}

function listAfterColon(following: readonly string[]): number {
  const end = following.findIndex((text) => !isTitle(text));
  return end > 0 && end <= TEASERS_WITHIN ? end : 0;
}

/** What tells the title of another article from a heading of this one: so many words, so few titles. */
const HEADLINES = { words: 4, many: 5 } as const;

function listOfHeadlines(following: readonly string[]): number {
  // With no prose below it is no heading either, as a heading stands over something.
  const least = following.some(isProse) ? HEADLINES.words : 3;
  const end = following.findIndex((text) => !isTitle(text) || wordCount(text) < least);
  return end > 0 && end <= HEADLINES.many ? end : 0;
}

/** Keywords below their label: at most so many lines of at most so many words. */
const KEYWORDS = { lines: 15, words: 4 } as const;

/**
 * Counts the keywords that stand below their label, each on a line of its own.
 * @param following all lines of text after it
 */
export function keywordsAfter(following: readonly string[]): number {
  const end = following.findIndex(
    (text) =>
      endsSentence(text) ||
      END_NOTE.test(text) ||
      wordCount(text) > KEYWORDS.words ||
      ruleFor(text, false),
  );
  const count = end === -1 ? following.length : end;
  return count <= KEYWORDS.lines ? count : 0;
}

/** A line that heads a comment: a name that says something, a time that has passed, a call to answer. */
const COMMENT_HEAD =
  /(?:\b(?:says|said|wrote|writes|schrieb|schreibt|sagt|meint|dice|dijo|a écrit|écrit|dedi ki|yazdı|diyor ki|يقول|كتب) ?:$|\b(?:\d+|an?|one|vor|hace|il y a|منذ|قبل) ?\S* ?\d*\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdwm]|stunden?|tag(?:en)?|minuten|wochen|monaten|heures?|jours?|semaines?|mois|horas?|días?|minutos|semanas?|meses|dakika|saat|gün|hafta|ay|ساعات|ساعة|يوم|أيام|دقيقة|دقائق)\b ?(?:ago|önce)?|^(?:reply|antworten|répondre|responder|yanıtla|cevapla|رد|like|beğen)\b|^[\p{L}\p{N}_.]{2,20}(?: [\p{L}\p{N}_.]{1,20}){0,2}\s?[:·•|,(–—-]\s?\S)/iu;
/** So many times shorter than the text above, what stands below the label needs no other proof. */
const FEW = 3;
/** How far below the label of the comments the first of them begins, in lines. */
const COMMENT_WITHIN = 3;

/**
 * Counts the lines of the comments that stand below their label: all to the end, where the text above
 * is longer than they are and they look like comments.
 * @param following all lines of text after it
 * @param above the lines of text before it that stay
 */
export function commentsAfter(following: readonly string[], above: readonly string[]): number {
  const letters = (lines: readonly string[]) => lines.join('').length;
  const own = following.filter((text) => !ruleFor(text, false));
  if (own.length === 0 || !above.some(isProse)) return 0;
  if (letters(own) > letters(above)) return 0;
  if (letters(own) * FEW <= letters(above) && !own.some((text) => END_NOTE.test(text))) {
    return following.length;
  }
  const [first = ''] = own;
  const named = wordCount(first) <= 3 && own.length > 1;
  return named || following.slice(0, COMMENT_WITHIN).some((text) => COMMENT_HEAD.test(text))
    ? following.length
    : 0;
}

/** Whether a line surely is a paragraph of text: long, of several sentences, or a full sentence. */
export function isProse(text: string): boolean {
  return (
    text.length > TEASER_LENGTH ||
    /[.!?…؟]["”’»)]*\s+[\p{Lu}\p{Lo}]/u.test(text) ||
    (endsSentence(text) && text.length > 40)
  );
}

function isTitle(text: string): boolean {
  return isTeaser(text) && !endsSentence(text);
}

/** What stands below a text and is of it: who reported, what was put right; in brackets or labelled. */
const END_NOTE =
  /^[([].*[)\]]$|^(?:(?:additional )?reporting|writing|editing|edited|corrections?|clarification|düzeltme|berichtigung|korrektur|rectificatif|corrección|تصحيح)\b/iu;

function isTeaser(text: string): boolean {
  const title = text.replace(NUMBER, '');
  return text.length <= TEASER_LENGTH && !END_NOTE.test(text) && splitSentences(title).length === 1;
}

/** The number of a title in a list of those most read. */
const NUMBER = /^\s*\p{Nd}{1,2}[.)]\s+/u;

function endsSentence(text: string): boolean {
  return /[.。।۔]["”’»)]?$/.test(text);
}
