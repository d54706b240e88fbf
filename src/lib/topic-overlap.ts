import type { Topic, TopicsFile } from '../schema/topics.ts';
import type { Item } from './chronology.ts';

/** Which topics meet in the same entries, for a picture of all of them. */
export interface TopicOverlaps {
  readonly rows: readonly OverlapRow[];
  /** The most entries that two topics share; 0 where none share any. */
  readonly largest: number;
  /** How many entries have no topic, one, two and so on: `byTopics[2]` have two. */
  readonly byTopics: readonly number[];
}

/** A topic held against every other. */
export interface OverlapRow {
  readonly topic: Topic;
  /** Entries of the topic, and those that have no other. */
  readonly total: number;
  readonly alone: number;
  /** Entries shared with each topic, in the order of the taxonomy; with itself, null. */
  readonly shared: readonly (number | null)[];
}

/** The topics that a topic shares entries with, the most first. */
export function meetingsOf(
  { shared }: OverlapRow,
  { rows }: TopicOverlaps,
): { topic: Topic; count: number }[] {
  return rows
    .flatMap(({ topic }, i) => (shared[i] ? [{ topic, count: shared[i] }] : []))
    .sort((a, b) => b.count - a.count);
}

/** A square of {@link OverlapRow.shared}: its side, of at most `most`, so that its area is to scale. */
export function sideOf(
  count: number,
  { largest, most }: { largest: number; most: number },
): number {
  return Math.round(Math.max(3, Math.sqrt(count / largest) * most) * 10) / 10;
}

/**
 * The squares of a row as one outline, in cells of `cell` by `cell`: twenty topics have four hundred, which
 * one by one are too much markup.
 */
export function rowOutline(
  { shared }: OverlapRow,
  { cell, ...scale }: { cell: number; largest: number; most: number },
): string {
  return shared
    .flatMap((count, i) => {
      if (!count) return [];
      const side = sideOf(count, scale);
      const start = (cell - side) / 2;
      return [`M${tenth(i * cell + start)} ${tenth(start)}h${side}v${side}h-${side}z`];
    })
    .join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Counts what topics share, in one pass over the entries. @returns rows in the order of the taxonomy */
export function overlapOfTopics(items: readonly Item[], { topics }: TopicsFile): TopicOverlaps {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const counts = topics.map(() => new Array<number>(topics.length).fill(0));
  const alone = new Array<number>(topics.length).fill(0);
  const byTopics = new Array<number>(topics.length + 1).fill(0);
  for (const item of items) {
    const its = [...new Set(item.topics)].flatMap((id) => places.get(id) ?? []);
    byTopics[its.length] = (byTopics[its.length] ?? 0) + 1;
    const [only] = its;
    if (only !== undefined && its.length === 1) alone[only] = (alone[only] ?? 0) + 1;
    for (const a of its) {
      const row = counts[a] ?? [];
      for (const b of its) row[b] = (row[b] ?? 0) + 1;
    }
  }
  const rows = topics.map((topic, i) => ({
    topic,
    total: counts[i]?.[i] ?? 0,
    alone: alone[i] ?? 0,
    shared: (counts[i] ?? []).map((count, j) => (j === i ? null : count)),
  }));
  const largest = Math.max(0, ...rows.flatMap(({ shared }) => shared.map((count) => count ?? 0)));
  return { rows, largest, byTopics };
}
