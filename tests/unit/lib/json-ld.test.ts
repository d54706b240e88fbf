import { expect, test } from 'vitest';
import { conceptId, keeperId, schemeId } from '../../../src/lib/identifiers.ts';
import { scriptText, siteJsonLd, type JsonLd } from '../../../src/lib/json-ld.ts';
import { site } from '../../../src/site.config.ts';

test('no text ends the script that it stands in, and hidden letters are seen in it', () => {
  const data = { '@type': 'Thing', name: '</script><!-- a\u202Eb' } as unknown as JsonLd;
  const text = scriptText(data);
  expect(text).toBe('{"@type":"Thing","name":"\\u003c/script>\\u003c!-- a\\u202eb"}');
  expect(JSON.parse(text)).toEqual(data);
});

test('the archive is told with its keeper and its search', () => {
  const home = 'https://mitrecord.example/';
  expect(siteJsonLd()).toEqual({
    ...{ '@context': 'https://schema.org', '@type': 'WebSite', '@id': home, url: home },
    ...{ name: site.name, description: site.tagline, inLanguage: site.language },
    publisher: { '@type': 'Organization', '@id': `${home}#organization`, name: site.name },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${home}search/?q={words}` },
      'query-input': 'required name=words',
    },
  });
});

test('a thing is not the page that tells of it', () => {
  const page = 'https://record.example/topics/';
  expect([conceptId(page), schemeId(page), keeperId(page)]).toEqual([
    ...[`${page}#concept`, `${page}#scheme`, `${page}#organization`],
  ]);
});
