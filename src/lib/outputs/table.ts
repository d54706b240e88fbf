import { headsOf, objectOf, rowOf } from '../export-columns.ts';
import { csvHead, csvRow } from '../export-csv.ts';
import { ARCHIVE_COLUMNS } from './archive-columns.ts';
import { beginList, type ListForm } from './entry-lists.ts';
import type { Output } from './output.ts';
import { unicodeEscape } from '../unicode-escape.ts';

/** The whole archive as a table: `archive.csv`, as the search writes it, with evidence and text. */
export const tableOutput: Output = listOutput({
  ...{ path: 'archive.csv', opening: csvHead(headsOf(ARCHIVE_COLUMNS)), joint: '', closing: '' },
  write: (entry) => csvRow(rowOf(ARCHIVE_COLUMNS, entry)),
});

/** The whole archive for programs: `archive.jsonl`, an object a line. */
export const linesOutput: Output = listOutput({
  ...{ path: 'archive.jsonl', opening: '', joint: '', closing: '' },
  write: (entry) => `${onOneLine(objectOf(ARCHIVE_COLUMNS, entry))}\n`,
});

function listOutput(form: ListForm): Output {
  return ({ items }, folder) => {
    const list = beginList(form, { place: '', items, folder });
    if (!list) return {};
    return {
      add: (entry) => {
        list.add(
          entry.item,
          entry.part(form.path, () => form.write(entry)),
        );
      },
      end: list.end,
    };
  };
}

/**
 * Signs that JSON may have as they are (RFC 8259, section 7) and that readers of lines take for the end of one:
 * `str.splitlines` of Python does.
 */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

function onOneLine(value: unknown): string {
  return JSON.stringify(value).replace(LINE_ENDS, unicodeEscape);
}
