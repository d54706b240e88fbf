import { knownDate } from './export-dates.ts';
import { fold } from './fold.ts';
import type { FoundRecord } from './search-export.ts';

/**
 * The key by which manuscripts cite an entry, in Latin letters, figures and hyphens: the last part of its
 * address, which is its own in the archive, and its year. So an entry has one key in every file.
 *
 * Where that could be the key of another, the beginning of its identifier follows: letters that a key cannot
 * have (`ışık` and `isik`), and an undated `fog-2026` beside a `fog` of 2026.
 */
export function citationKey({ slug, date, id }: Pick<FoundRecord, 'slug' | 'date' | 'id'>): string {
  const plain = fold(slug).replace(/[^a-z0-9]+/g, '-');
  const base = plain.replace(/^-|-$/g, '') || 'entry';
  const [year] = knownDate(date).years;
  const isTaken = base !== slug || (year === undefined && /-\d{4}$/.test(base));
  return [base, year, isTaken ? id.slice(0, 8) : undefined]
    .filter((part) => part !== undefined)
    .join('-');
}
