import { plainWords, readTyping, type Typing } from './search-caret.ts';
import { hasWords, MOST_HEADLINES, type Headline } from './search-headlines.ts';
import type { AuthorityName } from './search-names.ts';
import { bestMatch, placeOf, spell, type Match, type Spelled } from './search-spelled.ts';

/**
 * What is suggested as one types: names that the words begin, topics, and headlines. A name takes the
 * place of the words, a topic becomes a filter, a headline is opened.
 */

interface NameSuggestion {
  readonly kind: 'name';
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag of the label where it is not the site's language. */
  readonly lang: string | null;
  /** The spelling that was typed, where it is not the label. */
  readonly hint: string | null;
  /** How many entries name it. */
  readonly count: number;
  /** The query with the name in it, and where the caret stands then, in UTF-16 units. */
  readonly apply: { readonly q: string; readonly caret: number };
}

interface TopicSuggestion {
  readonly kind: 'topic';
  readonly id: string;
  readonly label: string;
  readonly lang: null;
  readonly hint: null;
  readonly count: number | null;
  /** The topic to narrow by, and the query without the words that meant it. */
  readonly apply: { readonly topic: string; readonly q: string };
}

interface HeadlineSuggestion {
  readonly kind: 'headline';
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
  /** The date, as it is shown. */
  readonly hint: string;
  readonly count: null;
  readonly apply: { readonly slug: string };
}

export type Suggestion = NameSuggestion | TopicSuggestion | HeadlineSuggestion;

/** In the order in which they are shown. */
export interface Suggestions {
  readonly names: readonly NameSuggestion[];
  readonly topics: readonly TopicSuggestion[];
  readonly headlines: readonly HeadlineSuggestion[];
}

export interface TopicSource {
  readonly id: string;
  readonly label: string;
  /** How many entries it has, where that is known; topics without an entry are not suggested. */
  readonly count?: number;
}

export interface SuggestSources {
  /** As {@link spellNames} prepares them, once for all that is typed. */
  readonly names: readonly SpelledName[];
  /** How many entries name a name. */
  readonly counts: (id: string) => number;
  readonly topics: readonly TopicSource[];
  /** What `headlinesFor` finds for {@link headlineWords}, newest first. */
  readonly headlines: readonly Headline[];
}

export const NO_SUGGESTIONS: Suggestions = { names: [], topics: [], headlines: [] };

const MOST_NAMES = 5;
const MOST_TOPICS = 3;
const FEWEST_LETTERS = 2;

/** A name with its label first, then its other spellings. */
export interface SpelledName {
  readonly name: AuthorityName;
  readonly spelled: readonly Spelled[];
}

/** Takes the spellings of names apart into words. */
export function spellNames(names: readonly AuthorityName[]): SpelledName[] {
  return names.map((name) => ({ name, spelled: [name.label, ...name.spellings].map(spell) }));
}

/**
 * Suggests what the words at the caret may be meant to become.
 * @param typed the whole query
 * @param caret its place there, in UTF-16 units
 * @returns names of as many of the words as possible first, whole words before beginnings, then names
 *   that begin so before those with such a word inside, then those that most entries name; headlines, the
 *   newest first, only where the query is nothing but words
 */
export function suggest(typed: string, caret: number, sources: SuggestSources): Suggestions {
  const typing = readTyping(typed, caret);
  if (!typing) return NO_SUGGESTIONS;
  return {
    names: suggestNames({ typed, typing }, sources),
    topics: suggestTopics({ typed, typing }, sources.topics),
    headlines: suggestHeadlines(headlineWords(typed, caret), sources.headlines),
  };
}

/** The folded words to find headlines for; none where none are to be suggested. */
export function headlineWords(typed: string, caret: number): string[] {
  const words = readTyping(typed, caret) ? plainWords(typed) : [];
  return words.some((word) => word.length >= FEWEST_LETTERS) ? words : [];
}

/** The query and what is being typed in it. */
interface Typed {
  readonly typed: string;
  readonly typing: Typing;
}

function suggestNames(
  { typed, typing }: Typed,
  { names, counts }: SuggestSources,
): NameSuggestion[] {
  return names
    .flatMap(({ name, spelled }) => {
      const count = counts(name.id);
      const match = count > 0 ? bestMatch(typing, spelled) : null;
      return match ? [{ name, match, count }] : [];
    })
    .sort((a, b) => weigh(b) - weigh(a) || b.count - a.count)
    .slice(0, MOST_NAMES)
    .map(({ name: { id, label, lang }, match, count }) => {
      const { start, end } = placeOf(typing, match);
      const apply = {
        q: `${typed.slice(0, start)}${label}${typed.slice(end)}`,
        caret: start + label.length,
      };
      const hint = match.spelling === label ? null : match.spelling;
      return { kind: 'name', id, label, lang, hint, count, apply };
    });
}

/** People go by their last name as well as by their first. */
function weigh({ name, match }: { readonly name: AuthorityName; readonly match: Match }): number {
  const begins = match.fromStart || name.kind === 'person';
  return match.words * 4 + Number(match.whole) * 2 + Number(begins);
}

function suggestTopics(
  { typed, typing }: Typed,
  topics: readonly TopicSource[],
): TopicSuggestion[] {
  // Without its word, an OR would stand alone.
  if (typing.alternative) return [];
  const free = typing.words.length - typing.negated;
  return topics
    .flatMap((topic) => {
      const match = topic.count === 0 ? null : bestMatch(typing, [spell(topic.label)]);
      // A topic that is added is not one that is left out.
      return match && match.words <= free ? [{ topic, match }] : [];
    })
    .sort((a, b) => b.match.words - a.match.words)
    .slice(0, MOST_TOPICS)
    .map(({ topic: { id, label, count = null }, match }) => {
      const { start, end } = placeOf(typing, match);
      const q = `${typed.slice(0, start).trimEnd()} ${typed.slice(end).trimStart()}`.trim();
      return { kind: 'topic', id, label, lang: null, hint: null, count, apply: { topic: id, q } };
    });
}

function suggestHeadlines(
  words: readonly string[],
  headlines: readonly Headline[],
): HeadlineSuggestion[] {
  if (words.length === 0) return [];
  return headlines
    .filter(({ title }) => hasWords(title, words))
    .slice(0, MOST_HEADLINES)
    .map(({ slug, title, date, lang }) => {
      const shown = { id: slug, label: title, lang, hint: date, count: null };
      return { kind: 'headline', ...shown, apply: { slug } };
    });
}
