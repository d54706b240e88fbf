import { site } from './site.config.ts';
import * as en from './words/en.ts';
import * as tr from './words/tr.ts';

/** The words of the interface in the language of the archive. */
export type Words = typeof en;

const languages: Readonly<Record<typeof site.language, Words>> = { en, tr };

/**
 * In a build `src/integrations/chosen-words.ts` puts the chosen language in place of this module, so
 * that no page and no script carries the other.
 */
export const words: Words = languages[site.language];
