import { findMatches, type Match, type Query } from './search-query.ts';

/** A stretch of text, marked where it answers the query. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** Splits a text into what is marked and what is not; joined together the segments are the text. */
export function highlight(text: string, query: Query): Segment[] {
  return markMatches(text, findMatches(text, query));
}

/** As {@link highlight}, with the matches already found. @param matches in order of their start */
export function markMatches(text: string, matches: readonly Match[]): Segment[] {
  const segments: Segment[] = [];
  const add = (from: number, to: number, mark: boolean) => {
    if (to > from) segments.push({ text: text.slice(from, to), mark });
  };
  let done = 0;
  for (const { start, end } of merge(matches)) {
    add(done, start, false);
    add(start, end, true);
    done = end;
  }
  add(done, text.length, false);
  return segments;
}

type Stretch = Pick<Match, 'start' | 'end'>;

/** Joins matches that overlap: `MİT` found both as a word and in a phrase is marked once. */
function merge(matches: readonly Match[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of matches) {
    const last = merged.at(-1);
    if (last && start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}
