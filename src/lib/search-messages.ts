import { words } from '../words.ts';
import { fold } from './fold.ts';
import { piecesOf } from './phrase.ts';
import type { Segment } from './search-highlight.ts';
import { positiveTerms, type Clause, type Query, type Term } from './search-query.ts';
import { counted, numeral } from './words.ts';

/** What the page of results says, in words. Marked segments are what the reader typed. */

/**
 * Says what was understood of a query: `Searched for kalin and the phrase “intelligence diplomacy”, not cyber.`
 * @returns nothing for a query without a word: {@link noteWhatIsPassedOver} says why
 */
export function describeQuery({ clauses }: Query): Segment[] {
  if (clauses.length === 0) return [];
  const { and, searched, searchedWithout, everythingWithout, without } = words.searchQuery;
  const wanted = clauses.filter(({ not }) => !not);
  const out = clauses.filter(({ not }) => not).flatMap(({ any }) => any);
  const items = wanted.map((clause) => describeClause(clause, wanted.length > 1));
  if (items.length === 0) {
    return fill(everythingWithout, enumerate(out.map(describeTerm), without));
  }
  if (out.length === 0) return fill(searched, enumerate(items, and));
  const left = out.map((term) => fill(words.searchQuery.leftOut, describeTerm(term)));
  return fill(searchedWithout, enumerate(items, and), enumerate(left, and));
}

/**
 * Says what could not be taken as typed; of a query without a letter or figure that alone.
 * @param q what was typed, not empty
 */
export function noteWhatIsPassedOver({ notes }: Query, q: string): readonly string[] {
  return /[\p{L}\p{N}]/u.test(q) ? notes : [words.searchQuery.noLetter(q)];
}

/** @param amongOthers whether it must be told where the choice begins: `a and either b or c` */
function describeClause({ any }: Clause, amongOthers: boolean): Segment[] {
  const choice = enumerate(any.map(describeTerm), words.searchQuery.or);
  return amongOthers && any.length > 1 ? fill(words.searchQuery.either, choice) : choice;
}

function describeTerm(term: Term): Segment[] {
  const marked = (text: string): Segment[] => [{ text, mark: 'typed' }];
  if (term.kind === 'words') return marked(term.typed);
  const { beginning, word, phrase } = words.searchQuery;
  if (term.kind === 'beginning') return fill(beginning, marked(term.typed));
  return fill(isOneWord(term) ? word : phrase, marked(`“${term.typed}”`));
}

/** Puts segments in the place of the marks of a text, in their order. */
function fill(text: string, ...marks: readonly (readonly Segment[])[]): Segment[] {
  return piecesOf(text).flatMap((piece) =>
    piece.mark === null ? [plain(piece.text)] : (marks[piece.mark] ?? []),
  );
}

/** Puts items in a row: `a, b and c`. @param last what stands before the last */
function enumerate(items: readonly (readonly Segment[])[], last: string): Segment[] {
  return items.flatMap((item, i) => {
    if (i === 0) return item;
    return [plain(i === items.length - 1 ? last : ', '), ...item];
  });
}

function plain(text: string): Segment {
  return { text, mark: false };
}

function isOneWord(term: Term): boolean {
  return term.words.flat().length === 1;
}

/** How many other spellings of a name are listed. */
const SPELLINGS = 4;

/** What else was looked for with a name. */
export interface AlsoSearched {
  readonly id: string;
  readonly label: string;
  readonly lang: string | null;
  /** Other spellings than the label and than what was typed, at most four. */
  readonly spellings: readonly string[];
  /** How many there are besides. */
  readonly more: number;
}

/**
 * The names of a query that add something to what was typed, for “Also searched: …”: `Daesh` with
 * `Islamic State`, `DEAŞ` and others for `isis`. Spellings that differ by capitals and marks alone count once.
 */
export function alsoSearched(query: Query): AlsoSearched[] {
  const found = new Map<string, AlsoSearched>();
  for (const { typed, names } of positiveTerms(query)) {
    for (const { id, label, lang, spellings } of names) {
      const known = new Set([typed, label].map(keyOf));
      const others = spellings.filter((one) => !known.has(keyOf(one)) && known.add(keyOf(one)));
      const adds = others.length > 0 || keyOf(label) !== keyOf(typed);
      if (!adds || found.has(id)) continue;
      const more = Math.max(0, others.length - SPELLINGS);
      found.set(id, { id, label, lang, spellings: others.slice(0, SPELLINGS), more });
    }
  }
  return [...found.values()];
}

/** Hyphens and full stops make no other spelling: `al-Qaeda`, `al Qaeda`; `P.K.K.`. */
function keyOf(spelling: string): string {
  return fold(spelling).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Says of a term that nothing answers it. */
export function describeUnknown(term: Term): string {
  const said = words.searchQuery;
  if (term.kind === 'beginning') return said.noBeginning(term.typed);
  if (term.kind === 'phrase' && !isOneWord(term)) return said.noPhrase(term.typed);
  return (term.words.length === 1 ? said.noWord : said.noWords)(term.typed);
}

/** The numbers that {@link describeTotal} puts into words. */
export interface Totals {
  readonly shown: number;
  /** Found by the words, whatever the filters say. */
  readonly matches: number;
  readonly undated: number;
  readonly hasWords: boolean;
  readonly hasFilters: boolean;
  /** Whether the undated stand among entries of certain dates, to which they may not belong. */
  readonly undatedInRange: boolean;
}

/** Says after the number of the total what is counted: `of 5 entries found by these words.` */
export function describeTotal(totals: Totals): string {
  const { shown, matches, undated, hasWords, hasFilters, undatedInRange } = totals;
  const said = words.searchSaid;
  const entries = hasFilters ? counted('entry', matches) : counted('entry', shown, false);
  const all = said.total({ entries, isPart: hasFilters, byWords: hasWords });
  const isNoted = undatedInRange && undated > 0;
  return `${all}${isNoted ? said.undatedMayLieOutside(undated, numeral(undated)) : ''}.`;
}

/** The title of the page, without the name of the site. */
export function describeTitle(q: string, count: number): string {
  const found = counted('entry', count);
  return `${q === '' ? words.searchSaid.title : q}: ${found}`;
}
