/** A table for the terminal. */

export interface Column {
  readonly head: string;
  /** The widest it may be, in letters; longer cells are cut. */
  readonly widest: number;
  /** Which end of a cell that is cut stays; of paths the end tells more. */
  readonly keep?: 'start' | 'end';
  readonly align?: 'left' | 'right';
}

/**
 * Writes a table with aligned columns, no wider than their contents.
 * @param columns their heads and limits
 * @param rows cells, one for each column
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => columns.map((column, i) => clip(row[i] ?? '', column)));
  const widths = columns.map(({ head }, i) =>
    Math.max(head.length, ...cut.map((row) => width(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((size) => '-'.repeat(size));
  return [columns.map(({ head }) => head), rule, ...cut].map(line).join('\n');
}

function clip(text: string, { widest, keep = 'start' }: Column): string {
  const letters = lettersOf(text);
  if (letters.length <= widest) return text;
  return keep === 'end'
    ? `…${letters.slice(1 - widest).join('')}`
    : `${letters.slice(0, widest - 1).join('')}…`;
}

function pad(text: string, size: number, align: Column['align']): string {
  const blanks = ' '.repeat(Math.max(0, size - width(text)));
  return align === 'right' ? blanks + text : text + blanks;
}

const graphemes = new Intl.Segmenter('en');

function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function width(text: string): number {
  return lettersOf(text).length;
}
