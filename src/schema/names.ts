import { z } from 'zod';
import { doubledIds, formerIds } from './former-ids.ts';
import { slug } from './slug.ts';

export const NAME_KINDS = ['person', 'organisation', 'place'] as const;

const words = z.array(z.string().min(1)).min(1);

/**
 * Spellings that are also something else. Such a mention is the name's where the words around it
 * speak more for it than against it; `scripts/ingest/enrich/name-context.ts` has the rule.
 */
const ambiguity = z.strictObject({
  /** As typed: with its dot, `MİT` is not the ambiguous `MIT`. */
  spellings: words,
  /** Whether they are so only in a line of capitals, as `US` is. */
  inCapitals: z.literal(true).optional(),
  /** Words and phrases, in any case, that speak for the name. */
  supports: words,
  /** Words and phrases, in any case, that speak of something else. */
  opposes: z.array(z.string().min(1)).default([]),
  /** Ids of names: where one of them is surely in the article, it settles a tie in favour. */
  anchors: z.array(z.string()).default([]),
});

const name = z
  .strictObject({
    id: slug,
    /** Ids that it had before: their addresses lead here. */
    formerly: z.array(slug).min(1).optional(),
    label: z.string().min(1),
    kind: z.enum(NAME_KINDS),
    /** A neutral half-sentence, as the sources of this archive describe the bearer. */
    description: z.string().min(1).optional(),
    /** BCP 47 tag of the label where it is not the site's language. */
    lang: z
      .string()
      .regex(
        /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i,
        'expected a language tag such as "tr" or "zh-Hant"',
      )
      .optional(),
    spellings: z.array(z.string().min(1)).default([]),
    /** Phrases in which a spelling stands and is something else: `MIT Technology Review`. */
    not: words.optional(),
    ambiguous: z.array(ambiguity).min(1).optional(),
    /** For a place in the United States its state in full; elsewhere `Merse, Ohio` is not Merse. */
    state: z.string().min(1).optional(),
  })
  .superRefine(({ label, spellings, ambiguous = [] }, context) => {
    for (const spelling of ambiguous.flatMap((one) => one.spellings)) {
      if (spelling === label || spellings.includes(spelling)) continue;
      const message = `"${spelling}" is ambiguous, but no spelling of the name: add it to spellings`;
      context.addIssue({ code: 'custom', path: ['ambiguous'], message });
    }
  });

/** `content/names.yaml`: the authority file. `spellings` are all further ways the name is written. */
export const namesFileSchema = z.strictObject({
  names: z.array(name).superRefine((names, context) => {
    const ids = new Set(names.map(({ id }) => id));
    doubledIds(names, context);
    formerIds(names, context);
    for (const [i, { ambiguous = [] }] of names.entries()) {
      for (const anchor of ambiguous.flatMap(({ anchors }) => anchors)) {
        if (ids.has(anchor)) continue;
        const message = `the anchor "${anchor}" is the id of no name`;
        context.addIssue({ code: 'custom', path: [i, 'ambiguous'], message });
      }
    }
  }),
});

export type Name = z.infer<typeof namesFileSchema>['names'][number];
export type Ambiguity = z.infer<typeof ambiguity>;
export type NameKind = (typeof NAME_KINDS)[number];
