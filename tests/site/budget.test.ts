import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { SearchEngine } from '../../src/client/search-engine.ts';
import { EVERYTHING } from '../../src/lib/search-state.ts';
import { leadsOn, pagesOf, type BuiltPage } from '../support/built-pages.ts';
import { openSearch } from '../support/search-in-node.ts';
import { heavyPages } from '../support/site-faults.ts';
import { templateOf, type Template } from '../support/templates.ts';

/**
 * What a page of each template may weigh with its style sheets, in bytes, compressed: a twentieth above
 * the heaviest of the five articles and of the 2,000 made-up ones.
 */
const BUDGETS: Readonly<Record<Template, number>> = {
  home: 18_300,
  article: 15_360,
  account: 17_400,
  comparison: 16_100,
  topics: 12_400,
  topic: 22_500,
  'entries of a topic': 18_600,
  names: 12_000,
  name: 18_200,
  'entries of a name': 19_000,
  dates: 13_400,
  year: 13_300,
  month: 16_400,
  undated: 17_300,
  timeline: 13_500,
  'timeline of a year': 15_800,
  coverage: 12_200,
  search: 22_600,
  about: 15_700,
  data: 12_200,
  offline: 9500,
  'not found': 10_000,
};
/** Of the page of the search with all that it loads before it answers, the index left out. */
const SEARCH_WITH_SCRIPTS = 52_000;

const weight = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** The files of the site that a page names in some attribute. */
function filesOf({ path, html }: BuiltPage, attribute: RegExp): string[] {
  return [...html.matchAll(attribute)].map(
    ([, address = '']) => new URL(address, `http://site${path}`).pathname,
  );
}

const SHEET = /<link rel="stylesheet" href="([^"]+)"/g;
const SCRIPT = /<script type="module" src="([^"]+)"/g;

/** Weighs files of a site, each once. */
function weigher(dist: string): (file: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (file) => {
    const found = known.get(file) ?? readFile(join(dist, file)).then(weight);
    known.set(file, found);
    return found;
  };
}

/** Of so many pages of a template, the longest, one weighs most: compressing all would take a minute. */
const LONGEST = 5;

/** The heaviest page of each template, style sheets included. */
async function heaviest(dist: string): Promise<Map<Template, { path: string; bytes: number }>> {
  const weigh = weigher(dist);
  const drawn = (await pagesOf(dist)).filter(({ html }) => !leadsOn(html));
  const templates = Map.groupBy(drawn, ({ path }) => templateOf(path));
  const most = new Map<Template, { path: string; bytes: number }>();
  for (const [template, pages] of templates) {
    const longest = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, LONGEST);
    for (const page of longest) {
      const sheets = await Promise.all(filesOf(page, SHEET).map(weigh));
      const bytes = sum([weight(page.html), ...sheets]);
      if (bytes > (most.get(template)?.bytes ?? 0)) most.set(template, { path: page.path, bytes });
    }
  }
  return most;
}

/** Five articles fill no list that is cut; of the made-up ones none tells the story of another. */
const LACKING = {
  five: ['entries of a topic', 'entries of a name'],
  many: ['comparison'],
} as const;

describe.each(['five', 'many'] as const)('the pages of %s', (site) => {
  let most: Awaited<ReturnType<typeof heaviest>>;
  beforeAll(async () => {
    most = await heaviest(inject(site));
  });

  test('weigh little with their style sheets', () => {
    const over = [...most].filter(([template, { bytes }]) => bytes > BUDGETS[template]);
    expect(over).toEqual([]);
  });

  test('are of every template but those that it cannot have', () => {
    const lacking = Object.keys(BUDGETS).filter((template) => !most.has(template as Template));
    expect(lacking).toEqual(LACKING[site]);
  });

  test('of the search stay light with their scripts', async () => {
    const dist = inject(site);
    const weigh = weigher(dist);
    const html = await readFile(join(dist, 'search', 'index.html'), 'utf8');
    const scripts = filesOf({ path: '/search/', html }, SCRIPT);
    expect(scripts).toHaveLength(1);
    const code = await readFile(join(dist, scripts[0] ?? ''), 'utf8');
    const worker = /search-worker-[\w-]+\.js/.exec(code)?.[0] ?? '';
    const files = [...scripts, `/_astro/${worker}`];
    const sizes = await Promise.all(files.map(weigh));
    const page = most.get('search')?.bytes ?? NaN;
    expect(sum([page, ...sizes])).toBeLessThanOrEqual(SEARCH_WITH_SCRIPTS);
  });
});

describe('the page of an article', async () => {
  const articles = (await pagesOf(inject('five'))).filter(
    ({ path }) => templateOf(path) === 'article',
  );

  test('is there for each of the five', () => {
    expect(articles).toHaveLength(5);
  });

  test.each(articles)('has no script that runs: $path', ({ html }) => {
    const text = html.replace('<script type="application/ld+json">', '');
    expect(text).not.toMatch(/<script|\son\w+=|javascript:/i);
  });
});

test.each(['many', 'known'] as const)('no page of %s is over 100 KB', async (site) => {
  expect(heavyPages(await pagesOf(inject(site)))).toEqual([]);
});

/**
 * What a search may load of the index of 2,000 articles, in bytes, as the files are: results with their texts, and
 * all counts. Scripts are not among them. The first has the engine of Pagefind with it, where a rare word needs it.
 */
const QUERIES = [
  { what: 'a name', first: 'Ankara', later: 'Damascus', budgets: [25_700, 11_600] },
  { what: 'a rare word', first: 'zoşa', later: 'ceasefire', budgets: [128_600, 31_000] },
  {
    what: 'a phrase',
    first: '"kituwina pepefomu"',
    later: '"pepefomu kituwina"',
    budgets: [75_300, 9500],
  },
] as const;

describe('a search of 2,000 articles loads little', () => {
  /** Of each file; one that is loaded twice comes from the cache of the browser. */
  const loaded = new Map<string, number>();
  const open = () => {
    loaded.clear();
    return openSearch(join(inject('many'), 'pagefind'), (path, bytes) => loaded.set(path, bytes));
  };
  const bytesOf = async (engine: SearchEngine | null, q: string) => {
    const before = sum(loaded.values());
    const state = { ...EVERYTHING, q };
    const outcome = await engine?.search(state, '2026-01-01');
    await engine?.count(state, '2026-01-01');
    expect(outcome?.results.length).toBeGreaterThan(0);
    return sum(loaded.values()) - before;
  };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each(QUERIES)('$what: the first of a session, and a later one', async (query) => {
    const engine = await open();
    const opened = sum(loaded.values());
    const first = opened + (await bytesOf(engine, query.first));
    const later = await bytesOf(engine, query.later);

    expect(first).toBeLessThanOrEqual(query.budgets[0]);
    expect(later).toBeLessThanOrEqual(query.budgets[1]);
  });
});

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0);
}
