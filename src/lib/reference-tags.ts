import { readEdtf } from '../schema/edtf.ts';
import { datingOf, spansOf } from './dates.ts';
import { readAuthor, type Author } from './export-authors.ts';
import { notesOf, onOneLine } from './export-notes.ts';
import type { FoundRecord } from './search-export.ts';

/**
 * What the page of an article says to reference managers beside Open Graph (`share-tags.ts`), from which they
 * have its headline, abstract, address and day. `docs/decisions/0016-what-reference-managers-read.md` has
 * the rules by which Zotero reads them, and why each stands here.
 */

/** A `<meta name>` of the head. */
export interface ReferenceTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags of an entry; what is not known has none.
 * @param archive the name of the archive: where the report is kept, not the paper that published it
 */
export function referenceTags(record: FoundRecord, archive: string): ReferenceTag[] {
  const tags: readonly (readonly [name: string, content: string | null])[] = [
    ['z:itemType', 'newspaperArticle'],
    ['prism.publicationName', record.publisher],
    ['DC.date', dateOf(record.date)],
    ['DC.language', record.language],
    ...record.authors.map((author) => ['author', author] as const),
    ...record.authors.map((one) => ['bib.authors', inParts(readAuthor(one, record))] as const),
    ['z:archive', archive],
    ['z:extra', notesOf(record, archive).join(' ')],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/**
 * A date in EDTF as far as one date can say it; null for none, and for a day, which Open Graph has. Of "one
 * of" two days no program takes both, and Zotero would cite the first: there the narrowest month, year or
 * span of years that has all of them stands, and the note tells the rest.
 */
function dateOf(edtf: string | null): string | null {
  if (edtf === null || datingOf(edtf) === 'day') return null;
  const { kind, points } = readEdtf(edtf);
  if (kind !== 'one-of') return edtf;
  const days = spansOf(edtf).flatMap(({ from, to }) => [from, to]);
  const [first = '', last = ''] = [days.sort()[0], days.at(-1)];
  const about = points.some(({ approximate }) => approximate) ? '~' : '';
  const period = [7, 4].map((length) => first.slice(0, length)).find((one) => last.startsWith(one));
  if (period !== undefined) return `${period}${about}`;
  return `${first.slice(0, 4)}${about}/${last.slice(0, 4)}${about}`;
}

/**
 * A name as Zotero reads its two parts, which it divides at the comma; without one it would take the last
 * word of an office for a family name. A comma at the end has nothing behind it, and leaves the name whole.
 */
function inParts(author: Author): string {
  if ('literal' in author) return `${onOneLine(author.literal.replaceAll(',', ' '))},`;
  return `${author.family}, ${author.given}`;
}
