import { NAME_KINDS, type Name } from '../../schema/names.ts';
import { words } from '../../words.ts';
import { countNames } from '../names.ts';
import { conceptId, keeperId, schemeId } from '../identifiers.ts';
import { urls } from '../urls.ts';
import type { Archive } from './output.ts';
import { whole } from '../whole.ts';

/**
 * The topics and the names of an archive as controlled vocabularies, in the terms of SKOS (W3C, SKOS Reference,
 * 2009). A topic or name is the concept `<its page>#concept`; its scheme is `<the page of them all>#scheme`.
 */

/** What is stated of a concept, a collection, a scheme, or whoever made it. */
export interface Resource {
  readonly iri: string;
  readonly type: string;
  readonly facts: readonly Fact[];
}

/** One property with its values, in the order in which they are written. */
type Fact = readonly [term: Term, values: readonly Value[]];

export type Value = { readonly iri: string } | Text;

/** A literal; `language` is its BCP 47 tag, in lower case, and null where the language is not known. */
interface Text {
  readonly text: string;
  readonly language: string | null;
}

export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/** The properties that are used, by the names that they have in JSON-LD. Those of `links` lead to resources. */
export const TERMS = {
  texts: {
    title: 'dcterms:title',
    name: 'foaf:name',
    prefLabel: 'skos:prefLabel',
    altLabel: 'skos:altLabel',
    definition: 'skos:definition',
    notation: 'skos:notation',
  },
  links: {
    creator: 'dcterms:creator',
    page: 'foaf:page',
    homepage: 'foaf:homepage',
    hasTopConcept: 'skos:hasTopConcept',
    inScheme: 'skos:inScheme',
    member: 'skos:member',
  },
} as const;

type Term = keyof typeof TERMS.texts | keyof typeof TERMS.links;

/** A topic or name as both vocabularies have it. */
interface Concept {
  readonly id: string;
  readonly page: string;
  /** Whether its page is there: a name that no entry names has none yet. */
  readonly hasPage: boolean;
  readonly label: Text;
  /** How it is also written, in whatever language. */
  readonly spellings: readonly string[];
  readonly definition: string | undefined;
}

/**
 * The topics. The terms by which entries are filed are evidence for a topic and no other words for it
 * ("Damascus" does not mean "Syria"): they are no labels.
 */
export function topicVocabulary({ site, taxonomy }: Archive): Resource[] {
  const concepts = taxonomy.topics.map(({ id, label, definition }): Concept => {
    const page = whole(urls.topic(id));
    const own = text(label, site.language);
    return { id, page, hasPage: true, label: own, spellings: [], definition };
  });
  return vocabulary(concepts, { site, page: whole(urls.topics), title: words.data.topicScheme });
}

/**
 * The names, with every spelling that the archive knows, and a collection of each kind of them. Spellings are
 * of many languages, and the authority file does not say of which: they have no tag.
 */
export function nameVocabulary({ site, names, items }: Archive): Resource[] {
  const all = [...names.values()];
  const page = whole(urls.names);
  const counts = countNames(items);
  const concepts = all.map(({ id, label, lang, spellings, description }): Concept => ({
    id,
    page: whole(urls.name(id)),
    hasPage: counts.has(id),
    label: text(label, lang ?? site.language),
    spellings,
    definition: description,
  }));
  const resources = vocabulary(concepts, { site, page, title: words.data.nameScheme });
  return [...resources, ...collections(all, { site, page })];
}

/** Where a vocabulary stands: the archive, and the page of all its concepts. */
interface Place {
  readonly site: Archive['site'];
  readonly page: string;
}

function vocabulary(
  concepts: readonly Concept[],
  { site, page, title }: Place & { readonly title: (archive: string) => string },
): Resource[] {
  const scheme = schemeId(page);
  const home = whole(urls.home);
  const maker = keeperId(home);
  return [
    {
      iri: scheme,
      type: 'skos:ConceptScheme',
      facts: [
        ['title', [text(title(site.name), site.language)]],
        ['creator', [{ iri: maker }]],
        ['page', [{ iri: page }]],
        ['hasTopConcept', concepts.map((concept) => ({ iri: conceptId(concept.page) }))],
      ],
    },
    {
      iri: maker,
      type: 'foaf:Organization',
      facts: [
        ['name', [text(site.name)]],
        ['homepage', [{ iri: home }]],
      ],
    },
    ...concepts.map((concept) => resourceOf(concept, scheme, site.language)),
  ];
}

function resourceOf(concept: Concept, scheme: string, language: string): Resource {
  const { id, page, hasPage, label, definition } = concept;
  // A label is not repeated as another one, in whatever language (integrity condition S13).
  const others = [...new Set(concept.spellings)].filter((spelling) => spelling !== label.text);
  return {
    iri: conceptId(concept.page),
    type: 'skos:Concept',
    facts: [
      ['prefLabel', [label]],
      ['altLabel', others.map((spelling) => text(spelling))],
      ['definition', definition === undefined ? [] : [text(definition, language)]],
      ['notation', [text(id)]],
      ['inScheme', [{ iri: scheme }]],
      ['page', hasPage ? [{ iri: page }] : []],
    ],
  };
}

function collections(names: readonly Name[], { site, page }: Place): Resource[] {
  return NAME_KINDS.flatMap((kind): Resource[] => {
    const members = names.filter((name) => name.kind === kind);
    if (members.length === 0) return [];
    return [
      {
        iri: `${page}#${kind}`,
        type: 'skos:Collection',
        facts: [
          ['prefLabel', [text(words.names.kinds[kind].several, site.language)]],
          ['member', members.map(({ id }) => ({ iri: conceptId(whole(urls.name(id))) }))],
        ],
      },
    ];
  });
}

/** Half a surrogate pair has no place in UTF-8; tags of languages are equal in any case (RFC 5646, section 2.1.1). */
function text(value: string, language: string | null = null): Text {
  return { text: value.toWellFormed(), language: language?.toLowerCase() ?? null };
}
