import { z } from 'zod';

/** Shapes that tell topics apart without colour; a label always stands beside them. */
const glyph = z.enum(['circle', 'square', 'diamond', 'triangle', 'bar', 'ring', 'cross', 'half']);

const term = z.union([
  z.string().min(1),
  z.strictObject({ term: z.string().min(1), weight: z.int().min(1) }),
]);

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by "-"');

/** `content/topics.yaml`: the taxonomy, each topic with the terms that are evidence for it. */
export const topicsFileSchema = z.strictObject({
  /** The score from which an entry belongs to a topic. */
  threshold: z.int().min(1),
  /** What a term in the headline or the standfirst counts, in multiples of its weight. */
  headlineFactor: z.int().min(1),
  topics: z
    .array(
      z.strictObject({
        id,
        label: z.string().min(1),
        glyph,
        definition: z.string().min(1),
        terms: z.array(term).min(1),
      }),
    )
    .refine((topics) => new Set(topics.map((topic) => topic.id)).size === topics.length, {
      error: 'two topics have the same id',
    }),
});

export type TopicsFile = z.infer<typeof topicsFileSchema>;
export type Topic = TopicsFile['topics'][number];
