import fc from 'fast-check';
import type { WithContext, NewsArticle } from 'schema-dts';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleJsonLd } from '../../../src/lib/article-json-ld.ts';
import { nameJsonLd, topicJsonLd } from '../../../src/lib/concept-json-ld.ts';
import { scriptText, siteJsonLd } from '../../../src/lib/json-ld.ts';
import type { FoundRecord } from '../../../src/lib/search-export.ts';
import type { Topic } from '../../../src/schema/topics.ts';
import { foundRecord } from '../../support/found-record.ts';
import { expand, schemaCheck, unknownTerms } from '../../support/schema-org.ts';

const PLACE = {
  identifier: 'urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6',
  image: 'https://archive.example/share/mit-goes-global.png',
};

type Data = Readonly<Record<string, unknown>>;

const dataOf = (facts: Partial<FoundRecord> = {}) =>
  articleJsonLd(foundRecord(facts), PLACE) as WithContext<NewsArticle> & Data;

/** A record with every fact that an entry can have, in its own words or retold. */
const FULL = {
  authors: ['Ada Reed', 'Anadolu Agency', 'Kemal'],
  updated: '2026-01-11',
  address: 'https://port.example/fog',
  sourceTitle: 'Fog at noon',
};

describe('an entry', () => {
  test('with the words of the report is the report', () => {
    expect(dataOf(FULL)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://archive.example/articles/mit-goes-global/',
      mainEntityOfPage: 'https://archive.example/articles/mit-goes-global/',
      ...PLACE,
      headline: 'MİT goes global',
      description: 'The service works further from home.',
      inLanguage: 'en',
      isPartOf: { '@id': 'https://mitrecord.example/' },
      author: [
        { '@type': 'Person', name: 'Ada Reed', familyName: 'Reed', givenName: 'Ada' },
        { '@type': 'Organization', name: 'Anadolu Agency' },
      ],
      creditText: 'Kemal',
      publisher: { '@type': 'Organization', name: 'The Merse Courier' },
      datePublished: '2026-01-10',
      dateModified: '2026-01-11',
      sdPublisher: {
        '@type': 'Organization',
        '@id': 'https://mitrecord.example/#organization',
        name: 'The MİT Record',
      },
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: 'Fog at noon',
        url: 'https://port.example/fog',
        publisher: { '@type': 'Organization', name: 'The Merse Courier' },
      },
      about: [
        {
          '@type': 'DefinedTerm',
          '@id': 'https://mitrecord.example/topics/syria/#concept',
          name: 'Syria',
        },
      ],
      mentions: [
        {
          '@type': 'Person',
          '@id': 'https://mitrecord.example/names/ibrahim-kalin/#concept',
          name: 'İbrahim Kalın',
        },
        {
          '@type': 'Organization',
          '@id': 'https://mitrecord.example/names/mit/#concept',
          name: 'MİT',
        },
        {
          '@type': 'Place',
          '@id': 'https://mitrecord.example/names/ankara/#concept',
          name: 'Ankara',
        },
      ],
    });
  });

  test('that is retold is the archive’s, and what is known of the report is said of the report', () => {
    const data = dataOf({ ...FULL, wording: 'retold' });
    for (const key of ['author', 'creditText', 'datePublished', 'dateModified', 'sdPublisher']) {
      expect(data).not.toHaveProperty(key);
    }
    expect(data.publisher).toMatchObject({ name: 'The MİT Record' });
    expect(data.isBasedOn).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Fog at noon',
      url: 'https://port.example/fog',
      publisher: { name: 'The Merse Courier' },
      datePublished: '2026-01-10',
      dateModified: '2026-01-11',
      creditText: 'Kemal',
    });
  });

  test('of which little is known says nothing else', () => {
    const nothing = { publisher: null, date: null, language: null, summary: '', authors: [] };
    const data = dataOf({ ...nothing, topics: [], names: [] });
    expect(Object.keys(data).sort()).toEqual(
      [
        ...['@context', '@id', '@type', 'headline', 'identifier', 'image'],
        ...['isPartOf', 'mainEntityOfPage', 'sdPublisher'],
      ].sort(),
    );
  });
});

describe('a date', () => {
  test.each([
    ['2026-01-10', { datePublished: '2026-01-10' }],
    ['2026-01', { temporal: '2026-01' }],
    ['2026', { temporal: '2026' }],
    ['2023-12~', { temporal: '2023-12~' }],
    ['[2026-01-10,2026-10-01]', { temporal: '[2026-01-10,2026-10-01]' }],
    ['2026-01-10/2026-01-12', { temporal: '2026-01-10/2026-01-12' }],
    [null, {}],
  ])('%s is said as %o', (date, said) => {
    const { datePublished, temporal } = dataOf({ date });
    expect({ ...(datePublished && { datePublished }), ...(temporal && { temporal }) }).toEqual(
      said,
    );
  });

  test('of a change that is not one day is left out', () => {
    expect(dataOf({ updated: '2026-01' })).not.toHaveProperty('dateModified');
  });
});

const TOPIC: Topic = {
  id: 'syria',
  label: 'Syria',
  glyph: 'circle',
  definition: 'Syria as a subject.',
  terms: [],
};

describe('every kind of page', () => {
  const pages: readonly (readonly [string, object])[] = [
    ['an entry', dataOf(FULL)],
    ['an entry that is retold', dataOf({ ...FULL, wording: 'retold', date: '2023-12~' })],
    ['home', siteJsonLd()],
    ['a topic', topicJsonLd(TOPIC)],
    ...(['person', 'organisation', 'place'] as const).map((kind) => {
      const name = { id: 'kalin', label: 'Kalın', kind, spellings: [], description: 'of MİT' };
      return [kind, nameJsonLd(name, ['Kalın', 'Kalin'])] as const;
    }),
  ];

  test.each(pages)('uses types and properties that schema.org has: %s', async (_, data) => {
    const nodes = await expand(data);
    expect(nodes).toHaveLength(1);
    expect(unknownTerms(nodes)).toEqual([]);
  });

  test('a type and a property that there are not are found', async () => {
    const data = { '@context': 'https://schema.org', '@type': 'NewsArticle' };
    expect(unknownTerms(await expand({ ...data, datePublishd: '2026' }))).toEqual([
      'NewsArticle datePublishd',
    ]);
    expect(unknownTerms(await expand({ ...data, author: { '@type': 'Persn' } }))).toEqual([
      'Persn',
    ]);
    expect(
      unknownTerms(await expand({ ...data, about: { '@type': 'Place', headline: 'x' } })),
    ).toEqual(['Place headline']);
  });

  test('a name has its other spellings, and no second time its own', async () => {
    const [page] = await expand(pages.at(-1)?.[1] ?? {});
    expect(page).toMatchObject({
      'https://schema.org/about': [
        {
          '@id': 'https://mitrecord.example/names/kalin/#concept',
          'https://schema.org/alternateName': [{ '@value': 'Kalin' }],
        },
      ],
    });
  });
});

describe('the JSON schemas of schemaorg-jsd', () => {
  let check: Awaited<ReturnType<typeof schemaCheck>>;
  beforeAll(async () => {
    check = await schemaCheck();
  });

  test('take entries of every kind of date', () => {
    for (const date of [null, '2026-01-10', '2026-01', '2023-12~', '[2026-01-10,2026-10-01]']) {
      for (const wording of ['as-received', 'retold'] as const) {
        expect(check(dataOf({ ...FULL, date, wording }))).toBeNull();
      }
    }
  });

  test('take no month for a date of publication, nor a date in EDTF', () => {
    for (const datePublished of ['2026-01', '2023-12~']) {
      expect(check({ ...dataOf(), ...{ datePublished } })).toContain('datePublished');
    }
  });
});

describe('the text of the script', () => {
  test('is read back whatever it says, and nothing in it ends the script', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '</script><script>',
        '<!-- <script',
        ']]>',
        '\u2028\u2029',
        '&lt;/script&gt;',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, label) => {
        const names = [{ id: 'x', label, kind: 'person' as const }];
        const data = dataOf({ title, names });
        const text = scriptText(data);
        expect(text).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(data);
      }),
    );
  });
});
