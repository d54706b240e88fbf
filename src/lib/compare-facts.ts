import type { Name, NameKind } from '../schema/names.ts';
import type { RenderedBlock } from './body.ts';
import type { Item } from './chronology.ts';
import { formatDate } from './dates.ts';
import { fold } from './fold.ts';
import { stemOf } from './same-story-facts.ts';

/** The facts of two texts in a table: which stand in both, which in one of them. Nothing is weighed. */

/** A fact as it is shown; with the language of its words where it is known to be another. */
export interface ShownFact {
  readonly text: string;
  readonly lang?: string | undefined;
}

export interface FactRow {
  readonly kind: NameKind | 'days' | 'figures';
  readonly both: readonly ShownFact[];
  readonly first: readonly ShownFact[];
  readonly second: readonly ShownFact[];
}

/** Figures that stand beside the same word in the two texts and differ. */
export interface DifferingFigures {
  readonly word: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export interface ComparedText {
  readonly item: Item;
  readonly blocks: readonly RenderedBlock[];
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Lays out the facts of two entries; kinds of which neither has any are left out. */
export function compareFacts(
  first: ComparedText,
  second: ComparedText,
  names: ReadonlyMap<string, Name>,
): FactRow[] {
  const namesOf = ({ item }: ComparedText, kind: NameKind) =>
    item.names.flatMap((id): [string, ShownFact][] => {
      const name = names.get(id);
      return name?.kind === kind ? [[id, { text: name.label, lang: name.lang }]] : [];
    });
  const rows = [
    ...KINDS.map((kind) => rowOf(kind, namesOf(first, kind), namesOf(second, kind))),
    rowOf('days', daysOf(first), daysOf(second)),
    rowOf('figures', figureFacts(first), figureFacts(second)),
  ];
  return rows.filter(
    ({ both, first: ours, second: theirs }) => both.length + ours.length + theirs.length > 0,
  );
}

/** Finds figures that differ beside the same word, in the order of the first text. */
export function differingFigures(first: ComparedText, second: ComparedText): DifferingFigures[] {
  const ours = byWord(figuresOf(first));
  const theirs = byWord(figuresOf(second));
  return [...ours].flatMap(([stem, mine]) => {
    const other = theirs.get(stem);
    if (!other || mine.some(({ value }) => other.some((figure) => figure.value === value)))
      return [];
    const texts = (figures: readonly Figure[]) => [...new Set(figures.map(({ text }) => text))];
    return [{ word: mine[0]?.word ?? stem, first: texts(mine), second: texts(other) }];
  });
}

function rowOf(
  kind: FactRow['kind'],
  ours: readonly [string, ShownFact][],
  theirs: readonly [string, ShownFact][],
): FactRow {
  const [first, second] = [new Map(ours), new Map(theirs)];
  const without = (one: ReadonlyMap<string, ShownFact>, other: ReadonlyMap<string, ShownFact>) =>
    [...one].filter(([key]) => !other.has(key)).map(([, fact]) => fact);
  return {
    kind,
    both: [...first].filter(([key]) => second.has(key)).map(([, fact]) => fact),
    first: without(first, second),
    second: without(second, first),
  };
}

/** What the text dates, the earliest first. */
function daysOf({ item }: ComparedText): [string, ShownFact][] {
  const days = new Set((item.statements ?? []).map(({ date }) => date));
  return [...days].sort().map((day) => [day, { text: formatDate(day).text }]);
}

function figureFacts(text: ComparedText): [string, ShownFact][] {
  const figures = figuresOf(text).filter(({ value }) => !isPartOfDate(value));
  return figures.map(({ text: shown, value, word }) => [
    `${value} ${stemOf(word)}`,
    { text: shown },
  ]);
}

interface Figure {
  /** With the word after it: `26 million people`. */
  readonly text: string;
  readonly value: string;
  /** The word that it counts, as far as that can be told. */
  readonly word: string;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,/-])(\p{Nd}+(?:[.,]\p{Nd}+)*)(?:st|nd|rd|th|s)?(?: ?%)?((?:[ -](?:million|billion|thousand|per cent|percent|milyon|milyar|bin))*)(?:[ -](\p{L}{3,}))?/gu;
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik)/;

function figuresOf({ blocks }: ComparedText): Figure[] {
  const text = blocks.map((block) => block.text).join('\n');
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const [whole, value = '', scale = '', word = ''] = match;
    if (MONTH.test(fold(word)) || isAfterMonth(text.slice(0, match.index))) return [];
    return [{ text: whole.trim(), value: value + fold(scale), word }];
  });
}

/** A day of a month that stands before it: `Dec. 8`. Such are among the days. */
function isAfterMonth(before: string): boolean {
  const [word = ''] = /(?<!\p{L})\p{L}+(?=\.? $)/u.exec(before.slice(-16)) ?? [];
  return word.length > 2 && MONTH.test(fold(word));
}

/** A year is a figure of a date; what a text dates has a row of its own. */
function isPartOfDate(value: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(value);
}

function byWord(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.word === '' || isPartOfDate(figure.value)) continue;
    const stem = stemOf(figure.word);
    groups.set(stem, [...(groups.get(stem) ?? []), figure]);
  }
  return groups;
}
