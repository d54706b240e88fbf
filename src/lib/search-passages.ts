import { markMatches, type Segment } from './search-highlight.ts';
import { findMatches, type Match } from './search-matches.ts';
import type { Query } from './search-query.ts';
import { fragmentOf } from './text-fragment.ts';

/** A part of an entry that answers a query, to be shown with its anchor. */
export interface Passage {
  /** The anchor: `p3`, `h2`. */
  readonly id: string;
  readonly segments: readonly Segment[];
  /** What marks its matches on the page of the entry: `:~:text=…`, to be put behind the anchor. */
  readonly fragment: string;
}

/** What passages are picked from. */
export interface PassageSource {
  readonly blocks: readonly TextBlock[];
  /** The ids of the names that the entry has. */
  readonly names: ReadonlySet<string>;
}

/** A block of an entry: its anchor and its text. */
export type TextBlock = readonly [id: string, text: string];

/** About four lines of the results' column. */
const LONGEST = 280;
/** How much of the room stands before the first match. */
const LEAD = 90;

interface Candidate {
  readonly place: number;
  readonly block: TextBlock;
  readonly matches: readonly Match[];
  readonly terms: ReadonlySet<number>;
}

/**
 * Picks the passages that show best why an entry was found: first the one with most of the query's
 * terms, then the one that adds most to it.
 * @param most how many at most
 * @returns the passages in the order of the text; none where only the headline answers
 */
export function pickPassages(source: PassageSource, query: Query, most: number): Passage[] {
  let left = toCandidates(source, query);
  const picked: Candidate[] = [];
  const shown = new Set<number>();
  while (picked.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (worth(b, shown) > worth(a, shown) ? b : a));
    picked.push(best);
    for (const term of best.terms) shown.add(term);
    left = left.filter((candidate) => candidate !== best);
  }
  return picked.sort((a, b) => a.place - b.place).map(toPassage);
}

function toCandidates({ blocks, names }: PassageSource, query: Query): Candidate[] {
  return blocks.flatMap((block, place) => {
    const matches = findMatches(block[1], query, names);
    if (matches.length === 0) return [];
    return [{ place, block, matches, terms: new Set(matches.map(({ term }) => term)) }];
  });
}

/** New terms count before all terms, whole words before beginnings, text before headings. */
function worth({ matches, terms, block: [id] }: Candidate, shown: ReadonlySet<number>): number {
  const fresh = [...terms].filter((term) => !shown.has(term)).length;
  const whole = new Set(matches.filter((match) => match.whole).map(({ term }) => term)).size;
  return fresh * 1000 + terms.size * 100 + whole * 10 + (id.startsWith('h') ? 0 : 1);
}

/** Cuts a long text to the part around its first whole match, at blanks, with `…` where something is left out. */
function toPassage({ block: [id, text], matches }: Candidate): Passage {
  const [from, to] = shownPart(text, matches);
  const inside = matches.filter(({ start, end }) => start >= from && end <= to);
  const moved = inside.map((match) => ({
    ...match,
    start: match.start - from,
    end: match.end - from,
  }));
  const segments: Segment[] = [
    ...(from > 0 ? [{ text: '… ', mark: false as const }] : []),
    ...markMatches(text.slice(from, to), moved),
    ...(to < text.length ? [{ text: ' …', mark: false as const }] : []),
  ];
  return { id, segments, fragment: fragmentOf(text, inside) };
}

function shownPart(text: string, matches: readonly Match[]): readonly [from: number, to: number] {
  const shown = matches.find(({ whole }) => whole) ?? matches[0];
  if (text.length <= LONGEST || !shown) return [0, text.length];
  const { start, end } = shown;
  const from = startOfWord(text, Math.min(start - LEAD, text.length - LONGEST), start);
  return [from, Math.max(endOfWord(text, Math.max(from + LONGEST, end)), end)];
}

/** The first beginning of a word at or after `at`, but not after `latest`. */
function startOfWord(text: string, at: number, latest: number): number {
  if (at <= 0) return 0;
  const blank = text.indexOf(' ', at - 1);
  return blank === -1 || blank >= latest ? latest : blank + 1;
}

/** The last end of a word at or before `at`. */
function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', at);
  return blank <= 0 ? at : blank;
}
