import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadNames } from '../../src/lib/authority.ts';
import { matchesQuery } from '../../src/lib/search-matches.ts';
import { indexNames, type NameIndex } from '../../src/lib/search-names.ts';
import { parseQuery } from '../../src/lib/search-query.ts';
import { SEEDED } from '../support/arbitrary-text.ts';
import { startBrowser } from '../support/browser.ts';
import { MADE_UP_SIZE } from '../support/built-site.ts';
import { makeUp, type MadeUp } from '../support/made-up.ts';
import { addressOf, follow, openContext, openSearch, readShown } from '../support/search-page.ts';
import { serve, type Host } from '../support/static-host.ts';

/* The search in a browser, held to a plain scan of the articles as they were before any code had seen them. */

const articles = makeUp(MADE_UP_SIZE).map(({ article }) => article);
const byHeadline = new Map(articles.map((article) => [article.headline, article]));

let browser: Browser;
let many: Host;
let page: Page;

beforeAll(async () => {
  [browser, many] = await Promise.all([startBrowser(), serve(inject('many'))]);
  page = await openSearch(await openContext(browser, { locale: 'tr-TR' }), many);
});
afterAll(async () => {
  await Promise.all([browser.close(), many.close()]);
});

/** Whether a page shows exactly the first of what is expected: the number of all, and ten of them, the newest. */
async function expectShown(expected: readonly MadeUp[], isByDate: boolean): Promise<void> {
  const { total, headlines } = await readShown(page);
  expect(total).toBe(expected.length);
  const wanted = new Set(expected.map(({ headline }) => headline));
  expect(headlines.filter((headline) => !wanted.has(headline))).toEqual([]);
  expect(new Set(headlines).size).toBe(Math.min(10, expected.length));
  if (!isByDate) return;
  const shown = headlines.map((headline) => earliest(byHeadline.get(headline)));
  const days = expected.map(earliest).toSorted().toReversed();
  expect(shown).toEqual(days.slice(0, 10));
}

/** The first possible day; of the undated nothing, which stands behind every day when the newest come first. */
function earliest(article: MadeUp | undefined): string {
  return article?.spans.map(({ from }) => from).toSorted()[0] ?? '';
}

describe('200 random ranges of dates', () => {
  const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

  /** An end as a reader types it, and the first and last day that it names. */
  interface End {
    readonly typed: string;
    readonly first: string;
    readonly last: string;
  }

  const two = (number: number) => String(number).padStart(2, '0');
  const day = fc
    .record({ year: fc.integer({ min: 2018, max: 2027 }), month: fc.nat(11), day: fc.nat(27) })
    .map(({ year, month, day: at }) => ({ year, month: month + 1, day: at + 1 }));
  const end: fc.Arbitrary<End> = fc.oneof(
    day.map(({ year, month, day: at }) => {
      const one = `${year}-${two(month)}-${two(at)}`;
      return { typed: one, first: one, last: one };
    }),
    day.map(({ year, month, day: at }) => {
      const one = `${year}-${two(month)}-${two(at)}`;
      return { typed: `${at} ${MONTHS[month - 1] ?? ''} ${year}`, first: one, last: one };
    }),
    day.chain(({ year, month }) => {
      const first = `${year}-${two(month)}`;
      const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const ways = [first, `${MONTHS[month - 1] ?? ''} ${year}`, `${month}/${year}`];
      return fc
        .constantFrom(...ways)
        .map((typed) => ({ typed, first: `${first}-01`, last: `${first}-${length}` }));
    }),
    day.map(({ year }) => ({
      typed: String(year),
      first: `${year}-01-01`,
      last: `${year}-12-31`,
    })),
  );
  const asked = fc.record({
    from: fc.option(end, { freq: 5 }),
    to: fc.option(end, { freq: 5 }),
    withoutUndated: fc.boolean(),
    word: fc.option(fc.constantFrom('reuters', 'mossad'), { freq: 2 }),
  });
  const ranges = fc.sample(asked, { seed: SEEDED.seed, numRuns: 200 });

  test.each([0, 100])('from the %ith on', async (start) => {
    for (const { from, to, withoutUndated, word } of ranges.slice(start, start + 100)) {
      const [first, last] = [from?.first ?? '0000', to?.last ?? '9999'];
      // A range that ends before it begins is not applied.
      const isRange = first <= last;
      const expected = articles.filter(({ text, spans }) => {
        const isInside = spans.some((span) => span.to >= first && span.from <= last);
        const isDated = spans.length > 0 ? isInside || !isRange : !withoutUndated;
        return isDated && (word === null || new RegExp(`\\b${word}\\b`, 'i').test(text));
      });
      const address = addressOf(
        [
          ...(word === null ? [] : [`q="${word}"`]),
          ...(from === null ? [] : [`from=${from.typed}`]),
          ...(to === null ? [] : [`to=${to.typed}`]),
          ...(withoutUndated ? ['undated=out'] : []),
          'sort=newest',
        ].join('&'),
      );
      await follow(page, address);
      await expectShown(expected, true).catch((cause: unknown) => {
        throw new Error(`${address}: ${cause instanceof Error ? cause.message : ''}`, { cause });
      });
    }
  });
});

describe('words over all of them', () => {
  let names: NameIndex;
  /** The names that ingest found in an article, by its headline. */
  let named: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const folder = join(inject('manyContent'), 'articles');
    const files = (await readdir(folder, { recursive: true })).filter((file) =>
      file.endsWith('.md'),
    );
    named = new Map(
      await Promise.all(
        files.map(async (file) => namesOf(await readFile(join(folder, file), 'utf8'))),
      ),
    );
    const found = new Set([...named.values()].flat());
    const authority = (await loadNames(inject('manyContent'))).filter(({ id }) => found.has(id));
    names = indexNames(authority.map((name) => ({ ...name, lang: name.lang ?? null })));
  });

  /** Ingest writes each fact on a line of its own, as JSON. */
  function namesOf(file: string): [headline: string, names: readonly string[]] {
    const fact = (name: string): unknown =>
      JSON.parse(new RegExp(`^${name}: (.*)$`, 'm').exec(file)?.[1] ?? 'null');
    const [headline, ids] = [fact('title'), fact('names')];
    return [String(headline), Array.isArray(ids) ? ids.map(String) : []];
  }

  /** Some words of the texts, chosen by the same rule on every run. */
  function words(step: number, most: number): string[] {
    const all = [
      ...new Set(articles.flatMap(({ text }) => text.match(/\p{Ll}{5,}/gu) ?? [])),
    ].sort();
    return all.filter((_, i) => i % step === 0).slice(0, most);
  }

  const rare = words(400, 7);
  test.each([
    ...rare.map((word) => `q=${word}`),
    ...rare.slice(0, 6).map((word) => `q=${word.slice(0, 4)}*`),
    ...rare.slice(0, 3).map((word) => `q=${word.slice(0, 4)}&match=beginning`),
    `q=${rare.slice(0, 3).join(' OR ')}`,
    `q=${rare[0] ?? ''} -Türkiye`,
    'q=kalin',
    'q=kalin&names=typed',
    'q=Türkiye',
    'q=Turkey',
    'q=MİT damascus',
    'q=ISIS -"Daesh"',
    'q="intelligence diplomacy"',
    'q="İbrahim Kalın" syria',
    'q=-ankara',
    'q=ba*',
    'q=ba* -ankara "ceasefire"',
    'q=q',
    'q=xyzzy',
  ])('%s', async (asked) => {
    const params = new URLSearchParams(addressOf(asked));
    const query = parseQuery(params.get('q') ?? '', {
      beginnings: params.get('match') === 'beginning',
      names: params.get('names') === 'typed' ? null : names,
    });
    const expected = articles.filter(({ headline, text }) => {
      const blocks = text.split('\n');
      return matchesQuery({ blocks, names: named.get(headline) ?? [] }, query);
    });
    await follow(page, addressOf(asked));
    await expectShown(expected, false);
  });
});

test('shows ten at a time, and each of them once, to the last', async () => {
  await follow(page, addressOf('q=mossad&from=2024-01&to=2024-01&names=typed'));
  const { total } = await readShown(page);
  expect(total).toBeGreaterThan(20);
  const more = page.locator('[data-part="more"]');
  for (let shown = 10; shown < total; shown += 10) {
    await more.click();
    await page.locator('[data-part="results"] > .entry').nth(shown).waitFor();
  }
  expect(await more.isVisible()).toBe(false);
  const { headlines } = await readShown(page);
  expect(headlines).toHaveLength(total);
  expect(new Set(headlines).size).toBe(total);
});

test.each(['newest', 'oldest'])('sorts by date, %s first, the undated last', async (sort) => {
  await follow(page, addressOf(`q="mossad"&show=500&sort=${sort}`));
  const { headlines } = await readShown(page);
  const days = headlines.map((headline) => earliest(byHeadline.get(headline)));
  const dated = days.filter((day) => day !== '');
  expect(dated.length).toBeGreaterThan(200);
  expect(days.slice(dated.length).join('')).toBe('');
  expect(dated).toEqual(sort === 'newest' ? dated.toSorted().toReversed() : dated.toSorted());
});
