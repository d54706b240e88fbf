import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { datingOf, spansOf } from '../../src/lib/dates.ts';
import { slugOf, readEntryFile } from '../../src/lib/entry-file.ts';
import { entryUrn } from '../../src/lib/entry-id.ts';
import { entryPaths } from '../../src/lib/load-items.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { site } from '../../src/site.config.ts';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { attributesOf, readHead, type PageHead } from '../support/page-head.ts';
import { expand, schemaCheck, unknownTerms } from '../support/schema-org.ts';
import { readAsZotero } from '../support/zotero-oracle.ts';

/** The sites of which the entries are at hand, with the folder of their content. */
const SITES = {
  five: () => 'content',
  many: () => inject('manyContent'),
  known: () => inject('knownContent'),
} as const;

const ARTICLE = /^\/articles\/[^/]+\/$/;

async function entriesOf(content: string): Promise<ReadonlyMap<string, Entry>> {
  const folder = join(content, 'articles');
  const files = (await entryPaths(folder)).map(async (path) => {
    const { entry } = readEntryFile(await readFile(join(folder, path), 'utf8'), path);
    return [`/articles/${slugOf(path)}/`, entry] as const;
  });
  return new Map(await Promise.all(files));
}

interface Article {
  readonly path: string;
  readonly html: string;
  readonly entry: Entry;
  readonly head: PageHead;
}

describe.each(['five', 'many', 'known'] as const)('the articles of %s', (which) => {
  let pages: readonly BuiltPage[];
  let articles: readonly Article[];
  beforeAll(async () => {
    pages = await pagesOf(inject(which));
    const entries = await entriesOf(SITES[which]());
    articles = pages
      .filter(({ path }) => ARTICLE.test(path))
      .map(({ path, html }) => {
        const entry = entries.get(path);
        if (!entry) throw new Error(`${path} is the page of no entry`);
        return { path, html, entry, head: readHead(html, `${site.url}${path}`) };
      });
    expect(articles).toHaveLength(entries.size);
  });

  test('are to Zotero what they are to the archive', () => {
    const wrong = articles.filter(({ path, entry, head }) => {
      const item = readAsZotero(head);
      const { title, summary, language, source, authors } = entry;
      const wanted = {
        itemType: 'newspaperArticle',
        title: title.replace(/\s+/g, ' '),
        publicationTitle: source.publisher,
        language: language ?? site.language,
        url: `${site.url}${path}`,
        abstractNote: summary,
        archive: site.name,
      };
      const same = Object.entries(wanted).every(
        ([field, value]) => item[field as keyof typeof item] === value,
      );
      const signed = item.creators.map(({ lastName, firstName }) =>
        firstName === undefined ? lastName : `${firstName} ${lastName}`,
      );
      const told = item.extra?.startsWith(source.wording === 'retold' ? 'Retold in ' : 'Kept in ');
      return !same || !told || signed.join() !== authors.join();
    });
    expect(wrong.map(({ path, head }) => [path, readAsZotero(head)])).toEqual([]);
  });

  test('have the date for Zotero that they have, as far as one date can say it', () => {
    for (const { path, entry, head } of articles) {
      const { date, extra } = readAsZotero(head);
      if (entry.date === null) {
        expect([date, extra], path).toEqual([null, expect.stringContaining('Undated.')]);
        continue;
      }
      const given = spansOf(date);
      for (const { from, to } of spansOf(entry.date)) {
        expect(
          given.some((span) => span.from <= from && to <= span.to),
          path,
        ).toBe(true);
      }
      if (datingOf(entry.date) !== 'one-of') expect(date, path).toBe(entry.date);
    }
  });

  test('have nothing that Zotero would take before their tags', () => {
    for (const { path, html } of articles) {
      // COinS, unAPI, and the tags of Highwire, which make an article one of a journal.
      expect(html, path).not.toMatch(/class="[^"]*\bZ3988|rel="unapi|name="citation_/);
    }
  });

  test('name files that lie beside them', () => {
    for (const { path, html } of articles) {
      const named = attributes(html, 'href').filter((href) => /\/cite\.|\.md$/.test(href));
      const below = named.map((href) => new URL(href, `http://site${path}`).pathname);
      const cites = ['bib', 'ris', 'json'].map((form) => `${path}cite.${form}`);
      expect(below, path).toEqual([path.replace(/\/$/, '.md'), ...cites]);
    }
  });

  test('say what they are in schema.org’s words, and lead to pages that are there', async () => {
    const paths = new Set(pages.map(({ path }) => path));
    // Of the many a sample: what they say differs in words and dates.
    const sample = articles.filter((_, i) => which !== 'many' || i % 20 === 0);
    const check = await schemaCheck();
    for (const { path, entry, head } of sample) {
      expect(head.data, path).toHaveLength(1);
      const data = JSON.parse(head.data[0] ?? '') as Record<string, unknown> & { '@type': string };
      expect(unknownTerms(await expand(data)), path).toEqual([]);
      expect(check(data), path).toBeNull();
      expect(data, path).toMatchObject({
        '@type': 'NewsArticle',
        '@id': `${site.url}${path}`,
        headline: entry.title,
        identifier: entryUrn(entry),
        inLanguage: entry.language ?? site.language,
      });
      const named = [data['about'], data['mentions']].flat().filter(Boolean) as { '@id': string }[];
      expect(named, path).toHaveLength(entry.topics.length + entry.names.length);
      for (const { '@id': id } of named) {
        expect(id).toMatch(/#concept$/);
        expect(paths.has(new URL(id).pathname), `${path}: ${id}`).toBe(true);
      }
    }
  });

  test('are said to have been published on a day only where it is known', () => {
    for (const { path, entry, head } of articles) {
      const data = JSON.parse(head.data[0] ?? '') as Record<string, unknown>;
      const retold = entry.source.wording === 'retold';
      const report = (retold ? data['isBasedOn'] : data) as Record<string, unknown>;
      const isDay = datingOf(entry.date) === 'day';
      expect(report['datePublished'] ?? null, path).toBe(isDay ? entry.date : null);
      expect(report['temporal'] ?? null, path).toBe(isDay ? null : entry.date);
      if (retold) expect(data, path).not.toHaveProperty('datePublished');
    }
  });
});

test('an undated article has no date at all that a program could take for its own', async () => {
  const entries = await entriesOf(inject('knownContent'));
  const undated = (await pagesOf(inject('known'))).filter(
    ({ path }) => entries.get(path)?.date === null,
  );
  expect(undated.length).toBeGreaterThan(0);
  for (const { path, html } of undated) {
    expect(html, path).not.toMatch(/<time|article:published_time|name="DC\.date/);
  }
});

describe.each(['five', 'many', 'known', 'turkish'] as const)('the pages of %s', (which) => {
  let pages: readonly BuiltPage[];
  beforeAll(async () => {
    pages = await pagesOf(inject(which));
  });

  test('make every link out of the archive a robust one', () => {
    let [found, dated] = [0, 0];
    for (const { path, html } of pages) {
      for (const [tag] of html.matchAll(/<a\s[^>]*href="(?:https?:)?\/\/[^>]*>/g)) {
        found += 1;
        const { href, ...data } = attributesOf(tag);
        expect(data['data-originalurl'], `${path}: ${tag}`).toBe(href);
        const day = data['data-versiondate'];
        if (day !== undefined) expect(day, `${path}: ${tag}`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        dated += Number(day !== undefined);
      }
    }
    // The Turkish archive alone has entries that tell where they were published, one of them undated.
    expect([found, dated]).toEqual(which === 'turkish' ? [2, 1] : [0, 0]);
  });

  test('say of the archive, its topics and its names what they are', async () => {
    const kinds = pages.filter(({ path }) =>
      /^\/(?:arşiv\/|[\w-]+\/)?(?:(?:topics|names)\/[^/]+\/)?$/.test(path),
    );
    let told = 0;
    for (const { path, html } of kinds) {
      for (const text of readHead(html, path).data) {
        told += 1;
        expect(unknownTerms(await expand(JSON.parse(text) as object)), path).toEqual([]);
      }
    }
    expect(told).toBeGreaterThan(2);
  });

  test('name the description of the search on the home page and on its own', () => {
    const named = pages.filter(({ html }) => html.includes('<link rel="search"'));
    expect(named.map(({ path }) => path.replace(/.*?(?=\/$|\/search\/$)/, ''))).toEqual([
      '/',
      '/search/',
    ]);
  });
});
