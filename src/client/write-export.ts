import { WRITERS } from '../lib/export-writers.ts';
import type { Export, ExportFormat } from '../lib/search-export.ts';
import type { SearchState } from '../lib/search-state.ts';
import type { Watch } from './collect-records.ts';
import type { WrittenExport } from './export-job.ts';
import type { Searching } from './searching.ts';

/** Which finds are written, and how. */
export interface AskedExport {
  readonly state: SearchState;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly format: ExportFormat;
  readonly about: Omit<Export, 'records'>;
}

/** Writes all that a search finds. @throws Error where a part of the index cannot be loaded, or when it is cancelled */
export async function writeExport(
  search: Searching,
  { state, today, format, about }: AskedExport,
  watch: Watch,
): Promise<WrittenExport> {
  const records = await search.collect(state, today, watch);
  const { type, write } = WRITERS[format];
  return { text: write({ ...about, records }), type, count: records.length };
}
