import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DATINGS } from '../../src/lib/search-days.ts';
import { attributes, pagesOf, type BuiltPage } from '../support/built-pages.ts';

/** Of a page of HTML; the budget of every page of the site. */
const MOST_BYTES = 100_000;

let many: readonly BuiltPage[];
let five: readonly BuiltPage[];
beforeAll(async () => {
  [many, five] = await Promise.all([pagesOf(inject('many')), pagesOf(inject('five'))]);
});

const ofDates = (pages: readonly BuiltPage[]) =>
  pages.filter(({ path }) => path === '/' || path.startsWith('/dates/'));

describe('the pages of dates of 2,000 articles', () => {
  test('stay below 100 KB each', () => {
    const heavy = ofDates(many).filter(({ html }) => Buffer.byteLength(html) > MOST_BYTES);
    expect(heavy.map(({ path, html }) => `${path}: ${Buffer.byteLength(html)}`)).toEqual([]);
  });

  test('list every dated entry in a month or among those without one, and every undated one', () => {
    const listed = new Set(
      many
        .filter(({ path }) => /^\/dates\/(?:undated|\d{4}\/(?:\d{2}|month-not-known))\//.test(path))
        .flatMap(({ html }) => attributes(html, 'href'))
        .flatMap((href) => /articles\/([^/]+)\//.exec(href)?.[1] ?? []),
    );
    const articles = many.filter(({ path }) => path.startsWith('/articles/'));
    const missing = articles
      .map(({ path }) => path.split('/')[2])
      .filter((slug) => slug === undefined || !listed.has(slug));
    expect(articles.length).toBeGreaterThanOrEqual(2000);
    expect(missing).toEqual([]);
  });

  test('have calendars whose numbers add up to those of their months', () => {
    const years = many.filter(({ path }) => /^\/dates\/\d{4}\/$/.test(path));
    expect(years.length).toBeGreaterThan(3);
    for (const { path, html } of years) {
      const tables =
        html.match(/<table[\s>].*?<\/table>(?:\s*<p class="beside">.*?<\/p>)?/gs) ?? [];
      expect(tables, path).toHaveLength(12);
      for (const table of tables) {
        const total = Number(/<small>\s*(\d+) entr/.exec(table)?.[1] ?? 0);
        const numbers = [...table.matchAll(/<b>\s*(\d+)\s*<\/b>/g)].map(([, n]) => Number(n));
        expect(
          numbers.reduce((sum, n) => sum + n, 0),
          path,
        ).toBe(total);
      }
    }
  });
});

test('a calendar of the five leads to the day', () => {
  const year = five.find(({ path }) => path === '/dates/2026/');
  expect(year?.html).toMatch(/href="\.\/01\/index\.html#d10"/);
  const month = five.find(({ path }) => path === '/dates/2026/01/');
  expect(month?.html).toMatch(/<li class="entry" id="d10"/);
});

test('what is told of the archive names each form that a date can take', () => {
  const about = five.find(({ path }) => path === '/about/')?.html ?? '';
  const forms = /<dl class="forms".*?<\/dl>/s.exec(about)?.[0] ?? '';
  expect(forms.match(/<dt /g)).toHaveLength(DATINGS.length);
});
