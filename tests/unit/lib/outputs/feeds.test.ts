import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBody } from '../../../../src/lib/body.ts';
import { plainText } from '../../../../src/lib/feeds/plain-text.ts';
import { feedsOutput } from '../../../../src/lib/outputs/feeds.ts';
import { site } from '../../../../src/site.config.ts';
import { anyLine, anyText, SEEDED } from '../../../support/arbitrary-text.ts';
import { textOfHtml } from '../../../support/html-text.ts';
import { jsonFeedCheck } from '../../../support/json-feed-schema.ts';
import { entryWith } from '../../../support/made-entry.ts';
import { idOf, madeEntry, madeFeeds } from '../../../support/made-feeds.ts';
import { runKeeping } from '../../../support/kept-outputs.ts';
import { runOutputs, type MadeArchive } from '../../../support/outputs.ts';
import { childrenOf, readXml, textOf } from '../../../support/read-xml.ts';

const written = (made: MadeArchive) => runOutputs([feedsOutput], made);

interface JsonItem {
  readonly id: string;
  readonly title: string;
  readonly content_html: string;
  readonly summary?: string;
  readonly date_published?: string;
  readonly date_modified: string;
  readonly language?: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags?: readonly string[];
  readonly _archive: Readonly<Record<string, unknown>>;
}
interface JsonFeed extends Readonly<Record<string, unknown>> {
  readonly description: string;
  readonly items: readonly JsonItem[];
}

const atomOf = (files: ReadonlyMap<string, string>, folder = '') =>
  readXml(files.get(`${folder}feed.xml`) ?? '');
const rssOf = (files: ReadonlyMap<string, string>, folder = '') => {
  const [channel] = childrenOf(readXml(files.get(`${folder}rss.xml`) ?? ''), 'channel');
  if (!channel) throw new Error(`${folder}rss.xml has no channel`);
  return channel;
};
const jsonOf = (files: ReadonlyMap<string, string>, folder = '') =>
  JSON.parse(files.get(`${folder}feed.json`) ?? '') as JsonFeed;

describe('the feeds of an archive', () => {
  const made = () => written(madeFeeds());

  test('are three for all of it, for each topic, and for each name that has entries', async () => {
    const files = await made();
    const folders = ['', 'topics/sea/', 'topics/land/', 'names/ada/', 'names/merse/'];
    const each = folders.flatMap((one) => ['feed.xml', 'rss.xml', 'feed.json'].map((x) => one + x));
    expect([...files.keys()].sort()).toEqual([...each, 'feeds.opml'].sort());
  });

  test('in Atom are written so', async () => {
    const files = await made();
    expect(files.get('names/ada/feed.xml')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <author>
    <name>The MİT Record</name>
    <uri>https://mitrecord.example/</uri>
  </author>
  <id>https://mitrecord.example/names/ada/feed.xml</id>
  <link href="https://mitrecord.example/names/ada/feed.xml" rel="self" type="application/atom+xml"/>
  <link href="https://mitrecord.example/names/ada/" rel="alternate" type="text/html"/>
  <subtitle>Ada Reed: 2 entries of the archive, by date. 1 entry without a date is left out.</subtitle>
  <title>Ada Reed. The MİT Record</title>
  <updated>2026-03-07T00:00:00.000Z</updated>
  <entry>
    <author>
      <name>Ada Reed</name>
    </author>
    <author>
      <name>
        <![CDATA[Ben & Co]]>
      </name>
    </author>
    <category term="sea" scheme="https://mitrecord.example/topics/" label="Sea &amp; fog"/>
    <category term="ada" scheme="https://mitrecord.example/names/" label="Ada Reed"/>
    <category term="merse" scheme="https://mitrecord.example/names/" label="Merse"/>
    <content type="html">
      <![CDATA[<p>It came &lt;at&gt; night.</p>
<p>One.</p>
<h2>Ice</h2>
<p>Two &amp; three.</p>
<p>Merse Daily. <a href="https://mitrecord.example/articles/e1/">Kept in The MİT Record as received.</a> <a href="https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&amp;b=2" data-originalurl="https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&amp;b=2" data-versiondate="2026-03-07">Original publication</a></p>]]>
    </content>
    <id>urn:uuid:00000000-0000-8000-8000-000000000001</id>
    <link href="https://mitrecord.example/articles/e1/" rel="alternate" type="text/html"/>
    <link href="https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&amp;b=2" rel="via"/>
    <published>2026-03-07T00:00:00.000Z</published>
    <summary>
      <![CDATA[It came <at> night.]]>
    </summary>
    <title>
      <![CDATA[Fog & “ice” over the harbour]]>
    </title>
    <updated>2026-03-07T00:00:00.000Z</updated>
  </entry>
</feed>
`);
  });

  test('in RSS are written so', async () => {
    const files = await made();
    expect(files.get('names/ada/rss.xml')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Ada Reed. The MİT Record</title>
    <link>https://mitrecord.example/names/ada/</link>
    <description>Ada Reed: 2 entries of the archive, by date. 1 entry without a date is left out.</description>
    <language>en</language>
    <lastBuildDate>Sat, 07 Mar 2026 00:00:00 GMT</lastBuildDate>
    <docs>https://www.rssboard.org/rss-specification</docs>
    <atom:link href="https://mitrecord.example/names/ada/rss.xml" rel="self" type="application/rss+xml"/>
    <item>
      <title>
        <![CDATA[Fog & “ice” over the harbour]]>
      </title>
      <link>https://mitrecord.example/articles/e1/</link>
      <description>
        <![CDATA[It came &lt;at&gt; night.]]>
      </description>
      <category domain="https://mitrecord.example/topics/">
        <![CDATA[Sea & fog]]>
      </category>
      <category domain="https://mitrecord.example/names/">Ada Reed</category>
      <category domain="https://mitrecord.example/names/">Merse</category>
      <guid isPermaLink="false">urn:uuid:00000000-0000-8000-8000-000000000001</guid>
      <pubDate>Sat, 07 Mar 2026 00:00:00 GMT</pubDate>
      <dc:creator>Ada Reed</dc:creator>
      <dc:creator>
        <![CDATA[Ben & Co]]>
      </dc:creator>
      <dc:source>
        <![CDATA[https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&b=2]]>
      </dc:source>
      <content:encoded>
        <![CDATA[<p>It came &lt;at&gt; night.</p>
<p>One.</p>
<h2>Ice</h2>
<p>Two &amp; three.</p>
<p>Merse Daily. <a href="https://mitrecord.example/articles/e1/">Kept in The MİT Record as received.</a> <a href="https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&amp;b=2" data-originalurl="https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&amp;b=2" data-versiondate="2026-03-07">Original publication</a></p>]]>
      </content:encoded>
    </item>
  </channel>
</rss>
`);
    const [, turkish] = childrenOf(rssOf(files, 'names/merse/'), 'item');
    expect(turkish && textOf(turkish, 'dc:language')).toBe('tr');
  });

  test('in JSON are written so', async () => {
    const files = await made();
    const feed = jsonOf(files, 'names/merse/');
    expect((await jsonFeedCheck())(feed)).toBeNull();
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Merse. The MİT Record',
      home_page_url: 'https://mitrecord.example/names/merse/',
      feed_url: 'https://mitrecord.example/names/merse/feed.json',
      language: 'en',
      authors: [{ name: 'The MİT Record', url: 'https://mitrecord.example/' }],
    });
    expect(feed.items).toMatchObject([
      {
        id: `urn:uuid:${idOf(1)}`,
        url: 'https://mitrecord.example/articles/e1/',
        external_url: 'https://merse.example/%C4%B1%C5%9F%C4%B1k?a=1&b=2',
        title: 'Fog & “ice” over the harbour',
        summary: 'It came <at> night.',
        date_published: '2026-03-07T00:00:00.000Z',
        date_modified: '2026-03-07T00:00:00.000Z',
        authors: [{ name: 'Ada Reed' }, { name: 'Ben & Co' }],
        tags: ['Sea & fog', 'Ada Reed', 'Merse'],
        _archive: { date: '2026-03-07', publisher: 'Merse Daily', wording: 'as-received' },
      },
      {
        id: `urn:uuid:${idOf(2)}`,
        date_modified: '2023-12-31T00:00:00.000Z',
        authors: [{ name: 'The MİT Record' }],
        language: 'tr',
        content_html:
          '<p>One.</p>\n<p lang="en">Publisher unknown, c. December 2023. <a href="https://mitrecord.example/articles/e2/">Retold in The MİT Record.</a></p>',
        _archive: {
          about: 'https://mitrecord.example/about/#dates',
          date: '2023-12~',
          dateWords: 'c. December 2023',
          publisher: null,
          wording: 'retold',
        },
      },
    ]);
    expect(feed.items[0]).not.toHaveProperty('language');
    expect(feed.items[1]).not.toHaveProperty('date_published');
    expect(feed.items[1]).not.toHaveProperty('external_url');
  });

  test('of no entries say so in every format', async () => {
    const files = await made();
    const [atom, rss] = [atomOf(files, 'topics/land/'), rssOf(files, 'topics/land/')];
    expect(textOf(atom, 'atom:updated')).toBe('1970-01-01T00:00:00.000Z');
    expect(childrenOf(atom, 'atom:entry')).toEqual([]);
    expect(textOf(rss, 'lastBuildDate')).toBeNull();
    expect(childrenOf(rss, 'item')).toEqual([]);
    expect(jsonOf(files, 'topics/land/').items).toEqual([]);
  });

  test('are listed so', async () => {
    const { topics = [] } = madeFeeds();
    const one = await written({
      entries: [madeEntry(1, { topics: ['sea'] })],
      topics: topics.slice(0, 1),
      site: { tagline: 'News of fog.' },
    });
    // What has no feed, as names here, has no heading.
    expect(one.get('feeds.opml')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>The MİT Record</title>
    <docs>http://opml.org/spec2.opml</docs>
  </head>
  <body>
    <outline text="The MİT Record" type="rss" description="News of fog." xmlUrl="https://mitrecord.example/feed.xml" htmlUrl="https://mitrecord.example/" language="en" title="The MİT Record"/>
    <outline text="Topics">
      <outline text="Sea &amp; fog. The MİT Record" type="rss" description="The sea." xmlUrl="https://mitrecord.example/topics/sea/feed.xml" htmlUrl="https://mitrecord.example/topics/sea/" language="en" title="Sea &amp; fog. The MİT Record"/>
    </outline>
  </body>
</opml>
`);
  });

  test('stand in one list, each once, under their headings', async () => {
    const files = await made();
    const [body] = childrenOf(readXml(files.get('feeds.opml') ?? ''), 'body');
    const tree = (element: NonNullable<typeof body>): unknown[] =>
      element.children.map((outline) => {
        const { text, xmlUrl } = outline.attributes;
        return xmlUrl ?? [text, ...tree(outline)];
      });
    const at = (path: string) => `https://mitrecord.example/${path}`;
    expect(body && tree(body)).toEqual([
      at('feed.xml'),
      ['Topics', at('topics/sea/feed.xml'), at('topics/land/feed.xml')],
      ['Names', ['People', at('names/ada/feed.xml')], ['Places', at('names/merse/feed.xml')]],
    ]);
  });
});

describe('the dates of an entry', () => {
  test.each([
    ['2026-01-10', null, '2026-01-10', '2026-01-10'],
    ['2026-02', null, null, '2026-02-28'],
    ['2024', null, null, '2024-12-31'],
    ['1953', null, null, '1953-12-31'],
    ['2023-12~', null, null, '2023-12-31'],
    ['2023-12-05~', null, null, '2023-12-05'],
    ['[2026-01-10,2026-10-01]', null, null, '2026-10-01'],
    ['2026-01-10/2026-01-12', null, null, '2026-01-12'],
    ['2026-01-10', '2026-02', '2026-01-10', '2026-02-28'],
  ])('%s, updated %s: published %s, updated %s', async (date, updated, published, changed) => {
    const files = await written({ entries: [madeEntry(1, { date, updated })] });
    const instant = (day: string | null) => (day === null ? null : `${day}T00:00:00.000Z`);
    const [entry] = childrenOf(atomOf(files), 'atom:entry');
    const [item] = childrenOf(rssOf(files), 'item');
    const [own] = jsonOf(files).items;
    if (!entry || !item || !own) throw new Error('the entry is in no feed');
    expect(textOf(entry, 'atom:published')).toBe(instant(published));
    expect(textOf(entry, 'atom:updated')).toBe(instant(changed));
    expect(textOf(atomOf(files), 'atom:updated')).toBe(instant(changed));
    const utc = (day: string | null) =>
      day === null ? null : new Date(`${day}T00:00:00Z`).toUTCString();
    expect(textOf(item, 'pubDate')).toBe(utc(published));
    expect(textOf(rssOf(files), 'lastBuildDate')).toBe(utc(changed));
    expect(own.date_published ?? null).toBe(instant(published));
    expect(own.date_modified).toBe(instant(changed));
    expect(own._archive['date']).toBe(date);
  });
});

test('a feed was changed when the last of its entries was, wherever that stands', async () => {
  const files = await written({
    entries: [
      madeEntry(1, { date: '2026-03-07' }),
      madeEntry(2, { date: '2026-03-05', updated: '2026-03-09' }),
      madeEntry(3, { date: '2026-03-01' }),
    ],
  });
  expect(textOf(atomOf(files), 'atom:updated')).toBe('2026-03-09T00:00:00.000Z');
});

test('the undated are left out of every format, and counted', async () => {
  const undated = [madeEntry(1, { date: null }), madeEntry(2, { date: null })];
  for (const [entries, left] of [
    [[madeEntry(3)], ''],
    [undated.slice(1), ' 1 entry without a date is left out.'],
    [[madeEntry(3), ...undated], ' 2 entries without a date are left out.'],
  ] as const) {
    const files = await written({ entries });
    const said = `${site.tagline}${left}`;
    expect(textOf(atomOf(files), 'atom:subtitle')).toBe(said);
    expect(textOf(rssOf(files), 'description')).toBe(said);
    expect(jsonOf(files).description).toBe(said);
    const dated = entries.filter(({ entry }) => entry.date !== null).length;
    expect(childrenOf(atomOf(files), 'atom:entry')).toHaveLength(dated);
    expect(childrenOf(rssOf(files), 'item')).toHaveLength(dated);
    expect(jsonOf(files).items).toHaveLength(dated);
  }
});

test('the archive has its newest fifty, a topic and a name theirs twenty, in order', async () => {
  const { topics, names } = madeFeeds();
  const day = (number: number) =>
    new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  const entries = Array.from({ length: 60 }, (_, i) =>
    madeEntry(i, {
      date: day(i),
      topics: i % 2 === 0 ? ['sea'] : [],
      names: i % 3 === 0 ? ['ada'] : [],
    }),
  );
  const files = await written({ entries, topics: topics ?? [], names: names ?? [] });
  const numbers = Array.from({ length: 60 }, (_, i) => 59 - i);
  for (const [folder, expected] of [
    ['', numbers.slice(0, 50)],
    ['topics/sea/', numbers.filter((i) => i % 2 === 0).slice(0, 20)],
    ['names/ada/', numbers.filter((i) => i % 3 === 0)],
  ] as const) {
    const ids = expected.map((i) => `urn:uuid:${idOf(i)}`);
    const atom = childrenOf(atomOf(files, folder), 'atom:entry');
    expect(atom.map((entry) => textOf(entry, 'atom:id'))).toEqual(ids);
    const rss = childrenOf(rssOf(files, folder), 'item');
    expect(rss.map((item) => textOf(item, 'guid'))).toEqual(ids);
    expect(jsonOf(files, folder).items.map(({ id }) => id)).toEqual(ids);
  }
});

test('an entry in another language has it in Atom, with its text and its summary', async () => {
  const files = await written(madeFeeds());
  const [first, second] = childrenOf(atomOf(files), 'atom:entry');
  expect([first?.attributes['xml:lang'], second?.attributes['xml:lang']]).toEqual([
    undefined,
    'tr',
  ]);
  expect(second && childrenOf(second, 'atom:link').map(({ attributes }) => attributes)).toEqual([
    { href: 'https://mitrecord.example/articles/e2/', rel: 'alternate', type: 'text/html' },
  ]);
  expect(second && textOf(second, 'atom:published')).toBeNull();
});

test('a feed that an earlier build left as it is to be is let alone, in all formats or in none', async () => {
  const all = ['feed.xml', 'rss.xml', 'feed.json'];
  const of = (folder: string) => all.map((file) => folder + file);
  const kept = [...of('topics/sea/'), 'names/ada/feed.xml', 'names/ada/rss.xml'];
  const { files, asked } = await runKeeping([feedsOutput], madeFeeds(), (path) =>
    kept.includes(path),
  );
  expect([...files.keys()].sort()).toEqual(
    [
      ...of(''),
      ...of('topics/land/'),
      ...of('names/ada/'),
      ...of('names/merse/'),
      'feeds.opml',
    ].sort(),
  );
  for (const path of of('names/merse/')) {
    expect(asked.get(path)).toEqual(['e1', 'e2', expect.objectContaining({ language: 'en' })]);
  }
  const fresh = await written(madeFeeds());
  for (const [path, text] of files) expect(text).toBe(fresh.get(path));
});

describe('what was renamed', () => {
  const renamed = (): MadeArchive => {
    const { topics = [], names = [], entries } = madeFeeds();
    return {
      topics: topics.map((one) =>
        one.id === 'sea' ? { ...one, formerly: ['ocean', 'fog'] } : one,
      ),
      names: names.map((one) => (one.id === 'ada' ? { ...one, formerly: ['a-reed'] } : one)),
      entries,
    };
  };
  const former = ['topics/ocean/', 'topics/fog/', 'names/a-reed/'];
  const files = ['feed.xml', 'rss.xml', 'feed.json'];

  test('has its feeds at its former addresses too, which name the one that it has', async () => {
    const all = await written(renamed());
    for (const file of files) {
      for (const folder of ['topics/ocean/', 'topics/fog/']) {
        expect(all.get(`${folder}${file}`)).toBe(all.get(`topics/sea/${file}`));
      }
      expect(all.get(`names/a-reed/${file}`)).toBe(all.get(`names/ada/${file}`));
    }
    expect(all.get('topics/ocean/feed.xml')).not.toContain('ocean');
    expect(all.get('feeds.opml')).toBe((await written(madeFeeds())).get('feeds.opml'));
  });

  test('is written where only a former address lacks it, and asked for at each', async () => {
    const { files: made, asked } = await runKeeping(
      [feedsOutput],
      renamed(),
      (path) => path !== 'topics/fog/rss.xml',
    );
    expect([...made.keys()].sort()).toEqual(
      [
        'feeds.opml',
        ...['topics/sea/', 'topics/ocean/', 'topics/fog/'].flatMap((at) =>
          files.map((file) => at + file),
        ),
      ].sort(),
    );
    for (const folder of former) {
      for (const file of files) expect(asked.has(folder + file)).toBe(true);
    }
  });
});

test.each([
  [['Ada Reed', 'Ben Moss'], 'Merse Daily', ['Ada Reed', 'Ben Moss']],
  [[], 'Merse Daily', ['Merse Daily']],
  [[], null, [site.name]],
])('those who sign are %j, else the publisher %s', async (authors, publisher, signed) => {
  const source = { ...entryWith().source, publisher };
  const files = await written({ entries: [madeEntry(1, { authors, source })] });
  const [entry] = childrenOf(atomOf(files), 'atom:entry');
  const atom = entry && childrenOf(entry, 'atom:author').map((one) => textOf(one, 'atom:name'));
  expect(atom).toEqual(signed);
  const [item] = childrenOf(rssOf(files), 'item');
  expect(item && childrenOf(item, 'dc:creator').map(({ text }) => text.trim())).toEqual(signed);
  expect(jsonOf(files).items[0]?.authors.map(({ name }) => name)).toEqual(signed);
});

test('lists and quotations of a text edited by hand stand as paragraphs', async () => {
  const body = 'One.\n\n- two\n- [three](/x/)\n\n***\n\n> Four.\n\n<b>five</b>';
  const files = await written({ entries: [madeEntry(1, {}, body)] });
  const [item] = jsonOf(files).items;
  expect(item?.content_html.split('\n').slice(0, -1)).toEqual([
    '<p>One.</p>',
    '<p>two three</p>',
    '<p>Four.</p>',
    '<p>&lt;b&gt;five&lt;/b&gt;</p>',
  ]);
});

describe('hostile texts', () => {
  const nasty = fc.oneof(
    anyLine,
    anyText,
    fc.constantFrom(
      ...[']]>', ']]]]><![CDATA[>', '</script>', '<!--', '&apos;', '&amp;apos;', '&lt;b&gt;'],
      ...[
        '\u202Egnp.exe\u202C',
        '\uFFFE&apos;',
        '\u0000\u0008',
        '\uD800',
        '\u0085',
        '"\'',
        '<![CDATA[',
      ],
    ),
  );
  /** As ingest gives them: with a letter at either end, on one line. */
  const line = nasty.map((text) => `Fog ${text.replace(/\s+/gu, ' ')} fog`);
  const onOneLine = (text: string) =>
    plainText(text)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();

  test('come through in every format alike, as text', async () => {
    const check = await jsonFeedCheck();
    await fc.assert(
      fc.asyncProperty(line, line, line, async (title, summary, paragraph) => {
        const body = writeBody([{ kind: 'paragraph', text: paragraph }]);
        const facts = { title, summary, authors: [title], names: ['ada'] };
        const files = await written({
          entries: [madeEntry(1, facts, body)],
          names: [{ id: 'ada', label: title, kind: 'person', spellings: [] }],
        });
        const [entry] = childrenOf(atomOf(files), 'atom:entry');
        const [item] = childrenOf(rssOf(files), 'item');
        const json = jsonOf(files);
        const [own] = json.items;
        if (!entry || !item || !own) throw new Error('the entry is in no feed');
        expect(check(json)).toBeNull();
        const [one, told] = [onOneLine(title), onOneLine(summary)];
        const author = childrenOf(entry, 'atom:author').map((x) => textOf(x, 'atom:name'));
        expect([textOf(entry, 'atom:title'), ...author]).toEqual([one, one]);
        expect(childrenOf(entry, 'atom:category')[0]?.attributes['label']).toBe(one);
        expect(['title', 'dc:creator', 'category'].map((name) => textOf(item, name))).toEqual([
          one,
          one,
          one,
        ]);
        expect([own.title, own.authors[0]?.name, own.tags?.[0]]).toEqual([one, one, one]);
        expect(textOf(entry, 'atom:summary')).toBe(told);
        expect(textOfHtml(textOf(item, 'description') ?? '')).toBe(told);
        expect(own.summary).toBe(told);
        const html = own.content_html;
        expect(textOf(entry, 'atom:content')).toBe(html);
        expect(textOf(item, 'content:encoded')).toBe(html);
        const blocks = readXml(`<div>${html}</div>`).children;
        expect(blocks.map(({ name }) => name)).toEqual(['p', 'p']);
        // Half a pair cannot stand in a file, and Markdown shows it as lost.
        expect(blocks[0]?.text).toBe(plainText(paragraph.toWellFormed()));
        const outline = readXml(files.get('feeds.opml') ?? '');
        expect(JSON.stringify(outline)).toContain(JSON.stringify(`${one}. ${site.name}`));
      }),
      SEEDED,
    );
  });
});
