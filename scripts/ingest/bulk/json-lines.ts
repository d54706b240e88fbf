import { notUtf8, type Encoding } from '../encoding.ts';
import type { Data } from './fields.ts';
import { readLines, TOO_LONG, withoutLineEnd, type Line } from './lines.ts';
import { readRecord, unlessTooDeep, type BrokenRecord, type BulkRecord } from './record.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a file of JSON Lines (jsonlines.org): in each line an object, in UTF-8. Blank lines are
 * skipped; a line that cannot be read is given as broken, and the rest is read.
 * @param chunks the file without a byte order mark
 * @param encoding UTF-8, and how it was known
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<BulkRecord | BrokenRecord> {
  for await (const line of readLines(chunks)) {
    const record = recordOf(line, encoding);
    if (record) yield record;
  }
}

function recordOf(line: Line, encoding: Encoding): BulkRecord | BrokenRecord | null {
  const { number } = line;
  if (line.bytes === null) return { line: number, broken: TOO_LONG };
  const bytes = withoutLineEnd(line.bytes);
  const text = decoded(bytes);
  if (text === null) return { line: number, broken: notUtf8(bytes) };
  if (text.trim() === '') return null;
  const data = parsed(text);
  if ('broken' in data) return { line: number, broken: data.broken };
  const { fields } = data;
  return unlessTooDeep(number, () => readRecord({ line: number, bytes, encoding }, fields));
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): { readonly fields: Data } | { readonly broken: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (isData(value)) return { fields: value };
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
    return { broken: `found ${found}; expected an object, such as {"title": …, "text": …}` };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { broken: `not JSON: ${error.message}` };
  }
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
