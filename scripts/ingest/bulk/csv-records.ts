import { notUtf8, type Encoding } from '../encoding.ts';
import {
  DELIMITERS,
  readCells,
  readRows,
  type BrokenRow,
  type Delimiter,
  type Row,
} from './csv.ts';
import { countKnown, EXPECTED_TEXT, textFieldsOf } from './fields.ts';
import { readLines, type Line } from './lines.ts';
import { readRecord, type BrokenRecord, type BulkRecord } from './record.ts';
import { toUtf16, toUtf8 } from './utf-16.ts';

/**
 * Reads a CSV file with a header line: in each row a record, its fields named by the header. Commas,
 * semicolons or tabs part the columns. A row that cannot be read, or has not as many cells as the
 * header, is given as broken, and the rest is read.
 * @param chunks the file; in UTF-8 without its byte order mark
 * @param encoding what it is in, and how that was known
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<BulkRecord | BrokenRecord> {
  const form = formOf(encoding);
  const lines = readLines(form.wide ? toUtf8(chunks, encoding.name) : chunks);
  const first = await firstLine(lines);
  if (!first) return;
  const delimiter = delimiterOf(decoded(first.bytes ?? new Uint8Array(), form) ?? '');
  let columns: readonly string[] | null = null;
  for await (const row of readRows(after(first, lines), delimiter)) {
    const read = rowOf(row, delimiter, form);
    if (read === null) continue;
    if (columns !== null) yield 'broken' in read ? read : recordOf(read, columns, form);
    else {
      const wrong = 'broken' in read ? read : headerFault(read);
      if (wrong) yield wrong;
      if (wrong || 'broken' in read) return;
      columns = columnNames(read.cells);
    }
  }
}

/** How the rows are read: those of UTF-16 (`wide`) come in UTF-8, the others as they stand. */
interface Form {
  readonly encoding: Encoding;
  readonly wide: boolean;
  readonly decoder: TextDecoder;
}

function formOf(encoding: Encoding): Form {
  const wide = encoding.name.startsWith('utf-16');
  const label = wide ? 'utf-8' : encoding.name;
  return { encoding, wide, decoder: new TextDecoder(label, { fatal: true, ignoreBOM: true }) };
}

interface Cells extends Row {
  readonly cells: readonly string[];
}

/** The first line that is not blank. */
async function firstLine(lines: AsyncGenerator<Line>): Promise<Line | null> {
  for (;;) {
    const next: IteratorResult<Line, unknown> = await lines.next();
    if (next.done === true) return null;
    const { bytes } = next.value;
    if (bytes === null || bytes.some((byte) => byte > 0x20)) return next.value;
  }
}

async function* after(first: Line, lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  yield first;
  yield* lines;
}

/** The delimiter under which the header names the most known columns, or else the most columns. */
function delimiterOf(header: string): Delimiter {
  const rank = (delimiter: Delimiter) => {
    const cells = header.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
    return countKnown(cells) * 1000 + cells.length;
  };
  return DELIMITERS.toSorted((a, b) => rank(b) - rank(a))[0] ?? ',';
}

function rowOf(row: Row | BrokenRow, delimiter: Delimiter, form: Form): Cells | BrokenRow | null {
  if ('broken' in row) return row;
  const { line, bytes } = row;
  const text = decoded(bytes, form);
  if (text === null) return { line, broken: undecodable(bytes, form) };
  if (text.trim() === '') return null;
  if (text.includes('\0')) return { line, broken: 'found a NUL character, which no text has' };
  const cells = readCells(text, delimiter);
  return typeof cells === 'string' ? { line, broken: cells } : { line, bytes, cells };
}

function decoded(bytes: Uint8Array, { decoder }: Form): string | null {
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding !== 'utf-8' && /[\u0080-\u009F]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function undecodable(bytes: Uint8Array, { encoding }: Form): string {
  if (encoding.name === 'utf-8') return notUtf8(bytes);
  return `found bytes that ${encoding.name} does not know, the encoding of the rows before`;
}

function headerFault({ line, cells }: Cells): BrokenRecord | null {
  if (textFieldsOf(cells).length > 0) return null;
  const found = cells.slice(0, 20).map((cell) => JSON.stringify(cell.slice(0, 40)));
  const broken = `the header has no column of text: found ${found.join(', ')}; expected one of ${EXPECTED_TEXT}`;
  return { line, broken };
}

/** Names for the columns, each once, so that each cell has a field of its own. */
function columnNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const name = cell.trim();
    if (name === '') return `column ${i + 1}`;
    if (taken.has(name)) return `${name} (${i + 1})`;
    taken.add(name);
    return name;
  });
}

function recordOf(
  { line, bytes, cells }: Cells,
  columns: readonly string[],
  form: Form,
): BulkRecord | BrokenRecord {
  if (cells.length !== columns.length) {
    const cellCount = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
    return { line, broken: `found ${cellCount}; expected ${columns.length}, as in the header` };
  }
  const data = Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  const { encoding, wide } = form;
  return readRecord({ line, bytes: wide ? toUtf16(bytes, encoding.name) : bytes, encoding }, data);
}
