import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/lib/chronology.ts';
import { writeFeed, type FeedFacts } from '../../../src/lib/feed.ts';
import { anyText, SEEDED } from '../../support/arbitrary-text.ts';
import { itemOf } from '../../support/items.ts';

const FACTS: FeedFacts = {
  title: 'Syria. The Record',
  subtitle: 'Reports & replies.',
  url: 'https://archive.example/topics/syria/feed.xml',
  page: 'https://archive.example/topics/syria/',
  language: 'en',
  archive: { name: 'The Record', url: 'https://archive.example/' },
  topics: {
    url: 'https://archive.example/topics/',
    labels: new Map([['syria', 'Syria & the border']]),
  },
  entryUrl: (slug) => `https://archive.example/articles/${slug}/`,
};

const write = (...items: readonly Item[]) => writeFeed(items, FACTS);
const read = (xml: string): ParentNode =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as ParentNode;
/** The text of the first of each of these elements, without the indent around it; null for none. */
const texts = (node: ParentNode | null | undefined, ...names: readonly string[]) =>
  names.map((name) => node?.querySelector(name)?.textContent.trim() ?? null);

describe('writeFeed', () => {
  test('writes a feed that is the same for the same entries', () => {
    const item = itemOf('border', '2026-03-07', {
      title: 'Border <quiet> & “cold”',
      summary: 'Nothing moved.',
      topics: ['syria', 'other'],
      language: 'tr',
      source: { publisher: 'Merse Daily', wording: 'retold' },
    });
    expect(write(item, itemOf('lost', null))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <author>
    <name>The Record</name>
    <uri>https://archive.example/</uri>
  </author>
  <id>https://archive.example/topics/syria/feed.xml</id>
  <link href="https://archive.example/topics/syria/feed.xml" rel="self" type="application/atom+xml"/>
  <link href="https://archive.example/topics/syria/" rel="alternate" type="text/html"/>
  <subtitle>
    <![CDATA[Reports & replies. 1 entry without a date is left out.]]>
  </subtitle>
  <title>Syria. The Record</title>
  <updated>2026-03-07T00:00:00.000Z</updated>
  <entry xml:lang="tr">
    <author>
      <name>Merse Daily</name>
    </author>
    <category term="syria" scheme="https://archive.example/topics/" label="Syria &amp; the border"/>
    <category term="other" scheme="https://archive.example/topics/" label="other"/>
    <id>https://archive.example/articles/border/</id>
    <link href="https://archive.example/articles/border/" rel="alternate" type="text/html"/>
    <published>2026-03-07T00:00:00.000Z</published>
    <summary>Nothing moved.</summary>
    <title>
      <![CDATA[Border <quiet> & “cold”]]>
    </title>
    <updated>2026-03-07T00:00:00.000Z</updated>
  </entry>
</feed>
`);
  });

  test.each([
    ['2026-01-10', null, '2026-01-10', '2026-01-10'],
    ['2026-02', null, null, '2026-02-28'],
    ['2024', null, null, '2024-12-31'],
    ['2023-12~', null, null, '2023-12-31'],
    ['2023-12-05~', null, null, '2023-12-05'],
    ['[2026-01-10,2026-10-01]', null, null, '2026-10-01'],
    ['2026-01-10/2026-01-12', null, null, '2026-01-12'],
    ['2026-01-10', '2026-02', '2026-01-10', '2026-02-28'],
  ])('of %s, updated %s: published %s, updated %s', (date, updated, published, changed) => {
    const entry = read(write(itemOf('a', date, { updated }))).querySelector('entry');
    const instant = (day: string | null) => day && `${day}T00:00:00.000Z`;
    expect(texts(entry, 'published', 'updated')).toEqual([instant(published), instant(changed)]);
  });

  test('is as new as the newest of its entries, and never from the clock', () => {
    const items = [itemOf('b', '2026-03'), itemOf('a', '2026-02-01', { updated: '2026-06-02' })];
    expect(texts(read(write(...items)).querySelector('feed'), 'updated')).toEqual([
      '2026-06-02T00:00:00.000Z',
    ]);
    expect(texts(read(write()).querySelector('feed'), 'updated', 'entry')).toEqual([
      '1970-01-01T00:00:00.000Z',
      null,
    ]);
  });

  test('leaves the undated out and counts them', () => {
    const undated = [itemOf('x', null), itemOf('y', null)];
    const subtitle = (...items: Item[]) => texts(read(write(...items)), 'subtitle')[0];
    expect(subtitle(itemOf('a', '2026'))).toBe('Reports & replies.');
    expect(subtitle(...undated.slice(1))).toBe(
      'Reports & replies. 1 entry without a date is left out.',
    );
    expect(subtitle(itemOf('a', '2026'), ...undated)).toBe(
      'Reports & replies. 2 entries without a date are left out.',
    );
    expect(read(write(...undated)).querySelectorAll('entry')).toHaveLength(0);
  });

  test('has the newest fifty, in the order given', () => {
    const items = Array.from({ length: 60 }, (_, i) => itemOf(`e${i}`, `${2026 - i}`));
    const ids = [...read(write(...items)).querySelectorAll('entry > id')];
    expect(ids.map((id) => id.textContent)).toEqual(
      items.slice(0, 50).map(({ slug }) => `https://archive.example/articles/${slug}/`),
    );
  });

  test.each([
    [['Ada Reed', 'Ben Moss'], 'Merse Daily', ['Ada Reed', 'Ben Moss']],
    [[], 'Merse Daily', ['Merse Daily']],
    [[], null, ['The Record']],
  ])('names those who sign %j, else the publisher %s', (authors, publisher, names) => {
    const source = { publisher, wording: 'as-received' } as const;
    const feed = read(write(itemOf('a', '2026', { authors, source })));
    const found = [...feed.querySelectorAll('entry > author > name')];
    expect(found.map((name) => name.textContent.trim())).toEqual(names);
  });

  test('holds any text, as XML can, without any of it becoming an element', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const feed = read(write(itemOf('a', '2026', { title, summary })));
        const plain = (text: string) =>
          text
            .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, ' ')
            .replace(/\r\n?/g, '\n')
            .trim();
        const [found, told] = texts(feed.querySelector('entry'), 'title', 'summary');
        expect(found?.replace(/\r\n?/g, '\n')).toBe(plain(title) || 'a');
        expect((told ?? '').replace(/\r\n?/g, '\n')).toBe(plain(summary));
        expect(feed.querySelectorAll('entry > *')).toHaveLength(plain(summary) === '' ? 5 : 6);
      }),
      SEEDED,
    );
  });
});
