import type { SourceLine } from './article.ts';
import { splitLines } from './lines-of-text.ts';

/** Paragraphs that were broken into lines to fit a width, as in mails and wire copy, made whole again. */

/** The widest that such a text is, in letters: terminals and mails have 72 to 80, some wires up to 100. */
const WIDEST = 100;
/** The narrowest: shorter lines are a list or a poem. */
const NARROWEST = 40;
/** How many line ends must be seen before a text is called wrapped, and what part of them must be full. */
const LEAST_ENDS = 3;
const FULL_ENDS = 0.8;

/** A line as it stands in the file, white space and all. */
interface RawLine {
  readonly number: number;
  readonly raw: string;
}

/**
 * Splits a text into its lines, those of a wrapped paragraph joined by a blank.
 *
 * A text is wrapped if no line is wider than {@link WIDEST} and nearly every line within a paragraph is
 * full: the first word of the next would not have fitted beside it. Paragraphs end at a blank line and
 * begin with an indent, the first also with the place and the dash of a dateline. Headline and date stand on lines that are
 * not full, in a wrapped text too: such a block keeps its lines.
 *
 * @param text the text
 * @param first the number of its first line
 * @returns its lines of text, none of them blank
 */
export function linesOf(text: string, first: number): SourceLine[] {
  const lines = splitLines(text).map((raw, i) => ({ number: first + i, raw }));
  const blocks = isNarrow(lines) ? blocksOf(lines) : null;
  if (blocks === null || !isWrapped(blocks)) return lines.flatMap(trimmed);
  const width = widthOf(blocks);
  return blocks.flatMap((block) => (isFull(block, width) ? [join(block)] : block.flatMap(trimmed)));
}

function trimmed({ number, raw }: RawLine): SourceLine[] {
  const text = raw.trim();
  return text === '' ? [] : [{ number, text }];
}

function isNarrow(lines: readonly RawLine[]): boolean {
  return lines.every(({ raw }) => raw.length <= WIDEST);
}

function blocksOf(lines: readonly RawLine[]): RawLine[][] {
  const blocks: RawLine[][] = [];
  let open = false;
  for (const line of lines) {
    const blank = line.raw.trim() === '';
    const last = blocks.at(-1);
    const begins =
      /^[^\S\n]{2,}|^\t|^#{1,6} /.test(line.raw) ||
      (blocks.length === 1 && DATELINE.test(line.raw));
    if (!blank && open && last && !begins) last.push(line);
    else if (!blank) blocks.push([line]);
    open = !blank && !/^#{1,6} /.test(line.raw);
  }
  return blocks;
}

/**
 * `NEW YORK, March 7 - `, `ANKARA (Agency) – `, `Lyon, 7 mars - `: below a headline they open the text. A place that is not
 * in capitals has a day or an agency behind it.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,[^()–—]{1,30}?)?(?: ?\([^()]{1,30}\))?|\p{Lu}[\p{L}\p{M}.'’ -]{2,30}(?:,(?=[^()–—]{0,20}\d)[^()–—]{1,30}?| \([^()]{1,30}\))) ?(?:--?|–|—) /u;

function isWrapped(blocks: readonly (readonly RawLine[])[]): boolean {
  const width = widthOf(blocks);
  if (width < NARROWEST) return false;
  const ends = blocks.slice(1).flatMap((block) => endsOf(block, width));
  return ends.length >= LEAST_ENDS && shareOf(ends) >= FULL_ENDS;
}

function widthOf(blocks: readonly (readonly RawLine[])[]): number {
  const inner = blocks.filter((block) => block.length > 1);
  return Math.max(0, ...inner.flatMap((block) => block.map(({ raw }) => raw.trimEnd().length)));
}

function isFull(block: readonly RawLine[], width: number): boolean {
  return shareOf(endsOf(block, width)) >= FULL_ENDS;
}

/** Whether each line of a paragraph but the last is full. */
function endsOf(block: readonly RawLine[], width: number): boolean[] {
  return block.slice(0, -1).map((line, i) => {
    const next = block[i + 1]?.raw.trim().split(/\s/)[0] ?? '';
    return line.raw.trimEnd().length + 1 + next.length > width - SLACK;
  });
}

function shareOf(ends: readonly boolean[]): number {
  return ends.length === 0 ? 1 : ends.filter(Boolean).length / ends.length;
}

/** How much narrower than the widest line a full one may be: some wrap at a width and keep a comma. */
const SLACK = 6;

function join(block: readonly RawLine[]): SourceLine {
  const number = block[0]?.number ?? 1;
  const last = block.at(-1)?.number ?? number;
  const text = block.map(({ raw }) => raw.trim()).join(' ');
  return last === number ? { number, text } : { number, last, text };
}
