import type { Listed } from './search-catalogue.ts';
import type { SearchState } from './search-state.ts';
import { touches, type Range } from './spans.ts';

/** Which of the entries that the words find are shown, and how many there are of what is not. */

export interface Findings {
  /** The entries that answer the words, in the order wanted. */
  readonly matches: readonly Listed[];
  /** The dates asked for; null where none are. */
  readonly range: Range | null;
  /** The ids of all topics of the archive. */
  readonly topics: readonly string[];
}

export interface Answer {
  readonly shown: readonly Listed[];
  /** For every topic, how many would be shown were it the only one chosen. */
  readonly topicCounts: ReadonlyMap<string, number>;
  /** How many undated ones answer the words and the topics, be they shown or left out. */
  readonly undated: number;
  /** How many answer the words, whatever their date and topics. */
  readonly matches: number;
}

/**
 * Applies topics and dates to what the words found. Of an estimate, an interval and several readings
 * any day may be the one; the undated may be of any date, and stay unless they are left out.
 */
export function answer({ matches, range, topics }: Findings, state: SearchState): Answer {
  const ofTopics = (entry: Listed) =>
    state.topics.length === 0 || entry.topics.some((topic) => state.topics.includes(topic));
  const ofDates = ({ spans }: Listed) =>
    isUndated(spans) ? !state.withoutUndated : range === null || touches(spans, range);
  const dated = matches.filter(ofDates);
  const count = (topic: string) => dated.filter((entry) => entry.topics.includes(topic)).length;
  return {
    shown: dated.filter(ofTopics),
    topicCounts: new Map(topics.map((topic) => [topic, count(topic)])),
    undated: matches.filter((entry) => isUndated(entry.spans) && ofTopics(entry)).length,
    matches: matches.length,
  };
}

function isUndated(spans: Listed['spans']): boolean {
  return spans.length === 0;
}
