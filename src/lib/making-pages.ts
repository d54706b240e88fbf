import type { Provenance } from '../schema/provenance.ts';
import type { MadeEntry } from './making.ts';
import { listedRows } from './making-folds.ts';
import { rowFor, type LineRow } from './making-rows.ts';

/** The account of an entry, cut into pages by what its lines weigh. */

/**
 * What the lines on a page may weigh, in bytes of HTML. With masthead, foot and the heads of its sections,
 * which take about 16 KB, no page passes 100 KB; on the first the facts take up to 22 KB besides.
 */
const ROOM = 76_000;
const FIRST_ROOM = ROOM - 22_000;
/** What a row takes besides its words. */
const ROW = 700;
/** What a line of a list takes with its words, which are cut to some 90 letters: up to 4 bytes each. */
const LISTED = 260;

/**
 * Sets the lines of an entry's source beside what the entry has of them, and cuts them into pages.
 * @returns at least one page; blank lines have no row
 */
export function ledgerPages(made: MadeEntry): LineRow[][] {
  const rows = rowsOf(made);
  const listed = listedRows(rows);
  const pages: LineRow[][] = [[]];
  let room = fitsOnePage(made.provenance) ? Infinity : FIRST_ROOM;
  for (const row of rows) {
    const page = pages.at(-1);
    const weight = listed.has(row) ? LISTED : weightOf(row);
    // The parts of a line stay together, so that a line is on one page.
    if (page && page.length > 0 && weight > room && row.leads) {
      pages.push([row]);
      room = ROOM - weight;
    } else {
      page?.push(row);
      room -= weight;
    }
  }
  return pages;
}

function rowsOf({ entry, blocks, provenance }: MadeEntry): LineRow[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const rows: LineRow[] = [];
  for (const fate of provenance.lines) {
    const row = rowFor(fate, { entry, texts, after: rows.at(-1)?.from ?? null });
    if (row) rows.push(row);
  }
  return rows;
}

/**
 * Whether the account of a source fits one page, as far as its provenance alone can tell: so the pages of
 * most entries are counted without reading them.
 */
export function fitsOnePage({ source, lines }: Provenance): boolean {
  const rows = lines.filter(({ as }) => as !== 'blank').length;
  return fits(rows, source);
}

function fits(
  rows: number,
  { bytes, encoding }: { bytes: number; encoding: string | null },
): boolean {
  // Words stand there twice, as received and as kept, with the quotes of prose written as entities; in
  // UTF-8 they can be longer than in the source.
  const words = bytes * (encoding === 'utf-8' ? 3 : 5);
  return rows * ROW + words <= FIRST_ROOM;
}

/**
 * Whether {@link fitsOnePage} certainly holds of a provenance that is not yet read: a tenth of the work, and enough
 * for nearly all entries.
 * @param text its file; false for one that is written in another way than ingest writes it
 */
export function surelyFitsOnePage(text: string): boolean {
  const [, bytes] = SOURCE_BYTES.exec(text) ?? [];
  const [, encoding] = SOURCE_ENCODING.exec(text) ?? [];
  if (bytes === undefined || encoding === undefined) return false;
  // What is no blank and no field is a row at most; within a string of JSON no such mark can stand.
  let rows = 0;
  for (let at = text.indexOf(AS); at !== -1; at = text.indexOf(AS, at + AS.length)) {
    if (!text.startsWith(BLANK, at)) rows += 1;
  }
  return fits(rows, { bytes: Number(bytes), encoding });
}

const SOURCE_BYTES = /^ {2}"source": \{.*"bytes":(\d+),"format"/m;
const SOURCE_ENCODING = /^ {2}"source": \{.*"encoding":"([^"\\]*)"/m;
const AS = '"as":';
const BLANK = '"as":"blank"';

function weightOf({ received, kept, note }: LineRow): number {
  const passages = [...received, ...(kept?.passages ?? [])];
  const bytes = passages.reduce(
    (sum, { before, mark, after }) => sum + sizeOf(before) + sizeOf(mark) + sizeOf(after),
    0,
  );
  return ROW + bytes + sizeOf(note);
}

/** What a text takes in HTML: bytes of UTF-8, and what `&`, `<`, `>` and quotes are written as. */
function sizeOf(text: string): number {
  const escaped = text.match(/[&<>"']/g)?.length ?? 0;
  return Buffer.byteLength(text) + 5 * escaped;
}
