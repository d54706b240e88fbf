import { z } from 'zod';
import { doubledIds, formerIds } from './former-ids.ts';
import { slug } from './slug.ts';

/** Shapes that tell topics apart without colour; a label always stands beside them. */
const glyph = z.enum(['circle', 'square', 'diamond', 'triangle', 'bar', 'ring', 'cross', 'half']);

const text = z.string().min(1);
const weight = z.int().min(1);
const term = z.union([text, z.strictObject({ term: text, weight })]);
/** Terms of one weight, in the file alone: once read, each has its own. */
const group = z
  .strictObject({ weight, of: z.array(text).min(1) })
  .transform((terms) => terms.of.map((one) => ({ term: one, weight: terms.weight })));

/** `content/topics.yaml`: the taxonomy, each topic with the terms that are evidence for it. */
export const topicsFileSchema = z.strictObject({
  /** The score from which an entry belongs to a topic. */
  threshold: z.int().min(1),
  /** What a term in the headline or the standfirst counts, in multiples of its weight. */
  headlineFactor: z.int().min(1),
  /** What a long text needs: one point more for every so many words, up to `highest`. */
  longTexts: z.strictObject({ words: z.int().min(1), highest: z.int().min(1) }).optional(),
  topics: z
    .array(
      z.strictObject({
        id: slug,
        /** Ids that it had before: their addresses lead here. */
        formerly: z.array(slug).min(1).optional(),
        label: z.string().min(1),
        glyph,
        definition: z.string().min(1),
        terms: z
          .array(z.union([term, group]))
          .min(1)
          .transform((terms) => terms.flat()),
        /** Phrases in which a term stands and is no evidence: `Syria, Virginia`. */
        exclusions: z.array(z.string().min(1)).optional(),
        /**
         * Words of which one at least must stand in the article, where the terms alone are too common
         * for the topic. They score nothing.
         */
        requires: z.array(z.string().min(1)).min(1).optional(),
      }),
    )
    .superRefine(doubledIds)
    .superRefine(formerIds),
});

export type TopicsFile = z.infer<typeof topicsFileSchema>;
export type Topic = TopicsFile['topics'][number];
