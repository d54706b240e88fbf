import {
  column,
  jsonColumn,
  listColumn,
  RECORD_COLUMNS,
  type Column,
  type TableField,
} from '../export-columns.ts';
import type { OutputEntry } from './output.ts';

/** What the archive as a whole says of an entry: all that a search says, then evidence and text. */

const STRING: TableField = { type: 'string' };

export const ARCHIVE_COLUMNS: readonly Column<OutputEntry>[] = [
  ...RECORD_COLUMNS.map(ofRecord),
  column('standfirst', STRING, ({ entry }) => entry.standfirst),
  column('dateline', STRING, ({ entry }) => entry.dateline),
  column(
    'source_file',
    { type: 'string', constraints: { required: true } },
    ({ entry }) => entry.source.file,
  ),
  column(
    'date_found_in',
    { type: 'string', constraints: { required: true } },
    ({ entry }) => entry.evidence.date.from,
  ),
  column('date_found', STRING, ({ entry }) => entry.evidence.date.found),
  listColumn('date_readings', ({ entry }) => entry.evidence.date.readings),
  column('date_reason', STRING, ({ entry }) => entry.evidence.date.reason),
  listColumn('statements', statementsOf, ({ entry }) =>
    (entry.evidence.statements ?? []).map(({ date, where, found, rule }) => ({
      ...{ date, where, found, rule },
    })),
  ),
  jsonColumn('anchors', ({ blocks }) => blocks.map(({ id }) => id)),
  column('text', STRING, plainText),
];

/**
 * The text of an entry without its headline: one block after the other, a blank line between two. There are as
 * many as `anchors` has.
 */
function plainText({ blocks }: Pick<OutputEntry, 'blocks'>): string {
  return blocks.map(({ text }) => text.trim().replace(/\n\s*\n/g, '\n')).join('\n\n');
}

function statementsOf({ entry }: OutputEntry): string[] {
  return (entry.evidence.statements ?? []).map(({ date, where }) => `${date} ${where}`);
}

function ofRecord({ name, inTable, inJson }: (typeof RECORD_COLUMNS)[number]): Column<OutputEntry> {
  return {
    name,
    inTable: inTable && { ...inTable, cell: ({ record }) => inTable.cell(record) },
    inJson: inJson && (({ record }) => inJson(record)),
  };
}
