import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { renderBody } from '../../src/lib/body.ts';
import { inCodeUnits } from '../../src/lib/code-units.ts';
import { datingOf, earliestDay } from '../../src/lib/dates.ts';
import { parseFrontMatter } from '../../src/lib/front-matter.ts';
import { site } from '../../src/site.config.ts';
import { leadsOn } from '../support/built-pages.ts';
import { brokenRules } from '../support/feed-rules.ts';
import { textOfHtml } from '../support/html-text.ts';
import { jsonFeedCheck } from '../support/json-feed-schema.ts';
import { SECOND_BASE, SECOND_NAME } from '../support/second-archive.ts';

/** The feeds of the built sites, as programs read them that others wrote. */

/** The built sites: the folder, the address and the name of each. */
const SITES = {
  five: () => ({ dist: inject('five'), home: `${site.url}/`, name: site.name }),
  many: () => ({ dist: inject('many'), home: `${site.url}/`, name: site.name }),
  known: () => ({ dist: inject('known'), home: `${site.url}/`, name: site.name }),
  turkish: () => ({
    dist: join(inject('turkish'), SECOND_BASE),
    home: `https://korfez.example${SECOND_BASE}`,
    name: SECOND_NAME,
  }),
} as const;

/** An article, read from its Markdown. */
interface Article {
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
  readonly topics: readonly string[];
  readonly names: readonly string[];
  /** Standfirst and text, block by block. */
  readonly blocks: readonly string[];
}

async function readArticles(dist: string): Promise<Article[]> {
  const files = (await readdir(join(dist, 'articles'))).filter((name) => name.endsWith('.md'));
  return Promise.all(
    files.map(async (file) => {
      const { data, body } = parseFrontMatter(await readFile(join(dist, 'articles', file), 'utf8'));
      const facts = data as unknown as Omit<Article, 'slug' | 'blocks'>;
      const blocks = renderBody(body).slice(1);
      return { ...facts, slug: file.slice(0, -3), blocks: blocks.map(({ text }) => text) };
    }),
  );
}

/** What a feed says of an entry, whoever reads it. */
interface ReadEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** The day, `YYYY-MM-DD`. */
  readonly published: string | undefined;
  readonly html: string | undefined;
}

const dayOf = (date: Date | string | null | undefined) =>
  date === null || date === undefined ? undefined : new Date(date).toISOString().slice(0, 10);

/** Reads a feed with one of the programs. */
type Reader = (text: string) => Promise<ReadEntry[]>;

const rssParser = new RssParser();

const byRssParser: Reader = async (text) =>
  (await rssParser.parseString(text)).items.map(
    (item: RssParser.Item & Record<string, unknown>) => ({
      id: item.guid ?? (item['id'] as string),
      title: item.title,
      url: item.link,
      // Of Atom it takes the day of change where there is no other.
      published: dayOf((item['published'] as string | undefined) ?? item.pubDate),
      html: ((item['content:encoded'] as string | undefined) ?? item.content)?.trim(),
    }),
  );

const byRowanmanning: Reader = (text) =>
  Promise.resolve(
    parseFeed(text).items.map((item) => ({
      id: item.id ?? undefined,
      title: item.title ?? undefined,
      url: item.url ?? undefined,
      published: dayOf(item.published),
      html: item.content?.trim(),
    })),
  );

const byFeedsmith: Readonly<Record<string, Reader>> = {
  'feed.xml': (text) =>
    Promise.resolve(
      (parseAtomFeed(text).entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        published: dayOf(entry.published),
        html: entry.content?.value,
      })),
    ),
  'rss.xml': (text) =>
    Promise.resolve(
      (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value,
        title: item.title,
        url: item.link,
        published: dayOf(item.pubDate),
        html: item.content?.encoded,
      })),
    ),
  'feed.json': (text) =>
    Promise.resolve(
      (parseJsonFeed(JSON.parse(text) as object).items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        published: dayOf(item.date_published),
        html: item.content_html,
      })),
    ),
};

const ROWANMANNING = '@rowanmanning/feed-parser';

/** Programs that read XML alone. Where Atom has no day of publication, rss-parser gives the day of change for it. */
const XML_READERS: readonly (readonly [name: string, file: string, reader: Reader])[] = [
  ['rss-parser', 'rss.xml', byRssParser],
  [
    'rss-parser',
    'feed.xml',
    async (text) => {
      const days = parseAtomFeed(text).entries?.map(({ published }) => dayOf(published)) ?? [];
      const read = await byRssParser(text);
      return read.map((entry, i) =>
        days[i] === undefined ? { ...entry, published: undefined } : entry,
      );
    },
  ],
  [ROWANMANNING, 'rss.xml', byRowanmanning],
  [ROWANMANNING, 'feed.xml', byRowanmanning],
];

/** It takes the character references off the HTML (2.1.5), which the others leave as it is. */
function decoded(entry: ReadEntry): ReadEntry {
  const { html } = entry;
  const plain = html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { ...entry, html: plain };
}

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe.each(['five', 'many', 'known', 'turkish'] as const)(
  'the feeds of the site %s',
  (which) => {
    const { dist, home, name } = SITES[which]();
    const files = new Map<string, string>();
    let articles: readonly Article[];
    let folders: string[];

    beforeAll(async () => {
      articles = await readArticles(dist);
      const pages = async (folder: string, others: readonly string[]) =>
        (await readdir(join(dist, folder), { withFileTypes: true }))
          .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
          .map((entry) => `${folder}/${entry.name}/`);
      folders = [''];
      for (const folder of [...(await pages('topics', [])), ...(await pages('names', ['a-z']))]) {
        const page = await readFile(join(dist, folder, 'index.html'), 'utf8');
        if (!leadsOn(page)) folders.push(folder);
      }
      for (const folder of folders) {
        for (const file of ['feed.xml', 'rss.xml', 'feed.json']) {
          files.set(`${folder}${file}`, await readFile(join(dist, folder, file), 'utf8'));
        }
      }
      files.set('feeds.opml', await readFile(join(dist, 'feeds.opml'), 'utf8'));
    });

    /** The articles that a feed is to have, by its title. */
    function expectedOf(folder: string): Article[] {
      const title = (JSON.parse(files.get(`${folder}feed.json`) ?? '') as { title: string }).title;
      const label = folder === '' ? null : title.slice(0, -`. ${name}`.length);
      const of = folder.startsWith('topics/') ? 'topics' : 'names';
      return articles
        .filter((one) => one.date !== null && (label === null || one[of].includes(label)))
        .map((one) => ({ one, day: earliestDay(one.date) ?? '' }))
        .sort((a, b) => inCodeUnits(b.day, a.day) || inCodeUnits(a.one.slug, b.one.slug))
        .slice(0, folder === '' ? 50 : 20)
        .map(({ one }) => one);
    }

    test('are there for the archive, for every topic and for every name that has a page', () => {
      expect(articles.length).toBeGreaterThan(4);
      expect(folders.filter((folder) => folder.startsWith('topics/')).length).toBeGreaterThan(1);
      expect(folders.filter((folder) => folder.startsWith('names/')).length).toBeGreaterThan(1);
    });

    test('break no rule of the W3C’s Feed Validator', () => {
      for (const [path, text] of files) {
        expect(Buffer.byteLength(text), path).toBeLessThan(5_000_000);
        if (path.endsWith('.json')) continue;
        const of = path.endsWith('.opml') ? 'opml' : path.endsWith('rss.xml') ? 'rss' : 'atom';
        expect(brokenRules(text, of, `${home}${path}`), path).toEqual([]);
      }
    });

    test('are JSON Feed 1.1 by its schema', async () => {
      const check = await jsonFeedCheck();
      for (const [path, text] of files) {
        if (!path.endsWith('.json')) continue;
        const feed = JSON.parse(text) as Readonly<Record<string, unknown>>;
        expect(check(feed), path).toBeNull();
        expect(feed, path).toMatchObject({
          version: 'https://jsonfeed.org/version/1.1',
          feed_url: `${home}${path}`,
          home_page_url: `${home}${path.replace('feed.json', '')}`,
        });
      }
    });

    test('have each entry once, with its headline, its day and its full text, in the order of the archive', async () => {
      for (const folder of folders) {
        const expected = expectedOf(folder);
        const read = await byFeedsmith['feed.json']?.(files.get(`${folder}feed.json`) ?? '');
        expect(
          read?.map(({ title, url, published, html }) => ({
            ...{ title, url, published },
            // The last paragraph says whose text it is.
            blocks: html?.split('\n').slice(0, -1).map(textOfHtml),
          })),
          folder,
        ).toEqual(
          expected.map(({ slug, title, date, blocks }) => ({
            title,
            url: `${home}articles/${slug}/`,
            published: datingOf(date) === 'day' ? date : undefined,
            blocks,
          })),
        );
        const ids = read?.map(({ id }) => id) ?? [];
        expect(new Set(ids).size, folder).toBe(expected.length);
        for (const id of ids) expect(id).toMatch(UUID);
      }
    });

    test('are read alike in every format, by every program', async () => {
      for (const folder of folders) {
        const json = await byFeedsmith['feed.json']?.(files.get(`${folder}feed.json`) ?? '');
        for (const file of ['feed.xml', 'rss.xml']) {
          const text = files.get(`${folder}${file}`) ?? '';
          expect(await byFeedsmith[file]?.(text), `feedsmith: ${folder}${file}`).toEqual(json);
          for (const [program, own, read] of XML_READERS) {
            if (own !== file) continue;
            const wanted = program === ROWANMANNING ? json?.map(decoded) : json;
            expect(await read(text), `${program}: ${folder}${file}`).toEqual(wanted);
          }
        }
      }
    });

    test('stand in the list of all feeds, each once', () => {
      const outlines = (list: ReturnType<typeof parseOpml>['body']): string[] =>
        (list?.outlines ?? []).flatMap((one) => [
          ...(one.xmlUrl === undefined ? [] : [one.xmlUrl]),
          ...outlines({ outlines: one.outlines ?? [] }),
        ]);
      const { head, body } = parseOpml(files.get('feeds.opml') ?? '');
      expect(head?.title).toBe(name);
      expect(outlines(body).sort()).toEqual(
        folders.map((folder) => `${home}${folder}feed.xml`).sort(),
      );
    });
  },
);

test('the feeds of the five have them by date, published only where the day is known', async () => {
  const text = await readFile(join(inject('five'), 'feed.xml'), 'utf8');
  const days = parseAtomFeed(text).entries?.map(({ published, updated }) =>
    [published, updated].map((date) => dayOf(date) ?? null),
  );
  expect(days).toEqual([
    ['2026-03-07', '2026-03-07'],
    ['2026-02-17', '2026-02-17'],
    ['2026-01-10', '2026-01-10'],
    ['2026-01-06', '2026-01-06'],
    [null, '2023-12-31'],
  ]);
});
