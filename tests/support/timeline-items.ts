import type { Item } from '../../src/lib/chronology.ts';
import { listingOf } from '../../src/lib/entry-file.ts';
import { entryWith } from './made-entry.ts';

interface Dated {
  readonly slug: string;
  readonly date: string | null;
  /** `date place`, such as `2026-03-06 p2`. */
  readonly statements?: readonly string[];
}

/** Entries in lists, with what their texts date. */
export function itemsOf(entries: readonly Dated[]): Item[] {
  return entries.map(({ slug, date, statements = [] }) => {
    const told = statements.map((one) => {
      const [day = '', where = ''] = one.split(' ');
      return { date: day, where };
    });
    const listing = listingOf(entryWith({ date, ...(told.length > 0 && { statements: told }) }));
    return { ...listing, slug, path: `${slug}.md`, digest: slug };
  });
}
