import { headsOf, RECORD_COLUMNS, rowOf, type Cell } from './export-columns.ts';
import type { Export } from './search-export.ts';

/**
 * Tables for spreadsheets: CSV (RFC 4180) with a row of heads, commas, CRLF, and UTF-8 with a byte order
 * mark, without which Excel takes Turkish letters for others. Lists stand in one cell, joined by `; `. Dates
 * stand as EDTF, as their first and last possible day, and by their kind.
 */

/** Writes what a search found as a table. */
export function toCsv({ records }: Export): string {
  const rows = records.map((record) => csvRow(rowOf(RECORD_COLUMNS, record)));
  return `${csvHead(headsOf(RECORD_COLUMNS))}${rows.join('')}`;
}

/** The beginning of a table: the byte order mark and the row of heads. */
export function csvHead(heads: readonly string[]): string {
  return `\uFEFF${csvRow(heads)}`;
}

/** A row of a table with the end of its line. What is not known is an empty cell. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => writeCell(String(cell ?? ''))).join(',')}\r\n`;
}

/**
 * What makes a spreadsheet take a cell for a formula: an archive keeps what others wrote, and they may
 * have meant to have it run. The apostrophe is OWASP's way out ("CSV Injection"), as are the signs, to which the
 * minus of mathematics is added; blanks, quotation marks and letters that take no room may stand before one. A cell
 * begins for some programs after `;`, a tab or the end of a line too, whatever quotation marks stand around it.
 */
const FORMULA = /(^|[;\t\r\n])(?=(?:[^\S\t\r\n]|["'\p{Cf}])*[=+\-@＝＋－＠−])/gu;

/** A tab or the end of a line before the first word. */
const OPENING = /^[\t\r\n]/;

function writeCell(value: string): string {
  const guarded = value.replace(FORMULA, "$1'");
  const safe = OPENING.test(guarded) ? `'${guarded}` : guarded;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
