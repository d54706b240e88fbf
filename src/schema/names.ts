import { z } from 'zod';

const NAME_KINDS = ['person', 'organisation', 'place'] as const;

/** `content/names.yaml`: the authority file. `spellings` are all further ways the name is written. */
export const namesFileSchema = z.strictObject({
  names: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
        label: z.string().min(1),
        kind: z.enum(NAME_KINDS),
        /** A neutral half-sentence, as the sources of this archive describe the bearer. */
        description: z.string().min(1).optional(),
        /** BCP 47 tag of the label where it is not the site's language. */
        lang: z.string().optional(),
        spellings: z.array(z.string().min(1)).default([]),
      }),
    )
    .refine((names) => new Set(names.map((name) => name.id)).size === names.length, {
      error: 'two names have the same id',
    }),
});

export type Name = z.infer<typeof namesFileSchema>['names'][number];
export type NameKind = (typeof NAME_KINDS)[number];
