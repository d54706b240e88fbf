import { z } from 'zod';
import { entrySchema, listingSchema, type Entry, type Listing } from '../schema/entry.ts';
import type { Provenance } from '../schema/provenance.ts';
import { parseFrontMatter } from './front-matter.ts';

/** An entry's file, opened: its metadata, checked, and its text as Markdown. */
export interface EntryFile {
  readonly entry: Entry;
  readonly body: string;
}

/** An entry with what became of its source; null where no provenance stands beside it. */
export interface EntryWithProvenance extends EntryFile {
  readonly provenance: Provenance | null;
}

/**
 * Reads an entry's file.
 * @param text the whole file
 * @param path for the message, where the file is not an entry
 * @throws Error that names the file, the key, and what was expected of it
 */
export function readEntryFile(text: string, path: string): EntryFile {
  const { data, body } = opened(text, path);
  const result = entrySchema.safeParse(data);
  if (!result.success) {
    throw new Error(
      `${path}: not an entry. ${z.prettifyError(result.error)}\nRun "npm run ingest" to write it anew.`,
      { cause: result.error },
    );
  }
  return { entry: result.data, body: body.trim() };
}

function opened(text: string, path: string) {
  try {
    return parseFrontMatter(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path}: not an entry. ${reason}\nRun "npm run ingest" to write it anew.`, {
      cause,
    });
  }
}

const listing = listingSchema.strip();

/**
 * The part of an entry that lists and counts need. A copy: what was read from a file may hold its whole text, and
 * listings are held for all entries.
 */
export function listingOf(entry: Entry): Listing {
  const facts = listing.parse({ ...entry, titleFrom: entry.evidence.title.from });
  return JSON.parse(JSON.stringify(facts)) as Listing;
}

/** The last part of an entry's address: the name of its file, without folder and ending. */
export function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}
