import type { Provenance } from '../schema/provenance.ts';
import { words } from '../words.ts';
import { cut } from './sentences.ts';
import { countedOnPage } from './words.ts';

/** Lines of a source in words: where something stands, how many there are, how one begins. */

/** What a source is counted in. */
export type Unit = Provenance['unit'];

/** Names a line for readers: `line 3 of the source`, `block 3 of the page`. */
export function placeInSource(line: number, unit: Unit): string {
  return words.made.places[unit](line);
}

/** Counts lines: `1 line`, `1,204 blocks`. */
export function countedLines(count: number, unit: Unit): string {
  return countedOnPage(unit === 'block' ? 'block' : 'line', count);
}

/** Writes the numbers of a line or of a run of lines: `5`, `5–8`. */
export function lineNumbers({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** The beginning of a text that is shown where the whole stands elsewhere, in letters. */
const BEGINNING = 90;

/** Gives a text's beginning, cut at a word and marked with an ellipsis; a short text whole. */
export function beginningOf(text: string): string {
  if (text.length <= BEGINNING) return text;
  const room = cut(text, BEGINNING + 1);
  const blank = room.lastIndexOf(' ');
  const end = blank > BEGINNING / 2 ? blank : BEGINNING;
  return `${cut(room, end).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}
