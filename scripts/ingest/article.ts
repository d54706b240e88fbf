import type { Entry } from '../../src/schema/entry.ts';
import type { Correction, FieldFate, Provenance } from '../../src/schema/provenance.ts';
import type { DateExpression } from './dates/expression.ts';
import type { MonthDay } from './dates/month-day.ts';
import type { RawSource } from './read.ts';

/** What opening and parsing make of a source. */

/**
 * A line of the source that holds text, without outer white space; `number` counts all lines from 1.
 * Lines of a paragraph that was wrapped are joined by a blank: `last` is then the last of them.
 */
export interface SourceLine {
  readonly number: number;
  readonly last?: number;
  readonly text: string;
  /** What the page's own markup says the line is. */
  readonly kind?: 'heading' | 'paragraph';
  /** The part of the line that `text` is, in UTF-16 units, where it is not the whole. */
  readonly cut?: readonly [from: number, to: number];
}

export interface BodyLine extends SourceLine {
  readonly kind: 'heading' | 'paragraph';
  /** What an editor put right in it. */
  readonly corrected?: readonly Correction[];
}

export interface RemovedLine extends SourceLine {
  readonly rule: string;
}

/** Where a source says things of itself outside its text. */
type Metadata = 'front-matter' | 'record' | 'page';

/** What a source can say of itself. */
export type FactKind =
  | 'title'
  | 'standfirst'
  | 'published'
  | 'updated'
  | 'publisher'
  | 'author'
  | 'address'
  | 'language';

/** A thing that a source says of itself outside its text. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  readonly where: Metadata;
  /** The piece of metadata in words, such as `JSON-LD datePublished` or `date`. */
  readonly key: string;
  /** The line it stands in, where that is known. */
  readonly line?: number;
}

/** A line that is the headline. */
export interface Headline extends SourceLine {
  readonly key?: string;
}

/** A source opened: its lines of text, and what it says of itself beside them. */
export interface Document {
  readonly source: RawSource;
  readonly unit: Provenance['unit'];
  /** How many lines there are, blank ones and metadata among them. */
  readonly lineCount: number;
  /** The last line of the front matter; 0 where there is none. */
  readonly metadataEnd: number;
  readonly fields: readonly FieldFate[];
  /** The most trusted of a kind first. */
  readonly facts: readonly Fact[];
  readonly lines: readonly SourceLine[];
  /** Lines, or parts of them, that hold fields elsewhere than at the head, as databases of the press write them. */
  readonly metadata?: readonly SourceLine[];
  /** The headline, where the form of the text tells it from what is around it, and the field that holds it, if one does. */
  readonly headline?: Headline;
  /** Lines that the format itself shows to be no part of the article. */
  readonly outside: readonly RemovedLine[];
  /** The text is that of the page's metadata: the page itself shows no more than a beginning. */
  readonly textIsStated?: true;
}

/** Words that date a source, where they stand, and every EDTF date that they can stand for. */
export interface DateFound extends DateExpression {
  readonly from: Exclude<Entry['evidence']['date']['from'], 'decision' | 'none'>;
  readonly key?: string;
  /** The line of the source; null for what stands in no line. */
  readonly line: number | null;
}

/** The day on which a report says it was filed, where it leaves out the year. */
export interface FiledDay extends MonthDay {
  readonly line: number;
}

/** A document with each of its lines put in its place: title, standfirst, date, body, or removed. */
export interface ParsedArticle {
  readonly document: Document;
  readonly source: RawSource;
  readonly title: SourceLine & {
    readonly from: Entry['evidence']['title']['from'];
    readonly key?: string;
  };
  /** Lines of the text that are the headline itself, where it stands in them. */
  readonly titleLines: readonly SourceLine[];
  /** `number` is null where metadata gives it. */
  readonly standfirst: { readonly text: string; readonly line: SourceLine | null } | null;
  /** The most trusted first. */
  readonly dates: readonly DateFound[];
  readonly dateLines: readonly SourceLine[];
  readonly filed: FiledDay | null;
  readonly byline: SourceLine | null;
  readonly authors: readonly {
    readonly name: string;
    readonly from: string;
    line: number | null;
  }[];
  readonly body: readonly BodyLine[];
  readonly removed: readonly RemovedLine[];
}
