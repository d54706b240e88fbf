import { DataFactory, Writer } from 'n3';
import type { Output } from './output.ts';
import {
  nameVocabulary,
  PREFIXES,
  TERMS,
  topicVocabulary,
  type Resource,
  type Value,
} from './vocabulary.ts';

/** The topics and the names in SKOS, as Turtle and as JSON-LD. The two files of each say the same. */
export const skosOutput: Output = (archive, folder) => {
  const vocabularies = {
    topics: topicVocabulary(archive),
    names: nameVocabulary(archive),
  };
  for (const [name, resources] of Object.entries(vocabularies)) {
    folder.write(`${name}.ttl`, turtleOf(resources));
    folder.write(`${name}.jsonld`, `${JSON.stringify(jsonLdOf(resources), null, 1)}\n`);
  }
  return {};
};

/** The properties of both sorts by their names in JSON-LD, in short: `skos:prefLabel`. */
const PROPERTIES = { ...TERMS.texts, ...TERMS.links };

/** Writes resources as Turtle 1.1. */
function turtleOf(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { iri, type, facts } of resources) {
    const subject = DataFactory.namedNode(iri);
    writer.addQuad(
      DataFactory.quad(
        subject,
        DataFactory.namedNode(RDF_TYPE),
        DataFactory.namedNode(expanded(type)),
      ),
    );
    for (const [term, values] of facts) {
      const property = DataFactory.namedNode(expanded(PROPERTIES[term]));
      for (const value of values)
        writer.addQuad(DataFactory.quad(subject, property, nodeOf(value)));
    }
  }
  let turtle = '';
  // Without a stream the writer answers before it returns.
  writer.end((error: Error | null, result: string) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function expanded(short: string): string {
  const [prefix = '', name = ''] = short.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`;
}

function nodeOf(value: Value) {
  if ('iri' in value) return DataFactory.namedNode(value.iri);
  return value.language === null
    ? DataFactory.literal(value.text)
    : DataFactory.literal(value.text, value.language);
}

/** JSON-LD 1.0, which all later versions read. Its context stands inside: nothing has to be fetched to read it. */
function jsonLdOf(resources: readonly Resource[]): object {
  return {
    '@context': {
      ...PREFIXES,
      id: '@id',
      type: '@type',
      ...TERMS.texts,
      ...Object.fromEntries(
        Object.entries(TERMS.links).map(([term, iri]) => [term, { '@id': iri, '@type': '@id' }]),
      ),
    },
    '@graph': resources.map(({ iri, type, facts }) => ({
      id: iri,
      type,
      ...Object.fromEntries(
        facts
          .filter(([, values]) => values.length > 0)
          .map(([term, values]) => [term, unpacked(values.map(plainValue))]),
      ),
    })),
  };
}

function plainValue(value: Value): unknown {
  if ('iri' in value) return value.iri;
  if (value.language === null) return value.text;
  return { '@value': value.text, '@language': value.language };
}

/** One value stands alone, several in a list, as compacted JSON-LD has them. */
function unpacked(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}
