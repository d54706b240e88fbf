import { fold } from './fold.ts';
import type { Segment } from './search-highlight.ts';
import { positiveTerms, type Clause, type Query, type Term } from './search-query.ts';
import { counted } from './words.ts';

/** What the page of results says, in words. Marked segments are what the reader typed. */

/**
 * Says what was understood of a query: `Searched for kalin and the phrase “intelligence diplomacy”, not cyber.`
 * @param q what was typed
 */
export function describeQuery({ clauses }: Query, q: string): Segment[] {
  if (clauses.length === 0) {
    return q === '' ? [] : [plain(`“${q}” has no letter or figure to search for.`)];
  }
  const wanted = clauses.filter(({ not }) => !not);
  const out = clauses.filter(({ not }) => not).flatMap(({ any }) => any);
  const items = wanted.map((clause) => describeClause(clause, wanted.length > 1));
  if (items.length === 0) {
    const left = out.map(describeTerm);
    return [plain('Searched for everything without '), ...enumerate(left, ' or '), plain('.')];
  }
  const left = out.map((term) => [plain('not '), ...describeTerm(term)]);
  return [
    plain('Searched for '),
    ...enumerate(items, ' and '),
    ...(left.length > 0 ? [plain(', '), ...enumerate(left, ' and ')] : []),
    plain('.'),
  ];
}

/** @param amongOthers whether it must be told where the choice begins: `a and either b or c` */
function describeClause({ any }: Clause, amongOthers: boolean): Segment[] {
  const choice = enumerate(any.map(describeTerm), ' or ');
  return amongOthers && any.length > 1 ? [plain('either '), ...choice] : choice;
}

function describeTerm({ kind, typed, words }: Term): Segment[] {
  const marked = (text: string): Segment => ({ text, mark: 'typed' });
  if (kind === 'words') return [marked(typed)];
  if (kind === 'beginning') return [plain('words beginning with '), marked(typed)];
  return [plain(isOneWord(words) ? 'the word ' : 'the phrase '), marked(`“${typed}”`)];
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

function isOneWord(words: Term['words']): boolean {
  return words.flat().length === 1;
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
export function describeUnknown({ kind, typed, words }: Term): string {
  if (kind === 'beginning') return `No entry has a word beginning with “${typed}”.`;
  if (kind === 'phrase' && !isOneWord(words)) return `No entry has the phrase “${typed}”.`;
  return words.length === 1
    ? `No entry has the word “${typed}”.`
    : `No entry has all the words “${typed}”.`;
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
  const all = hasFilters ? `of ${counted('entry', matches)}` : counted('entry', shown, false);
  const which = hasWords ? 'found by these words' : 'kept';
  const those = `${undated.toLocaleString('en')} ${undated === 1 ? 'is' : 'are'} undated`;
  const note = undatedInRange && undated > 0 ? `; ${those} and may lie outside these dates` : '';
  return `${all} ${which}${note}.`;
}

/** The title of the page, without the name of the site. */
export function describeTitle(q: string, count: number): string {
  const found = counted('entry', count);
  return q === '' ? `Search: ${found}` : `${q}: ${found}`;
}
