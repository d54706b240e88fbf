import { knownDate } from './export-dates.ts';
import type { Export, FoundRecord } from './search-export.ts';

/**
 * Writes records as a table for spreadsheets: CSV (RFC 4180) with a row of heads, commas, CRLF, and UTF-8
 * with a byte order mark, without which Excel takes Turkish letters for others. Lists stand in one cell,
 * joined by `; `. Dates stand as EDTF, as their first and last possible day, and by their kind.
 */
export function toCsv({ records }: Export): string {
  const rows = [COLUMNS.map(([head]) => head), ...records.map(cellsOf)];
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

type Column = readonly [head: string, value: (record: FoundRecord) => string | number | null];

const COLUMNS: readonly Column[] = [
  ['slug', ({ slug }) => slug],
  ['title', ({ title }) => title],
  ['authors', ({ authors }) => authors.join('; ')],
  ['publisher', ({ publisher }) => publisher],
  ['date', ({ date }) => date],
  ['date_from', ({ date }) => knownDate(date).span?.from ?? null],
  ['date_to', ({ date }) => knownDate(date).span?.to ?? null],
  ['date_kind', ({ dating }) => dating],
  ['date_words', ({ dateText }) => dateText],
  ['updated', ({ updated }) => updated],
  ['language', ({ language }) => language],
  ['topics', ({ topics }) => topics.map(({ label }) => label).join('; ')],
  ['people', (record) => namesOf(record, 'person')],
  ['organisations', (record) => namesOf(record, 'organisation')],
  ['places', (record) => namesOf(record, 'place')],
  ['url', ({ url }) => url],
  ['published_at', ({ address }) => address],
  ['original_title', ({ sourceTitle }) => sourceTitle],
  ['wording', ({ wording }) => wording],
  ['paragraphs', ({ paragraphs }) => paragraphs],
  ['summary', ({ summary }) => summary],
  ['sha256', ({ sha256 }) => sha256],
];

function namesOf({ names }: FoundRecord, kind: FoundRecord['names'][number]['kind']): string {
  const ofKind = names.filter((name) => name.kind === kind);
  return ofKind.map(({ label }) => label).join('; ');
}

function cellsOf(record: FoundRecord): string[] {
  return COLUMNS.map(([, value]) => String(value(record) ?? ''));
}

/**
 * What makes a spreadsheet take a cell for a formula: an archive keeps what others wrote, and they may
 * have meant to have it run. The apostrophe is OWASP's way out ("CSV Injection"), as are the signs.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function writeCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
