import { namedFence } from '../../src/lib/front-matter.ts';
import type { Provenance } from '../../src/schema/provenance.ts';
import type { BulkRecord } from './bulk/records.ts';
import type { PartOfFile } from './databases/documents.ts';
import { decode, type Encoding } from './encoding.ts';
import { unpackMhtml } from './html/mhtml.ts';
import { kindOfBinary } from './encoding-marks.ts';
import { fault, type Fault } from './faults.ts';
import { sha256Of } from './fixity.ts';
import { countLines } from './lines-of-text.ts';

/** A source as received: its text, and the hash of its bytes that stands for it ever after. */
export interface RawSource {
  /** Path below the folder of sources, with `/`; of a record, `#` and the line it begins on follow. */
  readonly file: string;
  readonly format: Provenance['source']['format'];
  readonly text: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** Where a page was saved, if its file says so. */
  readonly savedAt?: string;
  /** What a record of a bulk file says besides its text. */
  readonly record: Pick<BulkRecord, 'fields' | 'ignored' | 'textField' | 'textIsHtml'> | null;
}

type Format = 'text' | 'markdown' | 'page' | 'mhtml' | 'json' | 'jsonl' | 'csv';

/** By ending; a map, as strangers name files, and an object has a `constructor`. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['mhtml', 'mhtml'],
  ['mht', 'mhtml'],
  ['json', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
]);

/** The format that a file's ending tells; null where ingest knows none of that ending. */
export function formatOf(file: string): Format | null {
  return FORMATS.get(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** Whether a file of that format is read as one text. */
function isOfOne(format: Format | null): format is 'text' | 'markdown' | 'page' {
  return format === 'text' || format === 'markdown' || format === 'page';
}

/** Control characters that no text of an article has: all but tab, line feed, form feed, return. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/**
 * Reads a source's bytes as text, or says why they cannot be.
 * @param file path below the folder of sources; its ending tells the format
 * @param bytes the whole file
 * @returns the source, or the fault for which it is refused
 */
export function readSource(file: string, bytes: Uint8Array): RawSource | Fault {
  const format = formatOf(file);
  if (!isOfOne(format)) return formatFault(file);
  if (bytes.length === 0) return fault('source-empty', file, 'the file has no bytes');
  const decoded = decode(bytes, format === 'page' ? 'html' : 'text');
  if ('offset' in decoded) {
    const binary = bytes.includes(0) || kindOfBinary(bytes) !== null;
    const code = binary ? 'source-binary' : 'source-encoding';
    return fault(code, lineAt(file, bytes, decoded.offset), decoded.what);
  }
  const { text, encoding } = decoded;
  const wrong = textFault(file, text, format);
  if (wrong) return wrong;
  const sha256 = sha256Of(bytes);
  return { file, format, text, sha256, bytes: bytes.length, encoding, record: null };
}

/**
 * Makes a source of a page that was saved as one file with all that belongs to it.
 * @param file path below the folder of sources
 * @param bytes the whole file, by which the source is known
 */
export async function readMhtml(file: string, bytes: Uint8Array): Promise<RawSource | Fault> {
  if (bytes.length === 0) return fault('source-empty', file, 'the file has no bytes');
  const page = await unpackMhtml(bytes);
  if (page === null) return fault('source-no-page', file, 'found no part that is a page');
  const decoded = decode(page.html, 'html');
  if ('offset' in decoded) return fault('source-encoding', file, `its page: ${decoded.what}`);
  const { text, encoding } = decoded;
  const wrong = textFault(file, text, 'page');
  if (wrong) return wrong;
  return {
    ...{ file, format: 'page', text, encoding, record: null },
    ...(page.address !== null && { savedAt: page.address }),
    sha256: sha256Of(bytes),
    bytes: bytes.length,
  };
}

/** Says that a file's ending is none that ingest reads. */
function formatFault(file: string): Fault {
  return fault(
    'source-format',
    file,
    'expected a file that ends in .txt, .md, .html, .mhtml, .json, .jsonl or .csv',
  );
}

/**
 * Makes a source of a record of a bulk file.
 * @param file path of the bulk file below the folder of sources
 * @param record as `readBulk` gives it
 */
export function sourceOfRecord(file: string, record: BulkRecord): RawSource | Fault {
  const id = `${file}#${record.line}`;
  const { text, fields, ignored, textField, textIsHtml } = record;
  if (text === null || text.trim() === '') {
    const named =
      textField === null ? 'found no field of text' : `its field "${textField}" is empty`;
    return fault('source-no-text', id, named);
  }
  const wrong = textFault(id, text, 'record');
  if (wrong) return wrong;
  const bytes = Buffer.from(record.bytes);
  return {
    file: id,
    format: 'record',
    text,
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    encoding: record.encoding,
    record: { fields, ignored, textField, textIsHtml },
  };
}

/**
 * Makes a source of one document of a file that holds several.
 * @param part as `documentsIn` gives it. Its hash is that of its text in UTF-8: in the file it may stand in another encoding
 */
export function sourceOfPart({ file, encoding }: RawSource, { line, text }: PartOfFile): RawSource {
  const bytes = Buffer.from(text);
  return {
    ...{ file: `${file}#${line}`, format: 'record', text, encoding },
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    record: { fields: [], ignored: [], textField: null, textIsHtml: false },
  };
}

function textFault(file: string, text: string, format: RawSource['format']): Fault | null {
  const control = CONTROL.exec(text);
  if (control && format !== 'page') {
    const code = text.charCodeAt(control.index).toString(16).toUpperCase().padStart(4, '0');
    const line = countLines(text.slice(0, control.index));
    return fault('source-binary', `${file}:${line}`, `found the control character U+${code}`);
  }
  if (text.trim() === '') return fault('source-empty', file, 'found only white space');
  const fence = format === 'text' || format === 'markdown' ? namedFence(text) : null;
  if (fence === null) return null;
  const what = `found "---${fence}"; front matter in a programming language is never read`;
  return fault('source-executable-front-matter', `${file}:1`, what);
}

function lineAt(file: string, bytes: Uint8Array, offset: number): string {
  return `${file}:${countLines(Buffer.from(bytes.subarray(0, offset)).toString('latin1'))}`;
}
