import {
  alsoSearched,
  describeQuery,
  describeUnknown,
  noteWhatIsPassedOver,
} from '../lib/search-messages.ts';
import { nearestWords } from '../lib/search-nearest.ts';
import type { Longer, Outcome, Unknown } from '../lib/search-outcome.ts';
import { positiveTerms, type Query, type Term } from '../lib/search-query.ts';
import { replaceTerm, withoutTerm } from '../lib/search-rewrite.ts';
import type { SearchState } from '../lib/search-state.ts';
import type { SearchSource, WordSource } from './search-source.ts';

/** How many longer words are named. */
const LONGER_NAMED = 4;

export type Explained = Pick<Outcome, 'understood' | 'notes' | 'also' | 'unknown' | 'longer'>;

/** Says what was understood of a query, what else was searched, and what no entry can answer. */
export async function explain(
  query: Query,
  { q }: SearchState,
  { terms, words }: Pick<SearchSource, 'terms' | 'words'>,
): Promise<Explained> {
  const positive = positiveTerms(query);
  const found = await Promise.all(positive.map((term) => terms.findTerm(term)));
  const unknown = positive.filter((_, i) => found[i] === null || !found[i]?.some((one) => one > 0));
  return {
    understood: describeQuery(query),
    notes: noteWhatIsPassedOver(query, q),
    also: alsoSearched(query),
    unknown: await Promise.all(unknown.map((term) => explainUnknown(query, term, words))),
    longer: (await Promise.all(positive.map((term) => findLonger(query, term, words)))).flat(),
  };
}

async function explainUnknown(query: Query, term: Term, words: WordSource): Promise<Unknown> {
  return {
    words: describeUnknown(term),
    typed: term.typed,
    without: withoutTerm(query, term),
    nearest: await findNearest(query, term, words),
  };
}

/** Of a single word, the nearest that the archive has among those that begin as it does. */
async function findNearest(
  query: Query,
  term: Term,
  words: WordSource,
): Promise<Unknown['nearest']> {
  const [run, ...others] = term.words;
  if (!run || others.length > 0 || term.kind === 'phrase') return [];
  const word = run.join('');
  // Two letters are in one or two pieces of the list; a mistake in them finds its way by the first alone.
  const alike = await words.beginningWith(word.slice(0, 2));
  const all = alike.length > 0 ? alike : await words.beginningWith(word.slice(0, 1));
  const candidates = all.filter(({ joined }) => !joined);
  return nearestWords(word, candidates).map(({ word: nearest, count }) => ({
    ...{ word: nearest, count },
    q: replaceTerm(query, term, nearest),
  }));
}

/** Words that begin with a word that is found whole: `operations` for `operation`. */
async function findLonger(query: Query, term: Term, words: WordSource): Promise<Longer[]> {
  const [run, ...others] = term.words;
  if (term.kind !== 'words' || !run || run.length > 1 || others.length > 0) return [];
  const [word = ''] = run;
  if (word.length < 3) return [];
  const all = await words.beginningWith(word);
  const longer = all.filter((known) => known.word !== word && !known.joined);
  if (longer.length === 0) return [];
  const sorted = longer.toSorted((a, b) => b.count - a.count);
  return [
    {
      typed: term.typed,
      words: sorted.slice(0, LONGER_NAMED).map((one) => ({ word: one.word, count: one.count })),
      more: Math.max(0, sorted.length - LONGER_NAMED),
      q: replaceTerm(query, term, `${term.typed}*`),
    },
  ];
}
