import fc from 'fast-check';
import { DataFactory, Parser, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { loadNames, loadTaxonomy } from '../../../../src/lib/authority.ts';
import { skosOutput } from '../../../../src/lib/outputs/skos.ts';
import { namesFileSchema, type Name } from '../../../../src/schema/names.ts';
import type { Topic } from '../../../../src/schema/topics.ts';
import { anyLine, SEEDED } from '../../../support/arbitrary-text.ts';
import { canonicalJsonLd, canonicalQuads } from '../../../support/json-ld.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runOutputs } from '../../../support/outputs.ts';
import { SKOS_SHAPES } from '../../../support/skos-shapes.ts';

const HOST = 'https://mitrecord.example';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

const topic: Topic = {
  id: 'fog',
  label: 'Fog',
  glyph: 'bar',
  definition: 'Fog at sea.',
  terms: ['mist'],
};
const name: Name = {
  id: 'ada-gun',
  label: 'Ada Gün',
  lang: 'tr',
  kind: 'person',
  description: 'keeper of a light',
  spellings: ['Gün', 'آدا غون', 'Ada Gün', 'Gün'],
};

async function filesOf(
  topics: readonly Topic[],
  names: readonly Name[],
  named: readonly string[] = [],
) {
  const entry = entryWith({ names: [...named] });
  const entries = [{ slug: 'x', entry, body: 'Fog.' }];
  return runOutputs([skosOutput], { entries, topics, names });
}

function read(files: ReadonlyMap<string, string>, file: string): Store {
  return new Store(new Parser({ format: 'text/turtle' }).parse(files.get(file) ?? ''));
}

function canonical(graph: Store): Promise<string> {
  const writer = new Writer({ format: 'N-Quads' });
  let text = '';
  writer.addQuads(graph.getQuads(null, null, null, null));
  writer.end((_error, result: string) => {
    text = result;
  });
  return canonicalQuads(text);
}

/** The messages of the shapes that a graph breaks. */
async function faultsOf(graph: Store): Promise<string[]> {
  const shapes = new Store(new Parser().parse(SKOS_SHAPES));
  const { results } = await new SHACLValidator(shapes).validate(graph);
  const messages = results.flatMap(({ sourceShape }) =>
    shapes.getObjects(sourceShape, 'http://www.w3.org/ns/shacl#message', null),
  );
  return [...new Set(messages.map(({ value }) => value))];
}

const labels = (graph: Store, concept: string, property: string) =>
  graph.getObjects(concept, `${SKOS}${property}`, null);

describe('topics and names in SKOS', () => {
  test('a name has its label in its own language, and every spelling without one', async () => {
    const graph = read(await filesOf([topic], [name], ['ada-gun']), 'names.ttl');
    const concept = `${HOST}/names/ada-gun/#concept`;
    expect(labels(graph, concept, 'prefLabel')).toEqual([DataFactory.literal('Ada Gün', 'tr')]);
    expect(labels(graph, concept, 'altLabel')).toEqual(
      ['Gün', 'آدا غون'].map((spelling) => DataFactory.literal(spelling)),
    );
    expect(labels(graph, concept, 'definition').map(({ id }) => id)).toEqual([
      '"keeper of a light"@en',
    ]);
    expect(graph.getObjects(`${HOST}/names/#person`, `${SKOS}member`, null)).toHaveLength(1);
  });

  test('a name leads to its page where an entry names it, and to none elsewhere', async () => {
    const page = 'http://xmlns.com/foaf/0.1/page';
    const concept = `${HOST}/names/ada-gun/#concept`;
    const pages = async (named: string[]) =>
      read(await filesOf([], [name], named), 'names.ttl')
        .getObjects(concept, page, null)
        .map(({ value }) => value);
    expect(await pages(['ada-gun'])).toEqual([`${HOST}/names/ada-gun/`]);
    expect(await pages([])).toEqual([]);
  });

  test('terms of a topic are evidence, and no labels of it', async () => {
    const graph = read(await filesOf([topic], []), 'topics.ttl');
    expect(graph.getSubjects(null, DataFactory.literal('mist'), null)).toEqual([]);
    expect(labels(graph, `${HOST}/topics/fog/#concept`, 'prefLabel').map(({ id }) => id)).toEqual([
      '"Fog"@en',
    ]);
  });

  test.each([
    ['of one topic and one name', [topic], [name]],
    ['of nothing', [], []],
  ])('of an archive %s keep every shape', async (_, topics, names) => {
    const files = await filesOf(topics, names);
    for (const file of ['topics.ttl', 'names.ttl']) {
      expect(await faultsOf(read(files, file)), file).toEqual([]);
    }
  });

  /** As an editor may write them: not empty. */
  const label = anyLine.map((text) => `x${text}`);

  test('Turtle and JSON-LD say the same, whatever stands in a label', () =>
    fc.assert(
      fc.asyncProperty(label, label, fc.array(label, { maxLength: 3 }), async (a, b, others) => {
        const files = await filesOf(
          [{ ...topic, label: a, definition: b }],
          [{ ...name, label: b, spellings: [...others, b], description: a }],
        );
        for (const file of ['topics', 'names']) {
          const turtle = read(files, `${file}.ttl`);
          expect(await canonicalJsonLd(JSON.parse(files.get(`${file}.jsonld`) ?? ''))).toBe(
            await canonical(turtle),
          );
        }
        const graph = read(files, 'names.ttl');
        const concept = `${HOST}/names/ada-gun/#concept`;
        expect(labels(graph, concept, 'prefLabel').map(({ value }) => value)).toEqual([b]);
        expect(labels(graph, concept, 'altLabel').map(({ value }) => value)).toEqual([
          ...new Set(others.filter((other) => other !== b)),
        ]);
      }),
      { ...SEEDED, numRuns: 100 },
    ));

  test('half a surrogate pair, which UTF-8 has no place for, becomes the sign for it', async () => {
    const files = await filesOf([], [{ ...name, label: 'Ada \ud800 Gün' }]);
    expect(files.get('names.ttl')).toContain('"Ada \ufffd Gün"@tr');
    expect(files.get('names.jsonld')).toContain('"Ada \ufffd Gün"');
  });
});

describe('the vocabularies of this archive', async () => {
  const [{ topics }, names] = await Promise.all([loadTaxonomy('content'), loadNames('content')]);
  const files = await filesOf(topics, names);

  test('keep every shape', async () => {
    for (const file of ['topics.ttl', 'names.ttl']) {
      expect(await faultsOf(read(files, file)), file).toEqual([]);
    }
  });

  test('have every name of the authority file with every spelling', () => {
    const graph = read(files, 'names.ttl');
    for (const { id, label, spellings } of names) {
      const concept = `${HOST}/names/${id}/#concept`;
      const written = [
        ...labels(graph, concept, 'prefLabel'),
        ...labels(graph, concept, 'altLabel'),
      ];
      expect(new Set(written.map(({ value }) => value))).toEqual(new Set([label, ...spellings]));
    }
    expect(graph.countQuads(null, `${SKOS}notation`, null, null)).toBe(names.length);
  });

  test('have every topic of the taxonomy with its definition', () => {
    const graph = read(files, 'topics.ttl');
    for (const { id, label, definition } of topics) {
      const concept = `${HOST}/topics/${id}/#concept`;
      expect(labels(graph, concept, 'prefLabel').map(({ value }) => value)).toEqual([label]);
      expect(labels(graph, concept, 'definition').map(({ value }) => value)).toEqual([definition]);
      expect(labels(graph, concept, 'notation').map(({ value }) => value)).toEqual([id]);
    }
    expect(graph.countQuads(null, `${SKOS}notation`, null, null)).toBe(topics.length);
  });

  test('are the same to the byte when written again', async () => {
    expect(await filesOf(topics, names)).toEqual(files);
  });
});

/** A graph that keeps every shape, and what is added to it to break one. */
const SOUND = `
@prefix skos: <${SKOS}> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix : <urn:x:> .
:s a skos:ConceptScheme ; dcterms:title "T"@en ; dcterms:creator :o ; skos:hasTopConcept :c, :d .
:o a foaf:Organization .
:c a skos:Concept ; skos:prefLabel "C"@en ; skos:notation "c" ; skos:inScheme :s .
:d a skos:Concept ; skos:prefLabel "D"@en ; skos:notation "d" ; skos:inScheme :s .
:k a skos:Collection ; skos:prefLabel "K"@en ; skos:member :c .
`;

const BROKEN: readonly (readonly [shape: string, added: string, taken?: string])[] = [
  ['S9: a scheme is no concept', ':s a skos:Thing .'],
  ['own: a scheme has a title in a language', '', 'dcterms:title "T"@en ;'],
  ['own: a scheme has a creator', '', 'dcterms:creator :o ;'],
  ['S5: a top concept is a concept', ':s skos:hasTopConcept :o .'],
  ['S14: one preferred label a language', ':c skos:prefLabel "Z"@en .'],
  ['S13: preferred and other labels differ', ':c skos:altLabel "C"@en .'],
  ['S13: preferred and hidden labels differ', ':c skos:hiddenLabel "C"@en .'],
  ['S13: other and hidden labels differ', ':c skos:altLabel "Z" ; skos:hiddenLabel "Z" .'],
  ['S27: a related concept is no broader one', ':c skos:related :d ; skos:broader :d .'],
  ['S46: an exact match is no broader one', ':c skos:exactMatch :d ; skos:broadMatch :d .'],
  ['S46: an exact match is no related one', ':c skos:exactMatch :d ; skos:relatedMatch :d .'],
  ['own: a concept has a label in a language', '', 'skos:prefLabel "C"@en ;'],
  ['own: spellings claim no language', ':c skos:altLabel "Z"@en .'],
  ['own: a notation is the id', ':c skos:notation "Not an id" .'],
  ['own: a concept is in one scheme', ':c skos:inScheme :d .'],
  ['own: every concept is a top concept', '', ', :d'],
  ['own: at most one definition', ':c skos:definition "1"@en, "2"@en .'],
  ['own: at most one page', ':c foaf:page :x, :y .'],
  ['S37: a collection is neither concept nor scheme', ':k a skos:Thing .'],
  ['own: a collection has a label in a language', '', 'skos:prefLabel "K"@en ;'],
  ['own: a collection has concepts', ':k skos:member :s .'],
];

describe('the shapes', () => {
  const graphOf = (turtle: string) => new Store(new Parser().parse(turtle));

  test('take a graph that is sound', async () => {
    expect(await faultsOf(graphOf(SOUND))).toEqual([]);
  });

  test.each(BROKEN)('find what breaks "%s"', async (shape, added, taken = '') => {
    expect(await faultsOf(graphOf(`${SOUND.replace(taken, '')}${added}`))).toContain(shape);
  });

  test('have each a graph that breaks it', () => {
    const messages = [...SKOS_SHAPES.matchAll(/sh:message "([^"]*)"/g)].map(([, text]) => text);
    expect(new Set(BROKEN.map(([shape]) => shape))).toEqual(new Set(messages));
  });
});

test('a language that is no tag is refused where the names are read', () => {
  const parsed = namesFileSchema.safeParse({ names: [{ ...name, lang: 'tr" .' }] });
  expect(parsed.error?.issues[0]?.message).toContain('expected a language tag');
});
