import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { dayOfChange, writeSitemap, type ListedPage } from '../../../src/lib/sitemap.ts';

const XSD = readFileSync('node_modules/sitemap/schema/sitemap.xsd');

const whole = (address: string) => `https://host.example${address}`;

/** @throws XmlValidateError where the schema of sitemaps.org does not take it */
function validate(xml: string): void {
  using schema = XmlDocument.fromBuffer(XSD);
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
}

test.each([
  ['of its publication', '2026-01-02', null, '2026-01-02'],
  ['of its last change', '2026-01-02', '2026-03-04', '2026-03-04'],
  ['of its last change alone', null, '2026-03-04', '2026-03-04'],
  [
    'of its publication, where of the change a month is known',
    '2026-01-02',
    '2026-03',
    '2026-01-02',
  ],
  ['that is none, where only a month is known', '2026-01', null, null],
  ['that is none, where it may be one of two', '[2026-01-10,2026-10-01]', null, null],
  ['that is none', null, null, null],
])('an entry is listed with the day %s', (_, date, updated, day) => {
  expect(dayOfChange({ date, updated })).toBe(day);
});

describe('a sitemap', () => {
  const pages: ListedPage[] = [
    { url: whole('/b/'), changed: '2026-03-07' },
    { url: whole('/a/?x=1&y=\'<2>"'), changed: null },
    { url: whole('/a/'), changed: null },
  ];

  test('has each page once, in one order, as its schema will have it', async () => {
    const files = writeSitemap(pages, whole);
    expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
    const xml = files.get('sitemap-0.xml') ?? '';
    validate(xml);
    const read = await parseSitemap(Readable.from([xml]));
    expect(read.map(({ url, lastmod }) => [url, lastmod])).toEqual([
      [whole('/a/'), undefined],
      [whole('/a/?x=1&y=\'<2>"'), undefined],
      [whole('/b/'), '2026-03-07'],
    ]);
    expect(writeSitemap(pages.toReversed(), whole)).toEqual(files);
  });

  test('is the same letter for letter', () => {
    const files = writeSitemap(pages.slice(0, 1), whole);
    expect(files.get('sitemap-0.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://host.example/b/</loc><lastmod>2026-03-07</lastmod></url>\n' +
        '</urlset>\n',
    );
    expect(files.get('sitemap-index.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<sitemap><loc>https://host.example/sitemap-0.xml</loc></sitemap>\n' +
        '</sitemapindex>\n',
    );
    expect([...writeSitemap([], whole).keys()]).toEqual(['sitemap-index.xml']);
    expect([...writeSitemap(pages, whole, 3).keys()]).toHaveLength(2);
  });

  test('is cut into files, all named by the index', async () => {
    const files = writeSitemap(pages, whole, 2);
    expect(files.size).toBe(3);
    for (const name of ['sitemap-0.xml', 'sitemap-1.xml']) validate(files.get(name) ?? '');
    const index = await parseSitemapIndex(Readable.from([files.get('sitemap-index.xml') ?? '']));
    expect(index.map(({ url }) => url)).toEqual([whole('/sitemap-0.xml'), whole('/sitemap-1.xml')]);
  });

  test('with a day that is none is refused by the schema', () => {
    const xml = writeSitemap(pages, whole).get('sitemap-0.xml') ?? '';
    expect(() => {
      validate(xml.replace('2026-03-07', '2026-03-77'));
    }).toThrow(/lastmod/);
  });
});
