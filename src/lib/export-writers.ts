import { toBibtex } from './export-bibtex.ts';
import { toCsv } from './export-csv.ts';
import { toJson } from './export-json.ts';
import { toRis } from './export-ris.ts';
import type { Export, ExportFormat } from './search-export.ts';

interface Writer {
  /** The media type of what it writes. */
  readonly type: string;
  readonly write: (found: Export) => string;
}

/** What writes each kind of file. Loaded when a file is first asked for. */
export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: { type: 'text/csv;charset=utf-8', write: toCsv },
  json: { type: 'application/json', write: toJson },
  bibtex: { type: 'application/x-bibtex;charset=utf-8', write: toBibtex },
  ris: { type: 'application/x-research-info-systems;charset=utf-8', write: toRis },
};
