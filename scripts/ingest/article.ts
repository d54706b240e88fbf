import type { Entry } from '../../src/schema/entry.ts';
import type { RawSource } from './read.ts';

/** What parsing makes of a source. */

/** A line of the source that holds text, trimmed; `number` counts all lines of the file from 1. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

export interface BodyLine extends SourceLine {
  readonly kind: 'heading' | 'paragraph';
}

/** The words that date the article, and every EDTF date that they can stand for (none if unread). */
export interface DateFound {
  readonly from: 'front-matter' | 'header' | 'date-line';
  readonly line: number;
  readonly found: string;
  readonly readings: readonly string[];
}

/** A source with each of its lines put in its place: title, standfirst, date, body, or removed. */
export interface ParsedArticle {
  readonly source: RawSource;
  readonly title: SourceLine & { readonly from: Entry['evidence']['title']['from'] };
  readonly standfirst: SourceLine | null;
  readonly date: DateFound | null;
  readonly body: readonly BodyLine[];
  readonly removed: readonly (SourceLine & { readonly rule: string })[];
  readonly publisher: string | null;
  readonly url: string | null;
}
