import type { Segment } from './search-highlight.ts';
import type { Query, Term } from './search-query.ts';
import { counted } from './words.ts';

/** What the page of results says, in words. Marked segments are what the reader typed. */

/**
 * Says what was understood of a query: `Searched for kalin and the phrase “intelligence diplomacy”.`
 * @param q what was typed
 */
export function describeQuery({ terms }: Query, q: string): Segment[] {
  if (terms.length === 0) {
    return q === '' ? [] : [plain(`“${q}” has no letter or figure to search for.`)];
  }
  const items = terms.flatMap((term, i) => [plain(joint(i, terms.length)), ...describeTerm(term)]);
  return [plain('Searched for'), ...items, plain('.')];
}

/** How many other spellings are named. */
const SPELLINGS = 4;

/**
 * Says which other spellings were found: ` Found here also as Kalın.` for `kalin`.
 * @param marks the stretches marked in the results that are shown
 */
export function describeSpellings({ terms }: Query, marks: readonly string[]): Segment[] {
  const typed = terms.map((term) => plainCase(term.typed));
  const others = marks.filter((mark) => !typed.some((one) => plainCase(mark).startsWith(one)));
  const spellings = [...new Map(others.map((mark) => [plainCase(mark), mark])).values()];
  const named = spellings.slice(0, SPELLINGS).map((text) => ({ text, mark: true }));
  if (named.length === 0) return [];
  const items = named.flatMap((item, i) => [plain(joint(i, named.length)), item]);
  return [plain(' Found here also as'), ...items, plain('.')];
}

function plainCase(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en').replaceAll('’', "'");
}

function joint(place: number, count: number): string {
  if (place === 0) return ' ';
  return place === count - 1 ? ' and ' : ', ';
}

function describeTerm({ kind, typed, parts }: Term): Segment[] {
  if (kind === 'word') return [{ text: typed, mark: true }];
  const noun = parts.length === 1 ? 'the whole word ' : 'the phrase ';
  return [plain(noun), { text: `“${typed}”`, mark: true }];
}

function plain(text: string): Segment {
  return { text, mark: false };
}

/** Says of a term that nothing answers it. */
export function describeUnknown({ kind, typed, parts }: Term): string {
  if (kind === 'word') return `No entry has a word beginning with “${typed}”.`;
  return parts.length === 1
    ? `No entry has the whole word “${typed}”.`
    : `No entry has every word of “${typed}”.`;
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

/** Says after the number of the total what is counted: `of 5 entries with these words.` */
export function describeTotal(totals: Totals): string {
  const { shown, matches, undated, hasWords, hasFilters, undatedInRange } = totals;
  const all = hasFilters ? `of ${counted('entry', matches)}` : counted('entry', shown, false);
  const which = hasWords ? 'with these words' : 'kept';
  const those = `${undated.toLocaleString('en')} ${undated === 1 ? 'is' : 'are'} undated`;
  const note = undatedInRange && undated > 0 ? `; ${those} and may lie outside these dates` : '';
  return `${all} ${which}${note}.`;
}

/** The title of the page, without the name of the site. */
export function describeTitle(q: string, count: number): string {
  const found = counted('entry', count);
  return q === '' ? `Search: ${found}` : `${q}: ${found}`;
}
