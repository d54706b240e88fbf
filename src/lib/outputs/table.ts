import { headsOf, objectOf, rowOf } from '../export-columns.ts';
import { csvHead, csvRow } from '../export-csv.ts';
import { ARCHIVE_COLUMNS } from './archive-columns.ts';
import type { Output } from './output.ts';
import { unicodeEscape } from '../unicode-escape.ts';

/** The whole archive as a table: `archive.csv`, as the search writes it, with evidence and text. */
export const tableOutput: Output = (_archive, folder) => {
  folder.append('archive.csv', csvHead(headsOf(ARCHIVE_COLUMNS)));
  return {
    add: (entry) => {
      folder.append('archive.csv', csvRow(rowOf(ARCHIVE_COLUMNS, entry)));
    },
  };
};

/** The whole archive for programs: `archive.jsonl`, an object a line. */
export const linesOutput: Output = (_archive, folder) => {
  folder.append('archive.jsonl', '');
  return {
    add: (entry) => {
      folder.append('archive.jsonl', `${onOneLine(objectOf(ARCHIVE_COLUMNS, entry))}\n`);
    },
  };
};

/**
 * Signs that JSON may have as they are (RFC 8259, section 7) and that readers of lines take for the end of one:
 * `str.splitlines` of Python does.
 */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function onOneLine(value: unknown): string {
  return JSON.stringify(value).replace(LINE_ENDS, unicodeEscape);
}
