import type { Facts } from '../lib/search-facts.ts';
import { highlight } from '../lib/search-highlight.ts';
import type { Result } from '../lib/search-outcome.ts';
import { pickPassages } from '../lib/search-passages.ts';
import type { Query } from '../lib/search-query.ts';
import type { SearchSource } from './search-source.ts';

const PASSAGES_SHOWN = 2;

/**
 * Draws up the results to be shown: the text of each is loaded, marked, and cut to its best passages.
 * @param places of the entries, in the order in which they are shown
 */
export async function drawUp(
  source: Pick<SearchSource, 'facts'>,
  places: Uint32Array,
  query: Query,
): Promise<Result[]> {
  return (await source.facts(places)).map((facts) => toResult(facts, query));
}

function toResult(
  { title, summary, blocks, names, standfirst, ...facts }: Facts,
  query: Query,
): Result {
  const named = new Set(names);
  const passages = pickPassages({ blocks, names: named }, query, PASSAGES_SHOWN);
  // Without a passage it is the headline or the standfirst that answers.
  const shown = passages.length === 0 && standfirst !== null ? standfirst : summary;
  return {
    ...facts,
    title: highlight(title, { query, names: named }),
    summary: highlight(shown, { query, names: named }),
    passages,
  };
}
