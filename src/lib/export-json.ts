import { objectOf, RECORD_COLUMNS } from './export-columns.ts';
import type { Export } from './search-export.ts';

/**
 * Writes records as one JSON object (RFC 8259): the search, the archive, the day, how many were found, and
 * the entries. Keys stand in one order always; what is not known is null.
 */
export function toJson({ search, archive, exported, records }: Export): string {
  const { address, words } = search;
  const file = {
    search: { address, words },
    archive,
    exported,
    found: records.length,
    entries: records.map((record) => objectOf(RECORD_COLUMNS, record)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
