import type { NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import { NAME_TYPES } from './concept-json-ld.ts';
import { datingOf } from './dates.ts';
import { isOffice, readAuthor } from './export-authors.ts';
import { conceptId } from './identifiers.ts';
import { archiveNode, CONTEXT } from './json-ld.ts';
import type { FoundRecord } from './search-export.ts';
import { urls } from './urls.ts';
import { whole } from './whole.ts';

/**
 * Says what the page of an entry holds in the vocabulary of schema.org. What is known of the report (who
 * signed and published it, when) is said of the report: of the page where it has the report's own words, of
 * what it is based on where the text is a retelling, which nobody published on that day.
 * @param identifier of the entry, a URN
 * @param image the whole address of its picture
 */
export function articleJsonLd(
  record: FoundRecord,
  { identifier, image }: { readonly identifier: string; readonly image: string },
): WithContext<NewsArticle> {
  const { url, language, address, topics, names } = record;
  const retold = record.wording === 'retold';
  const report = reportOf(record);
  const original = {
    '@type': 'NewsArticle',
    ...(record.sourceTitle !== null && { headline: record.sourceTitle }),
    ...(address !== null && { url: address }),
    ...(retold ? report : report.publisher && { publisher: report.publisher }),
  } as const;
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    identifier,
    headline: record.title,
    ...(record.summary !== '' && { description: record.summary }),
    ...(language !== null && { inLanguage: language }),
    image,
    isPartOf: { '@id': whole(urls.home) },
    ...(retold ? { publisher: archiveNode } : { ...report, sdPublisher: archiveNode }),
    ...((retold || address !== null) && { isBasedOn: original }),
    ...(topics.length > 0 && {
      about: topics.map(({ id, label }) => ({
        '@type': 'DefinedTerm',
        '@id': conceptId(whole(urls.topic(id))),
        name: label,
      })),
    }),
    ...(names.length > 0 && {
      mentions: names.map(({ id, label, kind }) => ({
        '@type': NAME_TYPES[kind],
        '@id': conceptId(whole(urls.name(id))),
        name: label,
      })),
    }),
  };
}

/**
 * When a report was published and last changed, by whom, and who signed it. schema.org's Date is one of
 * ISO 8601, and its readers fill up a month or a year with their first day: only a known day stands as
 * `datePublished`, every other date as EDTF in `temporal`, "where more specific properties are not known to
 * be appropriate".
 */
function reportOf(record: FoundRecord) {
  const { date, updated, publisher } = record;
  const signed = record.authors.map((author) => signerOf(author, record));
  const authors = signed.filter((one) => typeof one !== 'string');
  const credits = signed.filter((one) => typeof one === 'string');
  return {
    ...(authors.length > 0 && { author: authors }),
    ...(credits.length > 0 && { creditText: credits.join(', ') }),
    ...(publisher !== null && {
      publisher: { '@type': 'Organization', name: publisher } satisfies Organization,
    }),
    ...(date !== null && (datingOf(date) === 'day' ? { datePublished: date } : { temporal: date })),
    ...(updated !== null && datingOf(updated) === 'day' && { dateModified: updated }),
  };
}

/** A person or an organisation; the name alone where it does not tell which. */
function signerOf(name: string, record: FoundRecord): Person | Organization | string {
  const author = readAuthor(name, record);
  if ('family' in author) {
    return { '@type': 'Person', name, familyName: author.family, givenName: author.given };
  }
  return isOffice(name, record) ? { '@type': 'Organization', name } : name;
}
