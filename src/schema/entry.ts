import { z } from 'zod';
import { isEdtf } from './edtf.ts';

/**
 * THE schema of an entry: the front matter of `content/articles/<year>/<slug>.md`. Ingest writes it,
 * the site reads it. Plain facts stand first, the evidence for each under `evidence`; what became of each
 * line of the source stands beside it, in its provenance.
 */

/** A date in EDTF (ISO 8601-2), or null where nothing dates the article. */
export const edtfDate = z.string().refine(isEdtf, {
  error:
    'expected an EDTF date such as "2026-01-10", "2026-01", "2023-12~" or, of a spring, "2024-03/2024-05"',
});

/** An address that a reader may follow: a page of the web, and no script. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with https:// or http://',
});

/** Where in an entry something stands: the headline, the standfirst, heading `h2`, paragraph `p3`. */
export const place = z.string().regex(/^(?:title|standfirst|[hp][1-9]\d*)$/);

const line = z.int().min(1);

/** SHA-256 in hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** A UUID of version 8 (RFC 9562), in lower case. */
export const entryId = z
  .string()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'expected a UUID of version 8 in lower case',
  );

/** Where a source says things of itself outside its text: front matter, the fields of a record, a page. */
const METADATA = ['front-matter', 'record', 'page'] as const;

/**
 * How the headline was come by. `lede`: the source has none, the first sentence stands in for it. `key`
 * names the piece of metadata, such as `JSON-LD headline`.
 */
const titleEvidence = z.strictObject({
  from: z.enum([...METADATA, 'header', 'first-line', 'lede', 'decision']),
  key: z.string().optional(),
  line: line.nullable(),
  reason: z.string().optional(),
});

/** Where a date can be found. `other-copy`: in another source of the same text. */
const dateFrom = z.enum([
  ...METADATA,
  'header',
  'date-line',
  'dateline',
  'file-name',
  'address',
  'other-copy',
]);

/** Words that date a source; `readings` are the EDTF dates that they can stand for. */
const dateFound = z.strictObject({
  from: dateFrom,
  key: z.string().optional(),
  line: line.nullable(),
  found: z.string(),
  readings: z.array(edtfDate),
});

/** How the date was come by. `others`: what else in the source gives a date, agreeing or not. */
const dateEvidence = dateFound.extend({
  from: z.enum([...dateFrom.options, 'decision', 'none']),
  found: z.string().nullable(),
  reason: z.string(),
  others: z.array(dateFound).optional(),
});

/** A further fact and where it was found: `from` in words, such as `JSON-LD author` or `byline`. */
const factEvidence = z.strictObject({
  fact: z.enum(['standfirst', 'updated', 'author', 'publisher', 'address', 'language']),
  value: z.string(),
  from: z.string(),
  line: line.nullable(),
});

/** `reason`: an editor put it there, whatever its score. */
const topicEvidence = z.strictObject({
  topic: z.string(),
  score: z.int().min(0),
  reason: z.string().optional(),
  terms: z.array(
    z.strictObject({ term: z.string(), count: z.int().min(1), where: z.array(place) }),
  ),
});

const nameEvidence = z.strictObject({
  name: z.string(),
  reason: z.string().optional(),
  spellings: z.array(z.strictObject({ spelling: z.string(), count: z.int().min(1) })),
  where: z.array(place),
});

/**
 * How a date of the text was come by. `stated`: it stands there whole. `event-year`: the year alone, beside the word
 * for an event. `text-year`: without its year, which stands with the same day elsewhere in the text. All
 * others go by the day of the report: the nearest such day, month or weekday before or after it, or a word
 * such as "yesterday". `decision`: an editor's.
 */
const STATEMENT_RULES = [
  'stated',
  'event-year',
  'text-year',
  'day-before',
  'day-after',
  'month-before',
  'month-after',
  'weekday-before',
  'weekday-after',
  'relative',
  'decision',
] as const;

export type StatementRule = (typeof STATEMENT_RULES)[number];

/** What the text dates, and where: EDTF, as precise as its words. */
const statement = z.strictObject({ date: edtfDate, where: place });

/** `found`: the words, `at` in the text of their place, in UTF-16 units. `seen`: where the year stands, for `text-year`. `reason`: an editor's. */
const statementEvidence = statement.extend({
  found: z.string().min(1),
  at: z.int().min(0),
  rule: z.enum(STATEMENT_RULES),
  seen: place.optional(),
  reason: z.string().optional(),
});

/** What an editor decided besides title and date, in words, and why. */
const editorial = z.strictObject({ decided: z.string(), reason: z.string() });

/** Where the text came from. `publisher` and `title` are null where the copy does not tell. */
const sourceSchema = z.strictObject({
  /** Path below the folder of sources; of a record of a bulk file, `#` and its first line follow. */
  file: z.string(),
  /** Of the file's bytes, or of the record's. */
  sha256,
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: webAddress.nullable(),
  /** `retold`: written anew for this archive from the original; quotations are not the original's. */
  wording: z.enum(['as-received', 'retold']),
  note: z.string().optional(),
  /** Further sources of the same text, byte for byte or under another header: one entry stands for all. */
  also: z
    .array(
      z.strictObject({
        file: z.string(),
        sha256,
        publisher: z.string().nullable(),
        title: z.string(),
        date: edtfDate.nullable(),
        url: webAddress.nullable(),
      }),
    )
    .optional(),
});

export const entrySchema = z.strictObject({
  /** Given when the source was first taken in, and kept whatever becomes of it: see `entry-id.ts`. */
  id: entryId,
  title: z.string().min(1),
  /** The source's own standfirst, where it has one. */
  standfirst: z.string().nullable(),
  /** One or two sentences for lists: the standfirst, else the opening of the text. */
  summary: z.string(),
  date: edtfDate.nullable(),
  /** When the source says it was last changed after that. */
  updated: edtfDate.nullable(),
  /** BCP 47 tag of the text's language, where it is known. */
  language: z.string().nullable(),
  /** Those who sign the article, as the source names them. */
  authors: z.array(z.string()),
  /** The place a report is filed from, as its first line gives it (`Ankara –`). */
  dateline: z.string().nullable(),
  topics: z.array(z.string()),
  names: z.array(z.string()),
  /** What the text dates, in its order; left out where it dates nothing. */
  statements: z.array(statement).optional(),
  paragraphs: z.int().min(0),
  source: sourceSchema,
  evidence: z.strictObject({
    title: titleEvidence,
    date: dateEvidence,
    topics: z.array(topicEvidence),
    names: z.array(nameEvidence),
    statements: z.array(statementEvidence).optional(),
    facts: z.array(factEvidence),
    decisions: z.array(editorial).optional(),
  }),
});

/** The facts that lists, charts and counts need: all that is held in memory for each entry. */
export const listingSchema = entrySchema.omit({ evidence: true, source: true }).extend({
  source: sourceSchema
    .pick({ publisher: true, wording: true })
    .extend({ also: z.array(z.object({ file: z.string() })).optional() })
    .strip(),
  titleFrom: titleEvidence.shape.from,
});

export type Entry = z.infer<typeof entrySchema>;
export type Listing = z.infer<typeof listingSchema>;
export type Place = string;
