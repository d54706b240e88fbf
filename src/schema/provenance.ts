import { z } from 'zod';
import { sha256 } from './entry.ts';

/**
 * The provenance of an entry: `<slug>.provenance.json` beside `<slug>.md`. It says from which bytes the
 * entry was made and what became of every line of them, so that the text of the entry can be rebuilt
 * from the source and nothing of the source is unaccounted for.
 */

const line = z.int().min(1);

/** A typing error that an editor put right, in words of the source and of the entry. */
export const correction = z.strictObject({ was: z.string().min(1), is: z.string() });

/**
 * What became of a line, or of a run of lines (`line` to `to`). `p3` and `h2` are the paragraph and the
 * heading of the entry that it stands in; lines of a paragraph that was wrapped are joined by a blank.
 */
const fate = z.strictObject({
  line,
  to: line.optional(),
  as: z
    .string()
    .regex(
      /^(?:title|standfirst|date|byline|metadata|blank|removed|[hp][1-9]\d*)$/,
      'expected title, standfirst, date, byline, metadata, blank, removed, or a place such as p3',
    ),
  /** The rule that took a removed line; see `src/lib/boilerplate.ts`. */
  rule: z.string().optional(),
  /** The line's words, where the entry does not hold them as they stand. */
  text: z.string().optional(),
  /** The part of the line that is meant, in UTF-16 units, where it is not the whole. */
  cut: z.tuple([z.int().min(0), z.int().min(0)]).optional(),
  corrected: z.array(correction).optional(),
});

/** What became of a field of a record, or of a key of front matter. */
const fieldFate = z.strictObject({
  field: z.string(),
  as: z.enum([
    'title',
    'standfirst',
    'date',
    'updated',
    'publisher',
    'author',
    'address',
    'language',
    'text',
    'not-used',
  ]),
});

export const provenanceSchema = z.strictObject({
  /** The entry beside this file, as ingest wrote it: another hash means that it was edited since. */
  entry: z.strictObject({ file: z.string(), sha256 }),
  source: z.strictObject({
    file: z.string(),
    sha256,
    bytes: z.int().min(1),
    format: z.enum(['text', 'markdown', 'page', 'record']),
    encoding: z.string(),
    /** How the encoding was told: `byte order mark`, `valid UTF-8`, `letters` … */
    encodingBy: z.string(),
  }),
  /** What `line` counts: lines of the file, lines of a record's text, or blocks of text of a page. */
  unit: z.enum(['line', 'line-of-text', 'block']),
  fields: z.array(fieldFate),
  lines: z.array(fate),
});

export type Provenance = z.infer<typeof provenanceSchema>;
export type LineFate = z.infer<typeof fate>;
export type FieldFate = z.infer<typeof fieldFate>;
export type Correction = z.infer<typeof correction>;
