import { CsvError, parse } from 'csv-parse/sync';
import { LONGEST, TOO_LONG, withoutLineEnd, type Line } from './lines.ts';

/** What columns are parted by. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A row in bytes, without its line end; a cell in quotation marks may go over several lines. */
export interface Row {
  /** On which the row begins, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** Lines that cannot be read, and why. */
export interface BrokenRow {
  readonly line: number;
  readonly broken: string;
}

/**
 * Puts the lines of a CSV file together to rows (RFC 4180). A quotation mark that is not closed
 * breaks the line it stands in, and reading goes on with the next line.
 * @param lines as `readLines` gives them
 */
export async function* readRows(
  lines: AsyncIterable<Line>,
  delimiter: Delimiter,
): AsyncGenerator<Row | BrokenRow> {
  const open = opened(delimiter);
  for await (const line of lines) {
    if (line.bytes === null) {
      yield* close(open, true);
      yield { line: line.number, broken: TOO_LONG };
    } else {
      add(open, line.number, line.bytes);
      yield* close(open, false);
    }
  }
  yield* close(open, true);
}

/**
 * Reads the cells of a row.
 * @returns the cells, or what is wrong in words
 */
export function readCells(row: string, delimiter: Delimiter): readonly string[] | string {
  if (!row.includes('"')) return row.split(delimiter);
  try {
    // Line ends within cells are the cells' own, and the row's is taken off.
    const options = { delimiter, record_delimiter: '\0', relax_column_count: true };
    return parse(row, options)[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its line is that within the row, which the fault is told with.
    return error.message.split('\n')[0]?.replace(/ at line \d+/, '') ?? error.code;
  }
}

/** At the end of a line: within quotation marks or not, or with a quotation mark out of place. */
type State = 'outside' | 'inside' | 'misplaced';

interface OpenLine extends Row {
  /** Where it ends, in bytes of the lines since some row began. */
  readonly end: number;
  /** What becomes of a cell that is open at its beginning, once that was looked at. */
  after: State | null;
}

/**
 * Lines of a row whose end was not yet seen. What a line does to an open cell does not depend on where the cell
 * began: each line is looked at twice at most, as the first of a row and as a further one.
 */
interface Open {
  readonly delimiter: number;
  lines: OpenLine[];
  /** Where in `lines` the row begins, and up to where it was looked at. */
  first: number;
  seen: number;
  /** Up to where lines are known to leave an open cell open. */
  within: number;
}

function opened(delimiter: Delimiter): Open {
  return { delimiter: delimiter.charCodeAt(0), lines: [], first: 0, seen: 0, within: 0 };
}

function add({ lines }: Open, line: number, bytes: Uint8Array): void {
  lines.push({ line, bytes, end: (lines.at(-1)?.end ?? 0) + bytes.length, after: null });
}

/** The most lines of one row: as many as no article has, so that a lost quotation mark costs little. */
const MOST_LINES = 100_000;

/** Gives the rows that are complete; where nothing may follow (`ended`), all of them. */
function* close(open: Open, ended: boolean): Generator<Row | BrokenRow> {
  const { lines } = open;
  for (;;) {
    const isOver = open.seen === lines.length;
    if (isOver && (!ended || open.first === open.seen)) break;
    const state = isOver ? 'inside' : look(open);
    if (state === 'inside' && !isOver && !isFull(open)) continue;
    const isWhole = state === 'outside';
    yield isWhole ? rowOf(lines.slice(open.first, open.seen)) : brokenRow(lines[open.first], state);
    // What follows a broken line is looked at again, from its beginning.
    open.first = isWhole ? open.seen : open.first + 1;
    open.seen = open.first;
  }
  // Not at each row: what is left would be moved as often.
  if (open.first * 2 >= lines.length) forget(open);
}

/** Looks at the next line of a row, and at those behind the first that are known. */
function look(open: Open): State {
  const { lines, first, delimiter } = open;
  const line = lines[open.seen];
  const isFirst = open.seen === first;
  open.seen += 1;
  if (!line) return 'inside';
  if (isFirst) {
    const state = scan(line.bytes, 'outside', delimiter);
    if (state === 'inside') open.seen = Math.max(open.seen, open.within);
    return state;
  }
  line.after ??= scan(line.bytes, 'inside', delimiter);
  if (line.after === 'inside') open.within = open.seen;
  return line.after;
}

/** Whether a row has as much as no row may have. */
function isFull({ lines, first, seen }: Open): boolean {
  const begin = lines[first];
  const end = lines[seen - 1];
  const length = begin && end ? end.end - begin.end + begin.bytes.length : 0;
  return length > LONGEST || seen - first >= MOST_LINES;
}

/** Lets go of the lines that were given. */
function forget(open: Open): void {
  const { first } = open;
  open.lines.splice(0, first);
  open.seen -= first;
  open.within = Math.max(0, open.within - first);
  open.first = 0;
}

const QUOTE = 0x22;

function scan(bytes: Uint8Array, before: State, delimiter: number): State {
  const end = withoutLineEnd(bytes).length;
  let inside = before === 'inside';
  for (let at = 0; inside || at < end;) {
    if (inside) {
      const quote = bytes.indexOf(QUOTE, at);
      if (quote < 0) return 'inside';
      const doubled = bytes[quote + 1] === QUOTE;
      at = quote + (doubled ? 2 : 1);
      if (doubled) continue;
      inside = false;
      if (at < end && bytes[at] !== delimiter) return 'misplaced';
      at += 1;
    } else if (bytes[at] === QUOTE) {
      inside = true;
      at += 1;
    } else {
      const next = bytes.indexOf(delimiter, at);
      at = next < 0 ? end : next + 1;
    }
  }
  return 'outside';
}

function rowOf(lines: readonly Row[]): Row {
  const parts = lines.map(({ bytes }) => bytes);
  const [first] = lines;
  const bytes = parts.length === 1 && first ? first.bytes : Buffer.concat(parts);
  return { line: first?.line ?? 0, bytes: withoutLineEnd(bytes) };
}

function brokenRow(first: Row | undefined, state: State): BrokenRow {
  const broken =
    state === 'misplaced'
      ? 'a cell in quotation marks goes on after the closing one; expected the next column'
      : 'a quotation mark opens a cell and none closes it';
  return { line: first?.line ?? 0, broken };
}
