import { fold } from './fold.ts';
import type { FoundRecord } from './search-export.ts';

/** Those who sign an article, as reference managers want them: a family name, or a name to leave whole. */

export type Author =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** Words, folded, that stand in the names of newsrooms and offices, not of people. */
const OFFICES = new Set(
  (
    'agency agencies ajansi agence agencia agentur associated bakanligi bureau center centre ' +
    'correspondent correspondents desk directorate editor editors editorial haber haberleri ' +
    'institute merkezi ministry monitoring news newsdesk newsroom office press redaccion ' +
    'redaction redaktion reporter reporters reuters service servisi staff team tv writer writers'
  ).split(' '),
);

/** Letters, and what stands in a name between them. */
const PLAIN_NAME = /^\p{L}[\p{L}\p{M}.'’ -]*$/u;
/** Joints of two names, and what follows a family name. */
const NOT_A_PERSON = /^(?:and|ve|und|et|y|jr\.?|sr\.?|ii|iii|iv)$/i;

/**
 * Reads a name as the source gives it. A person's family name is the last word with the small words
 * before it (`de la Cruz`), as BibTeX reads an unmarked name too; a newsroom, the publisher, an
 * organisation of the authority file and everything that is not plainly a person's name stay whole.
 */
export function readAuthor(author: string, record: FoundRecord): Author {
  const name = author.trim().replace(/\s+/g, ' ');
  const words = name.split(' ');
  if (isOffice(name, record) || words.length === 1) return { literal: name };
  if (!PLAIN_NAME.test(name) || words.some((word) => NOT_A_PERSON.test(word))) {
    return { literal: name };
  }
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const start = particle === -1 ? words.length - 1 : particle;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** Whether a name is that of a newsroom, the publisher or an organisation of the authority file. */
export function isOffice(name: string, { publisher, names }: FoundRecord): boolean {
  const organisations = names.filter(({ kind }) => kind === 'organisation');
  const known = [publisher ?? '', ...organisations.map(({ label }) => label)].map(fold);
  const folded = fold(name);
  return known.includes(folded) || folded.split(/[^a-z]+/).some((word) => OFFICES.has(word));
}
