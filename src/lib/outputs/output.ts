import type { Entry } from '../../schema/entry.ts';
import type { Name } from '../../schema/names.ts';
import type { SiteConfig } from '../../schema/site.ts';
import type { TopicsFile } from '../../schema/topics.ts';
import type { RenderedBlock } from '../body.ts';
import type { Item } from '../chronology.ts';
import type { Redirect } from '../redirects.ts';
import type { FoundRecord } from '../search-export.ts';

/**
 * What an archive hands on besides its pages: citations, feeds, data, descriptions of itself. A build goes
 * through the entries once, the newest first and the undated last, and gives each to every output in turn,
 * so that no output holds the archive in memory.
 */

/** The archive as outputs see it before the first entry. */
export interface Archive {
  readonly site: Required<SiteConfig>;
  /** All entries, the newest first, the undated last. */
  readonly items: readonly Item[];
  readonly taxonomy: TopicsFile;
  readonly names: ReadonlyMap<string, Name>;
  /** The addresses that were given up, and where they lead. */
  readonly redirects: readonly Redirect[];
}

/** An entry as outputs take it. It is read when the first of them asks for more than `item`, and once for all. */
export interface OutputEntry {
  readonly item: Item;
  readonly entry: Entry;
  /** Its text in Markdown, as it stands in its file. */
  readonly body: string;
  /** Its text in blocks of HTML. */
  readonly blocks: readonly RenderedBlock[];
  /** Its facts as tables and reference managers take them. */
  readonly record: FoundRecord;
  /**
   * What stands of it in a file of all entries: as an earlier build wrote it, where the entry has not changed, else as
   * it is made now. Made once, however many outputs ask.
   */
  readonly part: (path: PartedFile, make: () => string) => Uint8Array;
}

/** The files of all entries in which each stands for itself, one behind the other. */
export type PartedFile = 'cite.bib' | 'cite.ris' | 'cite.json' | 'archive.csv' | 'archive.jsonl';

/** The database, whose entries are known again by their number. */
export type NumberedFile = 'archive.sqlite';

/** A file of a build and what is in it. Paths are below the base of the site: `articles/x/cite.bib`. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Where outputs write. */
export interface OutputFolder {
  /**
   * Whether a file stands as this build would write it: an earlier one made it of the same entries and facts. The output
   * then leaves it alone.
   * @param items all entries that it tells of, in its order
   * @param facts what it tells besides, where that is more than the archive's own words, topics and names
   */
  readonly keeps: (path: string, items: readonly Item[], facts?: unknown) => boolean;
  /** Writes a whole file. @throws Error where an output wrote it before */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Adds to the end of a file, which begins empty with each build. */
  readonly append: (path: string, content: string | Uint8Array) => void;
  /** Adds an entry to a file of all entries, where the next build finds it again ({@link OutputEntry.part}). */
  readonly appendPart: (path: PartedFile, item: Item, part: Uint8Array) => void;
  /** Where on disk a numbered file of an earlier build is; null where none stands as that build left it. */
  readonly earlier: (path: NumberedFile) => string | null;
  /**
   * Gives an entry its number in a numbered file.
   * @returns the number that it has in the earlier one, if it has not changed since
   */
  readonly number: (path: NumberedFile, item: Item, number: number) => number | null;
  /** Where on disk a file is to go that only a library of its own can write. Nothing stands there yet. */
  readonly place: (path: string) => string;
  /** A file as outputs have written it so far, in this build or before. @throws Error where none did */
  readonly facts: (path: string) => FileFacts;
  /** Whether outputs have written a file, in this build or before. */
  readonly has: (path: string) => boolean;
  /** Tells whoever builds what a reader of a file may not take; the build goes on. */
  readonly warn: (message: string) => void;
}

/** An output at work. */
interface OutputWriter {
  /** Takes the next entry. */
  readonly add?: (entry: OutputEntry) => void;
  /** Called once behind the last entry. Outputs end one after the other, in the order of their list. */
  readonly end?: () => void | Promise<void>;
}

/** Begins an output. */
export type Output = (archive: Archive, folder: OutputFolder) => OutputWriter;
