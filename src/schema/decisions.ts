import { z } from 'zod';
import { edtfDate, webAddress } from './entry.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** What can be decided once for each source: a second decision would be passed over in silence. */
const ONCE = ['title', 'date', 'publisher', 'url'] as const;

/**
 * `content/decisions.yaml`: what an editor decided where a source is silent or ambiguous. Each
 * decision is for one source file and has a reason.
 */
export const decisionsFileSchema = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        /** File name below the folder of sources. */
        source: z.string().min(1),
        reason: z.string().min(1),
        title: z.string().min(1).optional(),
        date: edtfDate.optional(),
        publisher: z.string().min(1).optional(),
        url: webAddress.optional(),
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
        for (const key of ONCE.filter((one) => decision[one] !== undefined)) {
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
