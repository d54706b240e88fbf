import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, test, vi } from 'vitest';
import { openSearchOutput } from '../../../../src/lib/outputs/open-search.ts';
import { roCrateOutput } from '../../../../src/lib/outputs/ro-crate.ts';
import { skosOutput } from '../../../../src/lib/outputs/skos.ts';
import type { Entry } from '../../../../src/schema/entry.ts';
import { site } from '../../../../src/site.config.ts';
import { expandJsonLd, RO_CRATE_CONTEXT, roCrateContext } from '../../../support/json-ld.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { runOutputs } from '../../../support/outputs.ts';

const require = createRequire(import.meta.url);
const TOPIC = {
  id: 'fog',
  label: 'Fog <at> "sea"',
  glyph: 'bar' as const,
  definition: 'Fog.\n@id: ./',
  terms: ['fog'],
};

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string };
interface Crate {
  readonly '@context': unknown;
  readonly '@graph': readonly Entity[];
}

async function filesOf(entries: readonly Partial<Entry>[]) {
  return runOutputs([skosOutput, roCrateOutput], {
    entries: entries.map((facts, i) => ({ slug: `x${i}`, entry: entryWith(facts), body: 'Fog.' })),
    topics: [TOPIC],
  });
}

async function crateOf(...entries: Partial<Entry>[]): Promise<Crate> {
  return JSON.parse((await filesOf(entries)).get('ro-crate-metadata.json') ?? '') as Crate;
}

function entity(crate: Crate, id: string): Entity {
  const found = crate['@graph'].filter((one) => one['@id'] === id);
  if (found.length !== 1 || !found[0]) throw new Error(`${id}: ${found.length} in the crate`);
  return found[0];
}

const isReference = (value: unknown): value is { readonly '@id': string } =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === '@id';

describe('the rules of RO-Crate 1.2, one by one', () => {
  const made = async () => {
    const crate = await crateOf({ date: '2026-03-07' }, { date: null });
    return { crate, root: entity(crate, './') };
  };

  test('the context is that of RO-Crate, by reference', async () => {
    const { crate } = await made();
    expect(Object.keys(crate)).toEqual(['@context', '@graph']);
    expect(crate['@context']).toBe(RO_CRATE_CONTEXT);
  });

  test('the descriptor says what it describes and what it conforms to', async () => {
    const { crate } = await made();
    expect(entity(crate, 'ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    });
  });

  test('the root has every property that it must have', async () => {
    const { root } = await made();
    expect(root['@type']).toBe('Dataset');
    for (const property of ['name', 'description', 'license']) {
      expect(root[property], property).toMatch(/\S/);
    }
    expect(root['datePublished']).toBe('2026-03-07');
    expect(root['description']).toBe(`${site.tagline} ${site.statement}`);
  });

  test('the list is flat: what an entity refers to is named by its @id alone', async () => {
    const { crate } = await made();
    for (const one of crate['@graph']) {
      for (const value of Object.values(one).flat()) {
        expect(typeof value === 'string' || isReference(value)).toBe(true);
      }
    }
  });

  test('every entity stands once, has a type, and is led to from the root', async () => {
    const { crate } = await made();
    const ids = crate['@graph'].map((one) => one['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const reached = new Set(['ro-crate-metadata.json']);
    const follow = (id: string) => {
      if (reached.has(id)) return;
      reached.add(id);
      for (const value of Object.values(entity(crate, id)).flat()) {
        if (isReference(value)) follow(value['@id']);
      }
    };
    follow('./');
    const own = new Set(ids);
    expect(crate['@graph'].every((one) => typeof one['@type'] === 'string')).toBe(true);
    expect([...reached].sort()).toEqual([...own].sort());
  });

  test('every file is a part, with format, size and hash', async () => {
    const { crate, root } = await made();
    const files = await filesOf([{ date: '2026-03-07' }, { date: null }]);
    const data = crate['@graph'].filter((one) => one['@type'] === 'File');
    expect(data.map((one) => one['@id'])).toEqual([
      'topics.ttl',
      'topics.jsonld',
      'names.ttl',
      'names.jsonld',
    ]);
    for (const one of data) {
      const content = files.get(one['@id']) ?? '';
      expect(root['hasPart']).toContainEqual({ '@id': one['@id'] });
      expect(one).toMatchObject({
        contentSize: String(Buffer.byteLength(content)),
        sha256: createHash('sha256').update(content).digest('hex'),
        encodingFormat: one['@id'].endsWith('.ttl') ? 'text/turtle' : 'application/ld+json',
      });
    }
  });

  test('what browsers and crawlers read alone is no part of it', async () => {
    const files = await runOutputs([skosOutput, openSearchOutput, roCrateOutput], {
      entries: [{ slug: 'x', entry: entryWith(), body: 'Fog.' }],
    });
    expect(files.has('opensearch.xml')).toBe(true);
    const crate = JSON.parse(files.get('ro-crate-metadata.json') ?? '') as Crate;
    expect(entity(crate, './')['hasPart']).toEqual(
      ['topics.ttl', 'topics.jsonld', 'names.ttl', 'names.jsonld', 'articles/'].map((id) => ({
        '@id': id,
      })),
    );
  });

  test('who keeps it, its vocabularies and their terms are what they are', async () => {
    const { crate, root } = await made();
    const typesOf = (property: string) =>
      [root[property]].flat().map((one) => {
        const { '@type': type, url } = entity(crate, isReference(one) ? one['@id'] : '');
        return [type, url];
      });
    const at = (path: string) => `https://mitrecord.example/${path}`;
    expect(typesOf('publisher')).toEqual([['Organization', at('')]]);
    expect(typesOf('mentions')).toEqual([['DefinedTermSet', at('names/')]]);
    expect(typesOf('about')).toEqual([['DefinedTerm', at('topics/fog/')]]);
    const [term] = crate['@graph'].filter((one) => one['@type'] === 'DefinedTerm');
    const scheme = term?.['inDefinedTermSet'];
    expect(entity(crate, isReference(scheme) ? scheme['@id'] : '')).toMatchObject({
      ...{ '@type': 'DefinedTermSet', url: at('topics/') },
    });
  });

  test('a folder ends in a slash, and is no part of an archive that has none', async () => {
    const { crate, root } = await made();
    expect(root['hasPart']).toContainEqual({ '@id': 'articles/' });
    expect(entity(crate, 'articles/')['@type']).toBe('Dataset');
    expect(entity(await crateOf(), './')['hasPart']).not.toContainEqual({ '@id': 'articles/' });
  });
});

test.each<[day: string, why: string, entries: Partial<Entry>[]]>([
  ['2026-03-07', 'the newest day', [{ date: '2025-01-01' }, { date: '2026-03-07' }]],
  ['2026-04-01', 'a later change', [{ date: '2026-03-07', updated: '2026-04-01' }]],
  ['2023-12-01', 'the first day that an estimate may mean', [{ date: '2023-12~' }]],
  ['2026-01-10', 'the first of two readings', [{ date: '[2026-01-10,2026-10-01]' }]],
  ['1970-01-01', 'the beginning of the calendar where nothing is dated', [{ date: null }]],
])('was published no earlier than %s: %s', async (day, _, entries) => {
  expect(entity(await crateOf(...entries), './')['datePublished']).toBe(day);
});

describe('read by others', () => {
  test('the validator of the package ro-crate finds no fault', async () => {
    // It fetches the context; here it has its own copy, and no network.
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(
        address === RO_CRATE_CONTEXT
          ? Response.json(roCrateContext)
          : new Response(null, { status: 404 }),
      ),
    );
    const { validate } = require('ro-crate/lib/validator.js') as {
      validate: (crate: unknown) => Promise<{ status: string; message: string }[]>;
    };
    const results = await validate(await crateOf({ date: '2026-03-07' }));
    vi.unstubAllGlobals();
    expect(results.length).toBeGreaterThan(8);
    expect(results.filter(({ status }) => status !== 'success')).toEqual([]);
    const broken = await crateOf({ date: '2026-03-07' });
    const graph = broken['@graph'].map((one) =>
      one['@id'] === './' ? { ...one, license: undefined } : one,
    );
    const faults = await validate({ ...broken, '@graph': graph });
    expect(faults.filter(({ status }) => status === 'error')).toHaveLength(1);
  });

  test('as JSON-LD it loses nothing: its context knows every property and type', async () => {
    const crate = await crateOf({ date: '2026-03-07' });
    const expanded = await expandJsonLd(crate, 'https://mitrecord.example/');
    expect(expanded).toHaveLength(crate['@graph'].length);
    const root = expanded.find((one) => one['@id'] === 'https://mitrecord.example/');
    expect(root?.['@type']).toEqual(['http://schema.org/Dataset']);
    expect(root?.['http://schema.org/hasPart']).toHaveLength(5);
    const topic = expanded.find((one) => String(one['@id']).endsWith('/topics/fog/#concept'));
    expect(topic?.['http://schema.org/name']).toEqual([{ '@value': TOPIC.label }]);
  });
});
