import type { SearchState } from './search-state.ts';

/** Which of the entries that a query finds are shown, and how many there are of what is not. */

export interface Findings {
  /** The entries that answer the words, in the order wanted. */
  readonly matches: readonly string[];
  /** The entries of every topic. */
  readonly byTopic: ReadonlyMap<string, ReadonlySet<string>>;
  /** The entries that may be of the dates asked for; null where no dates are. */
  readonly inRange: ReadonlySet<string> | null;
  readonly undated: ReadonlySet<string>;
}

export interface Answer {
  readonly shown: readonly string[];
  /** For every topic, how many would be shown were it the only one chosen. */
  readonly topicCounts: ReadonlyMap<string, number>;
  /** How many undated ones answer the words and the topics. */
  readonly undated: number;
  /** How many answer the words, whatever their date and topics. */
  readonly matches: number;
}

/** Applies topics and dates to what the words found. */
export function answer(findings: Findings, state: SearchState): Answer {
  const { matches, byTopic, undated, inRange } = findings;
  const chosen = state.topics.map((topic) => byTopic.get(topic));
  const ofTopics = (id: string) => chosen.length === 0 || chosen.some((ids) => ids?.has(id));
  const ofDates = (id: string) =>
    undated.has(id) ? !state.withoutUndated : inRange === null || inRange.has(id);
  const dated = matches.filter(ofDates);
  return {
    shown: dated.filter(ofTopics),
    topicCounts: new Map(
      [...byTopic].map(([topic, ids]) => [topic, dated.filter((id) => ids.has(id)).length]),
    ),
    undated: matches.filter((id) => undated.has(id) && ofTopics(id)).length,
    matches: matches.length,
  };
}
