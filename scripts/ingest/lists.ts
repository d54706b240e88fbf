import type { BoilerplateRule } from '../../src/lib/boilerplate.ts';
import { splitSentences } from '../../src/lib/sentences.ts';
import type { SourceLine } from './article.ts';
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
 * @param following the lines of text after it
 * @param place whether prose stands above the line, and whether the line ends in a colon
 */
export function teasersAfter(
  rule: BoilerplateRule,
  following: Following,
  { belowProse, colon }: Place,
): number {
  const { below } = following;
  if (rule.scope === 'line') return 0;
  if (rule.scope === 'next') return nextTeaser(below);
  const toEnd = below.isTeasers && below.sentences * 2 < below.own ? below.lines : 0;
  if (toEnd > 0 || !belowProse) return toEnd;
  return listToRule(below) || (colon ? listAfterColon(below) : 0) || listOfHeadlines(following);
}

interface Place {
  readonly belowProse: boolean;
  readonly colon: boolean;
}

/** The lines of text after a label, and what is known of all of them. */
export interface Following {
  /** The first {@link FOLLOWING} of them at most. */
  readonly first: readonly string[];
  readonly below: Below;
}

/** What is known of the lines from one to the end of a source; `own` are those that no rule takes. */
interface Below {
  readonly lines: number;
  readonly own: number;
  /** How long the own lines are together, in letters. */
  readonly letters: number;
  /** How many of the own lines end as sentences do. */
  readonly sentences: number;
  readonly firstOwn: string;
  /** Whether each own line is a teaser. */
  readonly isTeasers: boolean;
  /** Whether each line but the first, and each line, is the title of something or taken by a rule. */
  readonly isTitlesBehind: boolean;
  readonly isTitles: boolean;
  readonly hasProse: boolean;
  /** Whether an own line is a note at the end of a text. */
  readonly hasEndNote: boolean;
  /** How many titles it begins with, and how many before a line that a rule takes. */
  readonly titles: number;
  readonly free: number;
  /** Whether a rule takes the line after those. */
  readonly endsInRule: boolean;
}

const NOTHING_BELOW: Below = {
  ...{ lines: 0, own: 0, letters: 0, sentences: 0, firstOwn: '', titles: 0, free: 0 },
  ...{ isTeasers: true, isTitlesBehind: true, isTitles: true },
  ...{ hasProse: false, hasEndNote: false, endsInRule: false },
};

/** How many of the lines after a label are looked at one by one. */
const FOLLOWING = 16;

/**
 * Looks through the lines of a source once, from the end, so that a source of labels takes no longer than any.
 * @param lines all lines of text
 * @param from which of them is the first that is looked at
 * @returns a function that gives what follows the line at an index, from the one before `from` on
 */
export function followings(
  lines: readonly Pick<SourceLine, 'text'>[],
  from: number,
): (index: number) => Following {
  const below = [NOTHING_BELOW];
  for (const { text } of lines.slice(from).reverse()) {
    below.push(extended(text, below.at(-1) ?? NOTHING_BELOW));
  }
  return (index) => ({
    first: lines.slice(index + 1, index + 1 + FOLLOWING).map(({ text }) => text),
    below: below[lines.length - index - 1] ?? NOTHING_BELOW,
  });
}

/** What is known of a line and those after it. */
function extended(text: string, after: Below): Below {
  const ruled = ruleFor(text, false) !== null;
  const title = isTitle(text);
  const free = title && !ruled;
  return {
    lines: after.lines + 1,
    own: after.own + (ruled ? 0 : 1),
    letters: after.letters + (ruled ? 0 : text.length),
    sentences: after.sentences + (!ruled && endsSentence(text) ? 1 : 0),
    firstOwn: ruled ? after.firstOwn : text,
    isTeasers: after.isTeasers && (ruled || isTeaser(text)),
    isTitlesBehind: after.isTitles,
    isTitles: after.isTitles && (title || ruled),
    hasProse: after.hasProse || isProse(text),
    hasEndNote: after.hasEndNote || (!ruled && END_NOTE.test(text)),
    titles: title ? after.titles + 1 : 0,
    free: free ? after.free + 1 : 0,
    endsInRule: free ? after.endsInRule : ruled,
  };
}

/** Whether the line after is a title, and titles or lines of rules all that follow it. */
function nextTeaser({ free, isTitlesBehind }: Below): number {
  return free > 0 && isTitlesBehind ? 1 : 0;
}

function listToRule({ free, endsInRule }: Below): number {
  return free >= 2 && endsInRule ? free : 0;
}

function listAfterColon({ titles, lines }: Below): number {
  return titles < lines && titles <= TEASERS_WITHIN ? titles : 0;
}

/** What tells the title of another article from a heading of this one: so many words, so few titles. */
const HEADLINES = { words: 4, many: 5 } as const;

function listOfHeadlines({ first, below }: Following): number {
  // With no prose below it is no heading either, as a heading stands over something.
  const least = below.hasProse ? HEADLINES.words : 3;
  const end = first.findIndex((text) => !isTitle(text) || wordCount(text) < least);
  return end > 0 && end <= HEADLINES.many ? end : 0;
}

/** Keywords below their label: at most so many lines of at most so many words. */
const KEYWORDS = { lines: 15, words: 4 } as const;

/**
 * Counts the keywords that stand below their label, each on a line of its own.
 * @param following the lines of text after it
 */
export function keywordsAfter({ first }: Following): number {
  const end = first.findIndex(
    (text) =>
      endsSentence(text) ||
      END_NOTE.test(text) ||
      wordCount(text) > KEYWORDS.words ||
      ruleFor(text, false),
  );
  const count = end === -1 ? first.length : end;
  return count <= KEYWORDS.lines ? count : 0;
}

/** A line that heads a comment: a name that says something, a time that has passed, a call to answer. */
const COMMENT_HEAD =
  /(?:\b(?:says|said|wrote|writes|schrieb|schreibt|sagt|meint|dice|dijo|a écrit|écrit|dedi ki|yazdı|diyor ki|يقول|كتب) ?:$|\b(?:\d{1,4}|an?|one|vor|hace|il y a|منذ|قبل) ?\S{0,20} ?\d{0,4}\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdwm]|stunden?|tag(?:en)?|minuten|wochen|monaten|heures?|jours?|semaines?|mois|horas?|días?|minutos|semanas?|meses|dakika|saat|gün|hafta|ay|ساعات|ساعة|يوم|أيام|دقيقة|دقائق)\b ?(?:ago|önce)?|^(?:reply|antworten|répondre|responder|yanıtla|cevapla|رد|like|beğen)\b|^[\p{L}\p{N}_.]{2,20}(?: [\p{L}\p{N}_.]{1,20}){0,2}\s?[:·•|,(–—-]\s?\S)/iu;
/** So many times shorter than the text above, what stands below the label needs no other proof. */
const FEW = 3;
/** How far below the label of the comments the first of them begins, in lines. */
const COMMENT_WITHIN = 3;

/**
 * Counts the lines of the comments that stand below their label: all to the end, where the text above
 * is longer than they are and they look like comments.
 * @param following the lines of text after it
 * @param above how long the lines above it that stay are together, in letters, and whether prose is among them
 */
export function commentsAfter(
  { first, below }: Following,
  above: { readonly letters: number; readonly belowProse: boolean },
): number {
  if (below.own === 0 || !above.belowProse || below.letters > above.letters) return 0;
  if (below.letters * FEW <= above.letters && !below.hasEndNote) return below.lines;
  const named = wordCount(below.firstOwn) <= 3 && below.own > 1;
  return named || first.slice(0, COMMENT_WITHIN).some((text) => COMMENT_HEAD.test(text))
    ? below.lines
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
