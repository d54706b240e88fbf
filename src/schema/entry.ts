import { z } from 'zod';
import { isEdtf } from './edtf.ts';

/**
 * THE schema of an entry: the front matter of `content/articles/<year>/<slug>.md`. Ingest writes it,
 * the site reads it. Plain facts stand first, the evidence for each under `evidence`.
 */

/** A date in EDTF (ISO 8601-2), or null where nothing dates the article. */
export const edtfDate = z
  .string()
  .refine(isEdtf, { error: 'expected an EDTF date such as "2026-01-10", "2026-01" or "2023-12~"' });

/** An address that a reader may follow: a page of the web, and no script. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with https:// or http://',
});

/** Where in an entry something stands: the headline, the standfirst, heading `h2`, paragraph `p3`. */
const place = z.string().regex(/^(?:title|standfirst|[hp][1-9]\d*)$/);

const line = z.int().min(1);

/** How the headline was come by. `lede`: the source has none, the first sentence stands in for it. */
const titleEvidence = z.strictObject({
  from: z.enum(['front-matter', 'header', 'first-line', 'lede', 'decision']),
  line: line.nullable(),
  reason: z.string().optional(),
});

/** How the date was come by; `readings` are the EDTF dates that the words found could stand for. */
const dateEvidence = z.strictObject({
  from: z.enum(['front-matter', 'header', 'date-line', 'decision', 'none']),
  line: line.nullable(),
  found: z.string().nullable(),
  readings: z.array(edtfDate),
  reason: z.string(),
});

const topicEvidence = z.strictObject({
  topic: z.string(),
  score: z.int().min(1),
  terms: z.array(
    z.strictObject({ term: z.string(), count: z.int().min(1), where: z.array(place) }),
  ),
});

const nameEvidence = z.strictObject({
  name: z.string(),
  spellings: z.array(z.strictObject({ spelling: z.string(), count: z.int().min(1) })),
  where: z.array(place),
});

/** Where the text came from. `publisher` and `title` are null where the copy does not tell. */
const sourceSchema = z.strictObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: webAddress.nullable(),
  /** `retold`: written anew for this archive from the original; quotations are not the original's. */
  wording: z.enum(['as-received', 'retold']),
  note: z.string().optional(),
});

export const entrySchema = z.strictObject({
  title: z.string().min(1),
  /** The source's own standfirst, where it has one. */
  standfirst: z.string().nullable(),
  /** One or two sentences for lists: the standfirst, else the opening of the text. */
  summary: z.string(),
  date: edtfDate.nullable(),
  /** The place a report is filed from, as its first line gives it (`Ankara –`). */
  dateline: z.string().nullable(),
  topics: z.array(z.string()),
  names: z.array(z.string()),
  paragraphs: z.int().min(0),
  source: sourceSchema,
  evidence: z.strictObject({
    title: titleEvidence,
    date: dateEvidence,
    topics: z.array(topicEvidence),
    names: z.array(nameEvidence),
  }),
  /** Every line of the source that is not in the entry, with the rule that took it. */
  removed: z.array(z.strictObject({ line, rule: z.string(), text: z.string() })),
});

/** The facts that lists, charts and counts need: all that is held in memory for each entry. */
export const listingSchema = entrySchema
  .omit({ evidence: true, removed: true, source: true })
  .extend({
    source: sourceSchema.pick({ publisher: true, wording: true }).strip(),
    titleFrom: titleEvidence.shape.from,
  });

export type Entry = z.infer<typeof entrySchema>;
export type Listing = z.infer<typeof listingSchema>;
export type Place = string;
