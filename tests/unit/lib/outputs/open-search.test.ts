import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { openSearchOutput } from '../../../../src/lib/outputs/open-search.ts';
import { site } from '../../../../src/site.config.ts';
import { words } from '../../../../src/words.ts';
import { runOutputs } from '../../../support/outputs.ts';

interface Element {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of the description, as a parser of XML has them. */
async function described(facts: Partial<typeof site> = {}): Promise<Element[]> {
  const files = await runOutputs([openSearchOutput], { entries: [], site: facts });
  using document = XmlDocument.fromString(files.get('opensearch.xml') ?? '');
  expect(document.root.name).toBe('OpenSearchDescription');
  expect(document.root.namespaceUri).toBe('http://a9.com/-/spec/opensearch/1.1/');
  return document.root.find('./*').map((node) => {
    if (!(node instanceof XmlElement)) throw new TypeError('an element was expected');
    const { name, content, attrs } = node;
    return {
      name,
      text: content,
      attributes: Object.fromEntries(attrs.map((one) => [one.name, one.value])),
    };
  });
}

const hostile = {
  name: 'A & B <i>"Archive"</i> of the Gulf and all of its harbours, light by light',
  tagline: `Fog & ${'mist '.repeat(300)}`,
  searchHints: [{ typed: '"a" & <b>', finds: 'A', lang: 'en' }],
};

const length = ({ text }: Element) => Array.from(text).length;
const named = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name);

/** The rules of the specification for each element: how often, and what. */
const RULES: readonly (readonly [
  name: string,
  least: number,
  most: number,
  holds: (element: Element) => boolean,
])[] = [
  ['ShortName', 1, 1, (one) => length(one) > 0 && length(one) <= 16],
  ['LongName', 0, 1, (one) => length(one) > 0 && length(one) <= 48],
  ['Description', 1, 1, (one) => length(one) > 0 && length(one) <= 1024],
  [
    'Url',
    1,
    Infinity,
    ({ attributes: { type = '', template = '' } }) =>
      /^[\w.+-]+\/[\w.+-]+$/.test(type) && template.startsWith(`${site.url}/`),
  ],
  [
    'Image',
    0,
    Infinity,
    ({ text, attributes: { width = '', height = '' } }) =>
      URL.canParse(text) && /^\d+$/.test(width) && width === height,
  ],
  ['Query', 0, Infinity, ({ attributes }) => attributes['role'] === 'example'],
  ['Language', 0, Infinity, ({ text }) => text === site.language],
  ['InputEncoding', 0, Infinity, ({ text }) => text === 'UTF-8'],
  ['OutputEncoding', 0, Infinity, ({ text }) => text === 'UTF-8'],
];

describe.each([
  ['this archive', {}],
  ['an archive of hostile words', hostile],
])('the search of %s', (_, facts) => {
  test.each(RULES)('has %s as the specification will have it', async (name, least, most, holds) => {
    const found = named(await described(facts), name);
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(found.length).toBeLessThanOrEqual(most);
    expect(found.filter((element) => !holds(element))).toEqual([]);
  });

  test('has nothing that the specification does not know', async () => {
    const known = new Set(RULES.map(([name]) => name));
    expect((await described(facts)).filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

test('it is written so', async () => {
  const facts = { name: 'Sea Fog', tagline: 'News & fog.', searchHints: [] };
  const files = await runOutputs([openSearchOutput], { entries: [], site: facts });
  expect(files.get('opensearch.xml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Sea Fog</ShortName>
  <LongName>${words.data.search('Sea Fog')}</LongName>
  <Description>News &amp; fog.</Description>
  <Url type="text/html" template="https://mitrecord.example/search/?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="https://mitrecord.example/opensearch.xml"/>
  <Image width="32" height="32" type="image/x-icon">https://mitrecord.example/favicon.ico</Image>
  <Image width="192" height="192" type="image/png">https://mitrecord.example/icon-192.png</Image>
  <Language>en</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`);
});

test.each([
  ['Fog of the coast', 'Fog of the coast'],
  ['Fog of the coasts', 'Fog of the'],
  ['Fog of the coast.', 'Fog of the'],
  ['Fog of the seas, all', 'Fog of the seas,'],
  [' Fogonthecoastofall', 'Fogonthecoastof'],
])('%s is %s in sixteen letters', async (name, shown) => {
  expect(named(await described({ name }), 'ShortName')[0]?.text.trim()).toBe(shown);
});

test('names are cut at the end of a word', async () => {
  const elements = await described(hostile);
  expect(named(elements, 'ShortName')[0]?.text).toBe('A & B');
  const long = await described({ name: 'Denizcilikgazetesiarşivi' });
  expect(named(long, 'ShortName')[0]?.text).toBe('Denizcilikgazete');
});

test('what is typed takes the place of the parameter in the address', async () => {
  const [results, self] = named(await described(), 'Url');
  const address = results?.attributes['template']?.replace('{searchTerms}', 'MİT%20kalin') ?? '';
  expect(new URL(address).searchParams.get('q')).toBe('MİT kalin');
  expect(new URL(address).pathname).toBe('/search/');
  expect(self?.attributes).toMatchObject({ rel: 'self', template: `${site.url}/opensearch.xml` });
});

test('words come back as they were, whatever is in them', async () => {
  const [query] = named(await described(hostile), 'Query');
  expect(query?.attributes['searchTerms']).toBe('"a" & <b>');
});
