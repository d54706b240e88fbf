import { z } from 'zod';
import { edtfDate, place, sha256, webAddress } from './entry.ts';
import { correction } from './provenance.ts';
import { slug } from './slug.ts';

/** What can be decided once for each source: a second decision would be passed over in silence. */
export const DECIDED_ONCE = [
  'title',
  'standfirst',
  'date',
  'updated',
  'dateline',
  'language',
  'authors',
  'publisher',
  'url',
  'topics',
  'names',
  'statements',
  'slug',
] as const;

const words = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'expected words, found none' });

/** A tag as `lang` of HTML takes it, of a language that there is. */
const language = z.string().refine(isLanguage, {
  error: 'expected a language tag such as "tr", "en-GB" or "ckb"',
});

function isLanguage(tag: string): boolean {
  try {
    const { language: code } = new Intl.Locale(tag);
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
    );
  } catch {
    return false;
  }
}

/** The longest slug that can be decided, in letters; those made of titles are shorter. */
const SLUG_LENGTH = 120;

/** Ids to put to what ingest finds, and ids to take away from it. */
const change = z.strictObject({
  add: z.array(words).default([]),
  remove: z.array(words).default([]),
});

/**
 * `content/decisions.yaml`: what an editor decided where a source is silent, ambiguous or misread. Each
 * decision is for one source and has a reason, which readers see.
 */
export const decisionsFileSchema = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        /** Path below the folder of sources; for a record of a bulk file `#` and its first line follow. */
        source: words,
        reason: words,
        title: words.optional(),
        standfirst: words.nullable().optional(),
        /** EDTF; null where nothing in the source dates it, whatever ingest found. */
        date: edtfDate.nullable().optional(),
        updated: edtfDate.nullable().optional(),
        dateline: words.nullable().optional(),
        language: language.nullable().optional(),
        authors: z.array(words).optional(),
        publisher: words.nullable().optional(),
        url: webAddress.nullable().optional(),
        topics: change.optional(),
        names: change.optional(),
        /** Dates of what the text tells: `found` are the words in the paragraph, `where` its place. */
        statements: z
          .strictObject({
            add: z
              .array(z.strictObject({ date: edtfDate, where: place, found: words }))
              .default([]),
            remove: z
              .array(z.strictObject({ date: edtfDate, where: place.optional() }))
              .default([]),
          })
          .optional(),
        /** Another address for the entry, `/articles/<slug>/`; the one before leads to it from then on. */
        slug: slug.max(SLUG_LENGTH).optional(),
        /** Lines, in their own words, that a rule takes and that belong to the article. */
        keep: z.array(words).default([]),
        /** Lines, in their own words, that are not the article and that no rule takes. */
        remove: z.array(words).default([]),
        /** Typing errors put right in the text. */
        correct: z.array(correction).default([]),
        /** The source makes no entry. */
        exclude: z.literal(true).optional(),
        /** The source makes an entry of its own although another has the same text. */
        distinct: z.literal(true).optional(),
        /**
         * The file was written anew for this archive, if its bytes have the hash given as `copy`; a
         * file of other bytes (the original itself, say) is not called retold.
         */
        retold: z
          .strictObject({ copy: sha256, original: sha256.optional(), title: z.string().optional() })
          .optional(),
      }),
    )
    .check(({ value, issues }) => {
      const decided = new Set<string>();
      for (const [i, decision] of value.entries()) {
        for (const key of DECIDED_ONCE.filter((one) => decision[one] !== undefined)) {
          const path = [i, key];
          const what = `${key} of "${decision.source}" is decided already: leave it to one decision`;
          if (decided.has(`${key} ${decision.source}`)) {
            issues.push({ code: 'custom', input: decision[key], path, message: what });
          }
          decided.add(`${key} ${decision.source}`);
        }
      }
    }),
});

export type Decision = z.infer<typeof decisionsFileSchema>['decisions'][number];
