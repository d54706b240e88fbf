import type { Topic, TopicsFile } from '../schema/topics.ts';
import { words } from '../words.ts';
import type { Item } from './chronology.ts';

/** A topic with its entries. */
export interface TopicCount {
  readonly topic: Topic;
  /** In the order given to {@link countTopics}. */
  readonly items: readonly Item[];
}

/** Gathers the entries of every topic, in the order of the taxonomy, empty topics included. */
export function countTopics(items: readonly Item[], { topics }: TopicsFile): TopicCount[] {
  return topics.map((topic) => ({
    topic,
    items: items.filter((item) => item.topics.includes(topic.id)),
  }));
}

/** A topic that entries of another topic belong to as well, and how many of them. */
export interface TopicOverlap {
  readonly topic: Topic;
  readonly count: number;
}

/** The topics that meet in a topic's entries, the most frequent first. */
export function overlapsOf({ topic, items }: TopicCount, { topics }: TopicsFile): TopicOverlap[] {
  const counts = new Map<string, number>();
  for (const id of items.flatMap((item) => item.topics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return topics
    .filter((other) => other.id !== topic.id)
    .map((other) => ({ topic: other, count: counts.get(other.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** A term of the taxonomy with its weight, which is 1 unless the file says more. */
export interface WeighedTerm {
  readonly term: string;
  readonly weight: number;
}

/** Terms of one weight. */
export interface TermGroup {
  readonly weight: number;
  readonly terms: readonly string[];
}

/** The terms of a topic by their weight, the heaviest first. */
export function termsByWeight(topic: Topic): TermGroup[] {
  return [...Map.groupBy(termsOf(topic), ({ weight }) => weight)]
    .map(([weight, terms]) => ({ weight, terms: terms.map(({ term }) => term) }))
    .sort((a, b) => b.weight - a.weight);
}

/** The score from which an entry belongs to a topic, in words that follow "a score of". */
export function thresholdWords({ threshold, longTexts }: TopicsFile): string {
  return words.topics.threshold(threshold, longTexts ?? null);
}

/** The terms of a topic, each with its weight. */
export function termsOf({ terms }: Topic): WeighedTerm[] {
  return terms.map((term) => (typeof term === 'string' ? { term, weight: 1 } : term));
}
