import type { NameKind } from '../schema/names.ts';
import { words } from '../words.ts';
import { groupByLetter, nameOfLetter, type Letter, type LetterGroup } from './alphabet.ts';
import { groupByKind, mostPresent, type KindOfNames, type NamedEntries } from './name-page.ts';
import { pagesOf, type ListPage } from './paging.ts';
import { numeral } from './words.ts';

/** The index of names, from A to Z. */
export interface NameIndex {
  readonly total: number;
  readonly letters: readonly (LetterGroup<NamedEntries> & KindsUnder)[];
  /** Whether all names stand on one page; otherwise each letter has pages of its own. */
  readonly whole: boolean;
  /** Of each kind how many there are, and where not all are listed the most present. */
  readonly kinds: readonly (KindOfNames & { readonly present: readonly NamedEntries[] })[];
}

interface KindsUnder {
  /** The kinds of the names under the letter. */
  readonly kinds: readonly NameKind[];
}

/** Up to so many names make one page; a row is some 300 bytes of HTML. */
const LISTED_WHOLE = 200;
/** So many of each kind are named where they are more. */
const PRESENT = 12;

/** Lays out the index. @param named all names that are mentioned */
export function describeNames(named: readonly NamedEntries[]): NameIndex {
  return {
    total: named.length,
    letters: groupByLetter(named, ({ name }) => name.label).map((group) => ({
      ...group,
      kinds: [...new Set(group.things.map(({ name }) => name.kind))],
    })),
    whole: named.length <= LISTED_WHOLE,
    kinds: groupByKind(named).map((kind) => ({
      ...kind,
      present: mostPresent(kind.names, PRESENT),
    })),
  };
}

/** One page of the names under a letter. */
export interface LetterPage extends ListPage<NamedEntries> {
  readonly group: LetterGroup<NamedEntries>;
}

/** The pages of all letters; none where the index is one page. */
export function letterPages({ letters, whole }: NameIndex): LetterPage[] {
  if (whole) return [];
  return letters.flatMap((group) =>
    pagesOf(group.things, LISTED_WHOLE).map((page) => ({ ...page, group })),
  );
}

/** How many there are of something, for pages that say no more of it. */
export interface Size {
  readonly length: number;
}

export function sizeOf({ length }: Size): Size {
  return { length };
}

/** Titles a page of a letter: `Names: Ş`, `Names: Ş, page 2 of 3`. */
export function titleOfLetter({
  group,
  number,
  count,
}: Pick<LetterPage, 'number' | 'count'> & { readonly group: Letter }): string {
  const title = words.names.index.letter(nameOfLetter(group));
  if (count === 1) return title;
  return `${title}, ${words.names.years.page(numeral(number), numeral(count))}`;
}
