import { beforeAll, describe, expect, inject, test } from 'vitest';
import { archivePaths } from '../../src/archive-paths.ts';
import { loadTaxonomy } from '../../src/lib/authority.ts';
import { urls } from '../../src/lib/urls.ts';
import { site } from '../../src/site.config.ts';
import { archiveEntries, type ArchiveEntry } from '../support/archive-entries.ts';
import { pagesOf, type BuiltPage } from '../support/built-pages.ts';
import {
  brokenLinks,
  heavyPages,
  invalidHtml,
  missingFiles,
  untitledPages,
} from '../support/site-faults.ts';

/** What holds for the pages of any archive, this one too. */

/** Of a large archive so many pages are held to the rules of HTML: its templates many times over. */
const VALIDATED = 400;

let pages: readonly BuiltPage[];
let entries: readonly ArchiveEntry[];
beforeAll(async () => {
  const [built, read] = await Promise.all([pagesOf(inject('archive')), archiveEntries()]);
  // As a host has them: below the base.
  pages = built.map(({ path, html }) => ({ path: `${site.base}${path.slice(1)}`, html }));
  entries = read;
});

const paths = () => new Set(pages.map(({ path }) => path));

describe('there is a page', () => {
  test('of each kind that is promised', () => {
    const { home, about, dates, undated, topics, names, timeline, coverage, search } = urls;
    const promised = [home, about, dates, undated, topics, names, timeline, coverage, search];
    const others = [`${site.base}offline/`, `${site.base}404.html`];
    expect([...promised, ...others].filter((path) => !paths().has(path))).toEqual([]);
  });

  test('for each entry, and for how it was made', () => {
    const wanted = entries.flatMap(({ slug }) => [urls.article(slug), urls.made(slug)]);
    expect(wanted.filter((path) => !paths().has(path))).toEqual([]);
    // Pages at addresses that were given up are not to be found.
    const articles = pages.filter(
      ({ path, html }) =>
        /\/articles\/[^/]+\/$/.test(path) &&
        !html.includes('<meta name="robots" content="noindex"'),
    );
    expect(articles).toHaveLength(entries.length);
  });

  test('for each topic of the taxonomy', async () => {
    const { topics } = await loadTaxonomy(archivePaths.content);
    const wanted = topics.map(({ id }) => urls.topic(id));
    expect(wanted.filter((path) => !paths().has(path))).toEqual([]);
  });

  test('for each name that an entry mentions', () => {
    const wanted = entries.flatMap(({ names }) => names.map((id) => urls.name(id)));
    expect(wanted.filter((path) => !paths().has(path))).toEqual([]);
  });
});

describe('every page', () => {
  test('leads only to pages, and places on them, that are there', () => {
    expect(brokenLinks(pages)).toEqual([]);
  });

  test('names only files that are there', async () => {
    expect(await missingFiles(pages, inject('archive'), site.base)).toEqual([]);
  });

  test('has a title of its own and one heading of the first rank', () => {
    expect(untitledPages(pages)).toEqual([]);
  });

  test('is valid HTML', () => {
    const step = Math.ceil(pages.length / VALIDATED);
    expect(invalidHtml(pages.filter((_, i) => i % step === 0))).toEqual([]);
  });

  test('is light', () => {
    expect(heavyPages(pages)).toEqual([]);
  });
});
