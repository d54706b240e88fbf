import type { Dating } from './dates.ts';
import type { FoundRecord } from './search-export.ts';

/** What the page of results shows of an entry: its text file in the index, loaded for what is shown. */
export interface Facts {
  readonly slug: string;
  readonly title: string;
  /** BCP 47 tag of the text's language, where it is known. */
  readonly language: string | null;
  readonly summary: string;
  readonly date: {
    readonly text: string;
    readonly datetime: string | null;
    readonly dating: Dating;
  };
  /** What it stands under where results are grouped: `January 2026`, `2023, month not known`, `Undated`. */
  readonly month: string;
  readonly publisher: string | null;
  readonly retold: boolean;
  readonly paragraphs: number;
  readonly topics: readonly string[];
  readonly names: readonly string[];
  readonly standfirst: string | null;
  readonly blocks: readonly (readonly [id: string, text: string])[];
}

/**
 * What an export tells of an entry, as a piece of the index holds it: topics and names by their ids, and
 * without the address at which the site is published.
 */
export interface StoredRecord extends Omit<FoundRecord, 'url' | 'topics' | 'names'> {
  readonly topics: readonly string[];
  readonly names: readonly string[];
}

/** How many records a piece holds: about 60 KB, 15 KB compressed. */
export const RECORDS_PER_PIECE = 200;

/** The template that shows a date: by how it is known, and whether HTML's `<time>` can hold it. */
export function dateTemplate({ dating, datetime }: Facts['date']): string {
  const known = dating === 'approximate' || dating === 'one-of' ? dating : 'known';
  return `${known}-${datetime === null ? 'words' : 'time'}`;
}
