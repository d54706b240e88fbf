import type { NameKind } from '../schema/names.ts';
import type { Dating } from './dates.ts';
import { fold } from './fold.ts';

/** What is found, as it is handed on: the records, the search that found them, and the file they go into. */

/** An entry with the facts that a table or a reference manager takes. */
export interface FoundRecord {
  readonly slug: string;
  /** Its identifier, a UUID: see `entry-id.ts`. */
  readonly id: string;
  /** Its address in this archive, whole and canonical. */
  readonly url: string;
  readonly title: string;
  /** As the source names them. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** In EDTF; null where nothing dates it. */
  readonly date: string | null;
  /** The date in words, no more precise than it is known: `c. Dec 2023`. */
  readonly dateText: string;
  readonly dating: Dating;
  /** In EDTF. */
  readonly updated: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly topics: readonly FoundTopic[];
  readonly names: readonly FoundName[];
  /** Where it was published, where the copy tells. */
  readonly address: string | null;
  /** Its headline where it was published, where the copy tells. */
  readonly sourceTitle: string | null;
  readonly wording: 'as-received' | 'retold';
  readonly summary: string;
  readonly paragraphs: number;
  /** Of the source, in hexadecimal digits. */
  readonly sha256: string;
}

interface FoundTopic {
  readonly id: string;
  readonly label: string;
}

interface FoundName {
  readonly id: string;
  readonly label: string;
  readonly kind: NameKind;
}

/** Everything that a file of records is made of. */
export interface Export {
  readonly search: SearchDescription;
  /** The name of the archive. */
  readonly archive: string;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly exported: string;
  readonly records: readonly FoundRecord[];
}

export interface SearchDescription {
  /** The whole address that repeats the search. */
  readonly address: string;
  /** What was looked for, in words; empty where everything was. */
  readonly words: string;
}

export const EXPORT_FORMATS = ['csv', 'json', 'bibtex', 'ris'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What each kind of file is called. */
const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  json: 'json',
  bibtex: 'bib',
  ris: 'ris',
};

/** So many letters of the archive's name, and of the words of a search, stand in the name of a file. */
const LONGEST_PART = 40;

/**
 * Names the file of an export: `mit-record-kalin-2026-11-21.csv`. Latin letters, figures and hyphens
 * alone, which every file system takes; what is written in other scripts is left out.
 */
export function exportFileName(
  { archive, search, exported }: Omit<Export, 'records'>,
  format: ExportFormat,
): string {
  const parts = [plainName(archive), slugOf(search.words), exported].filter(Boolean);
  return `${parts.join('-')}.${EXTENSIONS[format]}`;
}

/** The name of an archive in Latin letters, figures and hyphens: `mit-record`. */
export function plainName(archive: string): string {
  return slugOf(archive.replace(/^the\s+/i, '')) || 'archive';
}

/** Lower-case Latin words joined by hyphens, cut at the end of a word where they are long. */
function slugOf(text: string): string {
  const slug = fold(text)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= LONGEST_PART) return slug;
  const end = slug.lastIndexOf('-', LONGEST_PART);
  return slug.slice(0, end > 0 ? end : LONGEST_PART);
}
