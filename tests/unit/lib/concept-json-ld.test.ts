import { describe, expect, test } from 'vitest';
import { nameJsonLd, topicJsonLd } from '../../../src/lib/concept-json-ld.ts';
import { whole } from '../../../src/lib/whole.ts';
import type { Name } from '../../../src/schema/names.ts';

test('the page of a topic is a collection about a term of the taxonomy', () => {
  const topic = {
    id: 'tides',
    label: 'Tides',
    glyph: 'circle',
    definition: 'Water.',
    terms: [],
  } as const;
  expect(topicJsonLd({ ...topic, terms: [] })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': whole('/topics/tides/'),
    name: 'Tides',
    isPartOf: { '@id': whole('/') },
    about: {
      '@type': 'DefinedTerm',
      '@id': `${whole('/topics/tides/')}#concept`,
      name: 'Tides',
      description: 'Water.',
      inDefinedTermSet: whole('/topics/'),
    },
  });
});

describe('the page of a name is a collection about its bearer', () => {
  const name: Name = { id: 'reed', label: 'Ada Reed', kind: 'person', spellings: ['A. Reed'] };

  test('with the spellings that the archive has besides its label, and its description', () => {
    expect(nameJsonLd({ ...name, description: 'Harbour master' }, ['Ada Reed', 'A. Reed'])).toEqual(
      {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        '@id': whole('/names/reed/'),
        name: 'Ada Reed',
        isPartOf: { '@id': whole('/') },
        about: {
          '@type': 'Person',
          '@id': `${whole('/names/reed/')}#concept`,
          name: 'Ada Reed',
          alternateName: ['A. Reed'],
          description: 'Harbour master',
        },
      },
    );
  });

  test.each([
    ['person', 'Person'],
    ['organisation', 'Organization'],
    ['place', 'Place'],
  ] as const)('a %s is a %s, and says no more than is known', (kind, type) => {
    expect(nameJsonLd({ ...name, kind }, ['Ada Reed'])).toHaveProperty('about', {
      '@type': type,
      '@id': `${whole('/names/reed/')}#concept`,
      name: 'Ada Reed',
    });
  });
});
