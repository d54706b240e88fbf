import { z } from 'zod';
import { entrySchema, listingSchema, type Entry, type Listing } from '../schema/entry.ts';
import type { Provenance } from '../schema/provenance.ts';
import { parseFrontMatter } from './front-matter.ts';
import { reasonOf } from './reason-of.ts';

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
  const { data, body, bodyLine } = opened(text, path);
  const result = entrySchema.safeParse(data);
  if (!result.success) {
    throw new Error(
      `${path}: not an entry. ${z.prettifyError(result.error)}\nMend it, or delete it and run "npm run ingest": it is written anew then.`,
      { cause: result.error },
    );
  }
  const deep = DEEP.exec(body);
  if (deep) {
    const line = bodyLine + countLineEnds(body.slice(0, deep.index));
    throw new Error(
      `${path}:${line}: lists or quotations within each other, deeper than ${DEEPEST}. Take off marks at the beginning of the line.`,
    );
  }
  return { entry: result.data, body: body.trim() };
}

function opened(text: string, path: string) {
  try {
    return parseFrontMatter(text);
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new Error(
      `${path}: not an entry. ${reason}\nMend it, or delete it and run "npm run ingest": it is written anew then.`,
      {
        cause,
      },
    );
  }
}

/** No text is set so deep; readers of Markdown take a time for it that grows with its square, and then have no stack left. */
const DEEPEST = 50;

/** A line that opens so many lists and quotations, or goes on so far within them: each takes two columns or more. */
const DEEP = new RegExp(
  `^(?:(?:[ \\t]*(?:>|[*+-][ \\t]|\\d{1,9}[.)][ \\t])){${DEEPEST + 1}}|[ \\t]{${2 * DEEPEST + 1}})`,
  'm',
);

function countLineEnds(text: string): number {
  return text.split('\n').length - 1;
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
