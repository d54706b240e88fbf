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

/** An entry, read once for all outputs. */
export interface OutputEntry {
  readonly item: Item;
  readonly entry: Entry;
  /** Its text in Markdown, as it stands in its file. */
  readonly body: string;
  /** Its text in blocks of HTML. */
  readonly blocks: readonly RenderedBlock[];
  /** Its facts as tables and reference managers take them. */
  readonly record: FoundRecord;
}

/** A file of a build and what is in it. Paths are below the base of the site: `articles/x/cite.bib`. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Where outputs write. */
export interface OutputFolder {
  /** Writes a whole file. @throws Error where an output wrote it before */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Adds to the end of a file, which begins empty with each build. */
  readonly append: (path: string, text: string) => void;
  /** Where on disk a file is to go that only a library of its own can write. Nothing stands there yet. */
  readonly place: (path: string) => string;
  /** A file as outputs have written it so far. @throws Error where none did */
  readonly facts: (path: string) => Promise<FileFacts>;
  /** The paths of all files that were begun so far, in that order. */
  readonly paths: ReadonlySet<string>;
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
