import { findMatches, mergeStretches, type Match, type Stretch } from './search-matches.ts';
import type { Query } from './search-query.ts';

/** A stretch of text, marked where it answers the query: as typed, or by another spelling of a name. */
export interface Segment {
  readonly text: string;
  readonly mark: false | 'typed' | 'other';
}

/** What is to be marked in a text. */
export interface Marking {
  readonly query: Query;
  /** The ids of the names that the entry has. */
  readonly names: ReadonlySet<string>;
}

/** Splits a text into what is marked and what is not; joined together the segments are the text. */
export function highlight(text: string, { query, names }: Marking): Segment[] {
  return markMatches(text, findMatches(text, query, names));
}

/**
 * As {@link highlight}, with the matches already found. Where matches overlap they are marked once, and
 * as typed wherever one of them was.
 * @param matches in order of their start
 */
export function markMatches(text: string, matches: readonly Match[]): Segment[] {
  const typed = mergeStretches(matches.filter((match) => match.typed));
  const others = cutOut(mergeStretches(matches.filter((match) => !match.typed)), typed);
  const marks = [
    ...typed.map((stretch) => ({ ...stretch, mark: 'typed' as const })),
    ...others.map((stretch) => ({ ...stretch, mark: 'other' as const })),
  ].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  const add = (from: number, to: number, mark: Segment['mark']) => {
    if (to > from) segments.push({ text: text.slice(from, to), mark });
  };
  let done = 0;
  for (const { start, end, mark } of marks) {
    add(done, start, false);
    add(start, end, mark);
    done = end;
  }
  add(done, text.length, false);
  return segments;
}

/** What is left of some stretches without others; neither overlap among themselves. */
function cutOut(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  let at = 0;
  return stretches.flatMap(({ start, end }) => {
    const left: Stretch[] = [];
    let from = start;
    while ((others[at]?.end ?? Infinity) <= from) at += 1;
    // The last of the others can reach into the next stretch: it is looked at again there.
    for (let i = at; (others[i]?.start ?? Infinity) < end; i += 1) {
      left.push({ start: from, end: others[i]?.start ?? from });
      from = Math.max(from, others[i]?.end ?? from);
    }
    left.push({ start: from, end });
    return left.filter((one) => one.end > one.start);
  });
}
