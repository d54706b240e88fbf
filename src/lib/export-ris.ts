import { readAuthor, type Author } from './export-authors.ts';
import { knownDate } from './export-dates.ts';
import { notesOf, onOneLine } from './export-notes.ts';
import type { Export, FoundRecord } from './search-export.ts';

/**
 * Writes records as RIS, newspaper articles all of them (`TY  - NEWS`): the tags are those that the
 * specification of 2011 gives to the type and that Zotero, EndNote and Mendeley read. UTF-8, CRLF. A date
 * says what is known of it (`DA  - 2026/01//`); what it cannot say stands in words under `N1`.
 */
export function toRis({ records, archive }: Export): string {
  return records.map((record) => risRecord(record, archive)).join('\r\n');
}

type Line = readonly [tag: string, value: string | null];

/** Writes one record; a blank line stands between two. @param archive the name of the archive */
export function risRecord(record: FoundRecord, archive: string): string {
  const { year, month, day } = knownDate(record.date);
  const lines: readonly Line[] = [
    ['TY', 'NEWS'],
    ['TI', record.title],
    ...record.authors.map((author): Line => ['AU', authorText(readAuthor(author, record))]),
    ['T2', record.publisher],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}/`],
    ['AB', record.summary],
    ...record.topics.map(({ label }): Line => ['KW', label]),
    ['LA', record.language],
    ['UR', record.url],
    ['DB', archive],
    ['N1', notesOf(record, archive).join(' ')],
  ];
  return [...lines.flatMap(writeLine), 'ER  - \r\n'].join('');
}

function writeLine([tag, value]: Line): string[] {
  const text = onOneLine(value ?? '');
  return text === '' ? [] : [`${tag}  - ${text}\r\n`];
}

/** `Reed, Ada`. A comma in a name that is to stay whole would split it, and goes. */
function authorText(author: Author): string {
  return 'literal' in author
    ? author.literal.replaceAll(',', ' ')
    : `${author.family}, ${author.given}`;
}
