import { table, type Column } from '../ingest/table.ts';

/** A table of figures for the terminal: what they are of on the left, the figures aligned to the right. */
export function figureTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const columns = heads.map((head, i): Column => ({
    head,
    widest: 60,
    align: i === 0 ? 'left' : 'right',
  }));
  return table(columns, rows);
}
