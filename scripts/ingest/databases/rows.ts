import { fold } from '../../../src/lib/fold.ts';
import type { SourceLine } from '../article.ts';
import { splitLines } from '../lines-of-text.ts';
import { START } from './marks.ts';

/** The lines of a text that a press database gave out, and the fields among them: `LENGTH: 712 words`. */

/** A line that is not blank. */
export interface Row {
  /** Of all lines, from 1. */
  readonly number: number;
  /** Without outer white space. */
  readonly text: string;
  /** Whether a blank line stands above it, or nothing. */
  readonly opens: boolean;
}

/** A labelled line, and the lines that go on with it. */
export interface Field {
  readonly label: string;
  /** Folded, with single blanks and without hyphens: `load date`. */
  readonly plain: string;
  readonly value: string;
  /** The first of its rows among all, and the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly line: SourceLine;
  /** Where in the line the value begins. */
  readonly offset: number;
}

/** The rows of a text. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let opens = true;
  for (const [i, line] of splitLines(text).entries()) {
    const trimmed = line.trim();
    if (trimmed !== '') rows.push({ number: i + 1, text: trimmed, opens });
    opens = trimmed === '';
  }
  return rows;
}

/** `LOAD-DATE: January 11, 2010`, `**Section:** News`, `Graphic` with nothing behind the colon. */
const LABEL =
  /^(?:\*\*|__)?(\p{Lu}[\p{L}\p{M}]*(?:[ /-]+[\p{L}\p{M}]+){0,3}) ?(?::(?:\*\*|__)?|(?:\*\*|__):)(?:\s+|$)/u;
/** A line that is shorter than this ends its field: it was not broken to fit a width. */
const FULL = 55;
/** The widest that a text is whose lines were broken, in letters. */
const WIDEST = 100;

/** Whether the lines of a text were broken to fit a width, as Nexis Academic does. */
export function isBroken(rows: readonly Row[]): boolean {
  return (
    rows.some(({ text }) => START.test(text)) && rows.every(({ text }) => text.length <= WIDEST)
  );
}

/** The paragraphs of such a text: blank lines part them, and a list keeps its lines. */
export function paragraphsOf(rows: readonly Row[]): SourceLine[] {
  const blocks: Row[][] = [];
  for (const row of rows) {
    if (row.opens || blocks.length === 0) blocks.push([row]);
    else blocks.at(-1)?.push(row);
  }
  return blocks.flatMap((block) => {
    const isParagraph = block.slice(0, -1).every(({ text }) => text.length >= FULL);
    return isParagraph ? [joined(block)] : block.map((row) => joined([row]));
  });
}

/** Reads the fields of rows, each from where it begins. @returns the field that begins at a row; null where none does */
export function fieldsOf(rows: readonly Row[]): (at: number) => Field | null {
  const broken = isBroken(rows);
  return (at) => {
    const row = rows[at];
    const label = row && LABEL.exec(row.text);
    if (!row || !label) return null;
    let to = at + 1;
    while (broken && goesOn(rows[to - 1], rows[to])) to += 1;
    const own = rows.slice(at, to);
    const line = joined(own);
    const [head, name = ''] = label;
    const offset = head.length;
    return {
      ...{ label: name, plain: plainLabel(name), value: line.text.slice(offset).trim() },
      ...{ from: at, to, line, offset },
    };
  };
}

function goesOn(row: Row | undefined, next: Row | undefined): boolean {
  if (!row || !next || next.opens || row.text.length < FULL) return false;
  return !LABEL.test(next.text);
}

/** `PUBLICATION-TYPE`, `Publication Type` */
function plainLabel(label: string): string {
  return fold(label).replace(/[\s-]+/g, ' ');
}

/** Rows that follow each other, as one line. */
export function joined(rows: readonly Row[]): SourceLine {
  const number = rows[0]?.number ?? 1;
  const last = rows.at(-1)?.number ?? number;
  const text = rows.map((row) => row.text).join(' ');
  return last === number ? { number, text } : { number, last, text };
}

/** The value of a field, as a part of its line. */
export function valueOf({ line, offset }: Field): SourceLine {
  return { ...line, text: line.text.slice(offset), cut: [offset, line.text.length] };
}

/** Its label, as a part of its line. */
export function labelOf({ line, offset }: Field): SourceLine {
  return { ...line, text: line.text.slice(0, offset), cut: [0, offset] };
}
