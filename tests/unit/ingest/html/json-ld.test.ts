import { describe, expect, it, test } from 'vitest';
import {
  articleNode,
  type OwnPage,
  namesOf,
  ownNodes,
  readJsonLd,
  texts,
} from '../../../../scripts/ingest/html/json-ld.ts';

describe('readJsonLd', () => {
  test.each<[string, string, unknown]>([
    ['JSON', '{"a": [1, null]}', { a: [1, null] }],
    ['a line break in a string', '{"a": "b\nc"}', { a: 'b c' }],
    ['a tabulator in a string', '{"a": "b\tc"}', { a: 'b c' }],
    ['a trailing comma in an object', '{"a": 1,}', { a: 1 }],
    ['a trailing comma in a list', '{"a": [1, 2 , ]}', { a: [1, 2] }],
    ['a trailing comma in a string', '{"a": ",}",}', { a: ',}' }],
    ['a stop at the end', '{"a": 1};', { a: 1 }],
    ['a stop at the end, and a blank', ' {"a": 1};\n', { a: 1 }],
    ['a comment of several lines', '{/* one\ntwo */"a": 1}', { a: 1 }],
    ['a comment of one line', '{"a": 1, // one\n"b": 2}', { a: 1, b: 2 }],
    ['a comment at the beginning', '// one\n{"a": 1}', { a: 1 }],
    ['a comment in a string', '{"a": "/* b */ // c",}', { a: '/* b */ // c' }],
    ['an address in a string', '{"a": "https://quay.example/",}', { a: 'https://quay.example/' }],
    ['a quotation mark in a string', String.raw`{"a": "b \" /* c",}`, { a: 'b " /* c' }],
    ['marks of CDATA', '<![CDATA[{"a": 1}]]>', { a: 1 }],
    ['marks of CDATA in comments', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['marks of CDATA in comments with a blank', '// <![CDATA[ {"a": 1} // ]]>', { a: 1 }],
    ['marks of a comment of HTML', '<!-- {"a": 1} -->', { a: 1 }],
    ['a comment left open', '{"a": 1} /* and', { a: 1 }],
    ['false', 'false', false],
    ['null', 'null', null],
  ])('passes over %s', (_, text, value) => {
    expect(readJsonLd([text])).toEqual([value]);
  });

  it('leaves out what is not JSON', () => {
    expect(readJsonLd(['{"a": 1}', '', '{a: 1}', '{"a": 1', '{"b": 2}'])).toEqual([
      { a: 1 },
      { b: 2 },
    ]);
  });
});

describe('ownNodes', () => {
  const inner = { '@id': 'inner' };

  test.each(['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'subjectOf'])(
    'looks into %s',
    (key) => {
      const node = { [key]: inner };
      expect(ownNodes([node])).toEqual([node, inner]);
      const list = { [key]: [inner, 'text', null] };
      expect(ownNodes([list])).toEqual([list, inner]);
    },
  );

  test.each(['itemListElement', 'hasPart', 'isPartOf', 'mentions'])(
    'does not look into %s',
    (key) => {
      const node = { [key]: inner };
      expect(ownNodes([node])).toEqual([node]);
    },
  );

  it('gives each node before what stands in it, and lists in their order', () => {
    const node = { about: inner, '@graph': [{ a: 1 }] };
    expect(ownNodes([[node], { b: 2 }, 'text', 3, null, true])).toEqual([
      node,
      { a: 1 },
      inner,
      { b: 2 },
    ]);
  });

  it('looks six levels deep', () => {
    const nested = (levels: number): unknown =>
      levels === 0 ? { deepest: true } : { about: nested(levels - 1) };
    const deepest = (levels: number) =>
      ownNodes([nested(levels)]).filter((node) => 'deepest' in node).length;
    expect([deepest(6), deepest(7)]).toEqual([1, 0]);
    expect(ownNodes([[[[[[[inner]]]]]]])).toEqual([inner]);
    expect(ownNodes([[[[[[[[inner]]]]]]]])).toEqual([]);
  });
});

describe('articleNode', () => {
  const printing = (...headlines: string[]): OwnPage => ({
    prints: (headline) => headlines.includes(headline),
    isAt: (address) => address === 'https://pier.example/fog',
  });
  const nothing = printing();

  test.each([
    ['NewsArticle', true],
    ['Article', true],
    ['BlogPosting', true],
    ['Report', true],
    ['Review', true],
    ['http://schema.org/NewsArticle', true],
    ['schema:NewsArticle', true],
    ['https://schema.example/terms#NewsArticle', true],
    [['WebPage', 'NewsArticle'], true],
    [[], false],
    ['WebPage', false],
    ['ArticleList', false],
    ['MovieReview', false],
    ['ReportagePage', false],
    [undefined, false],
    [7, false],
  ])('takes a node of the type %j for an article: %j', (type, expected) => {
    const node = { '@type': type };
    expect(articleNode([node], nothing)).toBe(expected ? node : null);
  });

  const bare = { '@type': 'Article' };
  const bell = { '@type': 'Article', headline: 'Bell' };
  const fog = { '@type': 'Article', headline: 'Fog' };
  const named = { '@type': 'Article', name: 'Fog', url: '/fog' };
  const full = { '@type': 'Article', headline: 'Fog', url: '/fog', image: '/fog.png' };
  const page = { '@type': 'WebPage', headline: 'Fog', url: '/', image: '/', about: 1 };
  const at = (key: string, value: unknown) => ({
    '@type': 'Article',
    headline: 'Mist',
    [key]: value,
  });
  const HERE = 'https://pier.example/fog';

  test.each([
    ['the one that the page prints', [bell, fog], printing('Fog'), fog],
    ['the one whose name it prints', [bell, named], printing('Fog'), named],
    ['the one that says most', [fog, full, named], printing('Fog', 'Bell'), full],
    ['the first of those that say as much', [bell, fog], printing('Fog', 'Bell'), bell],
    ['the first that has no headline, where the page prints none', [bell, bare], nothing, bare],
    ['no other article, whose headline it does not print', [bell, fog], printing('Quay'), null],
    ['the one at its address', [bell, at('url', HERE)], nothing, at('url', HERE)],
    ['the one of that id', [bell, at('@id', HERE)], nothing, at('@id', HERE)],
    [
      'the one whose page it is',
      [bell, at('mainEntityOfPage', { '@id': HERE })],
      nothing,
      at('mainEntityOfPage', { '@id': HERE }),
    ],
    [
      'the one it prints before the one at its address',
      [at('url', HERE), fog],
      printing('Fog'),
      fog,
    ],
    ['no node of another type', [page, bare], printing('Fog'), bare],
    ['none where there is none', [page], printing('Fog'), null],
  ] as const)('chooses %s', (_, nodes, own, expected) => {
    expect(articleNode(nodes, own)).toEqual(expected);
  });

  it('asks for the headline before the name, and for nothing where a node has neither', () => {
    const asked: string[] = [];
    const nodes = [
      { '@type': 'Article', headline: ['Fog', 'Bell'], name: 'Pier' },
      { '@type': 'Article', name: { '@value': 'Quay', '@language': 'en' } },
      bare,
    ];
    articleNode(nodes, {
      prints: (headline) => {
        asked.push(headline);
        return false;
      },
      isAt: () => false,
    });
    expect(asked).toEqual(['Fog', 'Quay']);
  });
});

describe('namesOf', () => {
  const NODES = [
    { '@id': '#ada' },
    { '@id': '#ada', name: 'Ada Quill' },
    { '@id': '#ben', name: ['Ben Ink', 'B. Ink'] },
    { name: 'Nobody' },
  ];

  test.each<[string, unknown, string[]]>([
    ['a text', 'Ada Quill', ['Ada Quill']],
    ['a node with a name', { name: 'Ada Quill' }, ['Ada Quill']],
    ['a node with names', { name: ['Ada', 'Quill'] }, ['Ada', 'Quill']],
    ['a list', ['Ada Quill', { name: 'Ben Ink' }], ['Ada Quill', 'Ben Ink']],
    ['a list of lists', [['Ada Quill'], [['Ben Ink']]], ['Ada Quill', 'Ben Ink']],
    ['a reference', { '@id': '#ada' }, ['Ada Quill']],
    ['a reference to several names', { '@id': '#ben' }, ['Ben Ink', 'B. Ink']],
    ['a reference with a name of its own', { '@id': '#ada', name: 'A. Quill' }, ['A. Quill']],
    ['a reference to nothing', { '@id': '#cleo' }, []],
    ['a node without a name', { url: '/ada' }, []],
    ['numbers and nothing', [7, null, undefined, true], []],
  ])('reads %s', (_, value, names) => {
    expect(namesOf(value, NODES)).toEqual(names);
  });
});

describe('texts', () => {
  test.each<[unknown, string[]]>([
    ['Fog', ['Fog']],
    [
      ['Fog', 'Bell'],
      ['Fog', 'Bell'],
    ],
    [{ '@value': 'Fog', '@language': 'en' }, ['Fog']],
    [
      [{ '@value': 'Fog' }, 'Bell'],
      ['Fog', 'Bell'],
    ],
    [' Fog ', [' Fog ']],
    [['', ' ', '\u200B', 'Fog'], ['Fog']],
    [{ name: 'Fog' }, []],
    [[7, null, undefined, true], []],
  ])('of %j are %j', (value, expected) => {
    expect(texts(value)).toEqual(expected);
  });
});
