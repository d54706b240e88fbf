import { words } from '../words.ts';
import { fold } from './fold.ts';
import { joinedForm, runsOf, tokensOf, type Token } from './search-text.ts';

/**
 * What stands in a query one after the other, before it is put together. Nothing here knows of names or
 * of how words combine; marks without a letter or figure are passed over.
 */

/** A part of a word: most words have one, `al-Qaeda` has two. */
interface Part {
  readonly form: string;
  readonly written: string;
  /** Set off from the part before it by an apostrophe, as an ending is: `in` of `MİT'in`. */
  readonly ending: boolean;
}

/** A word without quotation marks. */
export interface WordItem {
  readonly kind: 'word';
  readonly parts: readonly Part[];
  readonly written: string;
  /** Whether it asks for all words that begin so. */
  readonly star: boolean;
  /** `own` where a minus stands directly before it, `shared` behind another word of such an item: `-a/b`. */
  readonly minus: 'own' | 'shared' | null;
}

export interface PhraseItem {
  readonly kind: 'phrase';
  readonly forms: readonly string[];
  readonly written: string;
  readonly minus: boolean;
}

interface OperatorItem {
  readonly kind: 'or' | 'and' | 'not';
}

export type Item = WordItem | PhraseItem | OperatorItem;

const OPERATORS: ReadonlyMap<string, OperatorItem['kind']> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
]);

/** A star with fewer letters before it would stand for a good part of all words. */
const LEAST_BEGINNING = 2;

/** Groups: minus signs before a quotation mark, what is quoted. Minus signs: hyphen, minus, en dash. */
const ITEM = /(?:(?<![-\u2212–])([-\u2212–]+))?"([^"]*)"|\|+|[^\s"|]+/gu;
const MINUS = /^[-\u2212–]+/u;
const DOUBLE_QUOTES = /[“”„‟«»]/gu;

/** Reads the items of a query. @returns them in order, and sentences on what was passed over */
export function readItems(text: string): { readonly items: Item[]; readonly notes: string[] } {
  const plain = text.replace(DOUBLE_QUOTES, '"');
  const notes = new Set<string>();
  const items: Item[] = [];
  for (const [item, minus = '', quoted] of plain.matchAll(ITEM)) {
    if (quoted !== undefined) items.push(...phraseItem(quoted, minus !== ''));
    else if (item.startsWith('|')) items.push({ kind: 'or' });
    else items.push(...wordItems(item, notes));
  }
  if (plain.split('"').length % 2 === 0) notes.add(words.searchNotes.openQuote);
  return { items, notes: [...notes] };
}

function phraseItem(quoted: string, minus: boolean): PhraseItem[] {
  const forms = tokensOf(quoted).map(({ form }) => form);
  return forms.length === 0 ? [] : [{ kind: 'phrase', forms, written: quoted.trim(), minus }];
}

function wordItems(item: string, notes: Set<string>): (WordItem | OperatorItem)[] {
  const minus = MINUS.test(item);
  const runs = runsOf(tokensOf(item));
  const star = starReader(item, runs);
  return runs.map((run, i) => {
    const { stands, note } = star(i);
    if (note !== null) notes.add(note);
    const written = item.slice(...bounds(run)) + fullStop(item, run);
    const operator = minus || stands ? undefined : OPERATORS.get(written);
    if (operator) return { kind: operator };
    const parts = run.map((token, k) => toPart(item, token, run[k - 1]));
    const own = i === 0 ? 'own' : 'shared';
    return { kind: 'word', parts, written, star: stands, minus: minus ? own : null };
  });
}

/** The full stop behind an abbreviation belongs to it: `U.S.` */
function fullStop(item: string, run: readonly Token[]): string {
  const isAbbreviation = run.length > 1 && run.every(({ form }) => form.length === 1);
  return isAbbreviation && item.at(bounds(run)[1]) === '.' ? '.' : '';
}

interface Star {
  /** Whether a star stands behind the word and counts. */
  readonly stands: boolean;
  readonly note: string | null;
}

/** Tells of each word of an item whether it has a star. */
function starReader(item: string, runs: readonly Token[][]): (at: number) => Star {
  const gaps = [...runs, undefined].map((run, i) => {
    return item.slice(bounds(runs[i - 1])[1], run ? bounds(run)[0] : item.length);
  });
  const isInside = (gap: number) => gap > 0 && gap < runs.length && STARS.test(gaps[gap] ?? '');
  return (at) => {
    const behind = gaps[at + 1]?.startsWith('*') ?? false;
    const before = gaps[at]?.endsWith('*') ?? false;
    const stray = (behind && isInside(at + 1)) || (before && !isInside(at));
    const counts = behind && !isInside(at + 1);
    const word = item.slice(...bounds(runs[at]));
    const short = counts && Array.from(joinedForm(runs[at] ?? [])).length < LEAST_BEGINNING;
    const said = words.searchNotes;
    const note = short ? said.shortStar(word) : stray ? said.strayStar : null;
    return { stands: counts && !short, note };
  };
}

const STARS = /^\*+$/;

/** Where a run begins and ends; 0 and 0 where there is none. */
function bounds(run: readonly Token[] | undefined): readonly [from: number, to: number] {
  return [run?.[0]?.start ?? 0, run?.at(-1)?.end ?? 0];
}

function toPart(item: string, { form, start, end }: Token, before: Token | undefined): Part {
  const ending = before !== undefined && fold(item.slice(before.end, start)) === "'";
  return { form, written: item.slice(start, end), ending };
}
