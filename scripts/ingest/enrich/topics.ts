import { fold } from '../../../src/lib/fold.ts';
import { termsOf } from '../../../src/lib/topics.ts';
import { stateBehind } from '../../../src/lib/us-states.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { Topic, TopicsFile } from '../../../src/schema/topics.ts';
import { phraseFinder, type Phrase } from './match-words.ts';
import { inflected } from './name-forms.ts';
import type { Passage } from './passages.ts';
import { wordsOf } from './text-words.ts';

type TopicEvidence = Entry['evidence']['topics'][number];

/** What an article holds of a topic, whether it belongs to it or not. */
export interface TopicAccount extends Pick<TopicEvidence, 'topic' | 'score' | 'terms'> {
  /** Phrases that hold a term and are no evidence. */
  readonly excluded: readonly {
    readonly phrase: string;
    readonly count: number;
    readonly where: readonly string[];
  }[];
  /** Why the article does not belong to the topic, in words; null where it does. */
  readonly reason: string | null;
}

/**
 * Makes the function that finds an article's topics. How they score stands at {@link topicExplainer}.
 *
 * @param taxonomy the file `topics.yaml`
 * @returns a function from an article's passages to its topics with their evidence, in the order of
 *   the taxonomy
 */
export function topicFinder(
  taxonomy: TopicsFile,
): (passages: readonly Passage[]) => TopicEvidence[] {
  const explain = topicExplainer(taxonomy);
  return (passages) =>
    explain(passages)
      .filter(({ reason }) => reason === null)
      .map(({ topic, score, terms }) => ({ topic, score, terms }));
}

/**
 * Makes the function that tells what an article holds of each topic.
 *
 * A topic's score is the sum over its terms of weight times occurrences, an occurrence in the
 * headline or the standfirst counting `headlineFactor` times; from the threshold on, which
 * {@link thresholdFor} sets by the length of the text, the article belongs to the topic. Terms match
 * whole words in any spelling that folds alike (`Suriye'de`, `SURIYE`) and with the endings and prefixes
 * of {@link inflected}, the longest first; the topic's exclusions take their words as terms do, and score
 * nothing. A term whose first mention in the text, or one in the headline, has a state of the US behind it
 * is a place there throughout (`Merse, Ohio`), and is as good as excluded. A topic that requires words
 * has the article only where one of them stands outside an exclusion.
 *
 * @param taxonomy the file `topics.yaml`
 * @returns a function from an article's passages to the topics of which it holds any term or
 *   exclusion, in the order of the taxonomy
 */
export function topicExplainer(
  taxonomy: TopicsFile,
): (passages: readonly Passage[]) => TopicAccount[] {
  const { topics, headlineFactor } = taxonomy;
  const phrases = topics.flatMap((topic, i) =>
    phrasesOf(topic, { topic: i, topics: topics.length }),
  );
  // Forms last: a term as it is listed holds against another with an ending.
  const find = phraseFinder([...phrases, ...phrases.flatMap(formsOf)], { caseCounts: false });
  return (passages) => {
    const hits = topics.map(() => new Map<Term, Hit>());
    const fulfilled = new Set<number>();
    const threshold = thresholdFor(passages, taxonomy);
    for (const { place, text } of passages) {
      const isHead = place === 'title' || place === 'standfirst';
      const factor = isHead ? headlineFactor : 1;
      for (const { value: term, ...at } of find(text)) {
        if (term.role === 'required') fulfilled.add(term.topic);
        if (term.role === 'required' || term.role === 'shadow') continue;
        const behind = term.role === 'term' ? stateBehind(text, at) : null;
        // A headline leaves the state to the text.
        const state = isHead && behind === null ? undefined : behind;
        note(hits[term.topic], term, { place, factor, state });
      }
    }
    return topics.flatMap(({ id, requires }, i) => {
      const own = hits[i];
      if (!own || own.size === 0) return [];
      const lacks = requires !== undefined && !fulfilled.has(i);
      return [account(id, own, { threshold, lacks })];
    });
  };
}

/**
 * The score an article needs. What is said in passing adds up in a long text, so that it needs one point
 * more for every `longTexts.words` words, up to `longTexts.highest`.
 */
function thresholdFor(passages: readonly Passage[], { threshold, longTexts }: TopicsFile): number {
  if (!longTexts) return threshold;
  const words = passages.reduce((sum, { text }) => sum + wordsOf(text).starts.length, 0);
  const raised = threshold + Math.floor(words / longTexts.words);
  return Math.max(threshold, Math.min(raised, longTexts.highest));
}

interface Term {
  /** Its topic's index in the taxonomy. */
  readonly topic: number;
  /** `shadow`: an exclusion again, where it keeps its words from those required. */
  readonly role: 'term' | 'exclusion' | 'required' | 'shadow';
  readonly text: string;
  readonly weight: number;
}

interface Hit {
  score: number;
  count: number;
  readonly where: string[];
  /** The state of the US behind the first mention; undefined where only headlines without one name it. */
  state?: string | null;
}

interface Indexes {
  readonly topic: number;
  readonly topics: number;
}

/**
 * What to look for. Required words are a group apart, so that a term does not take them: `intelligence`
 * stands in `intelligence diplomacy`.
 */
function phrasesOf(topic: Topic, { topic: index, topics }: Indexes): Phrase<Term>[] {
  const phrase = (role: Term['role'], text: string, weight = 0): Phrase<Term> => ({
    text,
    value: { topic: index, role, text, weight },
    group: index,
  });
  const excluded = (topic.exclusions ?? []).map((text) => phrase('exclusion', text));
  const required = (topic.requires ?? []).map((text) => phrase('required', text));
  const apart = required.length > 0 ? excluded.map(({ text }) => phrase('shadow', text)) : [];
  return [
    ...excluded,
    ...termsOf(topic).map(({ term, weight }) => phrase('term', term, weight)),
    ...[...apart, ...required].map((one) => ({ ...one, group: topics + index })),
  ];
}

/** A phrase with the endings and prefixes of its language. */
function formsOf(phrase: Phrase<Term>): Phrase<Term>[] {
  const forms = new Map(
    inflected(phrase.text, 'place').map((form) => [fold(form.text + (form.suffix ?? '')), form]),
  );
  return [...forms.values()].map((form) => ({ ...phrase, ...form }));
}

interface Mention {
  readonly place: string;
  readonly factor: number;
  readonly state: string | null | undefined;
}

function note(
  own: Map<Term, Hit> | undefined,
  term: Term,
  { place, factor, state }: Mention,
): void {
  const hit = own?.get(term) ?? { score: 0, count: 0, where: [] };
  hit.score += term.weight * factor;
  hit.count += 1;
  if (hit.where.at(-1) !== place) hit.where.push(place);
  if (hit.state === undefined && state !== undefined) hit.state = state;
  own?.set(term, hit);
}

interface Conditions {
  readonly threshold: number;
  /** Whether none of the words that the topic requires is there. */
  readonly lacks: boolean;
}

function account(
  topic: string,
  hits: ReadonlyMap<Term, Hit>,
  { threshold, lacks }: Conditions,
): TopicAccount {
  const all = [...hits];
  const isEvidence = ([term, { state }]: (typeof all)[number]) =>
    term.role === 'term' && typeof state !== 'string';
  const evidence = all.filter(isEvidence);
  const score = evidence.reduce((sum, [, hit]) => sum + hit.score, 0);
  const low = score < threshold ? `score ${score}, under the threshold ${threshold}` : null;
  return {
    topic,
    score,
    terms: evidence.map(([{ text: term }, { count, where }]) => ({ term, count, where })),
    excluded: all
      .filter((one) => !isEvidence(one))
      .map(([{ text }, { count, where, state }]) => ({
        phrase: typeof state === 'string' ? `${text}, ${state}` : text,
        count,
        where,
      })),
    reason: low ?? (lacks ? `score ${score}, but none of the words that the topic requires` : null),
  };
}
