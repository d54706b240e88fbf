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
  const nothing = { ...EMPTY, delimiter: delimiter.charCodeAt(0) };
  let open: Open = { ...nothing, lines: [] };
  for await (const line of lines) {
    if (line.bytes === null) {
      yield* close(open, true);
      yield { line: line.number, broken: TOO_LONG };
      open = { ...nothing, lines: [] };
    } else {
      open.lines.push({ line: line.number, bytes: line.bytes });
      open = yield* close(open, false);
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
    return error.message.split('\n')[0] ?? error.code;
  }
}

/** Lines of a row whose end was not yet seen. */
interface Open {
  readonly lines: Row[];
  /** How many of the lines were looked at, and their length in bytes. */
  readonly seen: number;
  readonly length: number;
  readonly state: State;
  readonly delimiter: number;
}

/** At the end of a line: within quotation marks or not, or with a quotation mark out of place. */
type State = 'outside' | 'inside' | 'misplaced';

const EMPTY = { seen: 0, length: 0, state: 'outside' } as const;

/** The most lines of one row: as many as no article has, so that a lost quotation mark costs little. */
const MOST_LINES = 100_000;

/** Gives the rows that are complete, and returns what is left; at the end of the file nothing is. */
function* close(open: Open, ended: boolean): Generator<Row | BrokenRow, Open> {
  const { lines, delimiter } = open;
  let { seen, length, state }: Pick<Open, 'seen' | 'length' | 'state'> = open;
  let first = 0;
  for (;;) {
    const bytes = lines[seen]?.bytes;
    if (bytes) {
      state = scan(bytes, state, delimiter);
      seen += 1;
      length += bytes.length;
      const bounded = length <= LONGEST && seen - first < MOST_LINES;
      if (state === 'inside' && bounded) continue;
    } else if (!ended || first === seen) break;
    const whole = state === 'outside';
    yield whole ? rowOf(lines.slice(first, seen)) : brokenRow(lines[first], state);
    // What follows a broken line is looked at again, from its beginning.
    first = whole ? seen : first + 1;
    ({ seen, length, state } = { ...EMPTY, seen: first });
  }
  return {
    lines: first === 0 ? lines : lines.slice(first),
    seen: seen - first,
    length,
    state,
    delimiter,
  };
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
