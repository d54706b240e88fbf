import type { Name } from '../schema/names.ts';
import { renderBody, type RenderedBlock } from './body.ts';
import type { Item } from './chronology.ts';
import {
  compareFacts,
  differingFigures,
  type DifferingFigures,
  type FactRow,
} from './compare-facts.ts';
import { alignTexts, type Alignment } from './compare-passages.ts';
import { spellingsOf } from './compare-words.ts';
import type { EntryFile } from './entry-file.ts';
import { cut } from './sentences.ts';
import { textLanguage, type TextLanguage } from './text-language.ts';

/** Two tellings of a story as their page shows them. */
export interface Comparison extends Alignment {
  readonly first: ComparedEntry;
  readonly second: ComparedEntry;
  readonly facts: readonly FactRow[];
  readonly differing: readonly DifferingFigures[];
}

export interface ComparedEntry {
  readonly item: Item;
  readonly language: TextLanguage;
  /** How many paragraphs at its end were left out of the comparing, as the text is so long. */
  readonly leftOut: number;
}

export interface ToCompare {
  readonly item: Item;
  readonly file: EntryFile;
}

export interface CompareContext {
  readonly names: ReadonlyMap<string, Name>;
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
}

/**
 * How much of a text is compared, in UTF-16 units: about 2,500 words. Two texts of that length, marked and set in
 * columns, stay under 100 KB of HTML.
 */
const COMPARED_LENGTH = 15_000;

/** Sets two entries side by side. */
export function compareEntries(
  first: ToCompare,
  second: ToCompare,
  { names, language }: CompareContext,
): Comparison {
  const ours = prepare(first, language);
  const theirs = prepare(second, language);
  const known = [...new Set([...first.item.names, ...second.item.names])];
  const spellings = spellingsOf(known.flatMap((id) => names.get(id) ?? []));
  return {
    ...alignTexts(ours.blocks, theirs.blocks, spellings),
    first: ours,
    second: theirs,
    facts: compareFacts(ours, theirs, names),
    differing: differingFigures(ours, theirs),
  };
}

interface Prepared extends ComparedEntry {
  readonly blocks: readonly RenderedBlock[];
}

function prepare({ item, file }: ToCompare, language: string): Prepared {
  const whole = renderBody(file.body);
  const blocks = opening(whole);
  return {
    item,
    blocks,
    leftOut: countParagraphs(whole) - countParagraphs(blocks),
    language: textLanguage(item.language, language),
  };
}

function opening(blocks: readonly RenderedBlock[]): RenderedBlock[] {
  let length = 0;
  const whole = blocks.filter(({ text }) => (length += text.length) <= COMPARED_LENGTH);
  const [first] = blocks;
  if (whole.length > 0 || !first) return whole;
  return [{ ...first, text: cut(first.text, COMPARED_LENGTH) }];
}

function countParagraphs(blocks: readonly RenderedBlock[]): number {
  return blocks.filter(({ kind }) => kind === 'paragraph').length;
}
