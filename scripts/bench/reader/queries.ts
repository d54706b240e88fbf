import { tokensOf } from '../../../src/lib/search-text.ts';

/** Queries of every kind, picked from the articles themselves. */

export interface QueryKind {
  /** In words, for the table. */
  readonly what: string;
  readonly queries: readonly string[];
}

/** What words, and how many of the entries they are in. */
const BANDS: readonly { what: string; of: (entries: number) => readonly [number, number] }[] = [
  { what: 'rare word', of: () => [3, 10] },
  { what: 'middling word', of: (n) => [0.02 * n, 0.04 * n] },
  { what: 'busy word', of: (n) => [0.08 * n, 0.1 * n] },
  { what: 'common word', of: (n) => [0.45 * n, 0.65 * n] },
  { what: 'everyday word', of: (n) => [0.9 * n, n] },
];

interface Read {
  readonly texts: readonly string[];
  /** Names, the most frequent first; their words are in no other query. */
  readonly names: readonly string[];
  /** How many queries of each kind. */
  readonly each: number;
}

/**
 * Picks queries.
 * @throws Error where an archive is too small to have words of every kind
 */
export function pickQueries({ texts, names, each }: Read): QueryKind[] {
  const named = new Set(names.flatMap((name) => tokensOf(name).map(({ form }) => form)));
  const lists = texts.map((text) => tokensOf(text).map(({ form }) => form));
  const counts = countEntries(lists);
  const within =
    ([least, most]: readonly [number, number]) =>
    (word: string) => {
      const count = counts.get(word) ?? 0;
      return count >= least && count <= most && !named.has(word) && !/\d/.test(word);
    };
  const words = (band: readonly [number, number]) =>
    strew([...counts.keys()].filter(within(band)), each);
  const kinds = BANDS.map(({ what, of }) => ({ what, queries: words(of(texts.length)) }));
  const pairs = texts.flatMap((text, i) => pairsOf(text, i));
  const inBand = (low: number, high: number) => within([low * texts.length, high * texts.length]);
  const phrases = (first: (word: string) => boolean, second: (word: string) => boolean) =>
    strew(
      pairs.filter(([a, b]) => first(a) && second(b)).map(([a, b]) => `"${a} ${b}"`),
      each,
    );
  const middling = words([0.02 * texts.length, 0.04 * texts.length]);
  const all: QueryKind[] = [
    ...kinds,
    { what: 'two common words', queries: twos(words([0.3 * texts.length, 0.9 * texts.length])) },
    { what: 'name', queries: names.slice(0, each) },
    { what: 'phrase', queries: phrases(inBand(0.1, 0.6), inBand(0.1, 0.6)) },
    { what: 'phrase, everyday', queries: phrases(inBand(0.9, 1), inBand(0.1, 1)) },
    { what: 'phrase, rare', queries: phrases(within([3, 10]), inBand(0.1, 1)) },
    { what: 'beginning', queries: middling.map((word) => `${word.slice(0, 4)}*`) },
  ];
  const empty = all.find(({ queries }) => queries.length === 0);
  if (empty)
    throw new Error(`no ${empty.what} in ${texts.length} articles: take more with --articles`);
  return all;
}

function countEntries(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Two neighbours within a paragraph of an article, at another place in each. */
function pairsOf(text: string, article: number): [string, string][] {
  const [, ...paragraphs] = text.split('\n');
  const words = tokensOf(paragraphs[article % paragraphs.length] ?? '');
  const at = (article * 7) % Math.max(1, words.length - 1);
  const [a, b] = [words[at]?.form, words[at + 1]?.form];
  return a === undefined || b === undefined || a === b ? [] : [[a, b]];
}

function twos(words: readonly string[]): string[] {
  return words.map((word, i) => `${word} ${words[(i + 1) % words.length] ?? word}`);
}

/** So many of a list, from all over it. */
function strew(list: readonly string[], wanted: number): string[] {
  const step = Math.max(1, list.length / wanted);
  const places = Array.from({ length: Math.min(wanted, list.length) }, (_, i) =>
    Math.floor(i * step),
  );
  return places.flatMap((place) => list[place] ?? []);
}
