import type { DefinedTerm, Organization, Person, Place } from 'schema-dts';
import type { Name, NameKind } from '../schema/names.ts';
import type { Topic } from '../schema/topics.ts';
import { conceptId } from './identifiers.ts';
import { CONTEXT, type JsonLd } from './json-ld.ts';
import { urls } from './urls.ts';
import { whole } from './whole.ts';

/** Topics and names in the vocabulary of schema.org, as their own pages tell of them. */

/** The type of schema.org for a kind of name. */
export const NAME_TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
} as const satisfies Readonly<Record<NameKind, string>>;

/** The page of a topic: a collection about one term of the taxonomy. */
export function topicJsonLd({ id, label, definition }: Topic): JsonLd {
  return collectionJsonLd(urls.topic(id), label, {
    '@type': 'DefinedTerm',
    '@id': conceptId(whole(urls.topic(id))),
    name: label,
    description: definition,
    inDefinedTermSet: whole(urls.topics),
  });
}

/** The page of a name: a collection about its bearer, with every other spelling that the archive knows. */
export function nameJsonLd(
  { id, label, kind, description }: Name,
  spellings: readonly string[],
): JsonLd {
  const others = spellings.filter((spelling) => spelling !== label);
  return collectionJsonLd(urls.name(id), label, {
    '@type': NAME_TYPES[kind],
    '@id': conceptId(whole(urls.name(id))),
    name: label,
    ...(others.length > 0 && { alternateName: others }),
    ...(description !== undefined && { description }),
  });
}

function collectionJsonLd(
  path: string,
  name: string,
  about: DefinedTerm | Person | Organization | Place,
): JsonLd {
  return {
    '@context': CONTEXT,
    '@type': 'CollectionPage',
    '@id': whole(path),
    name,
    isPartOf: { '@id': whole(urls.home) },
    about,
  };
}
